"""Weights that read what is asked of a case."""
