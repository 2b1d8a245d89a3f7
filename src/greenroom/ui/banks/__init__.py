"""The Question banks page: read, write, try and bring in questions."""
