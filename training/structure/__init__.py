"""The reader of structure: how it is trained, fitted, calibrated and exported."""
