"""A session copied out for the person to keep, read or show: whole or not at all."""

import shutil
import tempfile
from pathlib import Path

from greenroom.model.ports import Store
from greenroom.model.session import ReviewedTake, Session
from greenroom.workflow.files import storage_error
from greenroom.workflow.html_report import write_html


def export_session(store: Store, session_id: str, folder: Path) -> Path:
    """Write report, transcripts and recordings to a new folder below `folder`; gives it.

    Raises InputError for an unknown id, StorageError when it cannot be written; nothing is left
    behind then.
    """
    session = store.session(session_id)
    takes = store.takes(session_id)
    target = _free(folder, f"{session.started:%Y-%m-%d %H-%M} {_plain(session.plan.title)}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(prefix=".export-", dir=folder))
    except OSError as error:
        raise storage_error(target, error) from error
    try:
        _fill(store, session, takes, temporary)
        temporary.replace(target)
    except OSError as error:
        raise storage_error(target, error) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
    return target


def _fill(store: Store, session: Session, takes: tuple[ReviewedTake, ...], folder: Path) -> None:
    write_html(session, takes, folder / "report.html")
    for reviewed in takes:
        item = session.plan.items[reviewed.take.item]
        name = f"question {item.number} take {reviewed.take.number}"
        if reviewed.transcript is not None:
            text = f"{item.text}\n\n{reviewed.transcript.text}\n"
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
        audio = store.audio_path(reviewed.take)
        if audio.is_file():
            shutil.copyfile(audio, folder / f"{name}{audio.suffix}")


def _plain(title: str) -> str:
    return "".join(
        letter if letter.isalnum() or letter in " -" else " " for letter in title
    ).strip()


def _free(folder: Path, name: str) -> Path:
    """A name that is not taken, so that nothing is overwritten."""
    target, number = folder / name, 2
    while target.exists():
        target = folder / f"{name} {number}"
        number += 1
    return target
