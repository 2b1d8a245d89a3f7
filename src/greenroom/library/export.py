"""Copying sessions out of the library, in files that any program reads; whole or not at all."""

import json
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from greenroom.jobs import Progress
from greenroom.library.codec import to_data
from greenroom.library.copies import corrections_data
from greenroom.library.failures import not_exported
from greenroom.library.folders import readable_name
from greenroom.model.plan import InterviewPlan, ItemKind
from greenroom.model.ports import Store
from greenroom.model.session import ReviewedTake, Session

_SCHEMA = "greenroom.export/1"

Beside = Callable[[Session, Sequence[ReviewedTake], Path], None]
"""Writes what is made of a session and its takes into the folder. Raises OSError, StorageError."""


def export_session(store: Store, session_id: str, out_dir: Path, beside: Beside) -> Path:
    """Copy one session to a new folder in `out_dir`; gives that folder.

    It holds `session.json` and for each take its words (.txt), all that is known of it (.json), its
    audio and its video, where they are there, and what `beside` writes. Raises InputError for an
    unknown id, StorageError; nothing is left behind then.
    """
    session = store.session(session_id)
    with _whole(out_dir) as draft:
        _write_session(store, session, draft, beside)
        return _put(draft, out_dir, readable_name(session.started, session.plan.title))


def export_library(store: Store, out_dir: Path, beside: Beside) -> Generator[Progress, None, Path]:
    """A job: copy every session to a new folder in `out_dir`; gives that folder.

    Each session's folder is as `export_session` makes it. Raises StorageError. When it is cancelled
    or fails, nothing is left behind.
    """
    with _whole(out_dir) as draft:
        yield from _write_library(store, draft, beside)
        return _put(draft, out_dir, "Greenroom export")


def _write_library(store: Store, folder: Path, beside: Beside) -> Generator[Progress, None, None]:
    summaries = store.sessions()
    for index, summary in enumerate(summaries):
        yield Progress(index / len(summaries))
        session = store.session(summary.id)
        place = _free(folder, readable_name(session.started, session.plan.title))
        place.mkdir()
        _write_session(store, session, place, beside)


def _write_session(store: Store, session: Session, folder: Path, beside: Beside) -> None:
    _write_json(folder / "session.json", {"schema": _SCHEMA, "session": to_data(session)})
    takes = store.takes(session.id)
    for reviewed in takes:
        take = reviewed.take
        item = session.plan.items[take.item]
        stem = f"question {_place(session.plan, take.item)} take {take.number}"
        _write_json(folder / f"{stem}.json", _take_data(store, reviewed))
        if reviewed.transcript is not None:
            text = f"{item.text}\n\n{reviewed.transcript.text}\n"
            (folder / f"{stem}.txt").write_text(text, encoding="utf-8")
        audio = store.audio_path(take)
        if audio.is_file():
            shutil.copyfile(audio, folder / f"{stem}{audio.suffix}")
        video = store.video(take.id)
        if video is not None:
            shutil.copyfile(video.path, folder / f"{stem}{video.path.suffix}")
    beside(session, takes, folder)


def _place(plan: InterviewPlan, index: int) -> str:
    """The second question is "2", its follow-ups and later stages are "2.1" and so on.

    All of them carry the number of their question, so that alone would name several answers alike.
    """
    number = plan.items[index].number
    before = sum(
        item.kind is ItemKind.QUESTION and item.number == number for item in plan.items[:index]
    )
    return f"{number}.{before}" if before else str(number)


def _take_data(store: Store, reviewed: ReviewedTake) -> dict[str, object]:
    video = store.video(reviewed.take.id)
    return {
        "schema": _SCHEMA,
        "take": to_data(reviewed.take),
        "transcript": None if reviewed.transcript is None else to_data(reviewed.transcript),
        "report": None if reviewed.report is None else to_data(reviewed.report),
        "corrections": corrections_data(store.corrections(reviewed.take.id)),
        "scratchpad": [to_data(one) for one in store.snapshots(reviewed.take.id)],
        "video_start_s": None if video is None else video.start_s,
    }


def _write_json(file: Path, data: dict[str, object]) -> None:
    file.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


@contextmanager
def _whole(out_dir: Path) -> Iterator[Path]:
    """A draft folder beside the target, gone again however it ends."""
    draft: Path | None = None
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        draft = Path(tempfile.mkdtemp(prefix=".greenroom-export-", dir=out_dir))
        yield draft
    except OSError as error:
        raise not_exported(error, out_dir) from error
    finally:
        if draft is not None:
            shutil.rmtree(draft, ignore_errors=True)


def _put(draft: Path, out_dir: Path, name: str) -> Path:
    place = _free(out_dir, name)
    return draft.replace(place)


def _free(folder: Path, name: str) -> Path:
    place, attempt = folder / name, 1
    while place.exists():
        attempt += 1
        place = folder / f"{name} ({attempt})"
    return place
