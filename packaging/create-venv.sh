#!/bin/sh
# Creates the virtual environment from the locked, hashed list, and installs Greenroom into it.
set -eu
venv="$1"
lock="$2"
"${PYTHON:-python3}" - <<'PY' || { echo "Greenroom needs Python 3.11 or newer. Set PYTHON=python3.12, for example."; exit 1; }
import sys
sys.exit(sys.version_info < (3, 11))
PY
[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
echo "Installing Python packages (about 1 GB with the speech models; only the first time)"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
