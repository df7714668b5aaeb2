#!/usr/bin/env python3
"""Builds the site of the documentation, without network and without scripts: site.py OUTPUT

The pages have the paths that they have in the repository, with `.html` for `.md`, so that links
hold: the READMEs, the pages of the core's documentation with all decisions, and what is generated
for readers: the rulebook, the register, the page for clerks, the schemas. A link to a file that is
on no page leads to the repository. Every link and anchor is checked; one that leads nowhere ends
the build. Needs Python-Markdown (PyPI: markdown, Debian: python3-markdown).
"""

import html
import os
import re
import shutil
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import markdown

from release import HOMEPAGE, ROOT, assembling, version

DOCUMENTATION = "Sources/Schema/Schema.docc"
PAGES = ("*.md", f"{DOCUMENTATION}/**/*.md", "Tests/*/README.md", "Packaging/*/README.md")
COPIED = (
    "Generated/Rulebook",
    "Generated/Register",
    "Generated/Form",
    "Generated/Schema",
    "Sources/Form/Pictures",
    "LICENSE",
    "Municipalities/template.csv",
)
BESIDE = {"README.md": "index.html", "README.el.md": "index.el.html"}
MENU = (
    ("README.md", "onboard"),
    (f"{DOCUMENTATION}/Install.md", "Install"),
    (f"{DOCUMENTATION}/InForce.md", "In force"),
    (f"{DOCUMENTATION}/Pipelines.md", "Pipelines"),
    (f"{DOCUMENTATION}/Editors.md", "Editors"),
    (f"{DOCUMENTATION}/Consuming.md", "Reading a configuration"),
    (f"{DOCUMENTATION}/Formats.md", "Formats"),
    (f"{DOCUMENTATION}/Schema.md", "Inside"),
    ("CHANGELOG.md", "Changelog"),
    ("README.el.md", "Ελληνικά"),
)
GREEK_MENU = (
    ("README.el.md", "onboard"),
    (f"{DOCUMENTATION}/Install-el.md", "Εγκατάσταση"),
    (f"{DOCUMENTATION}/TwoReviewers-el.md", "Δύο ελεγκτές"),
    ("Generated/Rulebook/rules.el.html", "Κανόνες"),
    ("Generated/Form/index.html", "Η δήλωση"),
    ("README.md", "English"),
)
OWN = """
main { max-width: 50rem }
pre { overflow-x: auto; padding: .75rem 1rem; background: var(--wash); border: 1px solid var(--line) }
pre code { overflow-wrap: normal }
.wide { overflow-x: auto }
table { border-collapse: collapse }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line) }
img { max-width: 100% }
"""


def style() -> str:
    """The look of all our pages, and what only this site needs."""
    assemble = assembling()
    return "\n".join([assemble.shared("base"), assemble.shared("layout"), OWN])


def slug(text: str, _: str) -> str:
    """The anchor of a heading, as forges make it."""
    return re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", text.strip().lower()))


def place(path: str) -> str:
    """Where a file of the repository stands on the site."""
    return BESIDE.get(path) or re.sub(r"\.md$", ".html", path)


class Site:
    """The pages, by their path in the repository."""

    def __init__(self):
        self.pages = sorted(
            {str(path.relative_to(ROOT)) for pattern in PAGES for path in ROOT.glob(pattern)}
        )
        self.names = {
            Path(path).stem: path for path in self.pages if path.startswith(DOCUMENTATION)
        }
        self.style = style()

    def href(self, page: str, target: str) -> str:
        """A link of a page, as it must be on the site."""
        address, anchor = urldefrag(target)
        if re.match(r"[a-z]+:", target) or not address:
            return target
        path = os.path.normpath(os.path.join(os.path.dirname(page), unquote(address)))
        if path in self.pages or path.startswith(COPIED):
            found = os.path.relpath(place(path), os.path.dirname(place(page)) or ".")
            return found + (f"#{anchor}" if anchor else "")
        if not (ROOT / path).exists():
            sys.exit(f"{page}: a link to {target}, which is not there")
        kind = "tree" if (ROOT / path).is_dir() else "blob"
        return f"{HOMEPAGE}/{kind}/main/{path}"

    def title(self, path: str) -> str:
        """The first heading of a page."""
        found = re.search(r"^# (.+)$", (ROOT / path).read_text(encoding="utf-8"), re.M)
        return found[1].replace("`", "") if found else Path(path).stem

    def source(self, path: str) -> str:
        """The text of a page, with DocC's own links written as Markdown's."""

        def page(found: re.Match) -> str:
            if found[1] not in self.names:
                sys.exit(f"{path}: <doc:{found[1]}> is no page")
            target = self.names[found[1]]
            return f"[{self.title(target)}]({os.path.relpath(target, os.path.dirname(path))})"

        text = (ROOT / path).read_text(encoding="utf-8")
        # Inside a block of code nothing is a link.
        parts = re.split(r"(^```.*?^```\s*$)", text, flags=re.M | re.S)
        for index in range(0, len(parts), 2):
            parts[index] = re.sub(r"<doc:([\w.-]+)>", page, parts[index])
            parts[index] = re.sub(r"(?<!`)``(?!`)([^`\n]+)``(?!`)", r"`\1`", parts[index])
        return "".join(parts)

    def page(self, path: str) -> str:
        """A page as HTML."""
        greek = path.endswith(("-el.md", ".el.md"))
        body = markdown.markdown(
            self.source(path),
            output_format="html",
            extensions=["tables", "fenced_code", "toc", "sane_lists"],
            extension_configs={"toc": {"slugify": slug}},
        )
        body = re.sub(
            r'(href|src)="([^"]*)"',
            lambda found: '{}="{}"'.format(
                found[1], html.escape(self.href(path, html.unescape(found[2])), quote=True)
            ),
            body,
        )
        # What is wider than the page is moved by keys, too.
        body = body.replace("<pre>", '<pre tabindex="0">')
        body = body.replace("<table>", '<div class="wide" tabindex="0"><table>')
        body = body.replace("</table>", "</table></div>")
        menu = "".join(
            '<li><a href="{}"{}>{}</a></li>'.format(
                os.path.relpath(place(target), os.path.dirname(place(path)) or "."),
                ' aria-current="page"' if target == path else "",
                html.escape(name),
            )
            for target, name in (GREEK_MENU if greek else MENU)
        )
        words = ("el", "Στο κείμενο", "Σελίδες") if greek else ("en", "Skip to the text", "Pages")
        return (
            f'<!DOCTYPE html>\n<html lang="{words[0]}"><head><meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{html.escape(self.title(path))}</title>\n<style>\n{self.style}</style></head>\n<body>\n"
            f'<a class="skip" href="#text">{words[1]}</a>\n<header><p class="brand">onboard</p>'
            f'<nav aria-label="{words[2]}"><ul>{menu}</ul></nav></header>\n<main id="text" tabindex="-1">\n{body}\n'
            f"</main>\n<footer>onboard {version()} · {html.escape(path)}</footer>\n</body></html>\n"
        )


class Anchors(HTMLParser):
    """The anchors and links of a page."""

    def __init__(self, text: str):
        super().__init__()
        self.anchors, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list) -> None:
        for name, value in attributes:
            if name == "id":
                self.anchors.add(value)
            elif name in ("href", "src") and value and tag in ("a", "img", "link", "script"):
                self.links.append(value)


def broken(output: Path) -> list[str]:
    """Links that lead nowhere; addresses elsewhere are not asked."""
    read = {path: Anchors(path.read_text(encoding="utf-8")) for path in output.rglob("*.html")}
    wrong = []
    for path, page in read.items():
        for link in page.links:
            address, anchor = urldefrag(link)
            # The page for clerks has steps of its own below “#/”.
            if re.match(r"[a-z]+:|#/", link):
                continue
            target = (path.parent / unquote(address)).resolve() if address else path
            if (
                not target.is_file()
                or anchor
                and target in read
                and unquote(anchor) not in read[target].anchors
            ):
                wrong.append(f"{path.relative_to(output)}: {link}")
    return wrong


def main() -> None:
    output = Path(sys.argv[1]).resolve()
    shutil.rmtree(output, ignore_errors=True)
    site = Site()
    for path in site.pages:
        file = output / place(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(site.page(path), encoding="utf-8")
    for path in COPIED:
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / path).is_dir() else shutil.copyfile
        copy(ROOT / path, output / path)
    wrong = broken(output)
    for line in wrong:
        print(f"leads nowhere: {line}")
    print(f"{output / 'index.html'}: {len(site.pages)} pages, {len(wrong)} links lead nowhere")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
