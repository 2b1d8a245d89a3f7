from greenroom.model.correction import (
    MissingFiller,
    NotAFiller,
    PartChanged,
    StructureChanged,
    WordFixed,
)
from greenroom.model.question import StructureKind
from greenroom.model.span import Span
from greenroom.ui.review.corrections import (
    with_filler,
    with_part,
    with_structure,
    with_word,
    without_filler,
)


def test_taking_out_and_bringing_back_leaves_nothing():
    span = Span(3.0, 3.4)
    out = without_filler((), span)
    assert out == (NotAFiller(span),)
    assert with_filler(out, span, "um") == ()


def test_marking_and_unmarking_leaves_nothing():
    span = Span(3.0, 3.4)
    marked = with_filler((), span, "so")
    assert marked == (MissingFiller(span, "so"),)
    assert without_filler(marked, span) == ()


def test_the_last_word_on_a_sentence_counts():
    sentence = Span(10.0, 14.0)
    first = with_part((), sentence, "T")
    assert with_part(first, sentence, "A") == (PartChanged(12.0, "A"),)


def test_other_sentences_and_words_stay():
    other = with_part((), Span(1.0, 2.0), "S")
    both = with_word(other, Span(5.0, 5.5), "scanner")
    assert both == (PartChanged(1.5, "S"), WordFixed(5.25, "scanner"))
    assert with_word(both, Span(5.0, 5.5), "") == (PartChanged(1.5, "S"), WordFixed(5.25, ""))


def test_the_last_structure_counts_and_parts_set_by_hand_stay():
    part = with_part((), Span(1.0, 2.0), "S")
    once = with_structure(part, StructureKind.CASE)
    assert once == (PartChanged(1.5, "S"), StructureChanged(StructureKind.CASE))
    again = with_structure(once, StructureKind.STAR)
    assert again == (PartChanged(1.5, "S"), StructureChanged(StructureKind.STAR))
