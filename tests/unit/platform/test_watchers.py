"""Watchers are told until they leave."""

from greenroom.platform.watchers import Watchers


def test_told_in_order_until_they_leave() -> None:
    watchers: Watchers[[str]] = Watchers()
    heard: list[tuple[int, str]] = []
    end = watchers.add(lambda text: heard.append((1, text)))
    watchers.add(lambda text: heard.append((2, text)))
    watchers.tell("a")
    end()
    end()
    watchers.tell("b")
    assert heard == [(1, "a"), (2, "a"), (2, "b")]


def test_a_watcher_may_leave_while_it_is_told() -> None:
    watchers: Watchers[[]] = Watchers()
    calls: list[str] = []

    def once() -> None:
        calls.append("once")
        end()

    end = watchers.add(once)
    watchers.tell()
    watchers.tell()
    assert calls == ["once"]
