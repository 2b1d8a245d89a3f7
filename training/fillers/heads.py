"""Train a head on the frames of Whisper's encoder, and write it as the file that is shipped."""

import argparse
import hashlib
import json
import time
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from torch import nn
from torch.nn.functional import binary_cross_entropy_with_logits

from greenroom.model.span import Span
from greenroom.speech.peaks import STEP_S, filled_pauses
from training.fillers.network import Block
from training.fillers.score import Count, count

_KEPT = 128
_CHANNELS = 64
_DILATIONS = (1, 2, 4, 8)
_EDGE_FRAMES = 1  # not judged: where a filled pause begins is known to about 20 ms
_SAMPLE = 20_000


class Head(nn.Module):
    """Frames (batch, time, width) to logits (batch, time).

    `reduce` is not trained: it keeps the directions in which the frames differ most, which makes
    training quick and leaves less to learn by heart.
    """

    def __init__(self, width: int, channels: int = _CHANNELS, kept: int = _KEPT) -> None:
        super().__init__()
        self.reduce = nn.Linear(width, kept)
        self.first = nn.Sequential(
            nn.Dropout1d(0.1),
            nn.Conv1d(kept, channels, 1, bias=False),
            nn.BatchNorm1d(channels),
            nn.ReLU(),
        )
        self.blocks = nn.Sequential(*(Block(channels, each, 0.1) for each in _DILATIONS))
        self.last = nn.Conv1d(channels, 1, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.reduced(self.reduce(x))

    def reduced(self, x: torch.Tensor) -> torch.Tensor:
        """The same from frames that `reduce` has made narrow."""
        return self.last(self.blocks(self.first(x.transpose(1, 2))))[:, 0]


class Together(nn.Module):
    """The mean of several heads' logits: what one learnt by heart the others do not say."""

    def __init__(self, heads: list[Head]) -> None:
        super().__init__()
        self.heads = nn.ModuleList(heads)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.stack([head(x) for head in self.heads]).mean(dim=0)


def principal(
    frames: np.ndarray, rng: np.random.Generator, kept: int = _KEPT
) -> tuple[np.ndarray, np.ndarray]:
    """Weights (kept, width) and bias of the directions that differ most, each of about unit size.

    The lesser ones are made smaller than that, so that noise in them does not count as much.
    """
    rows = frames.reshape(-1, frames.shape[2])
    some = rows[rng.choice(len(rows), min(_SAMPLE, len(rows)), replace=False)].astype(np.float32)
    mean = some.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov((some - mean).T))
    first, size = vectors[:, ::-1][:, :kept], np.sqrt(values[::-1][:kept])
    weights = (first / np.sqrt(size * size.mean())).T
    return weights.astype(np.float32), (-weights @ mean).astype(np.float32)


Recordings = tuple[np.ndarray, np.ndarray, list[list[Span]]]


def load(paths: list[Path]) -> Recordings:
    """Frames (n, 600, width) as float16, targets (n, 600) with -1 for "not judged", events."""
    frames, targets, spans = [], [], []
    for path in paths:
        data = np.load(path)
        name = path.name
        clips = np.load(path.with_name("clips-" + name.split("-", 2)[2]))
        listed = json.loads(str(clips["events"]))
        made = data["frames"]
        frames.append(made)
        for events, until in zip(listed, data["lengths"], strict=True):
            target = np.zeros(made.shape[1], np.int8)
            target[int(until / STEP_S) :] = -1
            heard = [each for each in events if each["end"] <= until]
            for event in heard:
                first, end = round(event["start"] / STEP_S), round(event["end"] / STEP_S)
                target[max(0, first - _EDGE_FRAMES) : end + _EDGE_FRAMES] = -1
                target[first + _EDGE_FRAMES : max(first + 2, end - _EDGE_FRAMES)] = 1
            targets.append(target)
            spans.append([Span(each["start"], each["end"]) for each in heard])
    return np.concatenate(frames), np.stack(targets), spans


def evaluate(model: Head, given: Recordings, least: tuple[float, ...]) -> list[Count]:
    """Events of at least each of those probabilities against the true ones."""
    model.eval()
    totals = [Count() for _ in least]
    with torch.no_grad():
        for frames, true in zip(given[0], given[2], strict=True):
            logits = model(torch.tensor(frames[None].astype(np.float32)))[0]
            heard = filled_pauses(torch.sigmoid(logits).numpy())
            for number, low in enumerate(least):
                spans = [each.span for each in heard if each.probability >= low]
                totals[number] += count(true, spans, len(frames) * STEP_S)
    model.train()
    return totals


def train(given: argparse.Namespace) -> None:
    torch.manual_seed(given.seed)
    torch.set_num_threads(1)
    rng = np.random.default_rng(given.seed)
    frames, targets, _ = load(given.train)
    dev = {path.name: load([path]) for path in given.dev}
    print(frames.shape, (targets == 1).mean(), "of the time filled", flush=True)
    model = Head(frames.shape[2], given.channels, given.kept)
    weights, bias = principal(frames, rng, given.kept)
    model.reduce.weight.data, model.reduce.bias.data = torch.tensor(weights), torch.tensor(bias)
    model.reduce.requires_grad_(requires_grad=False)
    frames = np.stack([each.astype(np.float32) @ weights.T + bias for each in frames])
    learnt = [each for each in model.parameters() if each.requires_grad]
    print(sum(each.numel() for each in learnt), "parameters are learnt", flush=True)
    optimiser = torch.optim.AdamW(learnt, given.rate, weight_decay=3e-2)
    steps = given.epochs * (len(frames) // given.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, given.rate, steps, pct_start=0.15)
    mean = {name: value.clone() for name, value in model.state_dict().items()}
    began, seen = time.monotonic(), 0
    for epoch in range(given.epochs):
        order, losses = rng.permutation(len(frames)), []
        for at in range(len(frames) // given.batch):
            chosen = np.sort(order[at * given.batch : (at + 1) * given.batch])
            start = int(rng.integers(0, 200))
            length = int(rng.integers(200, 400))
            part = slice(start, start + length)
            x = torch.tensor(frames[chosen, part])
            x = x * torch.exp(0.05 * torch.randn(len(x), 1, 1)) + 0.2 * torch.randn_like(x)
            # Another room, microphone or noise moves all frames of a recording alike.
            x = x + given.moved * torch.randn(len(x), 1, x.shape[2])
            target = torch.tensor(targets[chosen, part].astype(np.float32))
            judged = (target >= 0).float()
            logits, wanted = model.reduced(x), target.clamp(min=0)
            # What is far off counts more: most of the time is silence or a plain word.
            far = (torch.sigmoid(logits.detach()) - wanted).abs() ** given.focus
            loss = binary_cross_entropy_with_logits(
                logits, wanted, weight=judged * far * (1 + wanted)
            )
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
            seen += 1
            share = min(0.98, seen / (seen + 10))
            for name, value in model.state_dict().items():
                if value.dtype.is_floating_point:
                    mean[name] = share * mean[name] + (1 - share) * value
        line = f"epoch {epoch} loss {np.mean(losses):.4f} {time.monotonic() - began:.0f} s"
        print(line, flush=True)
    model.load_state_dict(mean)
    for name, part in dev.items():
        print(name, *map(str, evaluate(model, part, (0.35, 0.5, 0.7, 0.85))), sep="  ", flush=True)
    torch.save(model.state_dict(), given.out)


def export(weights: list[Path], out: Path) -> str:
    """Write the mean of some heads. Returns the SHA-256 of the file.

    Raises AssertionError when onnxruntime does not agree with torch.
    """
    states = [torch.load(path) for path in weights]
    width = states[0]["reduce.weight"].shape[1]
    sizes = [(len(each["first.1.weight"]), len(each["reduce.weight"])) for each in states]
    model = Together([Head(width, *size) for size in sizes])
    for head, state in zip(model.heads, states, strict=True):
        head.load_state_dict(state)
    model.eval()
    torch.onnx.export(
        model,
        (torch.randn(1, 400, width),),
        str(out),
        input_names=["frames"],
        output_names=["logits"],
        dynamic_axes={"frames": {1: "time"}, "logits": {1: "time"}},
        opset_version=17,
        dynamo=False,
    )
    session = onnxruntime.InferenceSession(str(out))
    for length in (21, 400, 750):
        x = np.random.default_rng(length).normal(size=(1, length, width)).astype(np.float32)
        with torch.no_grad():
            wanted = model(torch.tensor(x)).numpy()
        heard = session.run(None, {"frames": x})[0]
        assert np.allclose(heard, wanted, atol=1e-3), "onnxruntime does not agree with torch"
    return hashlib.sha256(out.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, nargs="+", default=[], help="frames-*.npz")
    parser.add_argument("--dev", type=Path, nargs="+", default=[])
    parser.add_argument("--out", type=Path, help="where the trained weights go")
    parser.add_argument("--heads", type=Path, nargs="+", help="trained weights to ship together")
    parser.add_argument("--onnx", type=Path, help="write the file to ship there")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--channels", type=int, default=_CHANNELS)
    parser.add_argument("--kept", type=int, default=_KEPT, help="directions of the frames")
    parser.add_argument("--focus", type=float, default=0.0, help="of the loss on what is far off")
    parser.add_argument("--moved", type=float, default=0.0, help="how far recordings are moved")
    given = parser.parse_args()
    if given.train:
        train(given)
    if given.onnx:
        weights = given.heads or [given.out]
        print(export(weights, given.onnx), given.onnx.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
