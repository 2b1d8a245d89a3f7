"""The window around the pages: rail, menus, banners, toasts, keys."""

from greenroom.ui.shell.page import Command, KeyHint, Page

__all__ = ["Command", "KeyHint", "Page"]
