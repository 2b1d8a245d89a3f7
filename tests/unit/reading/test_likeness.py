from concurrent.futures import ThreadPoolExecutor

import pytest

from greenroom.reading.likeness import MiniLmLikeness


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


def test_company_changes_a_text_little(likeness: MiniLmLikeness) -> None:
    pair = ["We lost the client.", "The client left us."]
    crowd = [f"Number {number} is a text about gardens." for number in range(40)]
    alone = likeness.between(pair[:1], pair[1:])[0][0]

    assert likeness.between(pair[:1], [*crowd, pair[1]])[0][-1] == pytest.approx(alone, abs=0.05)


def test_many_threads_share_one_model() -> None:
    fresh = MiniLmLikeness()
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: fresh.between(["a late train"], ["a bus"]), range(8)))

    assert len(set(found)) == 1
