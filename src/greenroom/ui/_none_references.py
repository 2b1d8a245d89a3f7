"""A guard against a defect of PySide6 6.12.0 under Python 3.11.

There every call that returns None gives one reference to None back too many (6.10 and 6.11 do
not; from Python 3.12 on None is immortal and nothing happens). After some thousand calls the
interpreter ends with "none_dealloc: deallocating None". Giving None a reserve of references that
no session can use up keeps the window alive.
"""

import ctypes
import sys

_RESERVE = 1 << 40


def keep_none_alive() -> None:
    """Add the reserve; does nothing where None is immortal, or where it was added before."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _RESERVE:
        return
    # The reference count is the first field of every object in CPython 3.11.
    ctypes.c_ssize_t.from_address(id(None)).value += _RESERVE
