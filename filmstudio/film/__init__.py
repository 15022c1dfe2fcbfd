"""What a film is: frozen values, no input or output."""
