#!/usr/bin/env bash
# Makes the demonstration authority again, byte for byte: make.sh ONBOARD FOLDER
#
# Every private key here is public: it comes from a label (SHA-256 of "onboard demonstration, not a
# secret: LABEL"). Whoever trusts this authority trusts everybody; `verify` refuses it unless
# --allow-demonstration is given.
set -euo pipefail
onboard=$1 folder=$2
keys=$folder/demonstration
export SOURCE_DATE_EPOCH=1790856000 LANG=en
mkdir -p "$keys"

for label in root-1 root-2 root-3 reviewer-1 reviewer-2 reviewer-3 enactor revoker log witness; do
  rm -f "$keys/$label.key"
  "$onboard" keys new --demonstration "$label" --output "$keys/$label.key" >/dev/null
done
rm -f "$folder"/*.json

"$onboard" keys found --authority "$folder" --demonstration --expires 2036-12-31 \
  --holder "p-101,$keys/root-1.key,DEMONSTRATION Ministry" \
  --holder "p-102,$keys/root-2.key,DEMONSTRATION Agency" \
  --holder "p-103,$keys/root-3.key,DEMONSTRATION Auditor"

enrol() {
  "$onboard" keys enrol --authority "$folder" "$@" >/dev/null
}
during=(--valid-from 2026-01-01 --valid-until 2036-12-31)
enrol --role reviewer --public "$keys/reviewer-1.key" --person p-201 --organisation "DEMONSTRATION Ministry" "${during[@]}"
enrol --role reviewer --public "$keys/reviewer-2.key" --person p-202 --organisation "DEMONSTRATION Ministry" "${during[@]}"
enrol --role reviewer --public "$keys/reviewer-3.key" --person p-203 --organisation "DEMONSTRATION Agency" "${during[@]}"
enrol --role enactor --public "$keys/enactor.key" --person p-401 --organisation "DEMONSTRATION General Secretariat" "${during[@]}"
enrol --role revoker --public "$keys/revoker.key" --person p-501 --organisation "DEMONSTRATION Agency" "${during[@]}"
enrol --role log --public "$keys/log.key" --name onboard.example/demonstration
enrol --role witness --public "$keys/witness.key" --name witness.example/demonstration --quorum 0

for draft in 1.root.next.json targets.next.json; do
  for holder in root-1 root-2; do
    "$onboard" keys sign --key "$keys/$holder.key" "$folder/$draft"
  done
done
"$onboard" keys authority --authority "$folder"
