"""The nouns: frozen values that every room shares. Standard library only, no input or output."""
