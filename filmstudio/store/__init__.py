"""Where takes are kept."""
