"""Suggested ranges, each with its source. Every one can be changed by the person."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Band:
    """A suggested range. `low` or `high` of None leaves that side open."""

    low: float | None
    high: float | None
    source: str = ""

    def place(self, value: float) -> int:
        """-1 under the range, 0 inside, 1 over."""
        if self.low is not None and value < self.low:
            return -1
        if self.high is not None and value > self.high:
            return 1
        return 0


_GREENROOM = "Greenroom’s choice"
_CAREERS = f"{_GREENROOM}; careers advice has 1–2 minutes (climbtheladder, Illinois Gies)"
_UW = "Built around 20 / 10 / 60 / 10 from the University of Washington career guide"


@dataclass(frozen=True, slots=True)
class Bands:
    """All suggested ranges. Units: seconds, words per minute, per minute, shares 0..1.

    `last_sentence_db` is the level of the last sentence over the median of the rest, in dB.
    """

    start_delay_s: Band = Band(
        None,
        3.0,
        f"{_GREENROOM}. In talk 0.25–0.5 s is typical and 4 s unusually long (Lundholm Fors 2015)",
    )
    pace_wpm: Band = Band(
        120.0,
        160.0,
        f"{_GREENROOM}: no primary source for interviews exists, and others suggest 130–160 or "
        "120–180. Both sides read slow speech as nervous (Feiler & Powell 2016)",
    )
    fillers_per_min: Band = Band(
        None,
        4.0,
        f"{_GREENROOM}. Up to 5 a minute did a speaker no harm, 12 did (Laske & DiGennaro Reed "
        "2024)",
    )
    pause_s: float = 0.6
    long_pause_s: float = 2.0
    long_pauses_within_clause_per_min: Band = Band(
        None, 1.0, "Pauses inside a clause drive fluency ratings (Kahng 2018); the limit is ours"
    )
    last_sentence_db: Band = Band(
        -4.0, None, f"{_GREENROOM}; about 1 dB is the least difference that is heard"
    )
    about_you_length_s: Band = Band(60.0, 120.0, _CAREERS)
    behavioral_length_s: Band = Band(90.0, 150.0, _CAREERS)
    star_shares: dict[str, Band] = field(
        default_factory=lambda: {
            "S": Band(0.10, 0.25, _UW),
            "T": Band(0.05, 0.15, _UW),
            "A": Band(0.50, 0.65, _UW),
            "R": Band(0.10, 0.25, _UW),
        }
    )
    ppf_shares: dict[str, Band] = field(
        default_factory=lambda: {
            "present": Band(0.30, 0.50, _GREENROOM),
            "past": Band(0.25, 0.45, _GREENROOM),
            "future": Band(0.15, 0.30, _GREENROOM),
        }
    )
