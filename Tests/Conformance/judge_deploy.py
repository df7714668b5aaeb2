"""Does the job that deploys apply what was proved, and nothing else?

A registry comes in force by the commands of the tool, is altered, suspended and put back to an old
copy, and `deploy` runs after each step. No cluster is asked; a stub keeps what `kubectl` would be
told.
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile
import zoneinfo
from pathlib import Path

import kubernetes_validate
import yaml

from common import ONBOARD, ROOT, Verdict
from forge import PIPELINES, bash

KEYS = "Municipalities/authority/demonstration"
KUBECTL = '''#!/usr/bin/env python3
"""Stands in for kubectl: a folder of objects."""
import json, os, sys
from pathlib import Path
cluster = Path(os.environ["CLUSTER"])
match sys.argv[1:]:
    case ["apply", "--filename", "-"]:
        given = json.load(sys.stdin)
        (cluster / given["metadata"]["name"]).write_text(json.dumps(given))
    case ["get", "configmaps", "--selector", _, "--output", "json"]:
        print(json.dumps({"items": [json.loads(one.read_text()) for one in cluster.iterdir()]}))
    case ["delete", "configmap", name]:
        (cluster / name).unlink()
    case other:
        sys.exit(f"kubectl: {other}")
'''


def commands(folder, *lines):
    """Commands of the tool, as at a desk; the first that fails ends the judge."""
    onboard = f'onboard() {{ "{ONBOARD}" "$@"; }}\n'
    done = bash(onboard + "\n".join(lines), folder, {}, "-euo pipefail")
    if done.returncode:
        sys.exit(f"{lines}: exit {done.returncode}\n{done.stdout[-2000:]}")


def enacted(folder, code, number):
    """A municipality comes in force."""
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Athens")).date()
    posted = f'--protocol "4517{number} ΕΞ 2026" --ada ΨΗ4746ΜΤΛ6-Ω{number}Ρ --date {today} --pdf act.pdf'
    commands(
        folder,
        f"onboard receive {code} --key {KEYS}/revoker.key",
        "printf '%%PDF-1.7\\n' > act.pdf",
        f"digest=$(onboard review {code} | awk '/^onboard approve/ {{ print $5 }}')",
        *(
            f"onboard approve {code} --digest $digest --key {KEYS}/reviewer-{one}.key"
            for one in (1, 2)
        ),
        f"onboard act record join {code} {posted} --key {KEYS}/enactor.key",
        f"onboard log seal --key {KEYS}/log.key",
        "onboard build",
    )
    return f'--protocol "4518{number} ΕΞ 2026" --ada ΨΗ4746ΜΤΛ6-Ω{number + 4}Ρ --date {today} --pdf act.pdf'


def agrees(verdict, registry, applied):
    """What the script applies is what `export` writes, and what `verify --applied` takes."""
    cluster = registry.parent / "objects.json"
    cluster.write_text(json.dumps({"kind": "ConfigMapList", "items": [applied]}))
    code = applied["metadata"]["labels"]["onboard/code"]
    commands(
        registry,
        f"onboard export {code} --target kubernetes --output {registry.parent}/exported --replace",
        f"onboard verify --root {KEYS}/../1.root.json --allow-demonstration --applied {cluster}",
    )
    files = (registry.parent / "exported").rglob("*.yaml")
    objects = [yaml.safe_load(file.read_text()) for file in files]
    exported = next(one for one in objects if one.get("kind") == "ConfigMap")
    verdict.expect(exported == applied, f"{exported['metadata']}, not {applied['metadata']}")
    kubernetes_validate.validate(exported, "1.33", strict=True)


def deploy(verdict, scratch):
    """The deploy job: what was proved, nothing else, and nothing at all from an old copy."""
    registry, cluster, tools = scratch / "registry", scratch / "cluster", scratch / "tools"
    for place in (registry, cluster, tools):
        place.mkdir()
    (tools / "kubectl").write_text(KUBECTL)
    (tools / "kubectl").chmod(0o755)
    subprocess.run(["cp", "-r", ROOT / "Municipalities", registry], check=True)
    environment = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "CLUSTER": str(cluster),
        "ONBOARD": str(ONBOARD),
        "ROOT": str(ROOT / "Municipalities/authority/1.root.json"),
        "STATE": str(scratch / "seen.json"),
        "DEMONSTRATION": "yes",
    }

    def run(expected, names, **more):
        done = bash(f"{PIPELINES}/deploy {registry}", scratch, environment | more)
        found = {one.name for one in cluster.iterdir()}
        verdict.expect(
            done.returncode == expected and found == set(names),
            f"deploy: exit {done.returncode}, not {expected}; {found}, not {names}\n{done.stdout[-800:]}",
        )

    enacted(registry, "9173", 1)
    run(4, [])
    (cluster / "onboard-9999").write_text(json.dumps({"metadata": {"name": "onboard-9999"}}))
    run(0, ["onboard-9173"], FIRST="yes")
    applied = json.loads((cluster / "onboard-9173").read_text())
    kubernetes_validate.validate(applied, "1.33", strict=True)
    agrees(verdict, registry, applied)
    whole = applied["data"]["runtime.json"]
    served = json.loads((registry / "Generated/Runtime/deployment.json").read_text())[
        "municipalities"
    ][0]
    verdict.expect(
        whole.encode() == (registry / "Generated" / served["path"]).read_bytes(), "other bytes"
    )
    subprocess.run(["cp", "-r", registry, scratch / "old"], check=True)
    more = enacted(registry, "9306", 2)
    run(0, ["onboard-9173", "onboard-9306"])
    # One is altered: the other goes on, and what was deployed of this one stays.
    copy = next((registry / "Generated/Runtime").glob("9306-*.json"))
    kept = copy.read_bytes()
    copy.write_bytes(kept.replace(b"inPerson", b"inperson", 1))
    run(4, ["onboard-9173", "onboard-9306"])
    copy.write_bytes(kept)
    commands(
        registry,
        f"onboard act record suspend 9306 --reason Βλάβη {more} --key {KEYS}/enactor.key",
        f"onboard log seal --key {KEYS}/log.key",
        "onboard build",
    )
    run(0, ["onboard-9173"])
    registry.rename(scratch / "new")
    (scratch / "old").rename(registry)
    run(4, ["onboard-9173"])
    (scratch / "seen.json").unlink()
    run(4, ["onboard-9173"])


def main():
    verdict = Verdict("Deployment")
    with tempfile.TemporaryDirectory() as name:
        deploy(verdict, Path(name))
    verdict.end()


main()
