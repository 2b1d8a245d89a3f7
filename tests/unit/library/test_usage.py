"""How much the library holds."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from greenroom.library import SqlStore
from greenroom.library.usage import free_bytes, usage
from greenroom.model.take import RecordedAudio, TakeState
from support.interviews import plan


def test_answers_and_bytes_are_counted(store: SqlStore, data_dir: Path) -> None:
    session = store.new_session(plan())
    before = usage(store)
    assert before.answers == 0
    for _ in range(2):
        take, path = store.new_take(session.id, 1)
        path.write_bytes(b"x" * 500_000)
        audio = RecordedAudio(path.name, 48_000, 2.0)
        store.save_take(replace(take, state=TakeState.RECORDED, audio=audio))
    store.new_take(session.id, 2)
    store.delete_take(take.id)
    after = usage(store)
    assert after.answers == 1
    assert 1_000_000 <= after.bytes_used - before.bytes_used < 1_200_000
    assert after.bytes_free > 0


def test_a_file_that_may_not_be_looked_at_costs_only_itself(
    store: SqlStore, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = usage(store).bytes_used
    for name in ("closed.bin", "open.bin"):
        (data_dir / name).write_bytes(b"x" * 100_000)
    look = Path.lstat

    def refused(path: Path) -> os.stat_result:
        if path.name == "closed.bin":
            raise PermissionError(errno.EACCES, "Permission denied")
        return look(path)

    monkeypatch.setattr(Path, "lstat", refused)
    assert 100_000 <= usage(store).bytes_used - before < 200_000


def test_what_links_lead_to_is_not_counted(store: SqlStore, data_dir: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.bin").write_bytes(b"x" * 1_000_000)
    before = usage(store).bytes_used
    (data_dir / "link").symlink_to(tmp_path / "elsewhere.bin")
    (data_dir / "lost").symlink_to(tmp_path / "nowhere")
    assert usage(store).bytes_used - before < 1000


def test_a_folder_that_is_not_there_has_no_room(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "gone") == 0
    assert free_bytes(tmp_path) > 0
