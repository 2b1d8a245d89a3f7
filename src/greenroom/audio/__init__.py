"""Devices, the recorder, the players and audio files; the only importer of sounddevice."""
