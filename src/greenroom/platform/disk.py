"""What the operating system says about a disk."""

import errno

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""The disk is full, the person's share of it is, or the file is as large as one can be there."""


def is_full(error: OSError) -> bool:
    """Whether a write failed for want of room."""
    return error.errno in NO_ROOM
