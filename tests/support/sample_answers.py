"""Answers written for the sample session: labelled stretches with their times.

`{…}` marks a filler. A stretch begins at `start` and ends at `end`, seconds from the start of the
take; the silence between two stretches of one part is a pause.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stretch:
    """Words of one part, spoken between two moments."""

    part: str
    start: float
    end: float
    text: str


SCANNER = (
    Stretch(
        "S",
        2.4,
        26.8,
        "So, {um}, last spring I was running the move of our returns desk at Calder Home to a new "
        "warehouse system. It was about 900 parcels a day and a team of 14, so there wasn’t much "
        "slack. Six weeks before go-live, {uh}, the supplier told us the barcode scanners would "
        "be three weeks late.",
    ),
    Stretch(
        "T",
        27.2,
        35.0,
        "I owned the go-live date, and missing it meant, {you know}, running the peak season on "
        "the old system.",
    ),
    Stretch(
        "A",
        35.6,
        41.3,
        "We {basically} sat down and listed every step that really needed a scanner.",
    ),
    Stretch(
        "A",
        43.6,
        75.1,
        "{Um}, then I split the launch in two, so returns under £50 could start on tablets. I "
        "called the supplier every morning at eight and got them to, {uh}, send the first 40 "
        "units by air. We trained 12 people over two afternoons, and I wrote a one-page plan for "
        "the floor leads. Each evening I sent the leads a short note: what’s done, what’s next, "
        "what I need from them.",
    ),
    Stretch("A", 77.2, 81.9, "I think we maybe could have told finance earlier."),
    Stretch("R", 82.4, 87.1, "In the end we, {um}, went live on the day and it went pretty well."),
)

SCANNER_AGAIN = (
    Stretch(
        "S",
        1.6,
        19.8,
        "Last spring I was running the move of our returns desk at Calder Home to a new warehouse "
        "system, with 900 parcels a day. Six weeks before go-live the supplier told us the "
        "barcode scanners would be three weeks late.",
    ),
    Stretch("T", 20.3, 29.4, "I owned the go-live date, so I had to find a way without them."),
    Stretch(
        "A",
        30.0,
        80.2,
        "I listed every step that really needed a scanner. Then I split the launch in two, so "
        "returns under £50 could start on tablets. I called the supplier every morning at eight "
        "and got them to send the first 40 units by air. I trained 12 people over two afternoons, "
        "and I wrote a one-page plan for the floor leads. Each evening I sent the leads a short "
        "note: what’s done, what’s next, {um}, what I need from them.",
    ),
    Stretch(
        "R",
        80.9,
        98.7,
        "We went live on the day. In peak week we handled 1,150 parcels a day against our usual "
        "900, errors fell from 31 to 12 a week, and the second group of scanners went in without "
        "anybody staying late.",
    ),
)

ABOUT = (
    Stretch(
        "other",
        1.9,
        109.9,
        "I run the returns desk at Calder Home, which is a team of fourteen people and about nine "
        "hundred parcels a day. {Um}, most of my week goes into planning shifts, and the rest goes "
        "into the things that break. Before that I spent four years on the floor of a bakery, "
        "first on the ovens and then as the early shift lead. That is where I found out that I "
        "like the hour before everything starts, when a good list saves the whole day. Then I "
        "moved to Calder as a coordinator, because they were opening the second warehouse and "
        "needed someone who had opened things before. I built the first rota there, and I trained "
        "most of the people who now lead a shift. What I would like next is a place where the "
        "plan covers more than one building. I read that Marlow and Pike are joining three sites "
        "this year, {you know}, and joining sites is the work that I enjoy most. So here I am.",
    ),
)

WHY = (
    Stretch(
        "other",
        2.2,
        67.2,
        "I have followed Marlow and Pike since you moved the spare parts business to Leeds. You "
        "publish how long a customer waits for a part, and {um}, I have not seen anybody else do "
        "that. The role asks for someone who plans across three sites, and I have done that with "
        "two. I would bring the habit of measuring the small things, like how many steps it is to "
        "the scanner. And I want to learn how you forecast, because we still do it by feel. I "
        "think in two years I could run the whole night operation.",
    ),
)

FORECAST = (
    Stretch(
        "S",
        2.1,
        34.0,
        "In autumn a colleague in purchasing and I wanted different things from the same shelf. "
        "She was paid to buy large lots, because large lots are cheap, and I was short of space "
        "by the end of every week. We had nine pallets of wrapping paper in the corridor, and "
        "twice the fire officer asked us to move them.",
    ),
    Stretch("T", 34.6, 40.0, "I had to get the corridor free before the December peak."),
    Stretch(
        "A",
        40.7,
        135.2,
        "I asked her for an hour and brought no slides, only a map of the floor. I asked her to "
        "show me how her target is counted, and she showed me that it counts the price of a lot "
        "and not what it costs to keep. {Um}, then I walked her through the corridor at six in "
        "the evening, when it is full. I suggested that we try one thing for four weeks: she buys "
        "the same lots, but the supplier keeps half and brings it on Thursdays. I called the "
        "supplier with her, and I wrote down who decides if a delivery is late. I measured the "
        "pallets in the corridor every evening and sent her the number, without a comment. In the "
        "second week it was worse, because a delivery came early, {uh}, so I went to the "
        "supplier’s yard and agreed on a slot. I also asked her manager whether the cost of space "
        "could be part of her target from January.",
    ),
    Stretch(
        "R",
        136.0,
        163.1,
        "By December there were two pallets in the corridor instead of nine, and the fire officer "
        "stopped coming. She kept her price, and purchasing has counted the cost of space since "
        "January. We still disagree now and then, but we do it in front of the map.",
    ),
)
