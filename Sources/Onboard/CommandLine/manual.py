#!/usr/bin/env python3
"""Writes the manual page of onboard from its own help: manual.py ONBOARD FOLDER

FOLDER/man1/onboard.1 is in English, FOLDER/el/man1/onboard.1 in Greek. They contain no date, so that
the same tool always gives the same pages.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

WORDS = {
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS",
        "commands": "COMMANDS", "environment": "ENVIRONMENT", "files": "FILES",
        "exit": "EXIT STATUS", "examples": "EXAMPLES", "values": "One of: {}.",
        "default": "Default: {}.",
        "lang": "Messages are Greek unless LC_ALL, LC_MESSAGES or LANG names another language.",
        "color": "Not empty: no colour on a terminal.",
        "input": "What a municipality declares.",
        "output": "What is made from it; onboard alone writes here.",
        "try": ["Check all municipalities:", "Build the configurations:",
                "Annotate a change on GitHub:"],
    },
    "el": {
        "name": "ΟΝΟΜΑ", "synopsis": "ΣΥΝΟΨΗ",
        "commands": "ΕΝΤΟΛΕΣ", "environment": "ΠΕΡΙΒΑΛΛΟΝ", "files": "ΑΡΧΕΙΑ",
        "exit": "ΚΩΔΙΚΟΙ ΕΞΟΔΟΥ", "examples": "ΠΑΡΑΔΕΙΓΜΑΤΑ", "values": "Επιτρέπεται: {}.",
        "default": "Προεπιλογή: {}.",
        "lang": "Τα μηνύματα είναι στα ελληνικά, εκτός αν οι μεταβλητές LC_ALL, LC_MESSAGES ή LANG "
                "ορίζουν άλλη γλώσσα.",
        "color": "Αν δεν είναι κενή: χωρίς χρώμα στο τερματικό.",
        "input": "Τι δηλώνει ένας Δήμος.",
        "output": "Ό,τι προκύπτει από τις δηλώσεις· εδώ γράφει μόνο το onboard.",
        "try": ["Έλεγχος όλων των Δήμων:", "Παραγωγή των ρυθμίσεων:",
                "Σημειώσεις σε μια αλλαγή στο GitHub:"],
    },
}
EXAMPLES = ["onboard check", "onboard build", "onboard check --format github"]


def text(words):
    """A line of text, with everything escaped that troff would interpret."""
    line = " ".join(words.split()).replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + line if line[:1] in ".'" else line


def label(argument):
    if argument["kind"] == "positional":
        return f"<{argument['valueName']}>" + ("..." if argument["isRepeating"] else "")
    names = [("--" if one["kind"] == "long" else "-") + one["name"] for one in argument["names"]]
    value = f" <{argument['valueName']}>" if argument["kind"] == "option" else ""
    return ", ".join(names) + value


def synopsis(path, arguments):
    parts = [path]
    for argument in arguments:
        part = label(argument).split(", ")[-1]
        parts.append(f"[{part}]" if argument["isOptional"] else part)
    return text(" ".join(parts))


def explained(argument, words):
    parts = [argument.get("abstract", "")]
    if "allValues" in argument:
        parts.append(words["values"].format(", ".join(argument["allValues"])))
    if "defaultValue" in argument and argument["defaultValue"] not in ("", "false"):
        parts.append(words["default"].format(argument["defaultValue"]))
    return text(" ".join(part for part in parts if part))


def shown(command):
    return [one for one in command.get("arguments", [])
            if one["shouldDisplay"] and one["valueName"] not in ("help", "version")]


def leaves(command, words):
    """The commands below one that do something, each with the words by which it is called."""
    inner = [one for one in command.get("subcommands", [])
             if one["commandName"] != "help" and one.get("shouldDisplay", True)]
    if not inner:
        return [(" ".join(words), command)]
    return [leaf for one in inner for leaf in leaves(one, [*words, one["commandName"]])]


def described(command):
    """The paragraphs of a command's discussion; its examples, which end it, as they stand."""
    lines = []
    for part in command.get("discussion", "").split("\n\n"):
        title, _, rest = part.partition("\n")
        if rest.startswith("  onboard "):
            calls = [line[2:].replace("\\", "\\e").replace("-", "\\-") for line in rest.split("\n")]
            lines += [".PP", text(title), ".PP", ".RS", ".EX", *calls, ".EE", ".RE"]
        elif part:
            lines += [".PP"] + [line for one in part.split("\n") for line in (text(one), ".br")][:-1]
    return lines


def page(onboard, language):
    words = WORDS[language]
    locale = {"el": "el_GR.UTF-8", "en": "en_US.UTF-8"}[language]
    environment = {**os.environ, "LC_ALL": locale}
    help_text = subprocess.run(
        [onboard, "--experimental-dump-help"], env=environment, check=True, capture_output=True)
    root = json.loads(help_text.stdout)["command"]
    version = subprocess.run(
        [onboard, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    codes = root["discussion"].partition(": ")[2]
    commands = leaves(root, ["onboard"])
    lines = [f'.TH ONBOARD 1 "" "onboard {version}"', ".ad l", f".SH {words['name']}",
             "onboard \\- " + text(root["abstract"].rstrip(".")), f".SH {words['synopsis']}"]
    for name, command in commands:
        lines += [".br"] * (command is not commands[0][1]) + [synopsis(name, shown(command))]
    lines += [f".SH {words['commands']}"]
    for name, command in commands:
        lines += [f".SS {text(name)}", text(command["abstract"])]
        for argument in shown(command):
            lines += [".TP", f".B {text(label(argument))}", explained(argument, words)]
        lines += described(command)
    lines += [f".SH {words['exit']}"]
    for code in codes.split(" · "):
        number, _, meaning = code.partition(" ")
        lines += [".TP", f".B {number}", text(meaning)]
    lines += [f".SH {words['environment']}", ".TP", ".B LANG", text(words["lang"]), ".TP",
              ".B NO_COLOR", text(words["color"]), f".SH {words['files']}", ".TP",
              ".I Municipalities/<code>\\-<slug>/onboarding.yaml", text(words["input"]), ".TP",
              ".I Generated/", text(words["output"]), f".SH {words['examples']}"]
    for note, example in zip(words["try"], EXAMPLES):
        lines += [text(note), ".PP", ".RS", ".EX", text(example), ".EE", ".RE", ".PP"]
    return "\n".join(lines[:-1]) + "\n"


def main():
    onboard, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    for language, place in (("en", folder / "man1"), ("el", folder / "el" / "man1")):
        place.mkdir(parents=True, exist_ok=True)
        (place / "onboard.1").write_text(page(onboard, language), encoding="utf-8")


main()
