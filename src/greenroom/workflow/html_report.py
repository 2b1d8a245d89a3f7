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
from greenroom.model.take import Take
from greenroom.model.transcript import Transcript
from greenroom.platform.assets import asset
from greenroom.platform.text import number, translate
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
    """All that the page shows of one take. `heading` stands over the question."""

    heading: str
    question: str
    note: str
    figures: tuple[tuple[str, str], ...]
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
    """The page as text, in the person's language.

    Takes without a report are named, but have no figures.
    """
    environment = Environment(
        loader=FileSystemLoader(asset("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("session.html").render(
        language=translate("Report", "en"),  # translated to the code of the other language
        title=session.plan.title,
        held=_held(session),
        rows_title=_rows_title(session),
        rows=session_rows(session, takes),
        answers=[_answer(session, take) for take in takes],
        unfinished=translate("Report", "The transcript of this answer is not finished yet."),
        footer=translate(
            "Report",
            "Made by Greenroom on this computer. Counts are estimates; suggested ranges are "
            "guides, not marks.",
        ),
    )


def clock(seconds: float) -> str:
    """Minutes and seconds, "1:05"."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"


def _held(session: Session) -> str:
    """When it was held and by whom: "2026-11-17 19:42 · asked by Maya Okafor, hiring manager"."""
    askers = session.plan.members if _is_panel(session) else (session.plan.persona,)
    names = "; ".join(f"{one.name}, {one.role}" if one.role else one.name for one in askers)
    return f"{session.started:%Y-%m-%d %H:%M} · {_asked_by(names)}"


def _asked_by(names: str) -> str:
    return translate("Report", "asked by {names}").format(names=names)


def _rows_title(session: Session) -> str:
    if session.plan.group is not None:
        return translate("Report", "The discussion")
    return translate("Report", "The case")


def _heading(session: Session, take: Take) -> str:
    item = session.plan.items[take.item]
    parts = [translate("Report", "Question {number}").format(number=item.number)]
    if _is_panel(session):
        parts.append(_asked_by(session.plan.asker(item).name))
    if take.number > 1:
        parts.append(translate("Report", "take {number}").format(number=take.number))
    return " · ".join(parts)


def _answer(session: Session, reviewed: ReviewedTake) -> _Answer:
    report, note = reviewed.report, reviewed.take.note
    return _Answer(
        heading=_heading(session, reviewed.take),
        question=session.plan.items[reviewed.take.item].text,
        note=translate("Report", "Note: {note}").format(note=note) if note else "",
        figures=_figures(report) if report else (),
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
        rows.append((translate("Report", "Start delay"), f"{number(timing.start_delay_s, 1)} s"))
    rows.append((translate("Report", "Length"), clock(timing.answer.duration)))
    if timing.speaking_rate_wpm is not None:
        pace = translate("Report", "{count} words a minute")
        rows.append(
            (
                translate("Report", "Pace"),
                pace.format(count=number(timing.speaking_rate_wpm, 0)),
            )
        )
    rows.append((translate("Report", "Long pauses"), str(len(timing.long_pauses))))
    rows.append((translate("Report", "Fillers"), _fillers(report.fillers)))
    rows += delivery_rows(report.delivery)
    return tuple(rows)


def _fillers(fillers: Fillers) -> str:
    text = str(len(fillers.counted))
    if fillers.too_noisy:
        text = translate("Report", "{count} or more (a noisy recording)").format(count=text)
    elif fillers.per_minute is not None:
        text = translate("Report", "{count}, {rate} per minute").format(
            count=text, rate=number(fillers.per_minute, 1)
        )
    if not fillers.possible:
        return text
    possible = translate("Report", "{fillers}; {more} more possible")
    return possible.format(fillers=text, more=fillers.possible)


def _parts(structure: Structure) -> tuple[_Part, ...]:
    states = {
        Presence.PRESENT: translate("Report", "found"),
        Presence.UNCLEAR: translate("Report", "unclear"),
        Presence.NOT_FOUND: translate("Report", "not found"),
    }
    return tuple(
        _Part(
            part.key,
            part_letter(part.key),
            part_name(part.key),
            states[part.presence],
            f"{part.share:.0%}" if part.presence is not Presence.NOT_FOUND else "",
        )
        for part in structure.parts
    )


def _read_by(structure: Structure) -> str:
    if not structure.parts:
        return ""
    return {
        ReadBy.RULES: translate("Report", "Parts found by rules: tense, typical words and place."),
        ReadBy.MODEL: translate("Report", "Parts found by a model on this computer."),
        ReadBy.BOTH: translate("Report", "Parts found by a model on this computer and by rules."),
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
