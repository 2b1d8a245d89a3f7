"""Settings: every card from the settings specification, saved as they are made."""
