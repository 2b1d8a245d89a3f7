"""The network: MiniLM reads question and answer in one pass, each unit's tokens are averaged."""

import torch
from tokenizers import Tokenizer
from torch import nn

from greenroom.reading.answers import KIND_WORDS
from training.reading.export_minilm import load_encoder, weights_folder
from training.structure.answers import COMMON, GATE, LABELS, PARTS, Answer

LONGEST = 512
CLS, SEP = 101, 102
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
    ids = [CLS, *words.encode(head, add_special_tokens=False).ids[:60], SEP]
    units = [-1] * len(ids)
    for number, text in enumerate(answer.texts):
        own = [*words.encode(text, add_special_tokens=False).ids, SEP]
        ids += own
        units += [number] * len(own)
    return ids[:LONGEST], units[:LONGEST]


class Reader(nn.Module):
    """Logits of all labels for each unit, and for each answer of the gate.

    The last of the gate's logits is whether the answer misses its question, which the program
    weighs beside the competencies of both (`feedback/content/directness`).
    """

    def __init__(self) -> None:
        super().__init__()
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

    def forward(
        self, ids: torch.Tensor, mask: torch.Tensor, pool: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """ids, mask (answers, tokens); pool (answers, units, tokens) with rows adding to 1."""
        hidden = self.encoder(input_ids=ids, attention_mask=mask)[0]
        units = pool @ hidden
        real = pool.sum(-1, keepdim=True)
        whole = (units * real).sum(1) / real.sum(1).clamp(min=1.0)
        return self.labels(self.dropout(units)), self.gate(self.dropout(whole))


def batch(rows: list[tuple[list, list]]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    # Few different widths: oneDNN keeps prepared kernels, gigabytes in all, for every one.
    width = -(-max(len(ids) for ids, _ in rows) // 32) * 32
    most = max(max(units) for _, units in rows) + 1
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    mask = torch.zeros(len(rows), width, dtype=torch.long)
    pool = torch.zeros(len(rows), most, width)
    for row, (tokens, units) in enumerate(rows):
        ids[row, : len(tokens)] = torch.tensor(tokens)
        mask[row, : len(tokens)] = 1
        for place, unit in enumerate(units):
            if unit >= 0:
                pool[row, unit, place] = 1.0
    return ids, mask, pool / pool.sum(-1, keepdim=True).clamp(min=1.0)
