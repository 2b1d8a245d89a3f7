"""Where a listed phrase stands: its neighbours, and the commas and silences around it."""

from dataclasses import dataclass

from greenroom.feedback.grammar import words
from greenroom.feedback.heard import Token

PAUSE_THAT_SETS_OFF_S = 0.3
"""Seconds of silence that work like a comma. Greenroom's choice."""

PAUSE_THAT_STARTS_ANEW_S = 0.7
"""Seconds of silence after which an unpunctuated transcript begins anew: a little over the 0.6 s
that sound most natural at punctuation (Liu 2022)."""

_YES = words("yes yeah okay ok sure alright sí vale claro oui ouais ja klar")
_ASKS = frozenset({"what", "which", "how", "who", "whether", "why"})


@dataclass(frozen=True, slots=True)
class Place:
    """A phrase at tokens `start` to `end` (half-open); `sounds` are the filled pauses' indices."""

    tokens: tuple[Token, ...]
    start: int
    end: int
    sounds: frozenset[int] = frozenset()

    def before(self, steps: int = 1) -> str:
        """The bare word that many steps before the phrase in the same sentence, or ""."""
        index = self.start - steps
        if index < 0 or any(self.tokens[i].ends_sentence for i in range(index, self.start)):
            return ""
        return self.tokens[index].bare

    def after(self, steps: int = 1) -> str:
        """The bare word that many steps after the phrase in the same sentence, or ""."""
        index = self.end + steps - 1
        if index >= len(self.tokens):
            return ""
        if any(self.tokens[i].ends_sentence for i in range(self.end - 1, index)):
            return ""
        return self.tokens[index].bare

    def earlier(self, reach: int) -> frozenset[str]:
        """The bare words up to `reach` before the phrase in the same sentence."""
        return frozenset(self.before(steps) for steps in range(1, reach + 1)) - {""}

    def later(self, reach: int) -> frozenset[str]:
        """The bare words up to `reach` after the phrase in the same sentence."""
        return frozenset(self.after(steps) for steps in range(1, reach + 1)) - {""}

    def asked_before(self, reach: int = 6) -> bool:
        """Whether a question word opens a clause up to `reach` words before it."""
        return bool(self.earlier(reach) & _ASKS)

    @property
    def stop(self) -> str:
        """The punctuation after the phrase."""
        return self.tokens[self.end - 1].stop

    @property
    def broken_before(self) -> bool:
        """A comma or a pause before it, or a sentence that begins with it."""
        if self.start == 0:
            return True
        pause = self.tokens[self.start].pause_before
        return bool(self.tokens[self.start - 1].stop) or pause >= PAUSE_THAT_SETS_OFF_S

    @property
    def broken_after(self) -> bool:
        """A comma or a pause after it, or the end."""
        if self.end >= len(self.tokens) or self.stop:
            return True
        return self.tokens[self.end].pause_before >= PAUSE_THAT_SETS_OFF_S

    @property
    def set_off(self) -> bool:
        """A break before it and a break after it."""
        return self.broken_before and self.broken_after

    @property
    def beside_sound(self) -> bool:
        """A filled pause stands right before or after it."""
        return self.start - 1 in self.sounds or self.end in self.sounds

    @property
    def opens_sentence(self) -> bool:
        """Only filled pauses and a "yes" before it in the sentence, and a break after it."""
        index = self.start - 1
        while index >= 0 and self._goes_before(index) and not self.tokens[index].ends_sentence:
            index -= 1
        anew = self.tokens[self.start].pause_before >= PAUSE_THAT_STARTS_ANEW_S
        first = index < 0 or self.tokens[index].ends_sentence or anew
        return first and (self.broken_after or self.beside_sound)

    def _goes_before(self, index: int) -> bool:
        return index in self.sounds or self.tokens[index].bare in _YES

    @property
    def ends_turn(self) -> bool:
        """Nothing but filled pauses follows at all."""
        return all(index in self.sounds for index in range(self.end, len(self.tokens)))
