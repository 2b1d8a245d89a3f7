from dataclasses import replace

import numpy as np
import pytest

from greenroom.model.errors import UsageError
from greenroom.model.persona import Manner
from greenroom.model.plan import InterviewChoices
from greenroom.voice.kokoro import voices_file
from greenroom.voice.personas import persona, personas, role_now


def test_there_are_enough_and_each_is_someone_else() -> None:
    people = personas()

    assert len(people) >= 6
    for field in ("id", "name", "initials", "voice"):
        assert len({getattr(person, field) for person in people}) == len(people)


def test_they_differ_in_manner_and_pace() -> None:
    people = personas()
    assert {person.manner for person in people} == set(Manner)
    pace = {
        manner: np.mean([one.speed for one in people if one.manner is manner]) for manner in Manner
    }
    assert pace[Manner.BRISK] > pace[Manner.WARM]
    assert len({person.speed for person in people}) >= 3


def test_each_has_a_shipped_voice() -> None:
    with np.load(voices_file()) as styles:
        assert {person.voice for person in personas()} <= set(styles.files)
        assert {styles[name].shape for name in styles.files} == {(510, 1, 256)}


def test_initials_come_from_the_name() -> None:
    for person in personas():
        assert person.initials == "".join(word[0] for word in person.name.split())


def test_the_default_is_the_one_that_choices_start_with() -> None:
    assert personas()[0].id == InterviewChoices().persona


def test_a_stored_role_is_told_in_the_language_of_now() -> None:
    stored = replace(persona("tom"), role="Personalvermittler")
    assert role_now(stored) == "recruiter"
    assert role_now(replace(stored, id="somebody", role="Chefin")) == "Chefin"


def test_an_unknown_id_lists_the_known_ones() -> None:
    assert persona("daniel").name == "Daniel Reyes"
    with pytest.raises(UsageError, match=r"“zoe”.*maya"):
        persona("zoe")
