"""Entry point and wiring: the only place where adapters are constructed.

It may import every room, and starts the window, the command line and the threads between them.
"""
