"""Where the frozen program begins.

A spawned child (hearing, device list) is this same program started again. `freeze_support` takes
it over before anything of Greenroom is imported, so that no child ever holds Qt or a second window.
"""

import multiprocessing

if __name__ == "__main__":
    multiprocessing.freeze_support()

    from greenroom.app.main import main

    main()
