"""`greenroom analyze`: many files, texts, JSON Lines, an output folder."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from greenroom.model.errors import ExitCode, ModelMissingError
from support.command_line import Greenroom

Tone = Callable[[str], Path]
TEXT = "Last May our till broke. I had to fix it. I called a friend. We lost no sale.\n"


def test_several_files_give_one_object_each_in_order(greenroom: Greenroom, tone: Tone) -> None:
    paths = [str(tone("b.wav")), str(tone("a.flac"))]
    ran = greenroom("analyze", *paths, "--json")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")
    assert [found["audio"]["path"] for found in ran.objects] == paths
    assert [word["text"] for word in ran.objects[0]["words"]] == ["I", "fixed", "it."]


def test_a_bad_file_among_good_ones_costs_only_itself(greenroom: Greenroom, tone: Tone) -> None:
    ran = greenroom("analyze", str(tone("a.wav")), "gone.wav", str(tone("b.wav")), "--json")
    assert ran.code == ExitCode.INPUT
    assert ["error" in found for found in ran.objects] == [False, True, False]
    assert ran.objects[1]["error"]["code"] == "input"
    assert len(ran.error_lines) == 1
    assert "gone.wav" in ran.err


def test_files_of_one_name_do_not_overwrite_each_other(
    greenroom: Greenroom, tone: Tone, tmp_path: Path
) -> None:
    names = ["x/answer.wav", "x/answer.flac", "y/answer.wav", "z/answer.wav"]
    ran = greenroom("analyze", *(str(tone(name)) for name in names), "--out", "out", "--json")
    assert ran.code == ExitCode.DONE
    written = sorted((tmp_path / "out").iterdir())
    assert [path.name for path in written] == [
        "answer.flac.json",
        "answer.json",
        "answer.wav 2.json",
        "answer.wav.json",
    ]
    assert {json.loads(p.read_text())["audio"]["path"] for p in written} == {
        found["audio"]["path"] for found in ran.objects
    }


def test_an_output_folder_that_cannot_be_written(
    greenroom: Greenroom, tone: Tone, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = greenroom("analyze", str(tone("a.wav")), "--out", "file/below")
    assert ran.code == ExitCode.OTHER
    assert len(ran.error_lines) == 1
    assert (tmp_path / "file").read_text() == "in the way"


def test_people_read_figures_and_parts(greenroom: Greenroom, tone: Tone) -> None:
    ran = greenroom("analyze", str(tone("a.wav")))
    assert ran.code == ExitCode.DONE
    assert "I fixed it." in ran.out
    assert "Fillers" in ran.out


def test_model_and_language_reach_the_hearing(
    greenroom: Greenroom, tone: Tone, services: Any
) -> None:
    greenroom("analyze", str(tone("a.wav")), "--model", "tiny.en", "--language", "de")
    assert services.heard_with == ("tiny.en", "de")


def test_no_model_is_4(
    greenroom: Greenroom, tone: Tone, services: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services, "model_error", ModelMissingError("No model. Get one."))
    ran = greenroom("analyze", str(tone("a.wav")), "--json")
    assert ran.code == ExitCode.MODEL
    assert ran.objects == [{"error": {"code": "model_missing", "message": "No model. Get one."}}]
    assert ran.err == "greenroom: No model. Get one.\n"


def test_a_text_file(greenroom: Greenroom, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(TEXT)
    ran = greenroom("analyze", "--transcript", "t.txt", "--structure", "STAR", "--json")
    (found,) = ran.objects
    assert found["structure"]["kind"] == "star"
    assert "words" not in found
    assert "Part" in greenroom("analyze", "--transcript", "t.txt").out


def stdin(monkeypatch: pytest.MonkeyPatch, given: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="ascii"))


def test_standard_input_in_utf_8_whatever_the_system_says(
    greenroom: Greenroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin(monkeypatch, "I went to the café.\n".encode())
    (found,) = greenroom("analyze", "--transcript", "-", "--json").objects
    assert found["structure"]["sentences"][0]["text"] == "I went to the café."


def test_json_lines_give_one_line_each_with_its_id(
    greenroom: Greenroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [
        {"id": "a", "question": "Tell me about a time.", "text": TEXT},
        {"id": 7, "question": None, "text": TEXT},
        {"text": TEXT},
    ]
    stdin(monkeypatch, "\n\n".join(map(json.dumps, lines)).encode())
    ran = greenroom("analyze", "--transcript", "-", "--json")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")
    assert [found.get("id", "none") for found in ran.objects] == ["a", 7, "none"]


def test_json_lines_after_a_byte_order_mark(greenroom: Greenroom, tmp_path: Path) -> None:
    (tmp_path / "l.jsonl").write_bytes(b'\xef\xbb\xbf{"id":"a","text":"I did it."}\r\n')
    (found,) = greenroom("analyze", "--transcript", "l.jsonl", "--json").objects
    assert found["id"] == "a"


def test_wrong_lines_get_their_error_and_the_others_go_on(
    greenroom: Greenroom, tmp_path: Path
) -> None:
    wrong = ["nonsense", "[1]", "{}", '{"text": 5}', '{"text": ""}', '{"id": [1], "text": "I."}']
    lines = ['{"id":"first","text":"I did it."}', *wrong, '{"id":"last","text":"I did it."}']
    (tmp_path / "l.jsonl").write_text("\n".join(lines))
    ran = greenroom("analyze", "--transcript", "l.jsonl", "--json")
    assert ran.code == ExitCode.INPUT
    assert len(ran.objects) == len(lines)
    assert [ran.objects[0]["id"], ran.objects[-1]["id"]] == ["first", "last"]
    for number, line in enumerate(ran.error_lines, start=2):
        assert line.startswith(f"greenroom: Line {number}")


def test_no_line_stops_the_others_however_broken(greenroom: Greenroom, tmp_path: Path) -> None:
    good = b'{"id":"good","text":"I did it."}'
    wrong = [b"caf\xe9", b'{"text":"caf\xe9"}', b'{"text":' + b"[" * 100_000, b"\x00\xff"]
    (tmp_path / "l.jsonl").write_bytes(b"\n\n" + b"\n".join([*wrong, good]))
    ran = greenroom("analyze", "--transcript", "l.jsonl", "--json")
    assert ran.code == ExitCode.INPUT
    assert [each.get("id") for each in ran.objects] == [None] * len(wrong) + ["good"]
    for number, line in enumerate(ran.error_lines, start=3):
        assert line.startswith(f"greenroom: Line {number}")


def test_json_lines_may_begin_with_empty_ones(
    greenroom: Greenroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(b'\n \r\n{"id":"a","text":"I did it."}\n'))
    monkeypatch.setattr(sys, "stdin", stream)
    (found,) = greenroom("analyze", "--transcript", "-").objects
    assert found["id"] == "a"


def test_half_a_letter_is_no_reason_to_fail(greenroom: Greenroom, tmp_path: Path) -> None:
    (tmp_path / "l.jsonl").write_text(r'{"text":"I did \ud83d it.","question":"Why \udc00?"}')
    ran = greenroom("analyze", "--transcript", "l.jsonl", "--question", "What \udce9?")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")
    assert ran.objects[0]["structure"]["sentences"][0]["text"] == "I did \ufffd it."


def test_a_file_with_a_question_that_the_shell_could_not_decode(
    greenroom: Greenroom, tone: Tone
) -> None:
    ran = greenroom("analyze", str(tone("a.wav")), "--question", "Tell me \udce9", "--json")
    assert (ran.code, ran.err) == (ExitCode.DONE, "")


@pytest.mark.parametrize(
    ("type_", "kind"),
    [("behavioral", "star"), ("one_on_one", "star"), ("Technical", "technical"), ("case", "case")],
)
def test_every_type_of_interview_is_known(
    greenroom: Greenroom, tmp_path: Path, type_: str, kind: str
) -> None:
    (tmp_path / "t.txt").write_text(TEXT)
    (found,) = greenroom("analyze", "--transcript", "t.txt", "--type", type_, "--json").objects
    assert found["structure"]["kind"] == kind


@pytest.mark.parametrize("given", [b"", b"  \n", b"\xff\xfe\x00garbage\x9c\n"])
def test_a_text_that_is_none(greenroom: Greenroom, tmp_path: Path, given: bytes) -> None:
    (tmp_path / "t.txt").write_bytes(given)
    ran = greenroom("analyze", "--transcript", "t.txt", "--json")
    assert ran.code == ExitCode.INPUT
    assert [*ran.objects[0]] == ["error"]
    assert len(ran.error_lines) == 1


@pytest.mark.parametrize("source", ["gone.txt", "."])
def test_a_text_that_cannot_be_read(greenroom: Greenroom, source: str) -> None:
    ran = greenroom("analyze", "--transcript", source)
    assert ran.code == ExitCode.INPUT
    assert len(ran.error_lines) == 1


def test_a_program_without_standard_input(
    greenroom: Greenroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    ran = greenroom("analyze", "--transcript", "-")
    assert ran.code == ExitCode.INPUT
    assert "empty" in ran.err
