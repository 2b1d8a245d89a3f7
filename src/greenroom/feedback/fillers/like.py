"""The rule for "like", which is a verb, a preposition and a conjunction besides."""

from greenroom.feedback.fillers.place import Place
from greenroom.feedback.fillers.shapes import (
    DO,
    HAVE,
    JOINERS,
    NOT,
    OBJECTS,
    PLURAL,
    SINGULAR,
    is_adjective,
    is_adverb,
    is_be,
    is_finite,
    is_modal,
    is_number,
    is_past,
    is_subject,
)
from greenroom.feedback.grammar import BE, DETERMINERS, PREPOSITIONS, words

_COMPARES = words(
    """feel feels felt feeling look looks looked looking seem seems seemed sound sounds sounded
    taste tastes tasted smell smells smelled something anything nothing things thing stuff more
    exactly act acts acted behave behaved treat treated work worked works act ran run slept
    eat sing sang fought cried dressed really would wouldn't not also always still generally"""
)
_DOINGS = words(
    """send call go get make take say ask tell come start stop try put give use talk write show run
    keep sit wait check do have help build change fix move meet leave"""
)
_STARTS_SPEECH = words(
    """okay ok oh no what wow hey why how where who yes yeah sure well please don't never let's
    sorry hello thanks look wait"""
)
_ASKS = words("what why how where who when")
_SAID_BEFORE = words(
    "said say mentioned told described explained did do does discussed planned promised wrote"
)
_SEEMS = words("feel feels felt look looks looked seem seems seemed sound sounds sounded")
_STRONGLY = words("really so super very totally completely")
_WHOLE = words("best worst most first second third fourth fifth only last whole main real")
_REFERRERS = PLURAL | {"he", "she"}
_TAKES_AMOUNT = (
    HAVE
    | PREPOSITIONS
    | words(
        """get got gets take takes took make makes made spend spends spent want wants wanted need
        needs needed pay paid give gives gave buy bought sell sold see saw find found send sent
        cost costs lasted waited use used order ordered serve serves served ended goes go went says
        said up us remember be keep kept did"""
    )
)


def like(place: Place) -> float:
    """As in "it was, like, huge" and "she was like okay"; not "I like", "tools like"."""
    if "for" in {place.before(), place.after()} and "like" in {place.before(2), place.after(2)}:
        return 0.0
    if place.beside_sound:
        return 0.8
    if place.set_off and (place.before() or place.after()):
        return 0.95
    if not place.before():
        return _like_first(place)
    if place.broken_after:
        return _like_before_a_break(place)
    return _like_between_words(place)


def _like_first(place: Place) -> float:
    return 0.65 if is_subject(place.after()) and not _refers_back(place) else 0.0


def _refers_back(place: Place) -> bool:
    """Whether "like" stands for "as": "like I said", "like we had planned"."""
    return place.after() in _REFERRERS and bool(place.later(3) & _SAID_BEFORE)


def _like_before_a_break(place: Place) -> float:
    before = place.before()
    verb = before in PLURAL | _COMPARES | NOT | DO or is_modal(before)
    if verb or place.asked_before() or not place.after():
        return 0.0
    return 0.85


def _like_between_words(place: Place) -> float:
    before, after = place.before(), place.after()
    if before in PLURAL - {"who"} or (before in SINGULAR and place.before(2) in DO):
        then = is_adverb(after) and (is_past(place.after(2)) or place.after(2) in BE)
        return 0.7 if is_past(after) or then else 0.0
    if before in _COMPARES or before == "just":
        return 0.65 if _fills_after_a_comparing_word(place) else 0.0
    if is_be(before):
        return _like_after_be(place)
    if before in JOINERS | {"that", "when", "if", "where", "which"}:
        return _like_after_joiner(place)
    return _like_elsewhere(place)


def _fills_after_a_comparing_word(place: Place) -> bool:
    """As in "felt like really bad", "would like send", "there's always like one"."""
    before, after = place.before(), place.after()
    if is_adverb(before) and (place.before(2) == "there's" or _exists(place, 2)):
        return True
    if before == "just":
        goes_on = after.endswith("ing") and is_be(place.before(2)) and not _of_a_thing(place, 3)
        return is_past(after) or goes_on
    if before == "would":
        return after in _DOINGS
    return before in _SEEMS and after in _STRONGLY


def _like_elsewhere(place: Place) -> float:
    before, after = place.before(), place.after()
    amount = is_number(after) or (after in {"a", "an"} and is_number(place.after(2)))
    if before == "to":
        fills = after not in DETERMINERS | OBJECTS | {"to"} and not after.endswith(("ing", "s"))
    elif before in PREPOSITIONS | DETERMINERS:
        fills = after not in OBJECTS | {"minds"} and not (before == "the" and is_finite(after))
    elif before in SINGULAR:
        fills = not is_modal(place.before(2)) and after not in OBJECTS
    elif amount or after in {"and", "but"}:
        fills = True
    elif before in _TAKES_AMOUNT or is_past(before):
        leads = after in DETERMINERS or is_subject(after) or after.endswith("ing")
        example = place.broken_before or after in {"that", "this", "these", "those"}
        fills = leads and not example
    elif is_modal(before):
        fills = after not in DETERMINERS | OBJECTS | {"to"}
    else:
        fills = is_past(after) and not place.broken_before
    return 0.7 if fills else 0.0


def _like_after_be(place: Place) -> float:
    before, after, then = place.before(), place.after(), place.after(2)
    thing = _of_a_thing(place, 2)
    exists = _exists(place, 1) or before == "there's"
    grades = is_adverb(after) and after not in {"just", "even"}
    if exists or grades or is_number(after) or is_adjective(after):
        return 0.75
    if after in _STARTS_SPEECH:
        compares = then in {"other", "others"} or (thing and after in _ASKS)
        return 0.0 if compares else 0.75
    if after in DETERMINERS:
        most = after == "the" and (then in _WHOLE or then.endswith("est"))
        return 0.65 if most or (is_number(then) and after == "a") else 0.0
    speaks = is_subject(after) or after.endswith("ing") or after in PREPOSITIONS | {"out", "off"}
    return 0.65 if speaks and not thing else 0.0


def _exists(place: Place, steps: int) -> bool:
    """Whether "there was" or the like stands that many words before."""
    return is_be(place.before(steps)) and place.before(steps + 1) == "there"


def _of_a_thing(place: Place, steps: int) -> bool:
    """Whether "it" or "that" stands that many words before, or one nearer with a verb in it."""
    thing = place.before(steps) in {"it", "that", "this"}
    return thing or place.before(steps - 1) in {"it's", "that's"}


def _like_after_joiner(place: Place) -> float:
    after, then = place.after(), place.after(2)
    if after in {"most", "many", "any", "every", "other", "others", "to"}:
        return 0.0
    if _refers_back(place):
        return 0.0
    return 0.0 if after in {"it", "them", "him", "that"} and not is_finite(then) else 0.75
