"""What the house asks of the outside: protocols, and the values they exchange."""
