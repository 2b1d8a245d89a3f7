import pytest

from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.report import FillerKind
from support.spoken_answers import spoken

EN = shipped_lexicon("en")


def phrases(text: str) -> list[str]:
    found = find_fillers(prepare(spoken(text)), EN)
    return [item.text for item in found if item.kind is FillerKind.PHRASE]


@pytest.mark.parametrize(
    "text",
    [
        "we had like fifty orders",
        "they were like what is going on",
        "and like we never saw it again",
        "I like totally missed it",
        "a man with like no shoes",
        "it took like forever",
        "It was, like, cold.",
        "like we didn't even have chairs",
        "it was like the third bus",
        "he would like call us",
        "there's always like one bus",
        "it felt like so cold",
        "she was just like waiting",
        "the bus was like off the road",
    ],
)
def test_like_is_found_without_commas(text: str):
    assert phrases(text) == ["like"]


@pytest.mark.parametrize(
    "text",
    [
        "we like it here",
        "did she like the idea",
        "it was like a holiday",
        "it is like that every year",
        "like we said before it was late",
        "it costs something like fifty",
        "boats like ours are slow",
        "what it is like to wait",
        "he was like his father",
        "swap them like for like",
        "shoes, hats and the like",
        "take as many as you like, please",
        "there is nothing like a bus",
        "he would like the bus",
        "it is just like riding a bus",
        "a bag, like a suitcase",
    ],
)
def test_like_that_compares_or_is_a_verb_is_not_found(text: str):
    assert phrases(text) == []


def test_a_silence_sets_a_phrase_off_as_a_comma_does():
    assert phrases("it was a you know [0.4] question") == ["you know"]
    assert phrases("the price [0.5] you know [0.5] the price was wrong") == ["you know"]
    assert phrases("ask the people you know the best") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and you know he left", ["you know"]),
        ("and you know the answer", []),
        ("it was you know the answer", ["you know"]),
        ("just so you know, I left", []),
        ("a man you know and like", []),
        ("I mean it was cold", ["i mean"]),
        ("I mean it", []),
        ("I mean to me it was", ["i mean"]),
        ("by soon I mean today", []),
        ("if I say cold I mean cold", []),
        ("which one I mean, you will see", []),
        ("the crowd kind of parted", ["kind of"]),
        ("a strange kind of crowd", []),
        ("that sort of helped", ["sort of"]),
        ("that sort of help", []),
        ("how kind of you", []),
        ("it was very kind of the hosts", []),
    ],
)
def test_neighbours_decide(text: str, expected: list[str]):
    assert phrases(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I basically moved in", ["basically"]),
        ("it was basically the same", []),
        ("I actually moved in", ["actually"]),
        ("nobody thought so but they actually moved in", []),
        ("it was actually cheaper than before", []),
        ("did they actually move", []),
        ("I literally ran", ["literally"]),
        ("it is not literally a desert", []),
        ("they read the sign literally", []),
        ("I honestly ran", ["honestly"]),
        ("she answered honestly", []),
        ("to work honestly and well", []),
    ],
)
def test_adverbs_that_say_something_are_not_found(text: str, expected: list[str]):
    assert phrases(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("there was this bus right and it stopped", ["right"]),
        ("there was a bus, right, and it stopped", ["right"]),
        ("buses stop, right?", ["right"]),
        ("is it right?", []),
        ("we got it right and it stopped", []),
        ("the bus on the right and the tram", []),
    ],
)
def test_right_is_a_tag_or_a_word(text: str, expected: list[str]):
    assert phrases(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it was, well, odd", ["well"]),
        ("we slept well, ate and left", []),
        ("we closed the shop, so.", ["so"]),
        ("and that is why so um", ["so"]),
        ("I hope so.", []),
        ("and that was that so yeah", ["so yeah"]),
        ("so yeah we left", []),
        ("Okay, so, we left", []),
        ("so [0.4] one [1.0] so [0.4] two [1.0] so [0.4] three", ["so", "so"]),
        ("so [0.4] one [1.0] so [0.4] two", []),
    ],
)
def test_so_and_well_are_a_habit_an_aside_or_a_word(text: str, expected: list[str]):
    assert phrases(text) == expected


def test_a_phrase_carries_its_words_and_a_confidence_that_breaks_raise():
    [plain] = find_fillers(prepare(spoken("we kind of stopped")), EN)
    [broken] = find_fillers(prepare(spoken("we were, kind of, stopped")), EN)
    assert plain.words == (1, 2)
    assert 0.5 < plain.confidence < broken.confidence <= 1.0
