"""Which prompts are got ready while the interview goes on, so that nobody waits for a voice."""

from greenroom.interview.followups import may_follow_up, phrases_to_prepare, to_prepare_next
from greenroom.model.plan import InterviewPlan
from greenroom.model.ports import Announcer
from greenroom.model.transcript import Word
from greenroom.workflow.follow_up import FollowUps
from greenroom.workflow.speaking import VoiceAhead

# How often a running answer is looked through for what it still lacks (Greenroom's choice): often
# enough to be right in the end, seldom enough to leave the cores to hearing.
_LOOK_AHEAD_S = 20.0


class PromptsAhead:
    """Knows what is probably said next, and has it synthesised. All methods return at once."""

    def __init__(self, announcer: Announcer, follow_ups: FollowUps | None) -> None:
        self._voice = VoiceAhead(announcer)
        self._follow_ups = follow_ups
        self._look_ahead_s = _LOOK_AHEAD_S

    def start(self, plan: InterviewPlan) -> None:
        """Begin to work, with what the interviewers of this plan say at some time."""
        self._voice.start()
        for persona, text in phrases_to_prepare(plan):
            self._voice.prepare_some_time(text, persona)

    def prepare_next(self, plan: InterviewPlan, index: int) -> None:
        """Synthesise what follows an item; one prompt only, to leave the cores to hearing."""
        for item in to_prepare_next(plan, index):
            self._voice.prepare(item.spoken, plan.asker(item))

    def take_begins(self) -> None:
        """The moments of the words begin at 0 again."""
        self._look_ahead_s = _LOOK_AHEAD_S

    def prepare_follow_up(self, plan: InterviewPlan, index: int, words: tuple[Word, ...]) -> None:
        """Now and then: synthesise what would be asked if the answer to an item ended here."""
        follow_ups = self._follow_ups
        if follow_ups is None or not words or words[-1].end < self._look_ahead_s:
            return
        self._look_ahead_s = words[-1].end + _LOOK_AHEAD_S
        if may_follow_up(plan, index):
            self._voice.find(lambda: follow_ups.likely(plan, index, words))

    def close(self) -> None:
        """End after the prompt that is being synthesised, and wait for it."""
        self._voice.close()
