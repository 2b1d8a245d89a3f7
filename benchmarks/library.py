"""A library of 1,000 sessions: opening, listing, searching and reading, against the bare folders.

``python -m benchmarks.library`` fills a temporary library with sessions of five answers of about
two minutes each and prints medians. The baseline reads the readable copies that lie beside the
recordings, as a program without a database would. ``--sessions 100`` makes a smaller one.
"""

import argparse
import json
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from benchmarks.material import SCRIPTS
from greenroom.feedback import HeardTake, Means, build_report
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.library import SqlStore
from greenroom.model.bands import Bands
from greenroom.model.persona import Persona
from greenroom.model.plan import InterviewChoices, InterviewPlan, ItemKind, PlanItem
from greenroom.model.question import InterviewType, Question, QuestionKind, StructureKind
from greenroom.model.session import SessionState
from greenroom.model.span import Span
from greenroom.model.take import RecordedAudio, TakeState
from greenroom.model.transcript import Transcript, VoiceActivity, Word

_ANSWERS = 5
_WORDS = 300
_WORD_S = 0.4


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, default=1_000)
    count = parser.parse_args().sessions
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        with SqlStore(folder) as store:
            filled = _timed(lambda: _fill(store, count))
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        print(f"{count} sessions, {count * _ANSWERS} answers, {size / 1e6:.0f} MB without sound")
        print(f"{'stored, one answer (all stages)':<44}{filled / count / _ANSWERS * 1e3:9.1f} ms")
        _measure(folder)


def _measure(folder: Path) -> None:
    opened = _median(lambda: SqlStore(folder).close())
    with SqlStore(folder) as store:
        newest = store.sessions()[0].id
        rows = (
            ("opened", opened),
            ("list of all sessions", _median(store.sessions)),
            ("  the same from the folders (baseline)", _median(lambda: _list_folders(folder))),
            ("search, a rare word", _median(lambda: store.search("zanzibar"))),
            ("search, a word in all answers (200 shown)", _median(lambda: store.search("the"))),
            ("  rare word in the folders (baseline)", _median(lambda: _grep(folder, "zanzibar"))),
            ("one session with all answers", _median(lambda: store.takes(newest))),
            ("unfinished work", _median(store.unfinished)),
        )
    for name, seconds in rows:
        print(f"{name:<44}{seconds * 1e3:9.1f} ms")


def _fill(store: SqlStore, count: int) -> None:
    chance = random.Random(1)
    vocabulary = " ".join(script.text for script in SCRIPTS).split()
    plan = _plan()
    lexicon, bands = shipped_lexicon("en"), Bands()
    transcripts = [_transcript(chance.choices(vocabulary, k=_WORDS)) for _ in range(20)]
    audio = RecordedAudio("", 48_000, _WORDS * _WORD_S)
    reports = [
        build_report(
            HeardTake("", one, audio, plan.items[0].question), Means(bands=bands, lexicon=lexicon)
        )
        for one in transcripts
    ]
    for number in range(count):
        session = store.new_session(plan)
        for item in range(_ANSWERS):
            take, _ = store.new_take(session.id, item)
            store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
            chosen = chance.randrange(len(transcripts))
            transcript = transcripts[chosen]
            if number == count // 2 and item == 0:
                transcript = _transcript(["Zanzibar", *(w.text for w in transcript.words[1:])])
            store.save_transcript(take.id, transcript)
            store.save_report(replace(reports[chosen], take_id=take.id))
        state = SessionState.OPEN if number % 10 == 0 else SessionState.ENDED
        store.save_session(replace(session, state=state, next_item=_ANSWERS))


def _plan() -> InterviewPlan:
    questions = (
        Question(
            f"bench.{number}",
            f"Tell me about time number {number} a project was about to miss its deadline.",
            QuestionKind.BEHAVIORAL,
            (InterviewType.BEHAVIORAL,),
            StructureKind.STAR,
            Span(90.0, 150.0),
        )
        for number in range(1, _ANSWERS + 1)
    )
    items = tuple(
        PlanItem(ItemKind.QUESTION, question.text, number, question)
        for number, question in enumerate(questions, start=1)
    )
    persona = Persona("maya", "Maya Okafor", "Hiring manager", "MO", "bf_emma")
    return InterviewPlan(InterviewChoices(), persona, items, "Behavioral interview, one-on-one")


def _transcript(texts: list[str]) -> Transcript:
    words = tuple(
        Word(text, index * _WORD_S, (index + 0.8) * _WORD_S, 0.9)
        for index, text in enumerate(texts)
    )
    length = len(words) * _WORD_S
    return Transcript(words, VoiceActivity((Span(0.0, length),), length), "en", "base", length)


def _list_folders(folder: Path) -> list[str]:
    copies = (folder / "sessions").glob("*/session.json")
    return sorted(
        json.loads(copy.read_text(encoding="utf-8"))["session"]["started"] for copy in copies
    )


def _grep(folder: Path, word: str) -> list[Path]:
    return [
        copy
        for copy in (folder / "sessions").glob("*/q*.json")
        if word in copy.read_text(encoding="utf-8").lower()
    ]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _median(work: Callable[[], object], times: int = 5) -> float:
    return median(_timed(work) for _ in range(times))


if __name__ == "__main__":
    main()
