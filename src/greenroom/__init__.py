"""Greenroom: an offline mock-interview simulator for the desktop."""

__version__ = "0.1.0"
