"""Sound in and out: devices, the recorder, the players and audio files.

The only importer of sounddevice and PyAV; reads and writes sound files, and knows of no interview.
"""
