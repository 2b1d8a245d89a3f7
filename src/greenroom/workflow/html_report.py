"""A session as one HTML page that opens in any browser and loads nothing from elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from greenroom.feedback.wording import part_name, sentence
from greenroom.model.part_letters import PART_LETTERS, part_letter
from greenroom.model.question import InterviewType
from greenroom.model.report import Fillers, Presence, ReadBy, Report, Sentence, Structure
from greenroom.model.session import ReviewedTake, Session
from greenroom.model.transcript import Transcript
from greenroom.platform.assets import asset
from greenroom.workflow.files import written_whole
from greenroom.workflow.html_delivery import delivery_rows
from greenroom.workflow.session_facts import session_rows


@dataclass(frozen=True, slots=True)
class _Piece:
    """A run of words of one kind in the transcript: "" or "filler"."""

    text: str
    mark: str


@dataclass(frozen=True, slots=True)
class _Part:
    """A part: its letter and name, its state, its share of the time; "" where it is not there."""

    key: str
    letter: str
    name: str
    state: str
    share: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Sentences of one part, with the moment of the first word.

    `key` is the part's, "" for none; `letter` has a question mark where it is unsure.
    """

    key: str
    letter: str
    name: str
    at: str
    pieces: tuple[_Piece, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    """All that the page shows of one take."""

    number: int
    question: str
    take: int
    note: str
    figures: tuple[tuple[str, str], ...]
    asker: str
    parts: tuple[_Part, ...]
    read_by: str
    findings: tuple[tuple[str, str], ...]
    next_step: tuple[str, str] | None
    paragraphs: tuple[_Paragraph, ...]


def write_html(session: Session, takes: Sequence[ReviewedTake], path: Path) -> None:
    """Write the page, whole or not at all. Raises StorageError."""
    page = render_html(session, takes)
    with written_whole(path) as temporary:
        temporary.write_text(page, encoding="utf-8")


def render_html(session: Session, takes: Sequence[ReviewedTake]) -> str:
    """The page as text. Takes without a report are named, but have no figures."""
    environment = Environment(
        loader=FileSystemLoader(asset("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    answers = [_answer(session, take) for take in takes]
    rows = session_rows(session, takes)
    template = environment.get_template("session.html")
    panel = session.plan.members if _is_panel(session) else (session.plan.persona,)
    return template.render(session=session, answers=answers, rows=rows, panel=panel)


def clock(seconds: float) -> str:
    """Minutes and seconds, "1:05"."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _answer(session: Session, reviewed: ReviewedTake) -> _Answer:
    item = session.plan.items[reviewed.take.item]
    report = reviewed.report
    return _Answer(
        number=item.number,
        question=item.text,
        take=reviewed.take.number,
        note=reviewed.take.note,
        figures=_figures(report) if report else (),
        asker=session.plan.asker(item).name if _is_panel(session) else "",
        parts=_parts(report.structure) if report else (),
        read_by=_read_by(report.structure) if report else "",
        findings=tuple(sentence(finding) for finding in report.findings) if report else (),
        next_step=sentence(report.next_step) if report and report.next_step else None,
        paragraphs=_paragraphs(reviewed.transcript, report) if reviewed.transcript else (),
    )


def _is_panel(session: Session) -> bool:
    return session.plan.choices.type is InterviewType.PANEL and bool(session.plan.members)


def _figures(report: Report) -> tuple[tuple[str, str], ...]:
    timing = report.timing
    rows: list[tuple[str, str]] = []
    if timing.start_delay_s is not None:
        rows.append(("Start delay", f"{timing.start_delay_s:.1f} s"))
    rows.append(("Length", clock(timing.answer.duration)))
    if timing.speaking_rate_wpm is not None:
        rows.append(("Pace", f"{timing.speaking_rate_wpm:.0f} words a minute"))
    rows.append(("Long pauses", str(len(timing.long_pauses))))
    rows.append(("Fillers", _fillers(report.fillers)))
    rows += delivery_rows(report.delivery)
    return tuple(rows)


def _fillers(fillers: Fillers) -> str:
    text = str(len(fillers.counted))
    if fillers.too_noisy:
        text += " or more (a noisy recording)"
    elif fillers.per_minute is not None:
        text += f", {fillers.per_minute:.1f} per minute"
    return f"{text}; {fillers.possible} more possible" if fillers.possible else text


_STATES = {
    Presence.PRESENT: "found",
    Presence.UNCLEAR: "unclear",
    Presence.NOT_FOUND: "not found",
}


def _parts(structure: Structure) -> tuple[_Part, ...]:
    return tuple(
        _Part(
            part.key,
            part_letter(part.key),
            part_name(part.key),
            _STATES[part.presence],
            f"{part.share:.0%}" if part.presence is not Presence.NOT_FOUND else "",
        )
        for part in structure.parts
    )


def _read_by(structure: Structure) -> str:
    if not structure.parts:
        return ""
    return {
        ReadBy.RULES: "Parts found by rules: tense, typical words and place.",
        ReadBy.MODEL: "Parts found by a model on this computer.",
        ReadBy.BOTH: "Parts found by a model on this computer and by rules.",
    }[structure.read_by]


def _paragraphs(transcript: Transcript, report: Report | None) -> tuple[_Paragraph, ...]:
    fillers = {index for f in report.fillers.counted for index in f.words} if report else set()
    units = report.structure.sentences if report else ()
    if not units:
        every = range(len(transcript.words))
        pieces = _pieces(transcript, every, fillers)
        return (_Paragraph("", "", "", clock(0), pieces),) if every else ()
    paragraphs: list[_Paragraph] = []
    start = 0
    for index, unit in enumerate(units):
        last = index + 1 == len(units)
        if last or _shown(units[index + 1]) != _shown(unit):
            words = range(units[start].words[0], unit.words[1])
            moment = clock(units[start].span.start)
            pieces = _pieces(transcript, words, fillers)
            paragraphs.append(_Paragraph(*_shown(unit), moment, pieces))
            start = index + 1
    return tuple(paragraphs)


def _shown(unit: Sentence) -> tuple[str, str, str]:
    """Key, letter and name of a sentence's part; empty where it belongs to none."""
    if unit.label not in PART_LETTERS:
        return "", "", ""
    letter = part_letter(unit.label)
    return unit.label, f"{letter}?" if unit.unsure else letter, part_name(unit.label)


def _pieces(transcript: Transcript, words: range, fillers: set[int]) -> tuple[_Piece, ...]:
    return tuple(
        _Piece(transcript.words[index].text, "filler" if index in fillers else "")
        for index in words
    )
