from opentimelineio import adapters as adapters, opentime as opentime, schema as schema
