"""Pure: a transcript becomes a report."""
