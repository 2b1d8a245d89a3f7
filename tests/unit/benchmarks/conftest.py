"""`benchmarks` and `training` lie beside `src`, where only their own users look."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[3]))
