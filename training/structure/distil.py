"""Teach a network that reads groups of tokens to say what one says that reads every token.

Knowledge distillation (Hinton et al. 2015), of the units' hidden layers too (as TinyBERT, Jiao et
al. 2020). From the labels alone groups learnt less than tokens (MODEL_CARD.md).
"""

from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import nn

from training.structure.answers import GATE, Answer
from training.structure.finetune import GROUPS, Drawn, label_loss, train
from training.structure.network import MASKS, Reader, batch, encode

_TRUTH, _PARTS, _UNITS, _WHOLE, _GATE, _MISSES = 0.4, 1.0, 1.0, 0.3, 0.5, 0.3
"""What each counts: the labels, the teacher's parts, its hidden layers (units, whole answer), its
gate and its belief that the question is missed."""


def distil(teacher: Reader, answers: list[Answer], seed: int) -> Reader:
    """A network that reads groups, begun from the weights of `teacher`, which stays as it is."""
    student = Reader(groups=True)
    student.load_state_dict(teacher.state_dict())
    return train(answers, seed, GROUPS, begin=student, loss_of=_Taught(teacher.eval()))


@dataclass(frozen=True)
class _Taught:
    """How far a student is from its teacher and from the labels (`finetune.Loss`)."""

    teacher: Reader

    def __call__(self, student: Reader, words: Tokenizer, drawn: list[Drawn]) -> torch.Tensor:
        rows = batch([encode(words, row, question) for row, question, _ in drawn])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            with torch.no_grad():
                known = self.teacher.states(*rows)
                parts, gate = self.teacher.labels(known[0]), self.teacher.gate(known[1])
            own = student.states(*rows)
            own_parts = student.labels(student.dropout(own[0]))
            own_gate = student.gate(student.dropout(own[1]))
        real = rows[2].sum(-1) > 0
        masks = torch.stack([MASKS[row.kind] for row, _, _ in drawn])[:, None, :]
        return (
            _TRUTH * label_loss(student, words, drawn)
            + _PARTS * _apart(own_parts, parts, masks)[real].mean()
            + _UNITS * _far(own[0][real], known[0][real])
            + _WHOLE * _far(own[1], known[1])
            + _GATE * _apart(own_gate[:, : len(GATE)], gate[:, : len(GATE)]).mean()
            + _MISSES
            * nn.functional.binary_cross_entropy_with_logits(
                own_gate[:, -1].float(), gate[:, -1].float().sigmoid()
            )
        )


def _apart(
    logits: torch.Tensor, taught: torch.Tensor, allowed: torch.Tensor | None = None
) -> torch.Tensor:
    """Kullback-Leibler divergence over the last axis, of those labels that are `allowed`."""
    own, known = logits.float(), taught.float()
    if allowed is not None:
        own, known = own.masked_fill(~allowed, -1e4), known.masked_fill(~allowed, -1e4)
    own, known = own.log_softmax(-1), known.log_softmax(-1)
    return (known.exp() * (known - own)).sum(-1)


def _far(states: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
    """Squared distance as a share of the teacher's own size."""
    return ((states.float() - taught.float()) ** 2).mean() / (taught.float() ** 2).mean()
