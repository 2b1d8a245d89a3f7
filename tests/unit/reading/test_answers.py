import logging
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from greenroom.model.errors import ModelDamagedError, ModelMissingError
from greenroom.model.question import StructureKind
from greenroom.platform.assets import asset
from greenroom.reading.answers import KIND_WORDS, MiniLmAnswerReader
from greenroom.reading.shipped import CHECKSUMS, READER_HEADS

STAR = StructureKind.STAR
TOLD = (
    "At my last job I worked at a print shop and the big press broke on a Friday.",
    "I had to get the posters out by Monday.",
    "I rang three other shops and I drove the files to one of them myself.",
    "In the end the posters hung on Monday and the theater came back with two more orders.",
)


@pytest.fixture(scope="module")
def reader() -> MiniLmAnswerReader:
    return MiniLmAnswerReader()


def labels(reader: MiniLmAnswerReader, units: tuple[str, ...]) -> list[str]:
    reading = reader.read("Tell me about a deadline.", units, STAR)
    assert reading is not None
    return [reading.labels[max(range(len(row)), key=row.__getitem__)] for row in reading.sentences]


def test_reads_the_parts_of_a_story(reader: MiniLmAnswerReader) -> None:
    assert labels(reader, TOLD) == ["S", "T", "A", "R"]


def test_reads_a_result_that_is_told_first(reader: MiniLmAnswerReader) -> None:
    assert labels(reader, (TOLD[3], *TOLD[:3]))[0] == "R"


def test_a_part_that_is_not_told_is_less_probable(reader: MiniLmAnswerReader) -> None:
    whole, less = reader.read("", TOLD, STAR), reader.read("", TOLD[:3], STAR)

    assert whole is not None
    assert less is not None
    assert whole.presence["R"] > 0.5 > less.presence["R"]


def test_probabilities_add_up(reader: MiniLmAnswerReader) -> None:
    reading = reader.read("", TOLD, STAR)

    assert reading is not None
    assert [sum(row) for row in reading.sentences] == pytest.approx([1.0] * 4)
    assert sum(reading.story.values()) == pytest.approx(1.0)
    assert set(reading.presence) == {"S", "T", "A", "R"}


@pytest.mark.parametrize(
    ("units", "kind"),
    [
        (TOLD, "story"),
        (("I would listen first.", "Then I would ask what they need from me."), "hypothetical"),
        (("I always stay calm.", "I usually make a list and I work through it."), "generic"),
    ],
)
def test_tells_a_story_from_a_habit_and_a_wish(
    reader: MiniLmAnswerReader, units: tuple[str, ...], kind: str
) -> None:
    reading = reader.read("Tell me about a time.", units, STAR)

    assert reading is not None
    assert max(reading.story, key=lambda name: reading.story[name]) == kind


def test_other_structures_have_no_story_gate(reader: MiniLmAnswerReader) -> None:
    reading = reader.read(
        "Tell me about yourself.",
        ("Right now I run the front desk of a hotel.", "Before that I studied tourism."),
        StructureKind.PRESENT_PAST_FUTURE,
    )

    assert reading is not None
    assert reading.labels[:3] == ("present", "past", "future")
    assert reading.story == {}


def test_what_no_model_was_made_for_is_not_read(reader: MiniLmAnswerReader) -> None:
    assert reader.read("", TOLD, StructureKind.NONE) is None
    assert reader.read("", (), STAR) is None
    assert set(KIND_WORDS) == {kind.value for kind in StructureKind} - {"none"}


def test_a_very_long_answer_is_read_to_its_end(reader: MiniLmAnswerReader) -> None:
    reading = reader.read("", TOLD[:1] + TOLD[2:3] * 80 + TOLD[3:], STAR)

    assert reading is not None
    assert len(reading.sentences) == 82
    last = dict(zip(reading.labels, reading.sentences[-1], strict=True))
    assert max(last, key=lambda label: last[label]) == "R"


def test_odd_text_is_read(reader: MiniLmAnswerReader) -> None:
    reading = reader.read("", ("…", "\U0001f600 \u200b", "word " * 2000), STAR)

    assert reading is not None
    assert len(reading.sentences) == 3


def test_threads_share_one_model() -> None:
    fresh = MiniLmAnswerReader()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: fresh.read("", TOLD, STAR), range(8)))

    assert all(reading == found[0] for reading in found)


def test_a_missing_model_is_told_to_the_log_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reader = MiniLmAnswerReader(folder=tmp_path)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with pytest.raises(ModelMissingError):
                reader.read("", TOLD, STAR)

    assert len(caplog.records) == 1
    assert "by rules" in caplog.text


def test_heads_that_cannot_be_read_are_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in CHECKSUMS:
        shutil.copy(asset("models", name), tmp_path)
    (tmp_path / READER_HEADS).write_bytes(b"no arrays")
    monkeypatch.setattr("greenroom.reading.shipped.matches", lambda *_: True)

    with pytest.raises(ModelDamagedError, match="could not be loaded"):
        MiniLmAnswerReader(folder=tmp_path).read("", TOLD, STAR)
