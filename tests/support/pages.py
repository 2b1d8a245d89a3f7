"""Reading the HTML pages that are written for the person."""

import re


def plain(page: str) -> str:
    """The words of a page as they are read."""
    return " ".join(re.sub(r"<[^>]+>", " ", page.rsplit("</style>", maxsplit=1)[-1]).split())
