"""The object of `analyze --json`: every key and every type of schema greenroom.analysis/1."""

import json
from dataclasses import replace
from typing import Any

import pytest

from greenroom import __version__
from greenroom.feedback import Asked, HeardTake, analyze_text, build_report
from greenroom.model.delivery import Delivery, EndMovement, SentenceEnd
from greenroom.model.question import StructureKind
from greenroom.model.span import Span
from greenroom.workflow.analysis_json import (
    HeardFile,
    analysis,
    error_object,
    text_analysis,
)
from support.sample_session import sample_session

NUMBER = (int, float)
MAYBE = (int, float, type(None))
EVIDENCE = {"start": NUMBER, "end": NUMBER, "quote": str}
FINDING = {"code": str, "part": (str, type(None)), "tone": str, "title": str, "text": str}


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    sample = sample_session()
    reviewed = next(take for take in sample.takes if take.take.id == "q3-1")
    assert reviewed.transcript is not None
    question = sample.session.plan.items[reviewed.take.item].question
    report = build_report(HeardTake("t", reviewed.transcript, reviewed.take.audio, question))
    file = HeardFile("a.flac", 61.23456, 48_000, False)
    models = {"speech": "base"}
    result: dict[str, Any] = json.loads(
        json.dumps(analysis(file, models, reviewed.transcript, report))
    )
    return result


def fits(value: dict[str, Any], types: dict[str, Any]) -> bool:
    return set(value) == set(types) and all(isinstance(value[key], types[key]) for key in types)


def fits_evidence(value: dict[str, Any] | None) -> bool:
    return value is None or fits(value, EVIDENCE)


def test_the_top_level_has_what_scripts_depend_on(found: dict[str, Any]) -> None:
    assert list(found) == [
        "schema", "audio", "models", "words", "fillers", "timing", "structure", "content",
        "delivery", "findings", "next_step",
    ]  # fmt: skip
    assert found["schema"] == "greenroom.analysis/1"
    rules = f"rules {__version__}"
    assert found["models"] == {"speech": "base", "feedback": rules, "structure": rules}
    assert found["delivery"] == {}  # this sample has words without sound


def test_the_file(found: dict[str, Any]) -> None:
    assert found["audio"] == {
        "path": "a.flac",
        "duration_s": 61.235,
        "sample_rate": 48_000,
        "cut_short": False,
        "unreadable_s": 0.0,
    }


def test_words_in_order_with_probabilities(found: dict[str, Any]) -> None:
    words = found["words"]
    assert len(words) > 20
    types = {"text": str, "start": NUMBER, "end": NUMBER, "probability": NUMBER}
    assert all(fits(word, types) for word in words)
    assert all(0 <= word["probability"] <= 1 for word in words)
    assert [word["start"] for word in words] == sorted(word["start"] for word in words)


def test_fillers(found: dict[str, Any]) -> None:
    types = {
        "text": str, "start": NUMBER, "end": NUMBER, "kind": str, "source": str,
        "confidence": NUMBER, "possible": bool,
    }  # fmt: skip
    assert found["fillers"]
    assert all(fits(filler, types) for filler in found["fillers"])
    assert {f["kind"] for f in found["fillers"]} <= {"filled_pause", "phrase", "repetition"}
    assert {f["source"] for f in found["fillers"]} <= {"acoustic", "recogniser", "both"}
    assert all(0 <= filler["confidence"] <= 1 for filler in found["fillers"])


def test_timing(found: dict[str, Any]) -> None:
    timing = found["timing"]
    assert fits(
        timing,
        {
            "start_delay_s": MAYBE, "answer_s": NUMBER, "speaking_s": NUMBER,
            "speaking_rate_wpm": MAYBE, "articulation_rate_wpm": MAYBE,
            "fillers_per_minute": MAYBE, "pauses": list,
        },
    )  # fmt: skip
    types = {"start": NUMBER, "end": NUMBER, "place": str, "long": bool}
    assert timing["pauses"]
    assert all(fits(pause, types) for pause in timing["pauses"])
    assert 0 < timing["speaking_s"] <= timing["answer_s"]


def test_structure(found: dict[str, Any]) -> None:
    structure = found["structure"]
    assert set(structure) == {
        "kind", "story", "story_evidence", "read_by", "kind_from", "sentences", "parts",
    }  # fmt: skip
    assert structure["read_by"] == "rules"
    assert structure["kind_from"] == "question"
    assert structure["kind"] == "star"
    assert structure["story"] in {"story", "generic", "hypothetical", "unclear"}
    assert fits_evidence(structure["story_evidence"])
    types = {
        "text": str, "start": NUMBER, "end": NUMBER, "label": str, "confidence": NUMBER,
        "unsure": bool,
    }  # fmt: skip
    assert structure["sentences"]
    assert all(fits(sentence, types) for sentence in structure["sentences"])
    assert list(structure["parts"]) == ["S", "T", "A", "R"]
    for part in structure["parts"].values():
        assert set(part) == {"state", "share", "evidence"}
        assert part["state"] in {"present", "unclear", "not_found"}
        assert 0 <= part["share"] <= 1
        assert fits_evidence(part["evidence"])


def test_content_findings_and_next_step(found: dict[str, Any]) -> None:
    content = found["content"]
    lists = {
        "numbers", "i_in_action", "we_in_action", "hedges", "tools", "dates", "changes", "vague",
        "overclaims", "acronyms", "jargon", "asides",
    }  # fmt: skip
    assert set(content) == lists | {
        "numbers_by_part", "repeats", "aside_share", "first_action_s", "directness",
        "job_description", "own_questions",
    }  # fmt: skip
    assert all(fits_evidence(each) for name in lists for each in content[name])
    assert all(isinstance(count, int) for count in content["numbers_by_part"].values())
    assert found["findings"]
    for finding in found["findings"]:
        assert fits_evidence(finding.pop("evidence"))
        assert fits(finding, FINDING)
    step = found["next_step"]
    assert set(step) == {"code", "part", "tone", "text", "evidence"}
    assert fits_evidence(step["evidence"])
    assert step["text"].startswith("Optional: ") == (step["tone"] == "option")


def test_every_span_lies_in_the_answer(found: dict[str, Any]) -> None:
    last = found["words"][-1]["end"] + 1.0
    for each in [*found["words"], *found["fillers"], *found["structure"]["sentences"]]:
        assert 0 <= each["start"] <= each["end"] <= last


def test_a_text_has_structure_and_content_only() -> None:
    text = "Last May our till broke. I had to fix it. I called a friend. We lost no sale."
    found = text_analysis(
        7, *analyze_text(text, StructureKind.STAR, Asked("Tell me about a problem."))
    )
    keys = ["schema", "id", "models", "structure", "content", "findings", "next_step"]
    assert list(found) == keys
    assert found["id"] == 7
    nameless = text_analysis(None, *analyze_text(text, StructureKind.STAR))
    assert "id" not in nameless


def test_an_error() -> None:
    assert error_object("input", "No.") == {"error": {"code": "input", "message": "No."}}


def test_delivery_is_what_was_measured_of_the_voice() -> None:
    sample = sample_session()
    reviewed = next(take for take in sample.takes if take.take.id == "q3-1")
    assert reviewed.transcript is not None
    report = build_report(HeardTake("t", reviewed.transcript, reviewed.take.audio))
    end = SentenceEnd(Span(1.0, 1.25), 3.456, EndMovement.RISES, 4)
    delivery = Delivery(40.0, 2.6, 118.25, (end,), -5.0, Span(80.0, 85.0))
    file = HeardFile("a.flac", 90.0, 48_000, False)
    report = replace(report, delivery=delivery)
    found = analysis(file, {}, reviewed.transcript, report)["delivery"]
    assert isinstance(found, dict)
    pace = found.pop("pace")
    assert [set(point) for point in pace] == [{"at", "wpm"}] * len(report.timing.pace)
    assert found == {
        "voiced_s": 40.0,
        "pitch_median_hz": 118.2,
        "pitch_variation_st": 2.6,
        "sentence_ends": [
            {"start": 1.0, "end": 1.25, "sentence": 4, "movement_st": 3.46, "movement": "rises"}
        ],
        "last_sentence": {"start": 80.0, "end": 85.0, "level_db": -5.0},
    }
