"""The detector's network: dilated convolutions over log-mel frames, a probability every 20 ms."""

import torch
from torch import nn

_CHANNELS = 112
_DILATIONS = (1, 2, 4, 8, 16, 32)


class Block(nn.Module):
    """Depthwise over time, then across channels, added to what came in."""

    def __init__(self, channels: int, dilation: int, dropout: float) -> None:
        super().__init__()
        self.steps = nn.Sequential(
            nn.Conv1d(
                channels, channels, 5, padding=2 * dilation, dilation=dilation, groups=channels,
                bias=False,
            ),
            nn.BatchNorm1d(channels),
            nn.ReLU(),
            nn.Conv1d(channels, channels, 1, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(),
            nn.Dropout(dropout),
        )  # fmt: skip

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x + self.steps(x)


class Detector(nn.Module):
    """(batch, frames of 10 ms, features) to logits (batch, frames of 20 ms)."""

    def __init__(self, features: int = 80, stride: int = 2, channels: int = _CHANNELS) -> None:
        super().__init__()
        self.first = nn.Sequential(
            nn.Conv1d(features, channels, 5, stride=stride, padding=2, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(),
            nn.Conv1d(channels, channels, 3, padding=1, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(),
        )
        self.blocks = nn.Sequential(*(Block(channels, each, 0.1) for each in _DILATIONS))
        self.last = nn.Conv1d(channels, 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.last(self.blocks(self.first(x.transpose(1, 2))))[:, 0]
