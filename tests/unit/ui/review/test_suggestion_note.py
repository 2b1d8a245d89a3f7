import pytest

from greenroom.ui.review.suggestion_note import quoted_pieces


@pytest.mark.parametrize(
    ("text", "italic"),
    [
        ("You said “it went well.” Say how.", ["it went well"]),
        ("Sie sagten „it went well.“ Oder: “Last …”", ["it went well", "Last …"]),
        ("Dijiste «it went well» y “we”.", ["it went well", "we"]),
        ("No quotation.", []),
    ],
)
def test_quoted_words_are_in_italics_in_each_language(text: str, italic: list[str]) -> None:
    pieces = quoted_pieces(text)
    assert [piece.text for piece in pieces if piece.italic] == italic
    assert "".join(piece.text for piece in pieces) == text
