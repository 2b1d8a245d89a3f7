import shutil
from pathlib import Path

import pytest

from greenroom.model.errors import ModelDamagedError, ModelMissingError
from greenroom.platform.assets import asset
from greenroom.reading.encoder import Encoder
from greenroom.reading.shipped import CHECKSUMS, LIKENESS_MODEL, TOKENIZER, verified


@pytest.mark.parametrize("name", CHECKSUMS)
def test_every_pinned_file_is_shipped_whole(name: str) -> None:
    assert verified(name) == asset("models", name)


def test_all_models_together_stay_small() -> None:
    assert sum(asset("models", name).stat().st_size for name in CHECKSUMS) <= 50_000_000


def test_a_file_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ModelMissingError, match="is missing"):
        verified(TOKENIZER, tmp_path)


def test_a_changed_file_is_damaged(tmp_path: Path) -> None:
    (tmp_path / TOKENIZER).write_bytes(asset("models", TOKENIZER).read_bytes() + b" ")

    with pytest.raises(ModelDamagedError, match="is damaged"):
        verified(TOKENIZER, tmp_path)


def test_a_model_that_failed_fails_again_without_another_try(tmp_path: Path) -> None:
    encoder = Encoder(LIKENESS_MODEL, folder=tmp_path)
    with pytest.raises(ModelMissingError):
        encoder.run([[101, 102]])
    for name in (LIKENESS_MODEL, TOKENIZER):
        shutil.copy(asset("models", name), tmp_path)

    with pytest.raises(ModelMissingError):
        encoder.run([[101, 102]])


def test_a_file_that_is_no_model_is_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(asset("models", TOKENIZER), tmp_path / LIKENESS_MODEL)
    shutil.copy(asset("models", TOKENIZER), tmp_path / TOKENIZER)
    monkeypatch.setattr(
        "greenroom.reading.shipped.CHECKSUMS", dict.fromkeys(CHECKSUMS, CHECKSUMS[TOKENIZER])
    )

    with pytest.raises(ModelDamagedError, match="could not be loaded"):
        _ = Encoder(LIKENESS_MODEL, folder=tmp_path).tokenizer
