"""Question banks: load, validate, select, check, export."""
