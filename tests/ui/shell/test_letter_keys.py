import pytest

from greenroom.ui.shell.letter_keys import is_plain


@pytest.mark.parametrize("key", ["Q", "Space", "Shift+F", "[", "Left", "Shift+Left", "?"])
def test_plain_keys_can_be_text(key: str) -> None:
    assert is_plain(key)


@pytest.mark.parametrize("key", ["Ctrl+N", "Alt+S", "F1", "F6", "Shift+F6", "Ctrl+=", ""])
def test_other_keys_cannot(key: str) -> None:
    assert not is_plain(key)
