"""Measured claims. Each module prints its numbers beside a baseline from the same run."""
