#!/usr/bin/env python3
"""Assembles the page into one file: assemble.py MODULE.wasm OUTPUT.html, or --check MODULE.wasm PAGE.html

The script consists of the modules in the order of their imports, without comments; the style is that of all our
pages followed by the form's own. The core, which is a WebAssembly module, is carried in LZMA and
base 85, and the script, which unpacks it, in gzip, which every browser unpacks. The Content Security
Policy allows these, by digest, and nothing else. With --check, the page must be equal to what would
be assembled now from the module it contains, whichever compiler made that and whatever packed it; the behaviour of the
module is tested in Tests/Conformance. With --carries, it says whether the page has the very
module."""

import base64
import gzip
import hashlib
import lzma
import re
import struct
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).parent
SOURCES = HERE / "page"
STYLES = HERE.parent / "Onboard/Outputs/HTML/Stylesheet.swift"
IMPORT = re.compile(r"^import \{[^}]*\} from '\./([\w-]+)\.js';\n", re.M)
# Signs of markup are none of the digits.
UNMARKED, MARKED = str.maketrans("<&", ".,"), str.maketrans(".,", "<&")
CORE, PACKED = (re.compile(rf'<script type="application/{kind}" id="{name}">([^<]*)</script>')
                for kind, name in (("x-lzma", "core"), ("gzip", "packed")))
# As small as it gets for a module, within a dictionary of all of it.
FILTER = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0, "nice_len": 273, "dict_size": 1 << 23}


def modules(name="main", seen=None):
    """The modules that a module needs, each after those that it imports."""
    seen = {} if seen is None else seen
    if name not in seen:
        seen[name] = ""
        text = (SOURCES / f"{name}.js").read_text(encoding="utf-8")
        for other in IMPORT.findall(text):
            modules(other, seen)
        seen[name] = seen.pop(name) or text
    return seen


def script(name="main"):
    """A module and all that it needs as one script, without imports and exports."""
    parts = modules(name)
    text = "".join(IMPORT.sub("", part) for part in parts.values())
    text = re.sub(r"^export (?=const|function|async|let|class)", "", text, flags=re.M)
    names = re.findall(r"^(?:async )?(?:const|let|function|class) (\w+)", text, re.M)
    twice = {name for name in names if names.count(name) > 1}
    assert not twice, f"two modules declare {sorted(twice)}"
    assert "\nimport " not in text and "\nexport " not in text, "an import of another form"
    text = bare(text)
    assert "</" not in text, "a closing tag in the script"
    return f"'use strict';\n(() => {{\n{text}}})();\n"


def bare(text):
    """A script without what only its readers need: comments on lines of their own, and indentation."""
    text = re.sub(r"^ *(//[^\n]*|/\*\*.*?\*/)\n", "", text, flags=re.M | re.S)
    return re.sub(r"^ +|^\n", "", text, flags=re.M)


def shared(name):
    """A part of the stylesheet that all pages share."""
    text = STYLES.read_text(encoding="utf-8")
    found = re.search(rf'static let {name}: StaticString = """\n(.*?)\n    """', text, re.S)
    assert found, f"{STYLES.name} has no part {name}"
    return textwrap.dedent(found[1])


def style():
    """The stylesheet of all pages, followed by the form's own."""
    own = (SOURCES / "style.css").read_text(encoding="utf-8")
    return "\n".join([shared("base"), shared("layout"), own])


def digest(text):
    """The digest of a text, as written in a Content Security Policy."""
    found = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{found}'"


def page(core, packed):
    """The page that contains a given core and script, both packed."""
    unused = {path.stem for path in SOURCES.glob("*.js")} - set(modules()) - set(modules("loader"))
    assert not unused, f"no module imports {unused}"
    loader, look = script("loader"), style()
    policy = "; ".join([
        "default-src 'none'", f"script-src {digest(loader)} {digest(script())} 'wasm-unsafe-eval'",
        f"style-src {digest(look)}", "img-src data:", "connect-src 'none'", "base-uri 'none'",
        "form-action 'none'"])
    text = (SOURCES / "index.html").read_text(encoding="utf-8")
    for name, value in (("policy", policy), ("style", look), ("core", core), ("packed", packed), ("loader", loader)):
        text = text.replace("{" + name + "}", value, 1)
    return text


def lzmaed(content):
    """A module in LZMA, whose container says how long it is: `lzma.js` makes room for it."""
    text = lzma.compress(content, format=lzma.FORMAT_ALONE, filters=[FILTER])
    return text[:5] + struct.pack("<Q", len(content)) + text[13:]


def written(content):
    """Bytes as text of base 85, a twentieth less than base64; `packed.js` reads it."""
    text = base64.b85encode(content).decode().translate(UNMARKED)
    return "\n" + "\n".join(textwrap.wrap(text, 4096)) + "\n"


def read(text):
    """The bytes in such a text."""
    return base64.b85decode(text.replace("\n", "").translate(MARKED))


def carried(text):
    """The module that a page carries."""
    return lzma.decompress(read(CORE.search(text)[1]))


def main():
    checks = sys.argv[1] == "--check"
    module, output = map(Path, sys.argv[-2:])
    if sys.argv[1] == "--carries":
        sys.exit(carried(output.read_text(encoding="utf-8")) != module.read_bytes())
    if not checks:
        output.parent.mkdir(parents=True, exist_ok=True)
        text = page(written(lzmaed(module.read_bytes())), written(gzip.compress(script().encode(), 9, mtime=0)))
        output.write_text(text, encoding="utf-8")
        print(f"{output}: {output.stat().st_size} bytes")
        return
    committed = output.read_text(encoding="utf-8")
    core, code = CORE.search(committed), PACKED.search(committed)
    if not core or not code or gzip.decompress(read(code[1])) != script().encode() or page(core[1], code[1]) != committed:
        sys.exit(f"{output} is not what the sources give: run make page")


if __name__ == "__main__":
    main()
