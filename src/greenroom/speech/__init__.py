"""Hearing: voice activity, chunks and transcription in a child process.

Touches processes and the models' folders; the only importer of faster-whisper and Parselmouth.
"""
