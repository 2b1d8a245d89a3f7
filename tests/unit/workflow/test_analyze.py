"""Feedback on a file, a text or a line, without a session."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from fakes.speech import ScriptedHearing
from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.model.errors import HearingError, InputError
from greenroom.model.question import StructureKind
from greenroom.model.transcript import Word
from greenroom.workflow.analyze import AnalysisRequest, analyze_file, analyze_line, analyze_text

SAID = (
    "Last spring I was leading the move of our returns desk. My task was to keep the date. "
    "I called the supplier every morning. As a result we saved 20 percent."
)
REQUEST = AnalysisRequest()


@pytest.fixture
def hearing() -> Iterator[ScriptedHearing]:
    words = tuple(Word(w, 0.2 + i * 0.1, 0.28 + i * 0.1, 0.9) for i, w in enumerate(SAID.split()))
    made = ScriptedHearing(words)
    made.load("base", "en")
    yield made
    made.close()


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "answer.wav"
    soundfile.write(path, 0.1 * np.sin(np.arange(4 * 16_000) / 10), 16_000)
    return path


def test_a_file_is_heard_and_measured(recording: Path, hearing: ScriptedHearing) -> None:
    found, notice = analyze_file(recording, hearing, "base", REQUEST)
    assert notice == ""
    assert json.loads(json.dumps(found)) == found
    text = json.dumps(found)
    assert "returns" in text
    assert '"base"' in text


def test_a_file_that_ends_too_early_is_told(recording: Path, hearing: ScriptedHearing) -> None:
    recording.write_bytes(recording.read_bytes()[: 3 * 32_000])
    found, notice = analyze_file(recording, hearing, "base", REQUEST)
    assert notice
    assert found


def test_the_suggested_length_is_that_of_the_question_s_structure(recording: Path) -> None:
    soundfile.write(recording, 0.1 * np.sin(np.arange(25 * 16_000) / 10), 16_000)
    words = tuple(Word(w, 0.2 + i * 0.7, 0.8 + i * 0.7, 0.9) for i, w in enumerate(SAID.split()))
    hearing = ScriptedHearing(words)
    hearing.load("base", "en")
    try:
        asked = AnalysisRequest(question="Tell me about yourself.")
        found, _ = analyze_file(recording, hearing, "base", asked)
    finally:
        hearing.close()
    assert "under 1:00–2:00" in json.dumps(found, ensure_ascii=False)


def test_a_file_that_is_no_sound_is_an_input_error(
    tmp_path: Path, hearing: ScriptedHearing
) -> None:
    path = tmp_path / "answer.wav"
    path.write_text("This is not a sound.")
    with pytest.raises(InputError):
        analyze_file(path, hearing, "base", REQUEST)
    with pytest.raises(InputError):
        analyze_file(tmp_path / "gone.wav", hearing, "base", REQUEST)


def test_hearing_that_fails_is_not_an_empty_answer(recording: Path) -> None:
    failing = ScriptedHearing(fail=True)
    failing.load("base", "en")
    try:
        with pytest.raises(HearingError):
            analyze_file(recording, failing, "base", REQUEST)
    finally:
        failing.close()


def structure(found: dict[str, Any]) -> dict[str, Any]:
    part = found["structure"]
    assert isinstance(part, dict)
    return part


def test_a_text_has_structure_and_no_timing() -> None:
    found = analyze_text(SAID, REQUEST, "a7")
    assert found["id"] == "a7"
    assert structure(found)
    assert "timing" not in found


def test_another_structure_can_be_asked_for() -> None:
    star = analyze_text(SAID, REQUEST)
    other = analyze_text(SAID, AnalysisRequest(structure=StructureKind.MOTIVATION))
    assert structure(star) != structure(other)


@pytest.mark.parametrize("text", ["", "  \n"])
def test_an_empty_text_is_an_input_error(text: str) -> None:
    with pytest.raises(InputError, match="empty"):
        analyze_text(text, REQUEST)


def test_a_line_has_its_own_question_and_id() -> None:
    line = json.dumps({"id": 3, "question": "Tell me about a time.", "text": SAID})
    found = analyze_line(line, 1, REQUEST)
    assert found["id"] == 3
    asked = AnalysisRequest(question="Tell me about a time.")
    assert found == analyze_text(SAID, asked, 3)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("not json", "Line 7 is not an object"),
        ("[1, 2]", "Line 7 is not an object"),
        ('{"id": 1}', "Line 7 is not an object"),
        ('{"text": 5}', "Line 7: “text” is not a text"),
        ('{"text": "I led.", "id": [1]}', "Line 7: “id” and “question” are texts"),
        ('{"text": "I led.", "question": 4}', "Line 7: “id” and “question” are texts"),
        ('{"text": " "}', "Line 7: The text is empty"),
    ],
)
def test_a_bad_line_is_told_by_its_number(line: str, words: str) -> None:
    with pytest.raises(InputError) as failure:
        analyze_line(line, 7, REQUEST)
    assert failure.value.message.startswith(words)


def test_a_file_is_measured_with_the_words_of_the_language_that_is_heard(recording: Path) -> None:
    asked: list[str] = []

    def lexicon(language: str) -> Lexicon:
        asked.append(language)
        return shipped_lexicon(language)

    said = ("Ähm", "wir", "haben,", "um", "fertig", "zu", "werden,", "gefragt.")
    words = tuple(Word(word, 0.2 + i * 0.4, 0.5 + i * 0.4, 0.9) for i, word in enumerate(said))
    german = ScriptedHearing(words)
    german.load("base", "de")
    try:
        found, _ = analyze_file(recording, german, "base", AnalysisRequest(lexicon=lexicon))
    finally:
        german.close()
    assert asked == ["de"]
    fillers: Any = found["fillers"]
    assert [each["text"] for each in fillers] == ["ähm"]
