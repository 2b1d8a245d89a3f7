import json

import pytest

from greenroom.feedback.fillers import find_fillers
from greenroom.feedback.fillers.rules import rule_named
from greenroom.feedback.heard import prepare
from greenroom.feedback.lexicon import parse_lexicon, shipped_lexicon
from greenroom.feedback.report import HeardTake, build_report
from support.spoken_answers import spoken

LANGUAGES = ("en", "es", "fr", "de")


def fillers(text: str, language: str) -> list[str]:
    heard = prepare(spoken(text, language=language))
    return [item.text for item in find_fillers(heard, shipped_lexicon(language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lexicon_has_all_lists_known_rules_and_each_phrase_once(language: str):
    lexicon = shipped_lexicon(language)
    assert lexicon.language == language
    assert len(lexicon.filled_pauses) > 4
    assert len(lexicon.hedges) > 9
    assert lexicon.emphasis
    assert lexicon.doubles
    for listed in (lexicon.phrases, lexicon.hedges):
        assert len({phrase.words for phrase in listed}) == len(listed)
        assert all(phrase.rule == "opener" or rule_named(phrase.rule) for phrase in listed)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "el proyecto era, eh, muy grande", ["eh"]),
        ("es", "Emm, no lo sabía.", ["emm"]),
        ("es", "llegamos tarde, o sea, muy tarde", ["o sea"]),
        ("es", "el jefe era, digamos, estricto", ["digamos"]),
        ("es", "fue, este, complicado", ["este"]),
        ("es", "Había, tipo, cien pedidos.", ["tipo"]),
        ("es", "Es urgente, ¿no?", ["no"]),
        ("es", "Lo hicimos bien, ¿verdad?", ["verdad"]),
        ("es", "y fue, bueno, regular", ["bueno"]),
        ("es", "y nada, nos fuimos", ["y nada"]),
        ("es", "yo yo llamé al cliente", ["yo yo"]),
        ("es", "fuimos a la, a la oficina", ["a la a la"]),
        ("fr", "le projet était, euh, énorme", ["euh"]),
        ("fr", "Heuuu, je ne sais plus.", ["heuuu"]),
        ("fr", "il y avait, genre, cent commandes", ["genre"]),
        ("fr", "C’était long, quoi.", ["quoi"]),
        ("fr", "on a, du coup, tout refait", ["du coup"]),
        ("fr", "c’est normal hein", ["hein"]),
        ("fr", "C’est urgent, n’est-ce pas ?", ["n'est-ce pas"]),
        ("fr", "c’était, tu vois, difficile", ["tu vois"]),
        ("fr", "et voilà, bref, on est partis", ["bref"]),
        ("fr", "on a vendu les tables et tout", ["et tout"]),
        ("fr", "je je suis parti", ["je je"]),
        ("fr", "c’était le, le client", ["le le"]),
        ("de", "das Projekt war, äh, riesig", ["äh"]),
        ("de", "Ähmm, das weiß ich nicht.", ["ähmm"]),
        ("de", "das war halt so geplant", ["halt"]),
        ("de", "wir waren quasi fertig", ["quasi"]),
        ("de", "das war, weißt du, schwer", ["weißt du"]),
        ("de", "Das ging gut, oder?", ["oder"]),
        ("de", "das ist so üblich, ne?", ["ne"]),
        ("de", "wir haben Regale gebaut und so", ["und so"]),
        ("de", "und dann, also, kam der Chef", ["also"]),
        ("de", "ich ich habe angerufen", ["ich ich"]),
        ("de", "in der, in der Halle", ["in der in der"]),
    ],
)
def test_fillers_of_other_languages(language: str, text: str, expected: list[str]):
    assert fillers(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "este proyecto fue difícil"),
        ("es", "No, no lo hice."),
        ("es", "es un tipo de pedido nuevo"),
        ("es", "un buen equipo, muy, muy bueno"),
        ("es", "¿Sabes cuándo llega?"),
        ("es", "entonces llamé al cliente"),
        ("es", "Digo la verdad al cliente."),
        ("es", "me preguntó si venía o no"),
        ("fr", "ce genre de client est rare"),
        ("fr", "Je ne sais pas quoi faire."),
        ("fr", "N’importe quoi."),
        ("fr", "nous nous sommes vus hier"),
        ("fr", "très, très bien"),
        ("fr", "Non, je ne crois rien."),
        ("fr", "un bon projet donc utile"),
        ("fr", "et tout le monde est parti"),
        ("de", "Halt! Das ist falsch."),
        ("de", "Weißt du, was das kostet?"),
        ("de", "die Kunden, die die Ware wollten"),
        ("de", "um zehn Uhr kam er"),
        ("de", "sehr, sehr gut"),
        ("de", "Wir also nicht."),
        ("de", "Tee oder Kaffee"),
        ("de", "er kam und so war es"),
    ],
)
def test_words_of_other_languages_that_say_what_they_say(language: str, text: str):
    assert fillers(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "quotes"),
    [
        ("es", "Creo que quizás llegamos tarde", ["Creo que", "quizás"]),
        ("fr", "Je pense que c’était peut-être tard", ["Je pense", "peut-être"]),
        ("de", "Ich glaube das war vielleicht spät", ["Ich glaube", "vielleicht"]),
    ],
)
def test_hedges_of_other_languages(language: str, text: str, quotes: list[str]):
    long_enough = f"{text} " + "casa " * 40
    report = build_report(HeardTake("t", spoken(long_enough, language=language)))
    assert [hedge.quote for hedge in report.content.hedges] == quotes


def test_a_lexicon_of_ones_own_can_use_the_rules_that_fit_every_language():
    own = parse_lexicon(
        json.dumps(
            {
                "language": "it",
                "filled_pauses": ["ehm"],
                "phrases": [
                    {"text": "cioè"},
                    {"text": "diciamo", "rule": "inserted"},
                    {"text": "no", "rule": "tag"},
                ],
                "doubles": ["via"],
                "function_words": ["il"],
            }
        )
    )
    text = "il, il capo era, diciamo, ehm severo cioè. via via no. Va bene, no?"
    found = find_fillers(prepare(spoken(text, language="it")), own)
    assert [item.text for item in found] == ["il il", "diciamo", "ehm", "cioè", "no"]
