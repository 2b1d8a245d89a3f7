"""Start: last time's choices, the microphone, and one key to begin."""
