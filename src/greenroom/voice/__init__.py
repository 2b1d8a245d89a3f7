"""Speaking: the interviewers, their voices and the prompt cache.

Runs the speech model, and touches its cache folder; gives sound, and never plays it.
"""
