"""How many filled pauses are found? Greenroom beside other ways to ask the same model.

    python -m benchmarks.fillers [--models base tiny.en] [--no-real] [--only COLUMN …]

Columns: real solo speakers, real meetings, real filled pauses spliced into four readers at three
noise levels, and the same readers untouched, where any filled pause is a false alarm (all kept
outside the repository; skipped when absent); and recordings of our own, synthesised from voices,
texts and noises that the detector was not trained on (made on the first run, some minutes).

A filled pause is found when one that is told comes within 0.3 s of it, one for one. Intervals are
of 95 %, over recordings drawn anew. Baselines in the same run: faster-whisper plain, with the
widely quoted long prompt, with the short prompt (each given the usual way, as `initial_prompt`),
and `erm`, whose cuts are matched generously; then each of Greenroom's two witnesses alone.

The real recordings are few. Score them rarely, and count it in training/fillers/MODEL_CARD.md.
"""

import argparse
import tempfile
from pathlib import Path

import soundfile

from benchmarks import fillers_recordings, fillers_results, fillers_targets
from benchmarks.fillers_recordings import COLUMNS, OWN, REAL, SPEECH, Recording
from benchmarks.fillers_systems import Kept
from benchmarks.material import RATE, SCRIPTS, speak
from benchmarks.places import cache, weights


def main() -> None:
    """Print the tables and the targets for each model."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", nargs="+", default=["base"])
    parser.add_argument("--speech", type=Path, default=SPEECH)
    parser.add_argument("--no-real", action="store_true", help="leave the real recordings alone")
    parser.add_argument("--only", nargs="+", choices=COLUMNS, metavar="COLUMN", default=COLUMNS)
    parser.add_argument("--keep", type=Path, help="keep what is heard there, and use it again")
    options = parser.parse_args()
    columns = tuple(each for each in options.only if not (options.no_real and each in REAL))
    recordings = gather(options.speech, columns)
    fillers_results.describe(recordings)
    with tempfile.TemporaryDirectory(prefix="greenroom-bench-") as made:
        heard = [*recordings, *spoken(Path(made))]
        for name in options.models:
            model = weights().ensure(name)
            kept = Kept(options.keep / name if options.keep else None)
            results = fillers_results.run(name, model, heard, cache(), kept)
            fillers_results.show(name, results, recordings)
            fillers_targets.show(model, results, heard)


def gather(speech: Path, columns: tuple[str, ...]) -> list[Recording]:
    """All recordings of the columns that are there; says which are not."""
    recordings = list(fillers_recordings.measured(speech, columns))
    if OWN in columns:
        try:
            recordings += fillers_recordings.own(cache())
        except RuntimeError as error:
            print(f"{OWN} skipped: {error}")
    for column in columns:
        if column != OWN and not any(each.column == column for each in recordings):
            print(f"{column} skipped: its recordings are not in {speech}")
    return recordings


def spoken(folder: Path) -> list[Recording]:
    """Answers whose words are known, for the word errors."""
    out = []
    for script in SCRIPTS:
        path = folder / f"{script.name}.wav"
        soundfile.write(path, speak(script), RATE, subtype="PCM_16")
        out.append(Recording(fillers_results.ANSWERS, path, (), script.text))
    return out


if __name__ == "__main__":
    main()
