"""The page of a session: everything on it, nothing from elsewhere, nothing that could run."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fakes.library import MemoryStore
from greenroom.feedback import HeardTake, build_report
from greenroom.model.delivery import Delivery, EndMovement, OwnRange, SentenceEnd
from greenroom.model.errors import StorageError
from greenroom.model.plan import ItemKind
from greenroom.model.report import Filler, FillerKind, FillerSource, ReadBy
from greenroom.model.session import ReviewedTake, Session, SessionState
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, Take, TakeState
from greenroom.model.transcript import Transcript
from greenroom.platform import text
from greenroom.workflow.html_report import clock, render_html, write_html
from support.interviews import plan, question
from support.library_samples import heard
from support.pages import plain
from support.panels import panel_plan

SAID = (
    "Last spring I was leading the move of our returns desk. My task was to keep the date. "
    "Um I called the supplier every morning. As a result we saved 20 percent."
)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return MemoryStore(tmp_path).new_session(plan("rqq"))


def reviewed(session: Session, transcript: Transcript | None, note: str = "") -> ReviewedTake:
    audio = RecordedAudio("a.flac", 48_000, 20.0, prompt_end_s=-1.0)
    take = Take("t1", session.id, 1, 1, TakeState.REPORTED, audio, note)
    if transcript is None:
        return ReviewedTake(take, None, None)
    report = build_report(HeardTake(take.id, transcript, audio, question("q1")))
    return ReviewedTake(take, transcript, report)


def test_the_page_says_what_was_asked_said_and_found(session: Session) -> None:
    take = reviewed(session, heard(SAID), "Breathe first.")
    words = plain(render_html(session, [take]))
    assert session.plan.title in words
    assert session.plan.items[1].text in words
    for piece in ("Breathe first.", "returns desk", "Start delay", "1.0 s", "Fillers", "1"):
        assert piece in words
    assert take.report is not None
    for part in take.report.structure.parts:
        assert f"{part.share:.0%}" in words


def test_every_word_is_on_the_page_once_and_in_order(session: Session) -> None:
    words = plain(render_html(session, [reviewed(session, heard(SAID))]))
    read = re.sub(r"\b[STAR]\b|\d+:\d\d", " ", words).split()
    said = SAID.split()
    at = -1
    for word in said:
        at = read.index(word, at + 1)
    assert words.count("supplier") == 1


def test_fillers_are_marked(session: Session) -> None:
    page = render_html(session, [reviewed(session, heard(SAID))])
    marked = re.findall(r"<mark[^>]*>([^<]*)<", page)
    assert [text.strip() for text in marked] == ["Um"]


def test_a_take_that_was_not_heard_is_named_without_figures(session: Session) -> None:
    words = plain(render_html(session, [reviewed(session, None)]))
    assert session.plan.items[1].text in words
    assert "Start delay" not in words


def test_what_a_person_wrote_or_said_cannot_run(session: Session) -> None:
    bad = '<script>alert("x")</script>'
    page = render_html(session, [reviewed(session, heard(f"I said {bad} aloud."), bad)])
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 2


def test_it_loads_nothing_from_elsewhere(session: Session) -> None:
    page = render_html(session, [reviewed(session, heard(SAID))])
    assert not re.search(r"""(src|href)\s*=|url\(|@import|https?:""", page)


def test_it_is_written_whole_or_not_at_all(session: Session, tmp_path: Path) -> None:
    takes = [reviewed(session, heard(SAID))]
    path, blocked = tmp_path / "report.html", tmp_path / "a file"
    blocked.write_text("in the way")
    write_html(session, takes, path)
    assert path.read_text(encoding="utf-8") == render_html(session, takes)
    with pytest.raises(StorageError):
        write_html(session, takes, blocked / "report.html")
    broken = replace(takes[0].take, item=9)
    with pytest.raises(IndexError):
        write_html(session, [replace(takes[0], take=broken)], path)
    assert path.read_text(encoding="utf-8") == render_html(session, takes)
    assert [each.name for each in tmp_path.glob("*.html*")] == ["report.html"]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.0, "0:00"), (59.6, "1:00"), (65.0, "1:05"), (3600.0, "60:00")]
)
def test_moments_read_as_minutes_and_seconds(seconds: float, words: str) -> None:
    assert clock(seconds) == words


@pytest.mark.parametrize(("level", "shown"), [(-5.2, "−5 dB"), (-0.3, "0 dB"), (2.0, "+2 dB")])
def test_delivery_is_among_the_figures(session: Session, level: float, shown: str) -> None:
    take = reviewed(session, heard(SAID))
    assert take.report is not None
    assert "Pitch variation" not in plain(render_html(session, [take]))
    end = SentenceEnd(Span(1, 1.2), -3.0, EndMovement.FALLS, 0)
    usual = OwnRange(2.1, 2.4, 2.8, 6)
    delivery = Delivery(
        9.0, 2.6, 120.0, (end, end), level, Span(3, 4), usual_pitch_variation_st=usual
    )
    page = plain(
        render_html(session, [replace(take, report=replace(take.report, delivery=delivery))])
    )
    assert "Pitch variation 2.6 st, your usual 2.1–2.8" in page
    assert "Sentence ends 2 falling, 0 rising of 2" in page
    assert f"Loudness of the last sentence {shown}" in page


def test_possible_fillers_are_counted_apart_and_noise_hides_the_rate(session: Session) -> None:
    take = reviewed(session, heard(SAID))
    assert take.report is not None
    heard_um = Filler("um", Span(1.0, 1.3), FillerKind.FILLED_PAUSE, FillerSource.BOTH, 0.9, (2,))
    unsure = replace(heard_um, span=Span(4.0, 4.3), words=(5,), possible=True)
    fillers = replace(take.report.fillers, items=(heard_um, unsure), per_minute=3.0)

    def page(*, noisy: bool) -> str:
        assert take.report is not None
        changed = replace(take.report, fillers=replace(fillers, too_noisy=noisy))
        return render_html(session, [replace(take, report=changed)])

    assert "Fillers 1, 3.0 per minute; 1 more possible" in plain(page(noisy=False))
    assert "Fillers 1 or more (a noisy recording); 1 more possible" in plain(page(noisy=True))
    assert page(noisy=False).count("<mark>") == 1


def test_parts_have_names_and_the_page_says_who_read_them(session: Session) -> None:
    take = reviewed(session, heard(SAID))
    page = render_html(session, [take])
    words = plain(page)
    assert "Situation: found" in words
    assert "Parts found by rules" in words
    assert take.report is not None
    structure = replace(take.report.structure, read_by=ReadBy.MODEL)
    by_model = replace(take, report=replace(take.report, structure=structure))
    assert "Parts found by a model" in plain(render_html(session, [by_model]))


def test_parts_of_other_structures_have_letters_too(session: Session) -> None:
    take = reviewed(session, heard(SAID))
    assert take.report is not None
    structure = take.report.structure
    first = replace(structure.sentences[0], label="approach", unsure=True)
    changed = replace(structure, sentences=(first, *structure.sentences[1:]))
    page = render_html(session, [replace(take, report=replace(take.report, structure=changed))])
    assert '<span class="chip approach" title="Approach">A?</span>' in page


def test_every_text_is_in_the_language_of_the_window(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text, "_translator", lambda _context, source, _number: f"«{source}»")
    monkeypatch.setattr(text, "_number_format", lambda value, _decimals: f"{value:.1f} points")
    page = plain(render_html(session, [reviewed(session, heard(SAID), "Breathe.")]))
    untranslated = re.sub(r"«[^»]*»", "", page)
    for word in ("Question", "asked by", "Length", "Fillers", "found", "Made by", "Note"):
        assert word not in untranslated
    assert "1.0 points" in page


def test_a_panel_says_who_asked_what() -> None:
    made = panel_plan()
    item = next(i for i, one in enumerate(made.items) if one.kind is ItemKind.QUESTION)
    held = Session("s", made, datetime(2026, 11, 23, tzinfo=UTC), SessionState.ENDED)
    take = ReviewedTake(Take("t", "s", item, 1, TakeState.RECORDED), None, None)
    words = plain(render_html(held, [take]))
    assert all(member.name in words for member in made.members)
    assert f"asked by {made.asker(made.items[item]).name}" in words.split("Question", 1)[1]
