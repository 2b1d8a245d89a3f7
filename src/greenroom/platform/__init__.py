"""The machine: paths, settings, logs, shipped assets, model weights, translation look-up.

Touches the disk; the network only in `weights_download`, when the person asked for it.
"""
