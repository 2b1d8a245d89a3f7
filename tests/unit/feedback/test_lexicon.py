import json

import pytest

from greenroom.feedback.fillers.rules import rule_named
from greenroom.feedback.lexicon import Lexicon, Phrase, parse_lexicon, shipped_lexicon
from greenroom.model.errors import InputError


def test_the_shipped_lexicon_names_only_rules_that_exist():
    english = shipped_lexicon("en-GB")
    for phrase in (*english.phrases, *english.hedges):
        if phrase.rule != "opener":
            assert rule_named(phrase.rule)


def test_longer_phrases_are_tried_first():
    lengths = [len(phrase.words) for phrase in shipped_lexicon("en").phrases]
    assert lengths == sorted(lengths, reverse=True)


def test_a_language_without_a_file_has_sounds_and_no_phrases():
    other = shipped_lexicon("xx")
    assert other.language == "xx"
    assert other.is_filled_pause("uhhh")
    assert not other.is_filled_pause("um")
    assert other.phrases == ()


def test_a_lexicon_can_be_extended():
    own = parse_lexicon(json.dumps({"filled_pauses": ["euh"], "phrases": [{"text": "En Fait"}]}))
    assert own.is_filled_pause("euuuh")
    assert own.phrases[0].words == ("en", "fait")
    assert parse_lexicon("{}") == Lexicon(filled_pauses=())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("not json", "JSON"),
        ("[]", "object"),
        ('{"filled_pauses": "um"}', "filled_pauses"),
        ('{"filled_pauses": [1]}', "filled_pauses"),
        ('{"phrases": {}}', "phrases"),
        ('{"hedges": [{"rule": "like"}]}', "hedges"),
    ],
)
def test_a_bad_lexicon_says_what_is_not_as_expected(text: str, named: str):
    with pytest.raises(InputError, match=named):
        parse_lexicon(text, "mine.json")


def test_an_unknown_rule_says_which_ones_exist():
    with pytest.raises(InputError, match="anywhere"):
        rule_named("sometimes")


def test_a_longer_phrase_that_is_added_later_is_still_tried_first():
    lexicon = Lexicon(phrases=(Phrase(("you", "know")), Phrase(("you", "know", "that"))))
    lengths = [len(phrase.words) for phrase in lexicon.phrases_by_first["you"]]
    assert lengths == [3, 2]
