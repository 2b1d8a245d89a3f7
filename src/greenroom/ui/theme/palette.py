"""Qt's palette from tokens, and tokens from the system's palette when it asks for contrast."""

from PySide6.QtGui import QColor, QPalette

from greenroom.ui.theme.contrast import TEXT, luminance, ratio
from greenroom.ui.theme.tokens import Tokens

_ENHANCED = 7.0
_BLACK, _WHITE = "#000000", "#FFFFFF"
_TRACK = 0.35
"""How much of the text's colour a track has, so that what is filled stands out from the rest."""

_Role = QPalette.ColorRole
# The style sheet names colours by their role here. Three tokens have no role that suits them, and
# are given those with which nothing else is drawn.
_ROLES: dict[QPalette.ColorRole, str] = {
    _Role.Window: "bg",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "inset",
    _Role.Text: "text",
    _Role.Button: "surface",
    _Role.ButtonText: "text",
    _Role.BrightText: "text2",
    _Role.ToolTipBase: "surface",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "text3",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "onAccent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accentTint",
    _Role.Accent: "accent",
    _Role.Light: "rail",
    _Role.Midlight: "inset",
    _Role.Mid: "line",
    _Role.Dark: "line",
    _Role.Shadow: "border",
}


def make_palette(tokens: Tokens) -> QPalette:
    """The palette that menus, tool tips and the platform's own dialogs take their colours from."""
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, QColor(tokens[token]))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["text3"]))
    return palette


def high_contrast_tokens(base: Tokens, system: QPalette) -> Tokens:
    """Tokens that hold the system's own high-contrast colours; letters and patterns stay.

    Some desktops ask for contrast and keep a palette without it. Then text is black or white on the
    other, and what the system marks in a faint colour is told by letters and shapes alone. Seven to
    one is the enhanced contrast of WCAG 2 (success criterion 1.4.6).
    """

    def name(role: QPalette.ColorRole) -> str:
        return system.color(role).name().upper()

    ground, text = name(_Role.Window), name(_Role.WindowText)
    if ratio(ground, text) < _ENHANCED:
        ground, text = (_WHITE, _BLACK) if luminance(ground) > luminance(text) else (_BLACK, _WHITE)
    mark, on_mark = name(_Role.Highlight), name(_Role.HighlightedText)
    if min(ratio(mark, ground), ratio(on_mark, mark)) < TEXT:
        mark, on_mark = text, ground
    colors = dict.fromkeys(base.colors, text)
    grounds = ("bg", "rail", "surface", "inset", "accentTint", "recTint", "warnTint", "sel", "skin")
    colors.update(dict.fromkeys((*grounds, "St", "Tt", "At", "Rt", "Ft", "chipFg"), ground))
    colors["border"] = _between(ground, text, _TRACK)  # a meter without sound looked full
    colors.update(accent=mark, accentHover=mark, ok=text, onAccent=on_mark)
    colors.update(wavePlayed=mark, curBg=mark, curFg=on_mark)
    return Tokens(f"{base.name}-contrast", colors)


def _between(ground: str, text: str, share: float) -> str:
    pairs = ((int(ground[i : i + 2], 16), int(text[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(low + share * (high - low)):02X}" for low, high in pairs)
