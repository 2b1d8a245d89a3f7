"""The use cases, shared by window and command line."""
