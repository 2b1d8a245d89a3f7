"""Greenroom: an offline mock-interview simulator for the desktop."""

import os

__version__ = "0.1.0"

# onnxruntime reports its use to its makers, from its import on and unless this says otherwise.
# Here, before any module of any of our processes: nothing leaves the computer.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
