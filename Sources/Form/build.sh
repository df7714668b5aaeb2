#!/usr/bin/env bash
# Compiles the core and the door as Embedded Swift to WebAssembly: build.sh OUTPUT.wasm
set -euo pipefail
output=$1
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swiftc=$(command -v swiftc)
bin=$(dirname "$(readlink -f "$swiftc")")
tables=$bin/../lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a

mapfile -t core < <(find Sources/Schema -name '*.swift' | LC_ALL=C sort)
"$swiftc" -swift-version 6 -warnings-as-errors -target wasm32-unknown-none-wasm \
  -enable-experimental-feature Embedded -enable-experimental-feature Extern \
  -module-name Form -wmo -parse-as-library -O \
  -c "${core[@]}" Sources/Form/Door.swift -o "$work/form.o"
"$bin/clang" --target=wasm32-unknown-none-wasm -mbulk-memory -O2 -ffreestanding -fno-builtin -nostdlib \
  -c Sources/Form/memory.c -o "$work/memory.o"
mkdir -p "$(dirname "$output")"
"$bin/wasm-ld" --no-entry --gc-sections -s -z stack-size=1048576 \
  --export=onboard_room --export=onboard_answer --export=onboard_length \
  "$work/form.o" "$work/memory.o" "$tables" -o "$output"
