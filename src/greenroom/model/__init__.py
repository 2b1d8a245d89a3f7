"""The nouns: frozen values that every room shares, and the ports of what is outside.

Standard library only; no input or output.
"""
