"""Where in an answer the parts of the structures beside STAR usually stand.

`PLACES` are log-odds at equal steps from the first unit of an answer to its last, set by hand on
the training and development answers of `training/data/structure`.
"""

PLACES: dict[str, dict[str, tuple[float, ...]]] = {
    "ppf": {
        "present": (1.2, 0.4, -0.3, -0.8, -1.6),
        "past": (-0.2, 0.6, 0.6, 0.2, -1.4),
        "future": (-2.4, -1.6, -0.6, 0.5, 1.8),
    },
    "motivation": {
        "company": (1.0, 0.4, -0.2, -0.6, -1.0),
        "fit": (-0.4, 0.4, 0.5, 0.4, -0.4),
        "goal": (-1.2, -0.8, -0.2, 0.5, 1.4),
    },
    "strength": {
        "claim": (2.2, 0.0, -0.8, -1.0, -0.6),
        "example": (-1.4, 0.4, 0.8, 0.8, 0.2),
    },
    "weakness": {
        "claim": (2.4, 0.4, -1.0, -1.6, -2.0),
        "example": (-1.2, 1.0, 0.8, -0.2, -1.2),
        "remedy": (-2.2, -0.8, 0.3, 1.0, 1.4),
    },
    "situational": {
        "approach": (1.6, 0.8, 0.2, -0.4, -1.0),
        "reasoning": (-0.6, 0.4, 0.4, 0.0, -0.8),
        "stakeholders": (-1.4, -0.2, 0.3, 0.5, -0.2),
        "check": (-2.4, -1.4, -0.6, 0.4, 1.6),
    },
    "case": {
        "restate": (1.4, -1.6, -2.4, -3.0, -3.0),
        "clarify": (0.6, 1.0, -0.6, -1.4, -2.0),
        "framework": (0.4, 0.8, 0.0, -1.4, -2.2),
        "analysis": (-1.6, 0.0, 0.8, 0.8, -0.4),
        "recommendation": (-0.8, -1.4, -1.0, 0.0, 2.0),
    },
    "technical": {
        "clarify": (2.0, -0.4, -1.6, -2.2, -2.6),
        "approach": (0.4, 1.2, -0.6, -1.6, -2.2),
        "walk_through": (-1.6, 0.4, 1.2, 0.6, -1.0),
        "trade_off": (-2.2, -0.8, 0.0, 0.8, 0.0),
        "check": (-2.6, -1.8, -0.8, 0.2, 2.0),
    },
    "question_to_ask": {
        "open": (0.0, 0.0),
        "closed": (-0.2, -0.2),
        "advert": (0.0, 0.0),
    },
}  # fmt: skip

ELSE = {
    "strength": 0.1,
    "weakness": 0.0,
    "question_to_ask": 0.8,
}
"""Log-odds of a unit being none of the parts, where they are not 0.2."""
