from greenroom.feedback.heard import prepare
from support.spoken_answers import spoken


def test_a_mark_that_stands_alone_belongs_to_the_word_before():
    tokens = prepare(spoken("c’est urgent ? oui , bien")).tokens
    assert [(token.bare, token.stop) for token in tokens] == [
        ("c'est", ""),
        ("urgent", "?"),
        ("oui", ","),
        ("bien", ""),
    ]


def test_a_mark_before_all_words_and_a_lone_dash_change_nothing():
    tokens = prepare(spoken("? we – left")).tokens
    assert [(token.bare, token.stop) for token in tokens] == [("we", ""), ("left", "")]


def test_a_broken_off_word_says_so():
    tokens = prepare(spoken("the pro- project well-known end—")).tokens
    assert [token.bare for token in tokens if token.cut] == ["pro", "end"]
