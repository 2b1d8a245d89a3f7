"""onnxruntime keeps to itself."""

import os

import onnxruntime
import pytest

from greenroom.platform.inference import onnx_runtime


def test_reports_are_off_in_every_process() -> None:
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"


def test_reports_through_the_system_are_off_too(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(onnxruntime, "disable_telemetry_events", lambda: told.append("off"))
    assert onnx_runtime() is onnxruntime
    assert told == ["off"]
