"""How the detector of filled pauses is made: data, training, export."""
