"""`python -m greenroom` starts what the `greenroom` command starts."""

from greenroom.app.main import main

if __name__ == "__main__":  # a spawned child imports this file under another name
    main()
