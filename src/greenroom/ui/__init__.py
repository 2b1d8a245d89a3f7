"""The window: presenters without Qt, components and pages.

The only importer of PySide6; what a page does goes through its `services`, which `app` gives.
"""
