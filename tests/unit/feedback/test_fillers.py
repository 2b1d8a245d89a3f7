import pytest

from greenroom.feedback.fillers import corrected_fillers, find_fillers, summarise
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import shipped_lexicon
from greenroom.model.correction import MissingFiller, NotAFiller
from greenroom.model.report import FillerKind, FillerSource
from support.spoken_answers import spoken

EN = shipped_lexicon("en")


def fillers(text: str) -> list[str]:
    return [item.text for item in find_fillers(prepare(spoken(text)), EN)]


@pytest.mark.parametrize(
    "sound", ["um", "Umm,", "UM.", "uh", "Uhhh…", "er", "erm", "ah", "hmm", "Hm,", "mm", "uhm"]
)
def test_filled_pauses_of_any_length_case_and_punctuation(sound: str):
    [found] = find_fillers(prepare(spoken(f"we {sound} stopped")), EN)
    assert found.kind is FillerKind.FILLED_PAUSE
    assert found.words == (1,)


@pytest.mark.parametrize(
    "text", ["Noah left", "her error", "mm-hmm", "M and M", "hum", "a", "Umbro"]
)
def test_words_that_only_look_like_filled_pauses(text: str):
    assert fillers(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it was, like, huge", ["like"]),
        ("she was like okay", ["like"]),
        ("we had like um three", ["like", "um"]),
        ("we were, you know, late", ["you know"]),
        ("it was you know difficult", ["you know"]),
        ("I mean, it worked", ["i mean"]),
        ("we kind of stopped", ["kind of"]),
        ("it was sort of late", ["sort of"]),
        ("We basically sat down", ["basically"]),
        ("Honestly, it was fine", ["honestly"]),
        ("so that helps, right?", ["right"]),
    ],
)
def test_phrases_used_as_fillers(text: str, expected: list[str]):
    assert fillers(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I like working with people",
        "it felt like a race",
        "tools like Excel",
        "people, like nurses, who care",
        "I would like to say",
        "you know the answer",
        "do you know him",
        "as you know we left",
        "that is what I mean",
        "I mean it",
        "what kind of tool",
        "a new kind of plan",
        "this sort of thing",
        "what actually happened",
        "which four figures she actually reads",
        "it did not actually work",
        "he took it literally.",
        "is that right?",
        "turn right at the door",
        "So we left",
    ],
)
def test_phrases_that_say_what_they_say(text: str):
    assert fillers(text) == []


def test_an_opening_so_counts_only_once_it_is_a_habit():
    assert fillers("So, we left. So, we came.") == []
    assert fillers("So, we left. So, we came. So, we saw.") == ["so", "so"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("and I I left", ["i i"]),
        ("I, um, I left", ["um", "i i"]),
        ("we were, we were late", ["we were we were"]),
        ("we were, we had a plan", ["we were we"]),
        ("the team team left", ["team team"]),
    ],
)
def test_repetitions_and_restarts(text: str, expected: list[str]):
    assert sorted(fillers(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "it was very, very good",
        "really really good",
        "what we had had before",
        "I knew that that was it",
        "a big, big problem",
        "I tried. I tried again.",
        "20 20 vision",
        "they were tired, they were hungry",
    ],
)
def test_emphasis_and_grammar_are_no_repetition(text: str):
    assert fillers(text) == []


def test_rate_is_per_minute_of_speaking_and_clusters_are_three_in_ten_seconds():
    heard = prepare(spoken("um a uh b um " + " ".join(f"w{n}x" for n in range(40)) + " uh end um"))
    found = find_fillers(heard, EN)
    total = summarise(found, (), 30.0)
    assert total.per_minute == pytest.approx(10.0)
    [cluster] = total.clusters
    assert (cluster.start, cluster.end) == (0.0, pytest.approx(2.0))
    assert total.may_be_low


def test_not_a_filler_takes_it_out_and_missing_filler_brings_it_back():
    heard = prepare(spoken("we um stopped"))
    found = find_fillers(heard, EN)
    span = found[0].span
    kept, dismissed = corrected_fillers(found, (NotAFiller(span),), heard, EN)
    assert (kept, dismissed) == ((), found)
    back = corrected_fillers(found, (NotAFiller(span), MissingFiller(span)), heard, EN)
    assert back == (found, ())


def test_a_missing_filler_comes_from_the_person_and_knows_its_words():
    heard = prepare(spoken("we like stopped"))
    span = heard.words[1].span
    kept, _ = corrected_fillers((), (MissingFiller(span, "like"),), heard, EN)
    [item] = kept
    assert item.source is FillerSource.PERSON
    assert item.kind is FillerKind.PHRASE
    assert item.words == (1,)


def test_no_word_belongs_to_two_fillers():
    found = find_fillers(prepare(spoken("you know, you know, I I mean, like, like um um")), EN)
    indices = [index for item in found for index in item.words]
    assert len(indices) == len(set(indices))
