"""The further rows of the card Content."""

from dataclasses import replace

from greenroom.feedback import Asked, analyze_text
from greenroom.model.question import StructureKind
from greenroom.model.report import Content, Directness, Evidence
from greenroom.model.span import Span
from greenroom.ui.review.present_details import detail_rows

TEXT = """Good question, let me think. In March 2021 our kitchen in Excel was a mess. I always
deliver. I called the supplier every morning and asked for trucks. Errors went from forty a week to
three. We picked the low-hanging fruit. The QRX rose. I called the supplier every single morning and
asked for trucks."""


def content(description: str = "") -> Content:
    return analyze_text(TEXT, StructureKind.STAR, Asked(job_description=description))[1]


def test_rows_come_only_where_there_is_something_to_show() -> None:
    labels = [row.label for row in detail_rows(content())]
    assert labels == [
        "Before and after", "Tools", "Dates", "Absolutes", "Office words", "Acronyms",
        "Said twice", "Asides", "First action",
    ]  # fmt: skip
    assert detail_rows(Content((), {}, (), (), ())) == ()


def test_each_row_has_words_evidence_and_a_definition() -> None:
    for row in detail_rows(content()):
        assert row.evidence, row.label
        assert row.links or row.label == "First action", row.label
        assert row.tooltip, row.label
    rows = {row.label: row for row in detail_rows(content())}
    assert rows["Absolutes"].pieces == (("1", "“I always deliver”"),)
    assert rows["Asides"].pieces[0][0].endswith("%")


def test_the_advert_names_what_was_not_spoken_of() -> None:
    found = content("- Called the supplier\n- Fluent German")
    row, covered = detail_rows(found)[-2:]
    assert row.label == "The advert"
    assert row.pieces == (("1 of 2", "not yet: “Fluent German”"),)
    wanted = next(one for one in found.wanted if one.evidence is not None)
    assert wanted.evidence is not None
    assert covered.pieces == (("", f"Called the supplier: “{wanted.evidence.quote}”"),)
    assert [link.span.end for link in covered.links] == [wanted.evidence.span.end]


def test_directness_shows_its_threshold() -> None:
    near = Directness(-0.034, -0.25, Evidence(Span(0.0, 20.0), "Last spring …"))
    row = detail_rows(replace(content(), directness=near))[-1]
    assert row.label == "To the question"
    assert row.pieces == (("−0.03", "first 30 s; under −0.25 is far"),)
