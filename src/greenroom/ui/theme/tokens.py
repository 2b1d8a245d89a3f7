"""Colour tokens by name, read from the shipped file. Needs no Qt."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours: token name -> "#RRGGBB"."""

    name: str
    colors: dict[str, str]

    def __getitem__(self, token: str) -> str:
        return self.colors[token]


def load_tokens(path: Path) -> dict[str, Tokens]:
    """The sets "light" and "dark" from `tokens.json`."""
    raw: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return {name: Tokens(name, colors) for name, colors in raw.items()}
