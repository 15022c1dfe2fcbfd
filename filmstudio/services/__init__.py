"""What the platform keeps for people: one package a service. Services never import each other; they meet in `ports`."""
