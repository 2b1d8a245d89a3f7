"""Devices, recorder, player, files; the only importer of sounddevice."""
