"""Review's services over the sample session, with a player whose clock the test turns."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from greenroom.model.bands import Bands
from greenroom.model.correction import (
    Correction,
    MissingFiller,
    NotAFiller,
    PartChanged,
    WordFixed,
)
from greenroom.model.errors import InputError, StorageError
from greenroom.model.report import Filler, FillerKind, Fillers, FillerSource, Finding, Report
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake, SessionSummary
from greenroom.model.span import Span
from greenroom.model.video import TakeVideo
from greenroom.ui.review.services import HearingState, LoadedSession, Peaks
from support.labelled_report import Spoken
from support.sample_session import SAMPLE_RATE, Sample, murmur, report_of, sample_session


def plain_wording(finding: Finding) -> tuple[str, str]:
    """A title and a sentence for the sample's findings."""
    values = dict(finding.values)
    if finding.code == "result_no_number":
        return (
            "Result has no number yet",
            f"You said “{values['quote']}.” Say how: parcels a day in peak week against your "
            "900, or errors before and after.",
        )
    return finding.code.replace("_", " ").capitalize(), f"{len(values)} facts."


class FakePlayer:
    """Plays nothing; `advance` moves its clock, as sound would."""

    def __init__(self) -> None:
        self.take_id = ""
        self.calls: list[tuple[object, ...]] = []
        self.missing = False
        self.moment = 0.0
        self.speed = 1.0
        self.loop: Span | None = None
        self.end: float | None = None
        self._playing = False
        self._ended: list[Callable[[], None]] = []

    def load(self, take_id: str) -> None:
        if self.missing:
            raise InputError("The recording is not in the folder any more.")
        self.take_id, self.moment, self.loop, self._playing = take_id, 0.0, None, False

    def play(self, start: float, end: float | None = None) -> None:
        self.calls.append(("play", round(start, 2), end if end is None else round(end, 2)))
        self.moment, self.end, self._playing = start, end, True

    def pause(self) -> None:
        self.calls.append(("pause",))
        self._playing = False

    def seek(self, moment: float) -> None:
        self.calls.append(("seek", round(moment, 2)))
        self.moment = moment

    def set_loop(self, loop: Span | None) -> None:
        self.loop = loop

    def set_speed(self, speed: float) -> None:
        self.speed = speed

    def position(self) -> float:
        return self.moment

    def playing(self) -> bool:
        return self._playing

    def on_ended(self, callback: Callable[[], None]) -> None:
        self._ended.append(callback)

    def finish(self) -> None:
        """Reach the end by itself."""
        self._playing = False
        for callback in self._ended:
            callback()


class FakeReviewServices:
    """Keeps everything in memory and remembers what it was asked for."""

    def __init__(self, sample: Sample | None = None) -> None:
        self.sample = sample or sample_session()
        self.player = FakePlayer()
        self.corrections: dict[str, tuple[Correction, ...]] = {}
        self.changed: dict[str, ReviewedTake] = {}
        self.states: dict[str, HearingState] = {}
        self.deleted: set[str] = set()
        self.calls: list[tuple[object, ...]] = []
        self.watchers: list[Callable[[str], None]] = []
        self.loads = 0
        self.scratchpads: dict[str, tuple[Snapshot, ...]] = {}
        self.videos: dict[str, TakeVideo] = {}
        self.whole: Report | None = None
        self.empty = False
        self.export_fails = False
        self.opened: tuple[str, ...] = ()

    def sessions(self) -> tuple[SessionSummary, ...]:
        if self.empty:
            return ()
        session = self.sample.session
        summary = SessionSummary(
            session.id, session.plan.title, session.started, session.state, 4, 5, None,
            "behavioral", "in_person",
        )  # fmt: skip
        return (summary,)

    def load(self, session_id: str) -> LoadedSession:
        self.loads += 1
        if self.empty:
            raise InputError("There is no such session.")
        takes = tuple(
            self.changed.get(one.take.id, one)
            for one in self.sample.takes
            if one.take.id not in self.deleted
        )
        return LoadedSession(self.sample.session, takes, dict(self.corrections))

    def bands(self) -> Bands:
        return Bands()

    def hearing(self, take_id: str) -> HearingState | None:
        return self.states.get(take_id)

    def hear_again(self, take_id: str) -> None:
        self.calls.append(("hear_again", take_id))

    def choose_model(self) -> None:
        self.calls.append(("choose_model",))

    def watch(self, changed: Callable[[str], None]) -> Callable[[], None]:
        self.watchers.append(changed)
        return lambda: self.watchers.remove(changed)

    def correct(self, take_id: str, corrections: tuple[Correction, ...]) -> ReviewedTake:
        self.corrections[take_id] = corrections
        original = self.sample.take(take_id)
        assert original.transcript is not None
        assert original.report is not None
        spoken = _corrected(self.sample.spoken[take_id], corrections)
        report = report_of(original.take, spoken, original.report.findings)
        report = replace(report, fillers=_fillers(original.report, report, corrections))
        transcript = replace(original.transcript, words=spoken.words)
        self.changed[take_id] = ReviewedTake(original.take, transcript, report)
        return self.changed[take_id]

    def opened_cards(self) -> tuple[str, ...]:
        return self.opened

    def keep_opened_cards(self, names: tuple[str, ...]) -> None:
        self.opened = names

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        return self.scratchpads.get(take_id, ())

    def video(self, take_id: str) -> TakeVideo | None:
        return self.videos.get(take_id)

    def together(self, session_id: str, item: int) -> Report | None:
        self.calls.append(("together", session_id, item))
        return self.whole

    def set_note(self, take_id: str, note: str) -> None:
        self.calls.append(("set_note", take_id, note))
        one = self.changed.get(take_id, self.sample.take(take_id))
        self.changed[take_id] = replace(one, take=replace(one.take, note=note))

    def delete_take(self, take_id: str) -> None:
        self.deleted.add(take_id)

    def restore_take(self, take_id: str) -> None:
        self.deleted.discard(take_id)

    def peaks(self, take_id: str) -> Peaks:
        if self.player.missing:
            raise InputError("The recording is not in the folder any more.")
        one = self.sample.take(take_id)
        assert one.take.audio is not None
        sound = np.abs(murmur(self.sample.spoken[take_id], one.take.audio.duration_s))
        step = SAMPLE_RATE // 100
        peaks = sound[: len(sound) // step * step].reshape(-1, step).max(axis=1)
        return Peaks(0.01, peaks.astype("<f4").tobytes())

    def export(self, session_id: str, folder: Path | None = None) -> Path:
        self.calls.append(("export", session_id, folder))
        if self.export_fails and folder is None:
            raise StorageError("There is no permission to write to that folder.")
        return (folder or Path("Documents/Greenroom/exports")) / "review.html"

    def retake(self, session_id: str, item: int) -> None:
        self.calls.append(("retake", session_id, item))

    def answer(self, session_id: str, item: int) -> None:
        self.calls.append(("answer", session_id, item))

    def same_again(self, session_id: str) -> None:
        self.calls.append(("same_again", session_id))

    def quick_question(self) -> None:
        self.calls.append(("quick_question",))


def _corrected(spoken: Spoken, corrections: tuple[Correction, ...]) -> Spoken:
    words, labels = list(spoken.words), list(spoken.labels)
    for change in corrections:
        if isinstance(change, WordFixed):
            words = [
                replace(word, text=change.text) if word.span.contains(change.moment) else word
                for word in words
            ]
        if isinstance(change, PartChanged):
            first, end = _sentence(spoken, change.moment)
            labels[first:end] = [change.part] * (end - first)
    return Spoken(tuple(words), tuple(labels), spoken.fillers)


def _sentence(spoken: Spoken, moment: float) -> tuple[int, int]:
    stops = [i + 1 for i, word in enumerate(spoken.words) if word.text.endswith((".", "?", "!"))]
    first = 0
    for stop in stops:
        if spoken.words[stop - 1].end > moment:
            return first, stop
        first = stop
    return first, len(spoken.words)


def _fillers(original: Report, report: Report, corrections: tuple[Correction, ...]) -> Fillers:
    gone = [one.span for one in corrections if isinstance(one, NotAFiller)]
    added = [one for one in corrections if isinstance(one, MissingFiller)]

    def dismissed(filler: Filler) -> bool:
        return any(span.overlap(filler.span) > 0 for span in gone)

    everything = report.fillers.items
    items = [filler for filler in everything if not dismissed(filler)]
    items += [
        Filler(one.text, one.span, FillerKind.PHRASE, FillerSource.PERSON, 1.0) for one in added
    ]
    items.sort(key=lambda filler: filler.span.start)
    seconds = original.timing.answer.duration
    return Fillers(
        tuple(items),
        tuple(filler for filler in everything if dismissed(filler)),
        len(items) / seconds * 60,
        (),
        False,
    )
