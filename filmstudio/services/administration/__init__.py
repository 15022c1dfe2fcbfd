"""Administration: what concerns all services. What administrators did, in one list; and switches."""
