#!/bin/sh
# Installs the listed Debian packages that are missing. Quick and silent when none is.
# Works as root, and as a user with sudo; without either it says what to install and goes on,
# because a desktop usually has them already.
set -eu
list="$1"
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "Not Debian or Ubuntu: install PortAudio and the Qt 6 libraries with your own package manager."
    exit 0
fi
missing=""
for name in $(sed -e 's/#.*//' "$list" | awk 'NF { print $1 }'); do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)
    [ "$state" = installed ] || missing="$missing $name"
done
# Debian needs the venv module as a package of its own.
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
[ -n "$missing" ] || exit 0
if [ "$(id -u)" -eq 0 ]; then as_root=""
elif command -v sudo >/dev/null 2>&1; then as_root="sudo"
else
    echo "These system packages are missing, and there is neither root nor sudo to install them:"
    echo " $missing"
    echo "Ask an administrator for: apt-get install$missing"
    exit 0
fi
echo "Installing system packages:$missing"
$as_root apt-get update -qq
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
