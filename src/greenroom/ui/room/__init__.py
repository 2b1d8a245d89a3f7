"""The room: the screen in which the interview happens."""
