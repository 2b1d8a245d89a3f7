"""Hearing: voice activity and transcription in a child process."""
