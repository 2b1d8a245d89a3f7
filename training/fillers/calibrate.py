"""Fit what the evidence for a filled pause is worth, on development recordings.

Prints the constants of `greenroom.feedback.fillers.sounds` and how a threshold on the confidence
does. The recogniser hears each recording once; what it wrote is kept in a file.
"""

import argparse
import json
import pickle
from pathlib import Path

import numpy as np
import soundfile

from greenroom.feedback.fillers.sounds import Evidence, Weights, weigh
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import FillerSource
from greenroom.model.span import Span
from greenroom.speech.detector import FilledPauseDetector
from greenroom.speech.encoders import ears_for
from training.fillers.hear import Hearing, Recogniser, recordings
from training.fillers.score import Count, count, pairs

_RIDGE = 0.3  # few examples: no constant far from the others


def hear(folder: Path, built: list[Path], labelled: list[Path], kept: Path) -> list[Hearing]:
    """What the recogniser in `folder` writes, from `kept` where it is there."""
    if not kept.is_file():
        recogniser = Recogniser(folder)
        todo = [each for path in built for each in recordings(path, 1000)]
        for path in labelled:
            rows = path.with_suffix(".json")
            events = json.loads(rows.read_text(encoding="utf-8")) if rows.is_file() else []
            samples = soundfile.read(path, dtype="float32")[0]
            todo.append((path.stem, samples, [Span(e["start"], e["end"]) for e in events]))
        heard = [recogniser.listen(*each) for each in todo]
        recogniser.close()
        kept.write_bytes(pickle.dumps(heard))
    return list(pickle.loads(kept.read_bytes()))


def judged(
    hearings: list[Hearing], detector: FilledPauseDetector
) -> list[tuple[Hearing, list[Evidence], list[bool]]]:
    """All evidence in each recording, and which of it is right."""
    lexicon, out = shipped_lexicon("en"), []
    for hearing in hearings:
        heard = prepare(hearing.with_detector(detector))
        words = [token for token in heard.tokens if lexicon.is_filled_pause(token.bare)]
        evidence = [each for each in weigh(heard, words) if each.sound or each.token]
        # A weak sound must not take a true event from a strong one beside it.
        strong = sorted(evidence, key=lambda each: -each.sound - each.word)
        right, free = dict.fromkeys(map(id, evidence), False), list(hearing.true)
        for each in strong:
            hit = pairs(free, [each.span])
            if hit:
                right[id(each)] = True
                free.pop(hit[0][0])
        out.append((hearing, evidence, [right[id(each)] for each in evidence]))
    return out


def fit(evidence: list[Evidence], right: list[bool], used: tuple[str, ...]) -> Weights:
    """Logistic regression by Newton's method."""
    rows = np.array([[1.0, *(float(getattr(e, name)) for name in used)] for e in evidence])
    wanted, beta = np.array(right, float), np.zeros(len(used) + 1)
    penalty = np.diag([0.01, *[_RIDGE] * len(used)])
    for _ in range(50):
        guess = 1 / (1 + np.exp(-rows @ beta))
        slope = rows.T @ (guess - wanted) + penalty @ beta
        curve = rows.T @ (rows * (guess * (1 - guess))[:, None]) + penalty
        beta = beta - np.linalg.solve(curve, slope)
    return Weights(float(beta[0]), **dict(zip(used, map(float, beta[1:]), strict=True)))


USED = {
    FillerSource.BOTH: ("odds", "word"),
    FillerSource.ACOUSTIC: ("odds", "covered", "seconds", "apart"),
    FillerSource.RECOGNISER: ("word",),
}
SOUND = ("odds", "seconds")
"""On an encoder's frames: the same weights whether the recogniser wrote a word or not. Neither the
word's probability nor what other words cover made it better (cross-validated)."""
Judged = list[tuple[Hearing, list[Evidence], list[bool]]]


def fit_all(rows: Judged, *, apart: bool) -> dict[FillerSource, Weights]:
    """Weights of each kind of evidence; sounds with and without a word `apart` or as one."""
    flat = [(e, r) for _, evidence, right in rows for e, r in zip(evidence, right, strict=True)]
    out = {}
    for source, used in USED.items():
        alone = apart or source is FillerSource.RECOGNISER
        part = [(e, r) for e, r in flat if (e.source is source if alone else e.sound > 0)]
        if part:
            right = [r for _, r in part]
            out[source] = fit([e for e, _ in part], right, used if alone else SOUND)
    return out


def crossed(rows: Judged, parts: int = 8, *, apart: bool) -> list[list[float]]:
    """Confidences from weights that were fitted without the recordings of each part.

    A recording that two recognisers heard is in one part with both.
    """
    out: list[list[float]] = [[] for _ in rows]
    names = sorted({hearing.name for hearing, _, _ in rows})
    places = {name: number % parts for number, name in enumerate(names)}
    for part in range(parts):
        kept = [row for row in rows if places[row[0].name] != part]
        fitted = fit_all(kept, apart=apart)
        for number, (hearing, evidence, _) in enumerate(rows):
            if places[hearing.name] == part:
                out[number] = [fitted[e.source].confidence(e) for e in evidence]
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--detector", type=Path, help="an ONNX file; the shipped one without")
    parser.add_argument("--log-mel", action="store_true", help="the detector that serves all")
    parser.add_argument("--whisper", type=Path, nargs="+", required=True, help="models' folders")
    parser.add_argument("--built", type=Path, nargs="*", default=[], help="clips-dev-*.npz")
    parser.add_argument("--labelled", type=Path, nargs="*", default=[], help="sound with .json")
    parser.add_argument("--kept", type=Path, nargs="+", required=True, help="words of each model")
    given = parser.parse_args()
    rows = []
    for whisper, kept in zip(given.whisper, given.kept, strict=True):
        hearings = hear(whisper, given.built, given.labelled, kept)
        ears = None if given.log_mel else ears_for(whisper)
        rows += judged(hearings, FilledPauseDetector(given.detector, ears))
    for source, weights in fit_all(rows, apart=given.log_mel).items():
        right = [r for _, evidence, each in rows for e, r in zip(evidence, each, strict=True)
                 if e.source is source]  # fmt: skip
        print(source.value, sum(right), "of", len(right), "right:", weights)
    confidences = crossed(rows, apart=given.log_mel)
    for least in (0.35, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9):
        total = Count()
        for (hearing, evidence, _), sure in zip(rows, confidences, strict=True):
            spans = [e.span for e, c in zip(evidence, sure, strict=True) if c >= least]
            total += count(hearing.true, spans, len(hearing.samples) / 16_000)
        precision = total.found / max(1, total.found + total.invented)
        print(f"confidence from {least}, cross-validated: {total}, {precision:.3f} right")


if __name__ == "__main__":
    main()
