"""Background work with progress, cancellation and errors; no Qt."""
