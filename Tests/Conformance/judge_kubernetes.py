"""Would Kubernetes take `export --target kubernetes`?

`kubernetes-validate` holds the manifests to the published schemas of the API, strictly; names, labels
and sizes are held to the API's written rules here; the data must be the runtime configuration,
with its digest; kustomization.yaml must name every manifest. Mutants must be refused.
"""

import hashlib
import json
import re

import kubernetes_validate
import yaml

from common import Verdict
from exported import exports

VERSION = "1.33"
NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
KEY = re.compile(r"([a-z0-9]([a-z0-9.-]*[a-z0-9])?/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?")
VALUE = re.compile(r"([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?")


def faults(text, runtime):
    """What the API server, or a reader of the data, would complain of."""
    if len(text.encode()) > 1 << 20:
        return ["over 1 MiB"]
    try:
        manifest = yaml.safe_load(text)
        kubernetes_validate.validate(manifest, VERSION, strict=True)
    except (yaml.YAMLError, kubernetes_validate.ValidationError,
            kubernetes_validate.SchemaNotFoundError,
            kubernetes_validate.InvalidSchemaError) as error:
        return [str(error)[:200]]
    meta = manifest["metadata"]
    found = []
    if manifest["kind"] != "ConfigMap" or not NAME.fullmatch(meta["name"]):
        found.append(f"name {meta['name']}")
    for key, value in meta["labels"].items():
        if not KEY.fullmatch(key) or not VALUE.fullmatch(value):
            found.append(f"label {key}={value}")
    found += [f"annotation {key}" for key in meta["annotations"] if not KEY.fullmatch(key)]
    data = manifest["data"]["runtime.json"].encode()
    if meta["labels"].get("onboard/status") != "draft" or \
            not meta["annotations"]["onboard/path"].startswith("Drafts/"):
        found.append("not marked as a draft")
    if data != runtime:
        found.append("not the runtime configuration")
    if hashlib.sha256(data).hexdigest() != meta["annotations"]["onboard/sha256"]:
        found.append("digest")
    if json.loads(manifest["data"].get("suspended.json", "0")) != {"modes": [], "offices": []}:
        found.append("suspended parts")
    return found


def mutants(text):
    yield text.replace("kind: ConfigMap", "kind: ConfigMaps")
    yield text.replace("apiVersion: v1", "apiVersion: v9")
    yield re.sub(r"name: onboard-(\d+)", r"name: Onboard_\1", text, count=1)
    yield re.sub(r'sha256: "[0-9a-f]{4}', 'sha256: "0000', text)
    yield text.replace("08:", "09:", 1)
    yield text.replace("runtime.json: |", "runtime.json: !!int 5 #", 1)
    yield text.replace("data:", "dats:", 1)
    yield re.sub(r'onboard/code: "(\d+)"', r"onboard/code: \1", text)
    yield text.replace('    onboard/status: "draft"\n', "")
    yield text.replace('onboard/path: "Drafts/', 'onboard/path: "Runtime/')
    yield text.replace("suspended.json: |", "suspended: |", 1)
    yield text + "binaryData: [1]\n"
    yield text + "# " + "x" * (1 << 20)


def main():
    verdict = Verdict("Kubernetes")
    tried = 0
    with exports("kubernetes") as (found, folder):
        for stem, _, files in found:
            place = next(folder.glob(f"*/Drafts/{stem}.json"))
            runtime, text = place.read_bytes(), files[0].read_text(encoding="utf-8")
            wrong = faults(text, runtime)
            verdict.expect(len(files) == 1 and not wrong, f"{stem}: {wrong}")
            for number, mutant in enumerate(mutants(text)):
                tried += 1
                verdict.expect(faults(mutant, runtime), f"{stem}: mutant {number} passes")
        for part in ("samples", "varied"):
            listed = yaml.safe_load((folder / part / "kubernetes/kustomization.yaml").read_text())
            there = sorted(path.name for path in (folder / part / "kubernetes").glob("[0-9]*"))
            verdict.expect(
                listed["apiVersion"] == "kustomize.config.k8s.io/v1beta1"
                and listed["kind"] == "Kustomization" and listed["resources"] == there,
                f"{part}: {listed}")
    print(f"{verdict.name}: {len(found)} manifests, {tried} mutants refused")
    verdict.end()


main()
