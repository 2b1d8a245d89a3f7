import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from greenroom.model.errors import ModelMissingError
from greenroom.reading.encoder import Encoder
from greenroom.reading.likeness import MiniLmLikeness
from greenroom.reading.shipped import LIKENESS_MODEL


@pytest.fixture(scope="module")
def likeness() -> MiniLmLikeness:
    return MiniLmLikeness()


def test_hears_the_same_thing_said_in_other_words(likeness: MiniLmLikeness) -> None:
    question = "Tell me about a time you missed a deadline."
    on, off = likeness.between(
        [question],
        ["We shipped two weeks late because the supplier was slow.", "I like to cook at home."],
    )[0]

    assert on > off + 0.2


def test_a_long_text_is_read_from_its_beginning(likeness: MiniLmLikeness) -> None:
    text = "The parcel was late. " * 400

    assert likeness.between([text], [text + "My sister bakes bread."])[0][0] > 0.999


def test_company_changes_nothing(likeness: MiniLmLikeness) -> None:
    pair = ["We lost the client.", "The client left us."]
    crowd = [f"Number {number} is a text about gardens." for number in range(40)]
    alone = likeness.between(pair[:1], pair[1:])[0][0]

    assert likeness.between(pair[:1], [*crowd, pair[1]])[0][-1] == pytest.approx(alone, abs=1e-6)


def test_many_more_texts_than_are_remembered_give_the_same(likeness: MiniLmLikeness) -> None:
    first = likeness.between(["a late train"], ["a bus"])
    likeness._known.clear()

    assert likeness.between(["a late train"], ["a bus"]) == first
    assert set(likeness._known) == {"a late train", "a bus"}


def test_many_threads_share_one_model() -> None:
    fresh = MiniLmLikeness()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: fresh.between(["a late train"], ["a bus"]), range(8)))

    assert len(set(found)) == 1


def test_a_model_loaded_ahead_is_the_one_that_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded_by: list[str] = []
    load = Encoder._load

    def told(encoder: Encoder) -> object:
        loaded_by.append(threading.current_thread().name)
        return load(encoder)

    monkeypatch.setattr(Encoder, "_load", told)
    encoder = Encoder(LIKENESS_MODEL)
    encoder.load()
    for thread in threading.enumerate():
        if thread.name == "text-model":
            thread.join()

    assert loaded_by == ["text-model"]
    assert encoder.run([[101, 102]]).shape == (1, 384)
    assert loaded_by == ["text-model"]


def test_loading_ahead_says_nothing_of_a_model_that_is_not_there(tmp_path: Path) -> None:
    encoder = Encoder(LIKENESS_MODEL, folder=tmp_path)
    encoder.load()

    with pytest.raises(ModelMissingError):
        encoder.run([[101, 102]])
