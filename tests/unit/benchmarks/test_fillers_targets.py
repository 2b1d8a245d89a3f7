"""Which promises count as kept, from scores that are made up."""

from pathlib import Path

import pytest
from benchmarks import fillers_results, fillers_targets
from benchmarks.fillers_recordings import FLUENT, OWN, SOLO, Recording
from benchmarks.fillers_results import ANSWERS, ERM, HEARD, Results
from benchmarks.fillers_scores import Tally
from benchmarks.fillers_systems import COUNTED, PLAIN

from greenroom.model.span import Span
from greenroom.model.transcript import HeardFilledPause, Transcript, VoiceActivity, Word

ANSWER = Recording(ANSWERS, Path("answer.wav"), (), "we did it well")


def transcript(text: str, *sounds: tuple[float, float]) -> Transcript:
    """Words half a second long, and sounds of (start, probability)."""
    words = tuple(Word(word, at / 2, at / 2 + 0.4) for at, word in enumerate(text.split()))
    pauses = tuple(HeardFilledPause(start, start + 0.4, sure) for start, sure in sounds)
    voiced = tuple(each.span for each in (*words, *pauses))
    return Transcript(words, VoiceActivity(voiced, 60.0), "en", "base", 60.0, (), pauses, "one")


def made(ours: Tally, theirs: Tally) -> Results:
    results = Results()
    for system, tally in {PLAIN: theirs, ERM: Tally(0, 0, 1), COUNTED: ours}.items():
        results.add(system, Recording(OWN, Path("own.wav"), ()), tally)
    results.transcripts = {
        PLAIN: {ANSWER.key: transcript("we did it well")},
        HEARD: {ANSWER.key: transcript("um we did it well")},
    }
    return results


def lines(
    results: Results,
    recordings: list[Recording],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> list[str]:
    monkeypatch.setattr(fillers_targets, "added_share", lambda _model: (1.0, 5.0, 3))
    fillers_targets.show(Path("base"), results, recordings)
    return capsys.readouterr().out.splitlines()


def verdict_of(shown: list[str], words: str) -> str:
    (line,) = [line for line in shown if words in line and line.startswith(("met", "MISSED"))]
    return line.split()[0]


def test_all_that_is_promised_is_met(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    results = made(Tally(19, 1, 1, 60.0, (0.02,) * 19), Tally(5, 0, 15))
    results.add(COUNTED, Recording(FLUENT, Path("f.wav"), ()), Tally(0, 1, 0, 120.0))
    shown = lines(results, [ANSWER], monkeypatch, capsys)
    verdicts = [line for line in shown if line.startswith(("met", "MISSED"))]
    assert len(verdicts) == 6
    assert all(line.startswith("met") for line in verdicts)


def test_all_that_is_promised_is_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    results = made(Tally(9, 1, 11, 60.0, (0.09,) * 9), Tally(10, 0, 10))
    results.add(COUNTED, Recording(FLUENT, Path("f.wav"), ()), Tally(0, 2, 0, 120.0))
    results.transcripts[HEARD][ANSWER.key] = transcript("we did them well")
    monkeypatch.setattr(fillers_targets, "_MOST_ADDED", 0.19)
    shown = lines(results, [ANSWER], monkeypatch, capsys)
    verdicts = [line for line in shown if line.startswith(("met", "MISSED"))]
    assert len(verdicts) == 6
    assert all(line.startswith("MISSED") for line in verdicts)


def test_a_tie_is_not_ahead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    same = Tally(19, 1, 1, 60.0, (0.0,) * 19)
    shown = lines(made(same, same), [ANSWER], monkeypatch, capsys)
    assert verdict_of(shown, "ahead of every baseline on own test") == "MISSED"


def test_only_certain_ones_have_to_be_right(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    solo = Recording(SOLO, Path("solo.wav"), (Span(10.0, 10.4),))
    results = made(Tally(1, 0, 0, 60.0, (0.0,)), Tally())
    results.transcripts[PLAIN][solo.key] = transcript("we did it")
    results.transcripts[HEARD][solo.key] = transcript("we did it", (10.0, 1.0), (30.0, 0.45))
    shown = lines(results, [ANSWER, solo], monkeypatch, capsys)
    assert verdict_of(shown, "of those called certain") == "met"
    (row,) = [line for line in shown if line.startswith("certain, real solo")]
    assert row.split()[3:6] == ["1", "1", "100.0%"]

    results.transcripts[HEARD][solo.key] = transcript("we did it", (10.0, 1.0), (30.0, 1.0))
    shown = lines(results, [ANSWER, solo], monkeypatch, capsys)
    assert verdict_of(shown, "of those called certain") == "MISSED"


def test_the_tables_name_every_system_and_column(capsys: pytest.CaptureFixture[str]) -> None:
    own = Recording(OWN, Path("own.wav"), ())
    results = made(Tally(19, 1, 1, 60.0, (0.02,) * 19), Tally(5, 0, 15))
    fillers_results.show("base", results, [own])
    out = capsys.readouterr().out
    assert "real" not in out
    for system in (PLAIN, ERM, COUNTED):
        assert out.count(system) == 2
    assert ".95 [.95–.95]" in out
    assert "19/1/1" in out
