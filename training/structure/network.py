"""The network: MiniLM reads question and answer in one pass, each unit's tokens are averaged.

From its third layer on it reads groups of neighbouring tokens instead of tokens (as the Funnel
Transformer does, Dai et al. 2020): what is asked of it are labels of whole units, and a group costs
what a token did.
"""

import torch
from tokenizers import Tokenizer
from torch import nn

from greenroom.reading.answers import KIND_WORDS
from greenroom.reading.windows import GROUP, grouped
from training.reading.export_minilm import load_encoder, weights_folder
from training.structure.answers import COMMON, GATE, LABELS, PARTS, Answer

LONGEST = 512 // GROUP * GROUP
CLS = 101
TOKEN_LAYERS = 2
"""Layers that read every token; the others read groups."""

_UNSEEN = -1e4
_WIDTHS = 16 * GROUP
MASKS = {
    kind: torch.tensor([label in parts or label in COMMON for label in LABELS])
    for kind, parts in PARTS.items()
}


def tokenizer() -> Tokenizer:
    made = Tokenizer.from_file(str(weights_folder() / "tokenizer.json"))
    made.no_padding()
    made.no_truncation()
    return made


def encode(words: Tokenizer, answer: Answer, question: str | None = None) -> tuple[list, list]:
    """Token ids and, beside each, the number of its unit (-1: none). Cut at 512 tokens."""
    asked = answer.question if question is None else question
    head = f"{KIND_WORDS[answer.kind]}: {asked}".rstrip()
    ids = grouped([CLS, *words.encode(head, add_special_tokens=False).ids[:60]])
    units = [-1] * len(ids)
    for number, text in enumerate(answer.texts):
        own = grouped(words.encode(text, add_special_tokens=False).ids)
        ids += own
        units += [number] * len(own)
    return ids[:LONGEST], units[:LONGEST]


class Reader(nn.Module):
    """Logits of all labels for each unit, and for each answer of the gate.

    The last of the gate's logits is whether the answer misses its question, which the program
    weighs beside the competencies of both (`feedback/content/directness`).
    """

    def __init__(self, *, groups: bool = True) -> None:
        super().__init__()
        self.groups = groups
        self.encoder = load_encoder()
        # Frozen word vectors keep words that the few answers lack where they were; without noise
        # on attention a step takes two thirds of the time.
        self.encoder.embeddings.requires_grad_(False)
        for layer in self.encoder.encoder.layer:
            layer.attention.self.dropout.p = 0.0
        size = self.encoder.config.hidden_size
        self.dropout = nn.Dropout(0.2)
        self.labels = nn.Linear(size, len(LABELS))
        self.gate = nn.Linear(size, len(GATE) + 1)

    def hidden(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """(answers, tokens), a whole number of groups, to (answers, groups, width).

        With `groups` off, every layer reads tokens, and they are averaged at the end.
        """
        hidden = self.encoder.embeddings(input_ids=ids)
        seen = mask.to(hidden.dtype)
        for number, layer in enumerate(self.encoder.encoder.layer):
            if self.groups and number == TOKEN_LAYERS:
                hidden, seen = _in_groups(hidden), seen[:, ::GROUP]
            hidden = layer(hidden, (1.0 - seen)[:, None, None, :] * _UNSEEN)
        return hidden if self.groups else _in_groups(hidden)

    def states(
        self, ids: torch.Tensor, mask: torch.Tensor, pool: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Hidden layers of the units and of the whole; arguments as in `forward`."""
        hidden = self.hidden(ids, mask)
        units = pool.to(hidden.dtype) @ hidden
        real = pool.sum(-1, keepdim=True).to(hidden.dtype)
        return units, (units * real).sum(1) / real.sum(1).clamp(min=1.0)

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, pool: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """ids, mask (answers, tokens); pool (answers, units, groups) with rows adding to 1."""
        units, whole = self.states(ids, mask, pool)
        return self.labels(self.dropout(units)), self.gate(self.dropout(whole))


def _in_groups(hidden: torch.Tensor) -> torch.Tensor:
    answers, _, width = hidden.shape
    return hidden.reshape(answers, -1, GROUP, width).mean(2)


def batch(rows: list[tuple[list, list]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    # Few different widths: oneDNN keeps prepared kernels, gigabytes in all, for every one.
    width = min(LONGEST, -(-max(len(ids) for ids, _ in rows) // _WIDTHS) * _WIDTHS)
    most = max(max(units) for _, units in rows) + 1
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    mask = torch.zeros(len(rows), width, dtype=torch.long)
    pool = torch.zeros(len(rows), most, width // GROUP)
    for row, (tokens, units) in enumerate(rows):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
        for place, unit in enumerate(units[::GROUP]):
            if unit >= 0:
                pool[row, unit, place] = 1.0
    return ids, mask, pool / pool.sum(-1, keepdim=True).clamp(min=1.0)
