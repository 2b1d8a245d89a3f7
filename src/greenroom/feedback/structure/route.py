"""Which structure a question asks for, from its words, where nobody has said it.

Rules in order; the first that fits decides. Made on the development questions of
`training/data/questions/routing.jsonl` and on the questions of the banks.
"""

import re

from greenroom.model.question import StructureKind

_SELF = (
    r"(?:yourself|your (?:\w+ )?(?:background|cv|résumé|resume|career|story|working life)"
    r"|about you)"
)
_PAST_TIME = (
    r"time|times|situation|moment|day|occasion|instance|example|experience|conflict|mistake|project"
    r"|decision|challenge|failure|problem|disagreement|achievement|accomplishment|goal|change"
)
_FALLING = r"(?:profits?|sales|margins?|revenues?|costs?|market share|customers|numbers)"

_RULES: tuple[tuple[StructureKind, str], ...] = (
    (
        StructureKind.QUESTION_TO_ASK,
        r"\b(?:questions? (?:do|would) you (?:have|like)|(?:have"
        r"|any) (?:\w+ )?questions? (?:for|from)"
        r"|you(?:'d| would)? (?:like|want) to (?:ask|know (?:about|from))|your turn"
        r"|can i tell you about|want to know from us|do you have (?:any )?questions"
        r"|still open for you)\b",
    ),
    (
        StructureKind.NONE,
        r"\b(?:salary (?:expect\w+|range|do|are)|what salary|notice period|notice do you"
        r"|willing to (?:travel|relocate|move)"
        r"|(?:could|can|when would) you start\b(?! by)|driving licen[cs]e|your journey"
        r"|find (?:us|your way)|(?:normal|typical|usual) (?:day|week)|right to work|that's all)\b",
    ),
    (
        StructureKind.PRESENT_PAST_FUTURE,
        r"\b(?:your (?:\w+ )?(?:résumé|resume|cv)\b|who (?:are you|you are|am i talking to)"
        r"|your path to|introduced? you\b"
        r"|story of your|your story|through your (?:career|background))",
    ),
    (
        StructureKind.CASE,
        r"\b(?:our client|client is a|estimate (?:the|how)|market (?:siz\w+|for)|break ?even"
        r"|how (?:many|much) (?:\w+ ){1,4}(?:are (?:there|sold)|fit|does|do people|is sold)"
        rf"|{_FALLING} (?:have|has|had|are|is) (?:been )?(?:\w+ing|dropped|fallen|declined|stalled)"
        rf"|seen its \w+ (?:fall|drop|decline)|how (?:large|big) is the market"
        r"|\b(?:sells?|left|lost|send out|runs? late|fell"
        r"|dropped)\b[^?]*\.? .*(?:what would you (?:look at"
        r"|suggest|do)|where do you start|how would you (?:bring|think about|find))"
        r"|wants? to (?:enter|launch|acquire|expand)|how would you price"
        r"|should (?:it|they|the \w+|a [\w ]+?) (?:\w+ )?"
        r"(?:buy|enter|launch|acquire|merge|expand|sell|raise|close))\b",
    ),
    (
        StructureKind.TECHNICAL,
        r"\b(?:(?:how would you|please)? ?(?:design|architect|implement|debug|refactor|deploy|scale"
        r"|optimi[sz]e|test) (?:a|an|the|this|that|it|your)\b(?! (?:team|meeting|plan|training))"
        r"|talk me through how you(?:'d| would) (?:find|set|fix|test|build|do)"
        r"|how would you (?:find out"
        r"|make sure that one)|write (?:a|an|some) (?:\w+ )?(?:function|query|program"
        r"|script|class|test|code)"
        r"|given (?:a|an|two) (?:\w+ )?(?:list|array|string|table|tree|graph|matrix|number)"
        r"|difference between an? \w+ and|(?:explain|describe) how \w+ works|how (?:does|do) "
        r"[\w ]+ work\b(?! with)|complexity|algorithms?|data structures?|what happens when"
        r"|how (?:would|do|can) you (?:find|sort|count|remove) [\w ]+ in (?:a|an|the|two) (?:\w+ )?"
        r"(?:list|array|string|table|file|log)"
        r"|(?:hash ?map|linked list|binary tree|sql|regex)"
        r"|you use an? \w+(?: \w+)? (?:instead of|over))\b",
    ),
    (
        StructureKind.MOTIVATION,
        r"\b(?:(?:years?) from now|see yourself|went home pleased)\b",
    ),
    (
        StructureKind.SITUATIONAL,
        r"\b(?:what(?:'d| would) you do|what you(?:'d| would) do)\b",
    ),
    (
        StructureKind.STRENGTH,
        r"\b(?:(?:good|strong) at now|show me first|one to call for)\b",
    ),
    (
        StructureKind.STAR,
        rf"\b(?:(?:about|of|to|describe|recall|share|give (?:me|us)|think (?:back )?(?:of"
        rf"|to)|talk about"
        rf"|describe|through|in) (?:an?|the|one|some|your|any|the last)"
        rf" (?:\w+ ){{0,3}}?(?:{_PAST_TIME})\b|have you ever|did you (?:last|ever)"
        r"|was there (?:ever )?a|(?:the )?last time|most proud|proudest|how did you"
        r"|(?:tell (?:me|us)|describe) how you \w+(?:ed|t|ught|de|an)\b"
        r"|ever (?:received|had|made|done|faced)|you(?:'ve| have) (?:ever )?(?:made|faced|had|been"
        r" trusted|done)\b(?!.*\bimprov)|what did you do|taught you the most|what happened)\b",
    ),
    (
        StructureKind.WEAKNESS,
        r"\b(?:weak(?:ness(?:es)?|er|est)?|get better at|(?:like|want|need"
        r"|trying) to (?:improve|get better"
        r"|develop)|areas? (?:for|of) (?:improvement|development|growth)|room (?:to grow|for"
        r" improvement)|need to work on|struggle|(?:not|weren't|isn't) (?:so )?good at"
        r"|don't you do so well|harder for others|bad at"
        r"|(?:should|would) (?:you )?(?:do differently|change about (?:yourself|the way|how))"
        r"|criti(?:cism|ci[sz]e)|you find (?:difficult|hard|challenging)|put off|newest to you"
        r"|least (?:favou?rite|like|comfortable)|flaws?|improve (?:in|on|about))\b",
    ),
    (
        StructureKind.SITUATIONAL,
        r"^(?:if|imagine|suppose|picture|let's say|say)\b|\b(?:what would you do|imagine|suppose"
        r"|let's say|what now|how would you (?:handle|react|respond|deal|approach|manage|go about"
        r"|raise|tell|convince|motivate)|would you .*\bif\b|what do you do (?:if|when))\b",
    ),
    (
        StructureKind.PRESENT_PAST_FUTURE,
        rf"\b(?:(?:tell|introduce|through|overview|story|know|begin with|hear).*\b{_SELF}"
        r"|your (?:\w+ )?(?:résumé|resume|cv)\b|who are you|introduce yourself|your story"
        r"|begin with you|something about you)",
    ),
    (
        StructureKind.STRENGTH,
        r"\b(?:strengths?|strong(?:est)?|(?:best|good|great|better) at|you do best"
        r"|why should (?:we|i) (?:hire|choose|take)"
        r"|sets? you apart|come to you for|praise|(?:skills?|qualit(?:y|ies)) (?:of yours|do you)"
        r"|of your (?:skills|qualities|talents)|you bring|superpower|show me first"
        r"|(?:tool|method|skill) do you rely)\b",
    ),
    (
        StructureKind.MOTIVATION,
        r"\b(?:why (?:do|did|would|are) you (?:want|apply|choose|interested|leav\w+|looking|like)"
        r"|why (?:us|here|this)|you to (?:apply|look|leave|want)|draws? you|attract\w*|appeals?"
        r"|interests? you|made you (?:apply|want|choose)|see yourself|(?:years?) from now"
        r"|know about (?:us|our|the company)|learned about|hoping to find|looking for"
        r"|motivates? you|you apply|do your best work)\b",
    ),
    (
        StructureKind.STAR,
        r"^(?:and )?when (?:did|have|was|were|had)\b|^(?:tell (?:me|us)|describe|talk"
        r"|take me back)\b"
        r"|\b(?:proud|what is something)\b|\bwhat did you \w+",
    ),
    (
        # Whatever else is asked with "would" asks for no story.
        StructureKind.SITUATIONAL,
        r"\b(?:how|what|where|which|who|whom|when) would you\b",
    ),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _RULES)


def route(question: str) -> StructureKind | None:
    """The structure that the question asks for; NONE for small talk and facts.

    None where no rule fits, as in another language than English.
    """
    text = " ".join(question.lower().replace("’", "'").split())
    return next((kind for kind, pattern in _COMPILED if pattern.search(text)), None)
