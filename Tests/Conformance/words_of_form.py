"""The words of fields and choices, as the schema for editors tells them."""

import json
import re

from common import ROOT

ARTICLE = re.compile(r"^(ο|η|το|οι|τα|ένα) ", re.I)


def capital(text):
    """A text with a capital in front, and without its article."""
    bare = ARTICLE.sub("", text)
    return bare[0].upper() + bare[1:]


def words():
    """Labels by path of keys (`topics/field`) and of choices (`topics/field=social`)."""
    found = {}

    def walk(node, path):
        if path:
            found[path] = capital(node["description"].split("\n")[0].removesuffix("."))
        for key, label in re.findall(r"^- `([\w-]+)`: (.+)$", node.get("markdownDescription", ""), re.M):
            found[f"{path}={key}"] = capital(label)
        inner = node.get("items", node) if isinstance(node.get("items"), dict) else node
        for key, field in inner.get("properties", {}).items():
            walk(field, f"{path}/{key}" if path else key)

    schema = json.loads((ROOT / "Generated/Schema/onboarding.schema.json").read_text("utf-8"))
    walk(schema | {"description": "", "markdownDescription": ""}, "")
    return found
