"""What is worth saying about each side of an answer."""
