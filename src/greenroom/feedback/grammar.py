"""Small closed word classes of English that several rules look at."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


PRONOUNS = frozenset({"i", "we", "you", "he", "she", "it", "they", "there", "this", "that"})

CLAUSE_OPENERS = words(
    """and but so because then which who when while although though if where or since until unless
    after before whereas that as whether once however therefore meanwhile"""
)

BE = frozenset({"is", "was", "were", "are", "be", "been", "am", "being"})

AUXILIARIES = BE | words(
    """had have has did do does would could can will should might must may want wanted"""
)

PREPOSITIONS = words(
    """in on at to of for with from by about into over after before between through during without
    against under around"""
)

DETERMINERS = words(
    """a an the this that these those some any every each another which what my our your their his
    her its same one no all only both"""
)

FUNCTION_WORDS = (
    PRONOUNS
    | CLAUSE_OPENERS
    | AUXILIARIES
    | PREPOSITIONS
    | DETERMINERS
    | frozenset({"me", "us", "him", "them", "not", "just", "i'm", "we're", "it's", "i'd", "i've"})
)
"""Words that carry grammar rather than content; doubling one is a slip, not emphasis."""
