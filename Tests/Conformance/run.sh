#!/usr/bin/env bash
# Runs every outside judge: run.sh ONBOARD CORPUS VENV
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
onboard=$1 corpus=$2 venv=$3

# The environment is made again when the requirements change.
if ! cmp -s "$here/requirements.txt" "$venv/requirements.txt"; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/requirements.txt"
fi

status=0
for judge in "$here"/judge_*.py; do
  "$venv/bin/python" -B "$judge" "$onboard" "$corpus" || status=1
done
[ -n "${JUDGES:-}" ] || echo "Official files were not asked: make conformance JUDGES=DIR (Tests/Conformance/README.md)"
exit $status
