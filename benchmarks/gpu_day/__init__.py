"""A day of a queue of graphics cards, simulated: what comes in, who works, what it costs."""
