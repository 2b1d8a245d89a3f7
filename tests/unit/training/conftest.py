"""`training` lies beside `src`, where only its own users look."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[3]))
