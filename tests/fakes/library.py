"""A library in memory; recordings have paths below a folder that is never created."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from greenroom.model.correction import Correction
from greenroom.model.delivery import EarlierAnswer
from greenroom.model.errors import InputError
from greenroom.model.plan import InterviewPlan, ItemKind
from greenroom.model.report import REPORT_VERSION, Report
from greenroom.model.scratchpad import Snapshot
from greenroom.model.session import ReviewedTake, Session, SessionState, SessionSummary
from greenroom.model.take import Take, TakeState
from greenroom.model.transcript import Transcript
from greenroom.model.video import TakeVideo, video_file

T = TypeVar("T")
_STAGES = tuple(TakeState)


class MemoryStore:
    """The `Store` of a test. Its clock goes on by a minute a session."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._clock = datetime(2026, 11, 17, 19, 42, tzinfo=UTC)
        self._sessions: dict[str, Session] = {}
        self._takes: dict[str, ReviewedTake] = {}
        self._corrections: dict[str, tuple[Correction, ...]] = {}
        self._hidden: set[str] = set()
        self._snapshots: dict[str, list[Snapshot]] = {}
        self._videos: dict[str, TakeVideo] = {}

    def close(self) -> None:
        pass

    def new_session(self, plan: InterviewPlan) -> Session:
        self._clock += timedelta(minutes=1)
        session_id = f"session-{len(self._sessions) + 1}"
        session = Session(session_id, plan, self._clock, SessionState.OPEN)
        self._sessions[session.id] = session
        return session

    def save_session(self, session: Session) -> None:
        self.session(session.id)
        self._sessions[session.id] = session

    def session(self, session_id: str) -> Session:
        return _found(self._sessions, session_id)

    def sessions(self) -> tuple[SessionSummary, ...]:
        shown = [one for one in self._sessions.values() if one.id not in self._hidden]
        shown.sort(key=lambda one: one.started, reverse=True)
        return tuple(self._summary(session) for session in shown)

    def delete_session(self, session_id: str) -> None:
        self._hidden.add(self.session(session_id).id)

    def new_take(self, session_id: str, item: int) -> tuple[Take, Path]:
        if not 0 <= item < len(self.session(session_id).plan.items):
            raise InputError(f"There is no item {item} in session {session_id}.")
        take_id = f"take-{len(self._takes) + 1}"
        number = self._next_number(session_id, item)
        take = Take(take_id, session_id, item, number, TakeState.RECORDING)
        self._takes[take.id] = ReviewedTake(take, None, None)
        return take, self._path(take)

    def save_take(self, take: Take) -> None:
        known = self.take(take.id)
        audio = take.audio
        if audio is not None:
            file = self._path(take).relative_to(self.data_dir)
            audio = replace(audio, file=file.as_posix())
        reached = TakeState.RECORDING
        if known.transcript is not None:
            reached = TakeState.TRANSCRIBED if known.report is None else TakeState.REPORTED
        state = max(take.state, reached, key=_STAGES.index)
        kept = replace(known.take, state=state, audio=audio, note=take.note)
        self._takes[take.id] = replace(known, take=kept)

    def save_transcript(self, take_id: str, transcript: Transcript) -> None:
        take = replace(self.take(take_id).take, state=TakeState.TRANSCRIBED)
        self._takes[take_id] = ReviewedTake(take, transcript, None)

    def save_report(self, report: Report) -> None:
        known = self.take(report.take_id)
        take = replace(known.take, state=TakeState.REPORTED)
        self._takes[take.id] = ReviewedTake(take, known.transcript, report)

    def takes(self, session_id: str) -> tuple[ReviewedTake, ...]:
        self.session(session_id)
        shown = [one for one in self._shown() if one.take.session_id == session_id]
        return tuple(sorted(shown, key=lambda one: (one.take.item, one.take.number)))

    def take(self, take_id: str) -> ReviewedTake:
        return _found(self._takes, take_id)

    def delete_take(self, take_id: str) -> None:
        self._hidden.add(self.take(take_id).take.id)

    def restore_take(self, take_id: str) -> None:
        take = self.take(take_id).take
        others = [
            one.take.number
            for one in self._shown()
            if (one.take.session_id, one.take.item) == (take.session_id, take.item)
            and one.take.id != take.id
        ]
        if take.number in others:
            number = self._next_number(take.session_id, take.item)
            self._takes[take_id] = replace(self._takes[take_id], take=replace(take, number=number))
        self._hidden.discard(take_id)

    def purge(self) -> None:
        for key, known in list(self._takes.items()):
            if key in self._hidden or known.take.session_id in self._hidden:
                self._path(known.take).unlink(missing_ok=True)
                del self._takes[key]
                self._corrections.pop(key, None)
        for key in self._hidden & set(self._sessions):
            del self._sessions[key]
        self._hidden.clear()

    def corrections(self, take_id: str) -> tuple[Correction, ...]:
        self.take(take_id)
        return self._corrections.get(take_id, ())

    def save_corrections(self, take_id: str, corrections: tuple[Correction, ...]) -> None:
        self.take(take_id)
        self._corrections[take_id] = corrections

    def add_snapshot(self, take_id: str, snapshot: Snapshot) -> None:
        self.take(take_id)
        self._snapshots.setdefault(take_id, []).append(snapshot)

    def snapshots(self, take_id: str) -> tuple[Snapshot, ...]:
        self.take(take_id)
        return tuple(sorted(self._snapshots.get(take_id, ()), key=lambda one: one.at))

    def keep_video(self, take_id: str, start_s: float) -> None:
        audio = self._path(self.take(take_id).take)
        self._videos[take_id] = TakeVideo(video_file(audio), start_s)

    def video(self, take_id: str) -> TakeVideo | None:
        self.take(take_id)
        return self._videos.get(take_id)

    def earlier_answers(self, take_id: str, most: int) -> tuple[EarlierAnswer, ...]:
        self.take(take_id)
        before = list(self._takes)[: list(self._takes).index(take_id)]
        shown = [one for one in self._shown() if one.take.session_id not in self._hidden]
        reports = [
            one.report
            for one in reversed(shown)
            if one.take.id in before
            and one.report is not None
            and one.report.timing.speaking_rate_wpm is not None
        ]
        return tuple(
            EarlierAnswer(
                report.delivery.pitch_variation_st if report.delivery else None,
                report.delivery.last_sentence_db if report.delivery else None,
                report.timing.speaking_rate_wpm,
            )
            for report in reports[:most]
        )

    def unfinished(self) -> tuple[Take, ...]:
        return tuple(
            one.take
            for one in self._shown()
            if one.take.session_id not in self._hidden
            and (
                one.take.state is not TakeState.REPORTED
                or (one.report is not None and one.report.version < REPORT_VERSION)
            )
        )

    def audio_path(self, take: Take) -> Path:
        return self._path(self.take(take.id).take)

    def _shown(self) -> list[ReviewedTake]:
        return [one for key, one in self._takes.items() if key not in self._hidden]

    def _path(self, take: Take) -> Path:
        return self.data_dir / "sessions" / take.session_id / f"{take.id}.flac"

    def _next_number(self, session_id: str, item: int) -> int:
        counted = (
            one.take.number
            for key, one in self._takes.items()
            if (one.take.session_id, one.take.item) == (session_id, item)
            and (key not in self._hidden or one.take.state is not TakeState.RECORDING)
        )
        return max(counted, default=0) + 1

    def _summary(self, session: Session) -> SessionSummary:
        kept = {
            one.take.item
            for one in self._shown()
            if one.take.session_id == session.id and one.take.state is not TakeState.RECORDING
        }
        follow_ups = {at for at, item in enumerate(session.plan.items) if item.is_follow_up}
        ahead = (
            item.number
            for index, item in enumerate(session.plan.items)
            if item.kind is ItemKind.QUESTION
            and index >= session.next_item
            and index not in {*kept, *session.skipped}
        )
        return SessionSummary(
            id=session.id,
            title=session.plan.title,
            started=session.started,
            state=session.state,
            answered=len(kept - follow_ups),
            questions=len(session.plan.questions) - len(follow_ups),
            next_question=None if session.state is SessionState.ENDED else next(ahead, None),
            type=session.plan.choices.type.value,
            format=session.plan.choices.format.value,
            follow_ups=len(kept & follow_ups),
        )


def _found(shelf: dict[str, T], key: str) -> T:
    if key not in shelf:
        raise InputError(f"There is no “{key}”.")
    return shelf[key]
