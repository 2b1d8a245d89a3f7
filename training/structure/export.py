"""Write the network as int8 ONNX: token ids to the logits of every group of tokens.

Averaging over a unit's groups and the last layer change places without a difference, so the small
last layer is inside the file (in float), and the run time only averages.
"""

import hashlib
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from training.structure.network import Reader

MISSES_STRETCH = 2.4
"""The mean of three networks is less sure than each that an answer misses its question, while what
this counts is fitted on single ones: on 105 stories that none had met, by networks of the round
before, log-odds are -0.29 in the mean for -0.72, with a spread of 0.08 for 0.19 (area under the
curve .77 for .71)."""


class GroupLogits(nn.Module):
    """Ids and mask (answers, tokens) to (answers, groups, labels, gate and question missed)."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.heads = nn.Linear(reader.labels.in_features, 0)
        stretch = torch.ones(reader.gate.out_features)
        stretch[-1] = MISSES_STRETCH
        self.heads.weight = nn.Parameter(
            torch.cat([reader.labels.weight, reader.gate.weight * stretch[:, None]])
        )
        self.heads.bias = nn.Parameter(torch.cat([reader.labels.bias, reader.gate.bias * stretch]))

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        hidden = self.reader.hidden(input_ids, attention_mask)
        return nn.functional.linear(hidden, self.heads.weight, self.heads.bias)


def export(reader: Reader, target: Path) -> None:
    model = GroupLogits(reader).eval()
    whole = target.with_suffix(".float.onnx")
    ids = torch.ones(1, 16, dtype=torch.long)
    shape = {0: "answers", 1: "tokens"}
    torch.onnx.export(
        model,
        (ids, ids),
        str(whole),
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_axes={
            "input_ids": shape,
            "attention_mask": shape,
            "logits": {0: "answers", 1: "groups"},
        },
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        whole,
        target,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,  # seven bits: without VNNI eight would overflow in sums
        nodes_to_exclude=[_last_product(whole)],
    )
    whole.unlink()


def _last_product(path: Path) -> str:
    import onnx  # noqa: PLC0415 -- only here

    nodes = onnx.load(path).graph.node
    return str([node.name for node in nodes if node.op_type in {"MatMul", "Gemm"}][-1])


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
