"""The parts that pages are made of, one file each, with all their states."""
