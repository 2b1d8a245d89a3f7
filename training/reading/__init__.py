"""The sentence encoder: how the shipped file is made."""
