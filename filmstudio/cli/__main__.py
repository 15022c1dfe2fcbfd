"""`python -m filmstudio.cli`."""

from filmstudio.cli import main

main()
