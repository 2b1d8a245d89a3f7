"""Write the trained network as the ONNX file that Greenroom ships, and say its checksum."""

import argparse
import hashlib
from pathlib import Path

import numpy as np
import onnxruntime
import torch

from greenroom.speech.mel import BINS
from training.fillers.network import Detector


def export(weights: Path, out: Path) -> str:
    """Returns the SHA-256. Raises AssertionError when onnxruntime does not agree with torch."""
    model = Detector()
    model.load_state_dict(torch.load(weights))
    model.eval()
    frames = torch.randn(1, 400, BINS)
    torch.onnx.export(
        model,
        (frames,),
        str(out),
        input_names=["frames"],
        output_names=["logits"],
        dynamic_axes={"frames": {1: "time"}, "logits": {1: "half"}},
        opset_version=17,
        dynamo=False,
    )
    session = onnxruntime.InferenceSession(str(out))
    for length in (21, 400, 1500):
        given = np.random.default_rng(length).normal(size=(1, length, BINS)).astype(np.float32)
        with torch.no_grad():
            wanted = model(torch.tensor(given)).numpy()
        heard = session.run(None, {"frames": given})[0]
        assert np.allclose(heard, wanted, atol=1e-3), "onnxruntime does not agree with torch"
    return hashlib.sha256(out.read_bytes()).hexdigest()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    print(export(given.weights, given.out), given.out.stat().st_size, "bytes")
