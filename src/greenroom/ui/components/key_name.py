"""What keys are called on the person's keyboard."""

from greenroom.platform.text import translate


def key_name(key: str) -> str:
    """`key` as the person knows it ("Strg+N"); letters, digits and signs are alike everywhere."""
    names = {
        "Space": translate("Keys", "Space"),
        "Enter": translate("Keys", "Enter"),
        "Return": translate("Keys", "Enter"),
        "Esc": translate("Keys", "Esc"),
        "Ctrl": translate("Keys", "Ctrl"),
        "Shift": translate("Keys", "Shift"),
        "Del": translate("Keys", "Del"),
        "Home": translate("Keys", "Home"),
        "End": translate("Keys", "End"),
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
    }
    if "+" in key[:-1]:
        return "+".join(names.get(part, part) for part in key.split("+"))
    return names.get(key, key)
