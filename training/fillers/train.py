"""Train the detector on built recordings; keeps the weights that do best on development data."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from greenroom.model.span import Span
from greenroom.speech.mel import BINS, log_mel
from greenroom.speech.peaks import STEP_S, filled_pauses
from training.fillers.network import Detector
from training.fillers.score import Count, count

_EDGE_FRAMES = 1  # not judged: where a filled pause begins is known to about 20 ms


def load(paths: list[Path]) -> tuple[np.ndarray, np.ndarray, list[list[Span]]]:
    """Mel frames (n, 1200, 80) as float16, targets (n, 600) with -1 for "not judged", events."""
    frames, targets, spans = [], [], []
    for path in paths:
        data = np.load(path)
        for sound, events in zip(data["sounds"], json.loads(str(data["events"])), strict=True):
            mel = log_mel(sound.astype(np.float32) / 32768)
            frames.append(mel.astype(np.float16))
            target = np.zeros(len(mel) // 2, np.int8)
            for event in events:
                first, end = round(event["start"] / STEP_S), round(event["end"] / STEP_S)
                target[max(0, first - _EDGE_FRAMES) : end + _EDGE_FRAMES] = -1
                target[first + _EDGE_FRAMES : end - _EDGE_FRAMES] = 1
            targets.append(target)
            spans.append([Span(event["start"], event["end"]) for event in events])
    return np.stack(frames), np.stack(targets), spans


def varied(mel: torch.Tensor, rng: np.random.Generator) -> torch.Tensor:
    """Another microphone's response, some bands and moments missing."""
    mel = mel.clone()
    points = torch.tensor(rng.normal(0, 0.15, (len(mel), 1, 6)), dtype=torch.float32)
    mel += torch.nn.functional.interpolate(points, BINS, mode="linear", align_corners=True)
    for row in mel:
        if rng.random() < 0.5:
            low = int(rng.integers(0, BINS - 12))
            row[:, low : low + int(rng.integers(2, 12))] = row.mean()
        if rng.random() < 0.25:  # a noise floor
            row.clamp_(min=float(rng.uniform(-3.5, -1.2)))
    return mel


def evaluate(model: Detector, frames: np.ndarray, spans: list[list[Span]], least: float) -> Count:
    """Events of at least that probability against the true ones."""
    model.eval()
    total = Count()
    with torch.no_grad():
        for mel, true in zip(frames, spans, strict=True):
            logits = model(torch.tensor(mel[None].astype(np.float32)))[0]
            heard = filled_pauses(torch.sigmoid(logits).numpy())
            found = [each.span for each in heard if each.probability >= least]
            total += count(true, found, len(mel) / 100)
    model.train()
    return total


def train(given: argparse.Namespace) -> None:
    torch.manual_seed(given.seed)
    torch.set_num_threads(given.threads)
    rng = np.random.default_rng(given.seed)
    frames, targets, _ = load(given.train)
    dev_frames, _, dev_spans = load(given.dev)
    print(len(frames), "recordings", (targets == 1).mean(), "of the time filled", flush=True)
    model = Detector()
    if given.start:
        model.load_state_dict(torch.load(given.start))
    print(sum(each.numel() for each in model.parameters()), "parameters")
    optimiser = torch.optim.AdamW(model.parameters(), given.rate, weight_decay=1e-2)
    steps = given.epochs * (len(frames) // given.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, given.rate, steps, pct_start=0.15)
    best, began = 0.0, time.monotonic()
    for epoch in range(given.epochs):
        order = rng.permutation(len(frames))
        losses = []
        for at in range(len(frames) // given.batch):
            chosen = np.sort(order[at * given.batch : (at + 1) * given.batch])
            # Stretches of any length: at run time a chunk has 1 to 15 s.
            length = int(rng.integers(100, 600))
            start = int(rng.integers(0, 600 - length + 1))
            mel = torch.tensor(frames[chosen, 2 * start : 2 * (start + length)].astype(np.float32))
            mel = varied(mel - _loudest(mel), rng)
            target = torch.tensor(targets[chosen, start : start + length].astype(np.float32))
            judged = (target >= 0).float()
            loss = binary_cross_entropy_with_logits(
                model(mel), target.clamp(min=0), weight=judged * (1 + target.clamp(min=0))
            )
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        counts = [evaluate(model, dev_frames, dev_spans, least) for least in (0.5, 0.7, 0.85)]
        f1 = max(each.f1 for each in counts)
        print(
            f"epoch {epoch} loss {np.mean(losses):.4f} development "
            + " ".join(str(each) for each in counts)
            + f" {time.monotonic() - began:.0f} s",
            flush=True,
        )
        if f1 >= best or epoch >= given.epochs - 2:
            best = max(f1, best)
            torch.save(model.state_dict(), given.out)


def _loudest(mel: torch.Tensor) -> torch.Tensor:
    """What `log_mel` of the shorter stretch would have taken as loud."""
    return torch.quantile(mel.amax(dim=2), 0.95, dim=1)[:, None, None]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", type=Path, nargs="+", required=True)
    parser.add_argument("--dev", type=Path, nargs="+", required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from these weights")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--batch", type=int, default=24)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
