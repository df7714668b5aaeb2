"""Writes a declaration as YAML of the accepted subset, each file in its own hand.

Block or flow collections, plain or quoted scalars, indented sequences or not, comments and
blank lines vary from file to file; what the text means does not.
"""

import re

import words

# A plain scalar must not start like syntax, nor contain ": " or " #" or end with a colon.
PLAIN = re.compile(r"(?![-?:,\[\]{}#&*!|>'\"%@` ])(?!.*(: | #|:$| $)).+")
WIDTH = 90


class Hand:
    """How one file is written."""

    def __init__(self, rng):
        self.rng = rng
        self.quoting = rng.choice([0, 0, 0.1, 0.5])
        self.flow = rng.choice([0.6, 0.9, 1])
        self.offset = rng.choice(["  ", "  ", "  ", ""])  # of "- " under its key
        self.comments = rng.choice([0, 0.5, 0.9])
        self.blank_lines = rng.random() < 0.7

    def chance(self, p):
        return self.rng.random() < p

    # Scalars and flow collections

    def scalar(self, text, in_flow=False):
        plain = PLAIN.fullmatch(text) and not (in_flow and re.search(r"[,\[\]{}]", text))
        if plain and not self.chance(self.quoting):
            return text
        if self.chance(0.3):
            return "'" + text.replace("'", "''") + "'"
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def flow_list(self, items):
        return "[" + ", ".join(self.scalar(item, True) for item in items) + "]"

    def flow_map(self, pairs):
        return "{" + ", ".join(f"{k}: {self.scalar(v, True)}" for k, v in pairs.items()) + "}"

    def in_flow(self, value, indent):
        """The value on one line, or None when it is to be a block."""
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            line = self.flow_list(value) if self.chance(self.flow) else None
        elif isinstance(value, dict) and all(isinstance(v, str) for v in value.values()):
            line = self.flow_map(value) if self.chance(self.flow / 3) else None
        else:
            line = None
        return line if line and len(indent) + len(line) < WIDTH else None

    # Blocks

    def remark(self):
        return f"   # {self.rng.choice(words.REMARKS)}" if self.chance(self.comments / 30) else ""

    def entry(self, key, value, indent):
        """The lines of `key: value`."""
        if isinstance(value, str):
            return [f"{indent}{key}: {self.scalar(value)}{self.remark()}"]
        line = self.in_flow(value, indent)
        if line:
            return [f"{indent}{key}: {line}{self.remark()}"]
        if isinstance(value, dict):
            return [f"{indent}{key}:"] + self.mapping(value, indent + "  ")
        return [f"{indent}{key}:"] + self.sequence(value, indent + self.offset)

    def mapping(self, pairs, indent):
        return [line for key, value in pairs.items() for line in self.entry(key, value, indent)]

    def sequence(self, items, indent):
        lines = []
        for item in items:
            if isinstance(item, str):
                lines.append(f"{indent}- {self.scalar(item)}")
            elif line := self.in_flow(item, indent):
                lines.append(f"{indent}- {line}")
            else:
                first, *rest = self.mapping(item, indent + "  ")
                lines += [f"{indent}- {first.lstrip()}", *rest]
        return lines

    def document(self, declaration):
        lines = []
        if self.comments:
            lines.append(f"# Δήλωση ένταξης: {declaration['municipality']['name']}")
        for key, value in declaration.items():
            if self.blank_lines and lines and not isinstance(value, str):
                lines.append("")
            if key in words.COMMENTS and self.chance(self.comments):
                lines.append(f"# {words.COMMENTS[key]}")
            lines += self.entry(key, value, "")
        return "\n".join(lines) + "\n"
