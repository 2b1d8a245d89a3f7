"""Answers are found by what was said."""

from dataclasses import replace

import pytest

from greenroom.library import SqlStore
from greenroom.model.take import TakeState
from support.interviews import plan
from support.library_samples import heard


def said(store: SqlStore, text: str, session_id: str = "") -> str:
    """A take with these words; its id."""
    take, _ = store.new_take(session_id or store.new_session(plan()).id, 1)
    store.save_take(replace(take, state=TakeState.RECORDED))
    store.save_transcript(take.id, heard(text))
    return take.id


def found(store: SqlStore, words: str) -> set[str]:
    return {hit.take_id for hit in store.search(words)}


def test_all_words_have_to_be_there(store: SqlStore) -> None:
    both = said(store, "The scanner was late, so I called the supplier.")
    said(store, "The scanner was fine.")
    assert found(store, "supplier scanner") == {both}


def test_a_hit_says_where(store: SqlStore) -> None:
    session = store.new_session(plan())
    take_id = said(store, "Nobody expected the deadline to move.", session.id)
    (hit,) = store.search("DEADLINE")
    assert (hit.session_id, hit.take_id) == (session.id, take_id)
    assert "expected the deadline to move" in hit.excerpt


@pytest.mark.parametrize("words", ["resu", "Résumé", "resume"])
def test_accents_case_and_an_unfinished_word_do_not_matter(store: SqlStore, words: str) -> None:
    take_id = said(store, "I rewrote my résumé.")
    assert found(store, words) == {take_id}


@pytest.mark.parametrize(
    "words", ['"', "a AND", "NEAR(", "*", "col:x", "-", "", "  ", "don't \"", "\0"]
)
def test_nothing_typed_is_read_as_a_query_language(store: SqlStore, words: str) -> None:
    said(store, "Plain words.")
    assert found(store, words) == set()


def test_a_new_transcript_replaces_the_old_words(store: SqlStore) -> None:
    take_id = said(store, "first version")
    store.save_transcript(take_id, heard("second version"))
    assert found(store, "first") == set()
    assert found(store, "second") == {take_id}


def test_deleted_answers_are_not_found_until_they_come_back(store: SqlStore) -> None:
    session = store.new_session(plan())
    take_id = said(store, "kumquat", session.id)
    store.delete_take(take_id)
    assert found(store, "kumquat") == set()
    store.restore_take(take_id)
    assert found(store, "kumquat") == {take_id}
    store.delete_session(session.id)
    assert found(store, "kumquat") == set()


def test_purged_words_are_gone_from_the_index(store: SqlStore) -> None:
    store.delete_take(said(store, "kumquat"))
    store.purge()
    kept = said(store, "pineapple")
    assert found(store, "kumquat") == set()
    assert found(store, "pineapple") == {kept}
