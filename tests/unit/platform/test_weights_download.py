"""Against a real HTTP server on this computer that can cut, lie and refuse."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.model.errors import (
    CancelledError,
    ModelDamagedError,
    ModelError,
    ModelMissingError,
)
from greenroom.platform.weights import Weights, WeightsStatus
from support.model_hub import Hub, model_hub
from support.small_model import BINARY, CONFIG, small_model


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator["Hub"]:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with model_hub() as server:
        yield server


@pytest.fixture
def weights(hub: Hub, tmp_path: Path):
    spec = small_model(f"http://127.0.0.1:{hub.server_port}")
    return Weights(tmp_path, {"small": spec})


def test_downloads_and_verifies(weights: Weights, tmp_path: Path) -> None:
    shares: list[float] = []

    folder = weights.download("small", consent=True, progress=shares.append)

    assert (folder / "model.bin").read_bytes() == BINARY
    assert weights.status("small") is WeightsStatus.READY
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert sorted(path.name for path in folder.iterdir()) == [
        ".verified.json",
        "config.json",
        "model.bin",
    ]


def test_nothing_is_sent_without_consent(weights: Weights, hub: Hub) -> None:
    with pytest.raises(ModelMissingError, match=r"127\.0\.0\.1"):
        weights.download("small", consent=False)

    assert hub.ranges == []


def test_ensure_never_touches_the_network(weights: Weights, hub: Hub) -> None:
    with pytest.raises(ModelMissingError):
        weights.ensure("small")

    assert hub.ranges == []


def test_a_cut_connection_is_resumed_where_it_ended(weights: Weights, hub: Hub) -> None:
    hub.cut_after = 200_000

    folder = weights.download("small", consent=True)

    assert (folder / "model.bin").read_bytes() == BINARY
    assert hub.ranges == [None, None, "bytes=200000-", "bytes=400000-"]


def test_a_server_that_cannot_resume_starts_again(
    weights: Weights, hub: Hub, tmp_path: Path
) -> None:
    hub.resumes = False
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "model.bin.part").write_bytes(b"old and wrong")

    folder = weights.download("small", consent=True)

    assert (folder / "model.bin").read_bytes() == BINARY


def test_a_connection_that_brings_nothing_gives_up_and_keeps_what_arrived(
    weights: Weights, hub: Hub, tmp_path: Path
) -> None:
    part = tmp_path / "small" / "model.bin.part"
    part.parent.mkdir()
    part.write_bytes(BINARY[:1000])
    hub.cut_after = 0
    (tmp_path / "small" / "config.json").write_bytes(CONFIG)

    with pytest.raises(ModelError, match="What has arrived is kept"):
        weights.download("small", consent=True)

    assert hub.ranges == ["bytes=1000-"] * 3
    assert part.read_bytes() == BINARY[:1000]


def test_no_server_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with Hub() as closed:
        port = closed.server_port
    weights = Weights(tmp_path, {"small": small_model(f"http://127.0.0.1:{port}")})

    with pytest.raises(ModelError, match=r"could not be downloaded .*Check the connection"):
        weights.download("small", consent=True)


def test_a_file_that_is_gone(weights: Weights, hub: Hub) -> None:
    hub.files.clear()

    with pytest.raises(ModelError, match="404"):
        weights.download("small", consent=True)


def test_cancel_stops_and_the_next_try_goes_on(weights: Weights, hub: Hub, tmp_path: Path) -> None:
    received: list[float] = []

    with pytest.raises(CancelledError):
        weights.download(
            "small",
            consent=True,
            progress=received.append,
            cancelled=lambda: bool(received) and received[-1] > 0.4,
        )
    assert not (tmp_path / "small" / "model.bin").exists()
    kept = (tmp_path / "small" / "model.bin.part").stat().st_size
    assert 0 < kept < len(BINARY)

    folder = weights.download("small", consent=True)

    assert hub.ranges[-1] == f"bytes={kept}-"
    assert (folder / "model.bin").read_bytes() == BINARY


def test_a_wrong_checksum_is_refused_and_removed(
    weights: Weights, hub: Hub, tmp_path: Path
) -> None:
    hub.files["/model.bin"] = BINARY[:-1] + b"!"

    with pytest.raises(ModelDamagedError, match=r"“model\.bin” is not the expected file"):
        weights.download("small", consent=True)

    assert [path.name for path in (tmp_path / "small").glob("model*")] == []
