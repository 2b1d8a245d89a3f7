"""Finding answers by what was said in them."""

from dataclasses import dataclass

from sqlalchemy import Connection, text

MOST_HITS = 200

_QUERY = text("""
    SELECT takes.session_id AS session_id, takes.id AS take_id,
           snippet(transcript_search, 0, '', '', '…', 16) AS excerpt
    FROM transcript_search
    JOIN transcripts ON transcripts.id = transcript_search.rowid
    JOIN takes ON takes.id = transcripts.take_id
    JOIN sessions ON sessions.id = takes.session_id
    WHERE transcript_search MATCH :words
      AND takes.deleted_at IS NULL AND sessions.deleted_at IS NULL
    ORDER BY bm25(transcript_search), sessions.started DESC
    LIMIT :most
""")


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An answer in which the words were said, with the words around the first place."""

    session_id: str
    take_id: str
    excerpt: str


def find(connection: Connection, words: str) -> tuple[SearchHit, ...]:
    """Answers with all the words, the best match first; the last word may be unfinished."""
    query = _as_query(words)
    if not query:
        return ()
    rows = connection.execute(_QUERY, {"words": query, "most": MOST_HITS})
    return tuple(SearchHit(row.session_id, row.take_id, row.excerpt) for row in rows)


def _as_query(words: str) -> str:
    # Quoted, so that nothing typed is read as the index's own query language.
    terms = [
        f'"{term.replace(chr(34), "")}"'
        for term in words.replace("\0", " ").split()
        if any(letter.isalnum() for letter in term)
    ]
    return " ".join(terms) + "*" if terms else ""
