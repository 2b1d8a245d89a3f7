"""The machine: paths, whole files, settings, logs, assets, model weights, translation look-up.

Touches the disk; the network only in `weights_download`, when the person asked for it.
"""
