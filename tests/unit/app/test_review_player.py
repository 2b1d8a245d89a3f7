"""What Review plays, by the id of a take."""

from pathlib import Path
from typing import Any

import pytest

from greenroom.app.parts import WindowParts
from greenroom.app.review_player import WindowPlayer
from greenroom.model.errors import InputError
from support.interviews import plan


class Played:
    """In the place of the player: remembers which files it was to play."""

    def __init__(self) -> None:
        self.files: list[Path] = []

    def play(self, file: Path, *_arguments: Any, **_named: Any) -> None:
        self.files.append(file)

    def stop(self) -> None:
        """Nothing sounds."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def played(parts: WindowParts, monkeypatch: pytest.MonkeyPatch) -> Played:
    made = Played()
    monkeypatch.setattr(parts, "take_player", made)
    return made


def recorded(parts: WindowParts) -> tuple[str, Path]:
    store = parts.services.store
    take, path = store.new_take(store.new_session(plan("q")).id, 0)
    path.write_bytes(b"sound")
    return take.id, path


def test_a_take_without_its_sound_is_told(parts: WindowParts, played: Played) -> None:
    take_id, path = recorded(parts)
    path.unlink()
    player = WindowPlayer(parts)
    with pytest.raises(InputError, match="not in the folder"):
        player.load(take_id)
    player.play(0.0)
    assert played.files == []


def test_it_plays_on_after_the_data_folder_was_moved(
    parts: WindowParts, played: Played, tmp_path: Path
) -> None:
    take_id, before = recorded(parts)
    player = WindowPlayer(parts)
    player.load(take_id)
    player.play(0.0)
    for _ in parts.services.store.move_to(tmp_path / "new"):
        pass
    player.play(0.0)
    assert played.files[0] == before
    assert played.files[1].is_relative_to(tmp_path / "new")
    assert played.files[1].read_bytes() == b"sound"
