"""What sort of English word a bare word probably is, from lists and endings.

No tagger: it would cost more than the recogniser's words are worth. Each test is made to be right
where the rules ask it, which is right beside a listed phrase.
"""

from greenroom.feedback.grammar import BE, words

_PAST = words(
    """was were had did went got came made took told gave said saw found kept left lost ran sat
    stood sent spent thought felt knew met paid brought bought built rebuilt caught chose broke
    fell flew forgot froze grew held led meant rang rose sold sang slept spoke stole struck taught
    threw understood woke wore won wrote rewrote began became drew drove ate fought hid laid quit
    rode shook shot stuck swept tore split shut hit put set cut"""
)
_NOT_PAST = words(
    "need feed speed indeed hundred seed breed exceed proceed succeed weed naked rapid embed agreed"
)
_NOT_ADVERBS = words(
    """family supply apply reply rely fly early friendly daily weekly monthly likely lovely july
    italy assembly elderly ugly silly only"""
)
_ADVERBS = words(
    "just never always very so super too even still almost already quite maybe also often ever"
)
_NUMBERS = words(
    """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
    hundreds thousand thousands million millions dozens half forever"""
)
_ADJECTIVES = words(
    """different certain new right wrong best worst other various several many main own particular
    special two three first such whatever old good bad great big huge small weird strange hard easy
    long short late busy nice odd crazy rare light better full quick slow perfect whole funny cool
    simple similar common alphabetical last next only real final local"""
)
_ENDINGS_OF_ADJECTIVES = ("ous", "ful", "less", "able", "ible", "ive", "ical", "est")
_MODALS = words("could can should must might may will would")
SINGULAR = words("he she it nobody everyone everybody somebody someone no-one")
PLURAL = words("i we you they who")
SUBJECTS = SINGULAR | PLURAL | {"there", "nobody", "people"}
OBJECTS = words("it him her them me us you this that these those mine yours")
HAVE = words("have has had i've we've they've you've having")
DO = words("do does did don't doesn't didn't")
NOT = words(
    """not never didn't don't doesn't wasn't isn't weren't aren't can't couldn't won't wouldn't
    hasn't haven't hadn't nor"""
)
JOINERS = words("and but so because then or cause 'cause")


def is_past(word: str) -> bool:
    """Whether it is probably a verb in the past ("called", "went")."""
    return word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST)


def is_adverb(word: str) -> bool:
    """Whether it is probably an adverb ("really", "just")."""
    return word in _ADVERBS or (word.endswith("ly") and word not in _NOT_ADVERBS)


def is_number(word: str) -> bool:
    """Whether it is a number or says roughly how much ("ninety", "forever")."""
    return word[:1].isdigit() or word in _NUMBERS


def is_adjective(word: str) -> bool:
    """Whether it is probably an adjective ("strange", "nervous")."""
    return word in _ADJECTIVES or (len(word) > 5 and word.endswith(_ENDINGS_OF_ADJECTIVES))


def is_subject(word: str) -> bool:
    """Whether a clause may begin with it ("we", "it's", "there's")."""
    return word in SUBJECTS or word.partition("'")[0] in SUBJECTS - {"who", "you"} | {"let", "that"}


def is_be(word: str) -> bool:
    """Whether it is a form of "be", also after an apostrophe ("it's", "we're")."""
    return word in BE or word in {"wasn't", "isn't"} or word.endswith(("'s", "'re", "'m"))


def is_modal(word: str) -> bool:
    """Whether it is a modal verb or one after an apostrophe ("could", "we'll")."""
    return word in _MODALS or word.endswith(("'ll", "'d"))


def is_finite(word: str) -> bool:
    """Whether it probably is the verb of a clause ("was", "went", "could", "depends")."""
    if word in {"this", "his", "its", "as", "us", "always", "perhaps", "sometimes", "besides"}:
        return False
    third = len(word) > 4 and word.endswith("s") and not word.endswith("ss") and "'" not in word
    return is_past(word) or word in BE | HAVE | DO or is_modal(word) or third
