"""An analysis as a person reads it in the terminal."""

from typing import Any

import pytest

from greenroom.cli.show import show_analysis


def analysis(**changes: Any) -> dict[str, Any]:
    """One answer of ten seconds without fillers, with its Situation found."""
    evidence = {"start": 0.0, "end": 1.0, "quote": "the [/brackets] shop"}
    part = {"state": "present", "share": 0.5, "evidence": evidence}
    timing = {"start_delay_s": 1.2, "answer_s": 10.0, "speaking_rate_wpm": 130.0, "pauses": []}
    return {
        "audio": {"path": "take [final].wav"},
        "words": [{"text": "[bold]Words"}],
        "fillers": [],
        "timing": timing,
        "structure": {"parts": {"S": part}},
        "findings": [{"title": "A [title].", "text": "A [/text]."}],
        "next_step": {"text": "Say [b]less."},
        **changes,
    }


def test_brackets_are_printed_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    show_analysis(analysis())
    shown = capsys.readouterr().out
    for text in ("take [final].wav", "[bold]Words", "the [/brackets] shop", "[/text]", "[b]less"):
        assert text in shown


@pytest.mark.parametrize(
    ("possible", "shown"), [((), "0"), ((False, True, True), "1, 2 more possible")]
)
def test_fillers_on_weak_evidence_are_not_counted(
    capsys: pytest.CaptureFixture[str], possible: tuple[bool, ...], shown: str
) -> None:
    show_analysis(analysis(fillers=[{"possible": each} for each in possible]))
    (line,) = [one for one in capsys.readouterr().out.splitlines() if "Fillers" in one]
    assert line.split(maxsplit=1)[1].strip() == shown
