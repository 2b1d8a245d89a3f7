"""Whom the words of a contribution ask to speak."""

import pytest

from greenroom.interview.invitations import invited_in, names_in
from support.groups import shipped_groups

TASK = shipped_groups()["town-budget"]


@pytest.mark.parametrize(
    ("heard", "asked"),
    [
        ("Clara, what do you think?", "clara"),
        ("I'd take the bus. What about you, Anna?", "anna"),
        ("We haven't heard from Clara yet.", "clara"),
        ("I'd like to hear Ben on this.", "ben"),
        ("Over to you, Anna.", "anna"),
        ("As Anna said, the bus helps many. Ben, how do you see that?", "ben"),
        ("What would you choose, Klara? Sorry, Clara?", "clara"),
        ("Clara, please go ahead.", "clara"),
        ("As Anna said, the bus helps many people.", None),
        ("Ben's point about the pool is a good one, isn't it?", None),
        ("I agree with Anna. The bus comes first.", None),
        ("What do you all think?", None),
        ("Can we afford that?", None),
        ("", None),
    ],
)
def test_who_is_asked(heard: str, asked: str | None):
    found = invited_in(TASK, heard)
    assert (found.id if found else None) == asked


def test_a_name_that_is_written_another_way_is_found():
    assert names_in(TASK, "I think Clarra and Ana are right.") == ("Clara",)
    assert names_in(TASK, "A banner and a bench.") == ()
