#!/usr/bin/env bash
# Compiles the core, the reading of spreadsheets and what the page asks as Embedded Swift to WebAssembly:
# build.sh OUTPUT.wasm
set -euo pipefail
mkdir -p "$(dirname "$1")"
output=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The compiler writes a digest of its output's path into the module: the same names give the same
# bytes, wherever this runs.
ln -s "$root/Sources" "$work/Sources"
cd "$work"

swiftc=$(command -v swiftc)
bin=$(dirname "$(readlink -f "$swiftc")")
tables=$bin/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a

# What reads spreadsheets needs nothing but the core, and is one module with it here.
mkdir Sheet
for file in Sources/Onboard/CommandLine/Sheet/*.swift; do
  sed '/^import Schema$/d' "$file" > "Sheet/$(basename "$file")"
done
mapfile -t core < <(find Sources/Schema Sheet -name '*.swift' | LC_ALL=C sort)
# Optimised for size: a tenth smaller, and not measurably slower at what a keystroke asks.
"$swiftc" -swift-version 6 -warnings-as-errors -target wasm32-unknown-none-wasm \
  -enable-experimental-feature Embedded -enable-experimental-feature Extern \
  -module-name Form -wmo -parse-as-library -Osize \
  -c "${core[@]}" Sources/Form/Door.swift Sources/Form/SheetAnswer.swift -o form.o
"$bin/clang" --target=wasm32-unknown-none-wasm -mbulk-memory -O2 -ffreestanding -fno-builtin -nostdlib \
  -c Sources/Form/memory.c -o memory.o
"$bin/wasm-ld" -O2 --compress-relocations --no-entry --gc-sections -s -z stack-size=1048576 \
  --export=onboard_room --export=onboard_answer --export=onboard_length \
  form.o memory.o "$tables" -o "$output"
