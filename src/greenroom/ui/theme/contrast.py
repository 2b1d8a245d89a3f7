"""Contrast of two colours after WCAG 2, and the pairs that must reach it. Needs no Qt."""

TEXT = 4.5
GRAPHICS = 3.0

_PARTS = ("S", "T", "A", "R")
_ON_PLAIN = ("bg", "surface", "inset")

PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, TEXT) for text in ("text", "text2", "text3") for ground in _ON_PLAIN),
    ("text2", "rail", TEXT),
    ("text3", "rail", TEXT),
    *(("accent", ground, TEXT) for ground in ("surface", "bg", "accentTint")),
    ("text", "accentTint", TEXT),
    ("text2", "accentTint", TEXT),
    ("onAccent", "accent", TEXT),
    ("onAccent", "accentHover", TEXT),
    *(("line", ground, GRAPHICS) for ground in _ON_PLAIN),
    *(("rec", ground, TEXT) for ground in ("surface", "bg", "recTint")),
    *(("warn", ground, TEXT) for ground in ("surface", "warnTint")),
    ("text", "warnTint", TEXT),
    ("text", "recTint", TEXT),
    *(
        pair
        for part in (*_PARTS, "F")
        for pair in ((part, "surface", TEXT), (part, f"{part}t", TEXT), ("text", f"{part}t", TEXT))
    ),
    *(("chipFg", part, TEXT) for part in (*_PARTS, "text2")),
    ("wave", "inset", GRAPHICS),
    ("wavePlayed", "inset", GRAPHICS),
    ("curFg", "curBg", TEXT),
)
"""(foreground token, background token, ratio that is needed)."""


def luminance(color: str) -> float:
    """Relative luminance of "#RRGGBB", 0..1."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(color[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1..21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
