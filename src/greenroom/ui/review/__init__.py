"""The Review screen: presenters without widgets, and one file a component."""
