import pytest

from greenroom.platform import text
from greenroom.ui.components.key_name import key_name


def test_named_keys_are_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "_translator", lambda context, words, _n: f"{context}: {words}")
    assert key_name("Space") == "Keys: Space"
    assert key_name("Return") == key_name("Enter") == "Keys: Enter"
    assert key_name("Ctrl+N") == "Keys: Ctrl+N"
    assert key_name("Ctrl+Del") == "Keys: Ctrl+Keys: Del"
    assert key_name("Ctrl++") == "Keys: Ctrl++"


@pytest.mark.parametrize(
    ("key", "shown"), [("Q", "Q"), ("=", "="), ("F6", "F6"), ("Left", "←"), ("Shift", "Shift")]
)
def test_what_is_on_every_keyboard_stays(key: str, shown: str) -> None:
    assert key_name(key) == shown
