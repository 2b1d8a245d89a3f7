import logging
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from greenroom.voice.cache import PromptCache, piece_key
from greenroom.voice.shaping import Samples

RATE = 24_000


def noise(seed: int, seconds: float = 0.5) -> Samples:
    values = np.random.default_rng(seed).uniform(-0.5, 0.5, int(seconds * RATE))
    return values.astype(np.float32)


@pytest.fixture
def cache(tmp_path: Path) -> PromptCache:
    return PromptCache(tmp_path)


def test_gives_back_what_was_put(cache: PromptCache) -> None:
    cache.put("one", noise(1), RATE)

    found = cache.get("one")

    assert found is not None
    np.testing.assert_allclose(found[0], noise(1), atol=1 / 32_768)
    assert found[1] == RATE
    assert "one" in cache
    assert "two" not in cache
    assert cache.get("two") is None


def test_the_key_depends_on_everything_that_changes_the_sound() -> None:
    keys = {
        piece_key("Hello.", "af_heart", 1.0, "m"),
        piece_key("Hello!", "af_heart", 1.0, "m"),
        piece_key("Hello.", "bf_emma", 1.0, "m"),
        piece_key("Hello.", "af_heart", 1.1, "m"),
        piece_key("Hello.", "af_heart", 1.0, "n"),
    }

    assert len(keys) == 5
    assert piece_key("Hello.", "af_heart", 1.0, "m") in keys


@pytest.mark.parametrize("damage", [b"", b"not flac", None])
def test_a_damaged_entry_is_removed_and_can_be_written_again(
    damage: bytes | None, cache: PromptCache, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache.put("one", noise(1), RATE)
    path = tmp_path / "one.flac"
    path.write_bytes(path.read_bytes()[:5_000] if damage is None else damage)

    with caplog.at_level(logging.WARNING):
        assert cache.get("one") is None

    assert "one" not in cache
    assert "damaged entry" in caplog.text
    cache.put("one", noise(1), RATE)
    assert cache.get("one") is not None


def test_the_least_recently_used_goes_first(cache: PromptCache, tmp_path: Path) -> None:
    for age, key in enumerate(("old", "used", "young")):
        cache.put(key, noise(age), RATE)
        os.utime(tmp_path / f"{key}.flac", (age + 1, age + 1))
    size = (tmp_path / "old.flac").stat().st_size
    cache.get("old")

    PromptCache(tmp_path, limit_bytes=int(3.5 * size)).put("new", noise(9), RATE)

    assert [key for key in ("old", "used", "young", "new") if key in cache] == [
        "old",
        "young",
        "new",
    ]


def test_the_newest_stays_even_if_it_is_larger_than_the_limit(tmp_path: Path) -> None:
    cache = PromptCache(tmp_path, limit_bytes=10)

    cache.put("one", noise(1), RATE)
    cache.put("two", noise(2), RATE)

    assert [path.name for path in tmp_path.iterdir()] == ["two.flac"]


def test_a_folder_that_cannot_be_written_is_logged_and_not_raised(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")

    with caplog.at_level(logging.WARNING):
        PromptCache(blocked / "cache").put("one", noise(1), RATE)

    assert "could not be written" in caplog.text


def test_threads_may_write_and_read_the_same_entry(cache: PromptCache, tmp_path: Path) -> None:
    lengths: list[int] = []

    def work() -> None:
        for _ in range(20):
            cache.put("one", noise(1), RATE)
            found = cache.get("one")
            lengths.append(len(found[0]) if found else 0)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert set(lengths) == {len(noise(1))}
    assert [path.name for path in tmp_path.iterdir()] == ["one.flac"]
