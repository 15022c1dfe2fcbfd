"""Wiring of production: settings become connections, a floor and workers. Loaded only where servers are used."""
