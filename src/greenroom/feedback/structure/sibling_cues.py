"""Cues of the structures beside STAR: tense, words and forms that speak for a part.

Each part lists patterns with weights (log-odds in the tagger's sum), set by hand on the training
and development answers of `training/data/structure`. Texts are bare lower-case words.
"""

Cue = tuple[str, float]

PAST = (
    r"\b(?:i|we|he|she|they|it|that|there|who|which|and|then)(?: \w+ly| then| also| just)?"
    r" (?:was|were|had|did|went|came|got|took|made|said|told|gave|found|sat|put|brought|ran|drove"
    r"|wrote|built|rang|sold|spent|began|kept|left|led|learned|learnt|bought|\w{3,}ed)\b"
)
"""A clause in the past tense, as far as words tell."""

WOULD = r"\b(?:i|we)(?:'d| would|'ll| will)\b"
_DONE = (
    r"\bi(?:'ve| have) (?:\w+ )?(?:done|had|been|worked|spent|got|run|built|led|made|drove|\w+ed)"
)
_ONCE = (
    r"\b(?:last|one|that) (?:year|month|week|spring|summer|autumn|fall|winter|easter"
    r"|christmas|time"
    r"|day|night|morning|\w+day|january|february|march|april|may|june|july|august"
    r"|september|october"
    r"|november|december)\b|\b(?:years?|months?|weeks?) ago\b|\bin (?:january|february|march|april"
    r"|may|june|july|august|september|october|november|december|(?:19|20)\d\d)\b"
    r"|\bon my last\b|\bin my (?:\w+ )?(?:internship|last|first|old|previous)\b"
)
_YOU = r"\b(?:you|your|you've|you're|you'd|yours)\b"

SIBLINGS: dict[str, dict[str, tuple[Cue, ...]]] = {
    "ppf": {
        "present": (
            (r"\b(?:currently|right now|at the moment|at present|these days|today"
             r"|day to day)\b", 2),
            (r"\b(?:so )?(?:i'm|i am) (?:now |sort of |currently )?(?:a|an|the|on|in|at"
             r"|head|based|"
             r"responsible|working|leading|with)\b", 1.8),
            (r"\bi (?:work|lead|run|manage|look after|own|build|design|teach|study|do|sit|make"
             r"|drive|handle|have|cover)\b", 1.5),
            (r"\bmy (?:current|role is|job is|tools|team is|week)\b|\bnow (?:since|i'm"
             r"|i am|i)\b", 1.4),
            (r"^(?!.*\b(?:i|was|were|had|did)\b).*\b(?:under me|analyst|manager|nurse"
             r"|engineer)\b", 1),
        ),
        "past": (
            (PAST, 1.5),
            (r"\b(?:before that|before|previously|used to|grew up|back in|started|began|after)\b",
             0.9),
            (_ONCE, 1.0),
            (r"\b(?:degree|studied|graduated|trained|apprentice\w*|university|college|school"
             r"|masters|a levels)\b", 1.2),
            (r"\bmy (?:first|last|previous) \w+|^then\b|\bin the past\b", 1.2),
        ),
        "future": (
            (r"\b(?:looking (?:for|to|ahead)|next step|in the future|going forward"
             r"|from here)\b", 2),
            (r"\b(?:want|i'd (?:really )?like|i would like|i hope|i plan|my goal|what i'd"
             r"|wish)\b", 2),
            (r"\b(?:why i'm here|why i am here|drawn|this role|vacancy|advert\w*|apply\w*"
             r"|applied)\b",
             1.6),
            (_YOU, 1.1),
            (r"\bi'll\b|\bi will\b|\bwould\b|\balignment\b|\bplatform\b", 0.7),
        ),
    },
    "motivation": {
        "company": (
            (r"\b(?:you (?:\w+ )?(?:are|build|make|do|have|run|work|recently|just"
             r"|launched|pay|take"
             r"|go|still|had|got|put|train|publish\w*|give|don't)|you're|you've)\b", 2.0),
            (r"\byour (?!bo\w+\b)\w+", 1.4),
            (_YOU, 0.6),
            (r"\b(?:the company|i read|i saw|i noticed|i heard|i've followed|known for|reputation"
             r"|told that|on your)\b", 1.4),
        ),
        "fit": (
            (r"\bmy (?:\w+ )?(?:experience|background|skills|strengths|work)\b", 1.8),
            (_DONE, 1.9),
            (r"\bi (?:can|bring|know|enjoy|love|like|worked|led|built|looked|was|grew|had"
             r"|did|drive"
             r"|speak|understand|ran|drove|also)\b", 1.3),
            (r"\b(?:good (?:at|with|fit)|match\w*|suits? me|years? (?:of|in|on)"
             r"|never late)\b", 1.4),
            (r"\bi'm (?:\w+ )?(?:good|a|used|trained|qualified|patient)\b|\bpeople say\b", 1.2),
        ),
        "goal": (
            (r"\b(?:want|i'd (?:really )?(?:like|love)|i would (?:like|want|love)|i hope"
             r"|my (?:\w+ )?"
             r"(?:goal|aim|plan)|i(?:'m| am) looking (?:for|to)|would be my)\b", 2.4),
            (r"\b(?:next (?:step|few|five|two|twenty)|grow|long term|in (?:\w+ ){1,3}years|career"
             r"|some ?day|one day|in the future|before i'm)\b", 1.4),
            (r"\b(?:become|to be the one|would want to)\b", 0.6),
        ),
    },
    "strength": {
        "claim": (
            (r"\b(?:strengths?|i'm (?:\w+ )?(?:good|strong|great|best|quick|calm|tidy|patient|hard"
             r"|difficult|organi[sz]ed)|i am (?:\w+ )?(?:good|strong|patient))\b", 2.2),
            (r"\b(?:good (?:at|with)|strong(?:est)?|people (?:\w+ )?(?:say|call|come|ring"
             r"|know)|known"
             r" for|colleagues|they'd say|come to me|ask me|i'm the one)\b", 1.6),
            (r"^(?:\S+ ?){1,4}$", 1.4),
            (r"\bi (?:never|always|can|like|bring|don't|notice|remember|keep|see|get"
             r"|find)\b", 0.8),
        ),
        "example": (
            (r"\b(?:for example|for instance|like (?:when|there|at|last)|to illustrate)\b", 2.0),
            (PAST, 1.5),
            (_ONCE, 1.2),
            (r"\b(?:when i|at my (?:last|previous|current)|there was)\b", 1.0),
            (r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
             r"|thirty|forty"
             r"|fifty|hundred|thousand)\b", 0.6),
        ),
    },
    "weakness": {
        "claim": (
            (r"\b(?:weakness|struggle\w*|not (?:so |very )?(?:great|good)"
             r"|hard(?:er)? for me|bad at"
             r"|difficult|perfectionist|hate|soft|slow)\b", 2.0),
            (r"\bi (?:can be|tend to|sometimes|used to|over ?\w+|don't|skip|put off"
             r"|postpone|say|take"
             r"|go|start|just)\b|\btoo (?:much|long|many|\w+)\b", 1.4),
            (r"\b(?:she|he|they)(?:'d| would) (?:\w+ )?(?:say|tell)\b", 1.2),
            (r"^(?:\S+ ?){1,5}$", 0.6),
        ),
        "example": (
            (r"\b(?:for example|for instance|case in point|it bit me)\b", 2.0),
            (PAST, 1.5),
            (_ONCE, 1.6),
            (r"\b(?:when i|at my (?:last|previous|current)|there was)\b", 1.0),
        ),
        "remedy": (
            (r"\bi(?:'ve| have) (?:\w+ )?(?:started|been|learned|learnt|begun|set|asked"
             r"|made|taken|got"
             r"|put|blocked|built|\w+ed)\b", 2.0),
            (r"\b(?:working on|to (?:fix|improve|work on)|get(?:ting)? (?:\w+ )?(?:better"
             r"|easier))\b",
             1.8),
            (r"\b(?:so now|now i|now there's|i now|these days|since then|what i do now"
             r"|not since|since"
             r"|nowadays)\b|\bnow\b", 1.8),
            (r"\b(?:course|coach|mentor|practi[sc]e|rule|list|timer|template|checklist"
             r"|script|calendar"
             r"|reminder)\b", 1.2),
            (r"\b(?:every|each) (?:day|week|morning|friday|month|tuesday)\b"
             r"|\bout of (?:\w+)$", 0.8),
        ),
    },
    "situational": {
        "approach": (
            (WOULD, 1.4),
            (r"\b(?:first|second|third|next|then) (?:step|thing|of all|i'd|i would|up)\b"
             r"|^first", 1.2),
            (r"^(?:then |and |so |well |no )*(?:get|check|quarantine|take|put|stop|ask"
             r"|call|start|move|"
             r"split|find|make|tell|say|look|go|write|keep|isolate|secure)\b", 1.5),
            (r"\bi(?:'d| would) (?:\w+ )?(?:ask|say|sit|go|take|get|put|split|give|have"
             r"|find|look|start"
             r"|offer|stop|move|thank|stand|listen|check|write|agree)\b", 0.9),
        ),
        "reasoning": (
            (r"^(?:and |so |um |well )*(?:because|cause|since)\b|\bthe reason\b"
             r"|\brationale\b", 2.6),
            (r"\b(?:because|it depends|depends on|there might be|maybe (?:he|she|they"
             r"|it))\b", 1.2),
            (r"\b(?:people|usually|mostly|nine times|often|seldom|tend to|somebody|nobody"
             r"|always)\b",
             0.9),
            (r"^(?!.*\b(?:i|i'd|i'll|we|we'd)\b)(?!if\b)", 1.5),
            (r"\bi mean\b|\bin my first\b", 0.5),
        ),
        "stakeholders": (
            (r"\b(?:i'd|i would|i'll|i|also|then) (?:\w+ )?(?:tell|let|inform|ring|call"
             r"|go (?:\\w+ )?to my|speak (?:with|to)"
             r"|talk to|involve|brief|warn|update|keep)\b", 1.6),
            (r"\b(?:manager|supervisor|boss|lead|leader|director|head of|sponsor|team"
             r"|union|hr|parents?"
             r"|customers?|clients?|family|partner|colleagues?|expert|finance|legal"
             r"|quality|engineer|guard|owner|editor|chief|officer|security|doctor"
             r"|daughter|chef|committee|chair|captain|board)\b",
             1.1),
            (r"\b(?:informed|must know|gets a call|would hear|behind (?:his|her|their"
             r"|my) back|know"
             r" about it|in the loop|early sight|in person|hears? (?:about|of) it"
             r"|gets? told|would know"
             r"|know before|copy in|quiet word|a ring|sighted)\b", 1.8),
        ),
        "check": (
            (r"\b(?:i'd know|i would know|see (?:if|whether|was)|to verify|make sure"
             r"|follow up|check"
             r" (?:back|in|whether|that)|after(?:wards)?|a week later|next week"
             r"|look again)\b", 1.7),
            (r"^(?:and |so |but |then |um )*if\b", 1.6),
            (r"\b(?:i|we|you)(?:'d| would|'ll| will)? (?:know|see|tell|(?:call|count|regard) it"
             r"(?: as)?)\b.*\b(?:if|whether|when|by)\b", 1.7),
            (r"\b(?:we may|i'd (?:also )?look at|before i (?:looked|go)|settled"
             r"|it was right)\b", 0.8),
            (r"\b(?:worked|works|still|again|if not|done means|back after|come back)\b", 1.0),
        ),
    },
    "case": {
        "restate": (
            (r"\b(?:restate|so the (?:question|decision|goal|problem) is|you want to know"
             r"|if i (?:\w+ )?"
             r"understand|have i got that right|you ask(?: me)?|in other words"
             r"|what you're asking)\b",
             3.0),
            (r"^(?:ooh |okay |ok |right |well |so )*(?:so|okay)\b.*\byou\b", 0.7),
        ),
        "clarify": (
            (r"\b(?:can i ask|could i ask|may i ask|i'd (?:\w+ )?(?:ask|clarify)|clarify"
             r"|i'll assume|i"
             r" will assume|i'd assume|let's say|i'm going to (?:guess|assume)|assum\w+"
             r"|is it the|i'd"
             r" want to know|one (?:point|question))\b", 2.4),
        ),
        "framework": (
            (r"\b(?:look at (?:two|three|four|five|both)|(?:two|three|four"
             r"|five) (?:things|parts|blocks"
             r"|places|branches|areas|questions|steps|buckets|drivers|reasons"
             r"|possibilities)|structure"
             r" it|split it|break it|framework|approach this|model it|in (?:two|three"
             r"|four) )\b", 2.6),
            (r"\b(?:i'd|i would) (?:\w+ )?(?:look|split|start|follow|compare|go through"
             r"|separate)\b",
             1.3),
            (r"\b(?:in that order|that's the (?:order|three|two|four)"
             r"|all there is to look at|what \w+"
             r" \w+.* and what)\b", 2.4),
            (r"\b(?:cost plus|revenue (?:and|minus|less)|costs? and|demand and)\b", 1.0),
        ),
        "analysis": (
            (r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
             r"|thirty|forty"
             r"|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|percent|half|third|"
             r"quarter)\b", 1.5),
            (r"\b(?:each|per|times|an hour|a day|a week|a month|a year|of those|that's"
             r"|that is|on the"
             r"|costs?|earns?|saves?|leaves|roughly|about)\b", 0.7),
            (r"\b(?:on (?:revenue|cost|costs|price|demand)|if (?:it's|the|they|you))\b", 0.8),
        ),
        "recommendation": (
            (r"\b(?:i(?:'d| would)? recommend\w*|my (?:recommendation|answer|advice)"
             r"|so i'd (?:say|do|go"
             r"|put|try|keep|start)|in conclusion|i'd (?:suggest|advise|trial|pilot)"
             r"|they should|my"
             r" suggestion)\b", 2.6),
            (r"\bi(?:'d| would) (?:maybe )?(?:say|do|mend|move|put|suggest|keep|go with"
             r"|take|choose|sell|buy|open|close|cut|raise|stop)\b",
             1.3),
            (r"\b(?:trial|pilot|try it|start with|next step|stop rule|and count"
             r"|for two weeks)\b", 1.2),
            (r"^(?:so |and |then )*(?:give|scan|start|keep|close|raise|put|buy|open|don't"
             r"|yes|no|move"
             r"|cut|do|count|sell)\b", 1.4),
        ),
    },
    "technical": {
        "clarify": (
            (r"\b(?:clarify|i'd (?:\w+ )?ask|i'll assume|i'll say|i will assume|let's say"
             r"|assum\w+|what's"
             r" it for|first off|is it|are we|does it|say \w+$|what counts|requirements?"
             r"|need to know)"
             r"\b", 2.4),
        ),
        "approach": (
            (r"\b(?:my approach|the (?:\w+ )?idea|in general|the plan|basically you"
             r"|that's the skeleton"
             r"|so i think i'd|one thing at a time|strategy|overall|so a \w+ really)\b", 2.6),
            (r"\b(?:split|halve|rule out|compare|you turn|and then you)\b", 0.8),
        ),
        "walk_through": (
            (r"\b(?:step (?:one|two|three|four)|then i|next i|first i|after that)\b", 1.6),
            (r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty"
             r"|thirty|forty"
             r"|fifty|sixty|hundred|thousand|percent)\b", 1.1),
            (r"\b(?:i'd (?:put|want|set|take|use|make|run|create|add|write|call|let|go)"
             r"|times|if it"
             r"|if all)\b", 0.8),
            (r"^(?:then |and |so )*(?:note|take|set|put|join|left join|all off|read|write"
             r"|run|add|call"
             r"|store|loop|open|measure)\b", 1.2),
        ),
        "trade_off": (
            (r"\b(?:but (?:you|it|then|that|for)|trade ?off|instead|downside|you could"
             r"|alternativ\w+|the"
             r" other (?:way|option)|finds more|costs? you|cheaper|slower|faster|on the other hand"
             r"|drifts?|however|the price)\b", 2.2),
            (r"\bbut\b", 0.7),
        ),
        "check": (
            (r"\b(?:i'd check|check (?:that|it|whether|again)|confirm|to be sure|finally"
             r"|just to see"
             r"|tests?|verify|sanity|clamp again|logger|compare with|against|would agree"
             r"|agree|signs? it"
             r"|edge cases?)\b", 2.0),
            (r"\bsee (?:if|that|whether)\b", 1.2),
        ),
    },
    "question_to_ask": {
        "open": (
            (r"^(?:\w+ ){0,2}?(?:how(?:'s)? (?!many|much|long|old|big|large)"
             r"|what happens|why)\b", 1.2),
            (r"(?<!\bsay )\b(?:how(?:'s)? (?!many|much|long|old|big|large)"
             r"|what(?:'s|'re)? (?!time|do you pay"
             r"|are the (?:tasks|hours)"
             r"|(?:is )?(?:the|your) (?:salary|pay|notice))|why|tell me|in what way"
             r"|which (?:part|side|kind)|describe"
             r"|talk me through)", 2.2),
        ),
        "closed": (
            (r"^(?:\S+ ){0,8}?(?:do|does|did|is|are|was|will|would|can|could|has|have"
             r"|should) (?:you|i|it"
             r"|there|the|we|they|he|she|this|that|your|my|people|anyone)\b", 2.0),
            (r"\b(?:how (?:many|much|long|old|big|large)|who (?:is|would|will|runs)"
             r"|when (?:is|do|does"
             r"|will|would|can))\b", 2.4),
        ),
        "advert": (
            (r"\b(?:how many countries|salary|pay|payment|paid|wage|holidays?|vacation"
             r"|days? off|hours|lunch|shifts?|parking|contract"
             r"|pension|notice|remote|home office|work from home|working from home|tasks"
             r"|how (?:many|large|big) (?:people|branches"
             r"|sites|employees|countries)|what (?:does|do) (?:you|the company) do"
             r"|benefits|overtime"
             r"|start date)\b", 2.4),
        ),
    },
}  # fmt: skip

ASIDES: tuple[Cue, ...] = (
    (r"\b(?:lovely to meet|by the way|side note|funny enough|where was i|anyway"
     r"|don't get me started"
     r"|if that makes sense|does that (?:help|answer)|that's it|thank you|thanks|hang on|bless"
     r"|good question|let me (?:think|see)|interesting question|of course)\b", 2.4),
    (r"\b(?:sorry|is this being recorded|in teams|i do have|i did have|i've prepared"
     r"|prepared (?:one|two"
     r"|some))\b", 1.2),
)  # fmt: skip
