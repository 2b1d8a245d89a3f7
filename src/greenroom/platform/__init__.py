"""Paths, settings, logs, shipped assets, model weights, translation look-up."""
