"""Phrases of the person's own that an interviewer takes up."""

import pytest

from greenroom.interview.noun_phrases import own_phrase


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("I fixed the broken conveyor quickly.", "the broken conveyor"),
        ("Our new manager told us to stop.", "your new manager"),
        ("I wrote a migration script. It ran.", "that migration script"),
        ("I set up a weekly meeting.", "that weekly meeting"),
        ("The customer called me.", "the customer"),
        ("The Harlow account was late, so I phoned them.", "the Harlow account"),
        ("Well, um, I led the migration.", "the migration"),
        ("The, uh, the conveyor broke.", "the conveyor"),
        ("I talked to the the manager.", "the manager"),
        ("I used my Excel skills.", "your Excel skills"),
        ("I fixed a P1 incident.", "that P1 incident"),
        ("I spoke with her manager.", "her manager"),
        ("I saved the company a lot of money.", "the company"),
        ("We missed the deadline because of the scanners.", "the scanners"),
        ("I moved the meeting to the afternoon.", "the meeting"),
        ("I took on the on-call rota.", "the on-call rota"),
    ],
)
def test_what_was_named_is_taken_up(text: str, phrase: str):
    assert own_phrase(text) == phrase


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes. Once. It went well.",
        "There was a problem and we solved it.",
        "I kept my cool.",
        "I took the lead.",
        "I told the truth.",
        "I did my best.",
        "I learned the ropes quickly.",
        "I dropped the ball.",
        "I gave the go-ahead.",
        "I was the youngest.",
        "It's a long story.",
        "I fixed it in the morning.",
    ],
)
def test_a_manner_of_speaking_is_no_thing_to_ask_about(text: str):
    assert own_phrase(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "I was a team lead at a shop, and I am an engineer.",
        "They hired me as a cashier.",
        "I think that numbers matter.",
        "I did a great deal of research.",
        "We used an A/B test.",
        "In the U.S. we do it differently.",
        "I speak a little Spanish.",
        "I helped the new colleague settle.",
    ],
)
def test_what_would_be_said_wrong_is_left_out(text: str):
    assert own_phrase(text) in ("", "that shop")


@pytest.mark.parametrize(
    "text",
    [
        "It was the best time of my life.",
        "My wife was ill.",
        "A couple of weeks ago I broke my leg.",
        "I had the flu.",
        "I cleaned up the fucking mess.",
    ],
)
def test_home_and_health_are_not_asked_about(text: str):
    assert own_phrase(text) == ""
