"""onnxruntime, which runs our small models and keeps to itself."""

from typing import Any


def onnx_runtime() -> Any:
    """The library, with its reports to its makers switched off.

    `greenroom/__init__.py` switches them off on Linux and macOS before the library starts; on
    Windows they go through the system, and only this call stops them.
    """
    import onnxruntime  # noqa: PLC0415 -- half a second that only models need

    onnxruntime.disable_telemetry_events()
    return onnxruntime
