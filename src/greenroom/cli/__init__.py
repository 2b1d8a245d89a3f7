"""The command line: commands over the use cases.

Touches the arguments, standard output and standard error; no Qt, no questions back.
"""
