"""Phrases that say something about how an answer is told, as patterns over bare words."""

import re

from greenroom.feedback.grammar import words

_NUMBER = (
    r"(?:\S*\d\S*|(?:a |one )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|dozen|zero|none)"
    r"(?:-\w+)?)"
)
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_GOOD = r"(?:well|fine|good|great|okay|ok|smoothly|nicely|perfectly)"
_QUITE = r"(?:(?:pretty|really|quite|very|so|all|just|fairly|actually) )*"


def _compiled(*patterns: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w-])(?:" + "|".join(patterns) + r")(?![\w'])")


DATES = _compiled(
    r"(?:in |since |until |by |of )?(?:early |late |mid )?(?:19|20)\d\d",
    rf"(?:in|since|until|by|last|this|early|late|of) {_MONTH}(?: (?:19|20)\d\d)?",
    r"last (?:year|month|week|spring|summer|autumn|fall|winter|easter|christmas|quarter)",
    rf"(?:{_NUMBER}|a few|several|a couple of) (?:years?|months?|weeks?|days?) ago",
    r"(?:in )?(?:the )?(?:first|second|third|fourth) quarter|q[1-4]",
)
"""When something was."""

_MOVED = (
    r"(?:fell|dropped|rose|grew|went|cut|reduced|increased|improved|lowered|raised|brought|shrank"
    r"|moved|came)"
)
CHANGES = _compiled(
    rf"(?:{_MOVED} (?:\S+ ){{0,3}}?)?(?:down |up )?from (?:\S+ ){{0,4}}?{_NUMBER}"
    rf"(?: \S+){{0,3}}? (?:down )?(?:to|till) "
    rf"(?:\S+ ){{0,3}}?{_NUMBER}(?: \w+)?",
    rf"(?:fell|dropped|rose|grew|went|cut|reduced|increased|improved|lowered|raised|brought|shrank"
    rf"|down|up)(?: \S+){{0,4}}? (?:by|to|from) (?:\S+ ){{0,2}}?{_NUMBER}(?: \w+)?",
    r"(?:doubled|halved|tripled|quadrupled)(?: (?:in|within|over) (?:\w+ )?\w+| \w+){0,2}",
    rf"{_NUMBER}(?: \w+)? instead of (?:\w+ )?{_NUMBER}(?: \w+)?",
    rf"used to (?:\S+ ){{1,8}}?(?:and |but )?now (?:\S+ ){{0,4}}?{_NUMBER}(?: \w+)?",
    rf"{_NUMBER}(?: \S+){{0,3}} (?:before|to start with)(?: \S+){{0,3}}? (?:and |but )?"
    rf"(?:\S+ ){{0,2}}?{_NUMBER}(?: \S+){{0,3}} (?:after|now|afterwards)",
)
"""How something was before and after."""

VAGUE = _compiled(
    rf"(?:it|that|things|everything|all|this) (?:\w+ )?(?:went|worked out|worked|turned out|came"
    rf" out|ended) {_QUITE}{_GOOD}",
    rf"(?:was|were|is|are) {_QUITE}(?:happy|pleased|satisfied|successful|thrilled)"
    r"(?: (?:with (?:it|that|us|me|everything)|about it))?",
    r"(?:it )?(?:was|is|been) a (?:\w+ )?success",
    r"(?:things|it|everything|that|this) (?:\w+ )?(?:got|became|is|are|was) (?:much|a lot|way|far)"
    r" (?:better|faster|easier|smoother|quicker)",
    r"(?:improved|helped|increased|decreased|reduced|saved) (?:\w+ ){0,3}?(?:a lot|a great deal"
    r"|significantly|considerably|massively|dramatically|quite a bit)",
    r"(?:significantly|considerably|massively|dramatically) (?:improved|increased|reduced|decreased"
    r"|better|faster)",
    r"(?:a lot|loads|tons) of (?:time|money|work|people|positive feedback|good feedback)",
    r"good (?:results?|feedback|outcome)",
)
"""Outcomes that are named without saying how much, how many or how long."""

OVERCLAIMS = _compiled(
    r"(?:i|we)(?:'ve| have)? (?:always|never ever)(?: \w+){0,2}",
    r"i(?:'ve| have)? never (?:fail\w*|miss\w*|late|made?|lost|had|lose|make|give up)(?: \w+){0,2}",
    r"(?:everyone|everybody) (?:\w+ )?(?:loves?|loved|likes?|liked|agree[sd]?|knows?"
    r"|says?|trust(?:s|ed)?|respect(?:s|ed)?|thinks?|could do)(?: \w+){0,2}",
    r"(?:no one|nobody) (?:\w+ )?(?:loved|liked|agreed|knew|could do|can do)(?: \w+){0,2}",
    r"(?:i'm|i am|i was|we were|we are|we're|it was|is|are|was) (?:\w+ )?the (?:very )?"
    r"(?:best|greatest|smartest|fastest|strongest)(?: \w+){0,2}",
    r"the best (?:team|employee|candidate|manager|engineer|worker|person|salesperson|leader)"
    r"(?: \w+){0,3}",
    r"(?:give|gave|giving|given|put in|i'm|i am|i was) (?:it )?(?:a |one )?(?:hundred|100) ?"
    r"(?:percent|%)",
    r"(?<!by )(?<!to )(?<!of )(?:a )?(?:110|hundred and ten|hundred ten) ?(?:percent|%)",
    r"(?:completely|totally|absolutely) (?:perfect|flawless|everything|everyone)(?:ly)?",
    r"(?:perfectly|flawlessly)",
    r"every single (?:time|day|person|one|customer|deadline)",
)
"""Claims that leave no room: a listener thinks of the exception."""

JARGON = _compiled(
    r"synerg\w+",
    r"low[- ]hanging fruits?",
    r"(?:circle|circled|circling) back",
    r"(?:touch|touched|touching) base",
    r"(?:deep dive|deep[- ]dived|double[- ]click(?:ed)? on)",
    r"mov(?:e|ed|ing) the needle",
    r"boil(?:ing)? the ocean",
    r"paradigm shift",
    r"value[- ]adds?",
    r"best[- ]in[- ]class",
    r"thought leader\w*",
    r"ideat\w+",
    r"(?:key )?learnings",
    r"actionable (?:insights?|items?)",
    r"operationali[sz]\w+",
    r"stakeholder (?:alignment|engagement|buy-in|management)",
    r"leverag(?:e|ed|ing) (?:our|the|my|this|those|these|a|an|\w+ synergies)(?: \w+)?",
    r"(?:thirty|30)[- ]thousand[- ]foot view|helicopter view",
    r"north star(?: metric)?",
    r"win[- ]win",
    r"out of the box thinking|think(?:ing)? outside the box",
    r"holistic(?:ally)? (?:approach|view|solution)?",
    r"core competenc(?:y|ies)",
    r"change agents?",
    r"mission[- ]critical",
    r"socialised? the|socialized? the",
    r"right[- ]siz(?:e|ed|ing)",
    r"alignment (?:piece|session|workshop)s?",
    r"strategic (?:alignment|imperatives?|levers?)",
    r"p and l exposure|operating model|transformation (?:mandate|journey|agenda)",
)
"""Words of offices that say little outside of them."""

TOOLS = words(
    """excel powerpoint outlook sharepoint teams slack zoom jira confluence trello asana notion
    salesforce hubspot sap oracle quickbooks xero sage zendesk servicenow intune tableau looker
    powerbi python java javascript typescript react angular django flask kotlin swift golang rust
    sql postgres postgresql mysql sqlite mongodb redis kafka rabbitmq elasticsearch docker
    kubernetes terraform ansible jenkins github gitlab git aws azure gcp linux grafana prometheus
    datadog splunk airflow dbt spark hadoop pandas numpy pytorch tensorflow selenium cypress junit
    pytest photoshop illustrator figma sketch indesign autocad solidworks revit catia matlab
    labview simulink wordpress shopify magento mailchimp canva hootsuite stata spss arduino
    raspberry minitab opera epic cerner emis systmone excelsior wireshark nmap snowflake
    redshift bigquery"""
)
"""Programs that people name in interviews; other names with capitals inside count as well."""
