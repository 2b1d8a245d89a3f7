"""What an answer is looked through with, and what it was asked for."""

from dataclasses import dataclass, field

from greenroom.feedback.lexicon import Lexicon, shipped_lexicon
from greenroom.model.bands import Bands
from greenroom.model.ports import AnswerReader, Likeness


@dataclass(frozen=True, slots=True)
class Means:
    """The person's own ranges and words, and the text models.

    Attributes:
        bands: Suggested ranges.
        lexicon: Fillers and hedges; None takes the shipped one of the language that was heard.
        reader: Reads how the answer is built; None, or one that fails, leaves it to rules.
        likeness: For directness and the job description; None leaves out what needs it.
    """

    bands: Bands = field(default_factory=Bands)
    lexicon: Lexicon | None = None
    reader: AnswerReader | None = None
    likeness: Likeness | None = None

    def lexicon_for(self, language: str) -> Lexicon:
        """The fillers and hedges to look for."""
        return self.lexicon or shipped_lexicon(language)


@dataclass(frozen=True, slots=True)
class Asked:
    """The words that the answer is held against; "" where there are none.

    `job_description` is the text of an advert, as pasted.
    """

    question: str = ""
    job_description: str = ""
