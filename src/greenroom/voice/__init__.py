"""Speaking: interviewer voices and the prompt cache."""
