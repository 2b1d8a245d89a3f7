from greenroom.feedback.structure.cues import parts_with_cues
from greenroom.model.part_letters import PART_LETTERS
from greenroom.model.question import StructureKind
from greenroom.ui.review.formatting import part_name
from greenroom.ui.theme.part_looks import part_look

PARTS = {kind: parts_with_cues(kind.value) for kind in StructureKind}


def test_within_a_structure_letter_and_pattern_tell_parts_apart() -> None:
    for kind, parts in PARTS.items():
        looks = [part_look(part) for part in parts]
        assert len({look.letter for look in looks}) == len(parts), kind
        assert len({look.pattern for look in looks}) == len(parts), kind


def test_letters_stand_in_the_names_and_open_no_menu() -> None:
    for part, letter in PART_LETTERS.items():
        assert letter in part_name(part).upper()
        assert letter not in "GVH"


def test_every_part_has_a_letter() -> None:
    assert {part for parts in PARTS.values() for part in parts} == set(PART_LETTERS)


def test_only_star_has_colours_of_its_own() -> None:
    colored = {part for part in PART_LETTERS if part_look(part).ink == part}
    assert colored == {"S", "T", "A", "R"}
