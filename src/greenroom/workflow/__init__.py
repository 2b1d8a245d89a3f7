"""The use cases, shared by window and command line.

Prepare, hold, process, review, recover, analyze. Devices, voices and models come in as ports,
files are read and written by the rooms below; has threads of its own, and no Qt.
"""
