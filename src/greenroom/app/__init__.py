"""Entry point and wiring: the only place where adapters are constructed."""
