"""Who can do a craft: one module or folder per vendor or model. They never import each other."""
