"""Do the action, the component and the hooks do what they promise?

zizmor, shellcheck and the schemas that check-jsonschema carries read them. Then a small runner
executes what they contain, as a forge would, against a release in a folder: a digest that differs
is refused, findings are annotated and reported. No forge is asked.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from common import ROOT, Verdict
from forge import PIPELINES, VERSION, bash, release, samples

SCRIPTS = ("install", "check", "deploy")
TOOLS = Path(sys.executable).parent


def lint(verdict):
    """What others say of the files."""
    asked = {
        "zizmor": [["--offline", "--quiet", "action.yml", "Packaging/Pipelines/deploy.yml"]],
        "shellcheck": [[str(PIPELINES / name) for name in SCRIPTS]],
        "check-jsonschema": [
            ["--builtin-schema", "vendor.github-actions", "action.yml"],
            ["--builtin-schema", "vendor.github-workflows", "Packaging/Pipelines/deploy.yml"],
            ["--builtin-schema", "vendor.github-issue-config", ".github/ISSUE_TEMPLATE/config.yml"],
            [
                "--builtin-schema",
                "vendor.github-issue-forms",
                *sorted(str(path) for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("[0-9]*.yml")),
            ],
        ],
    }
    for tool, calls in asked.items():
        if not (TOOLS / tool).exists():
            print(f"{verdict.name}: {tool} is not installed, not asked")
            continue
        for words in calls:
            done = subprocess.run([TOOLS / tool, *words], cwd=ROOT, capture_output=True, text=True)
            verdict.expect(done.returncode == 0, f"{tool} {words}: {done.stdout}{done.stderr}")


class Action:
    """A runner of the composite action."""

    def __init__(self, folder, given):
        self.action = yaml.safe_load((ROOT / "action.yml").read_text())
        self.folder = folder
        self.values = {
            f"inputs.{name}": str(one.get("default", ""))
            for name, one in self.action["inputs"].items()
        }
        self.values |= {f"inputs.{name}": value for name, value in given.items()}

    def filled(self, text):
        """A text with its expressions evaluated; an unknown one is a mistake."""
        return re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: self.values[found[1]], text)

    def run(self):
        """The exit code of the first step that fails, and all output."""
        output = ""
        for step in self.action["runs"]["steps"]:
            said = self.folder / "step-output"
            said.write_text("")
            environment = {name: self.filled(value) for name, value in step["env"].items()}
            environment |= {
                "GITHUB_ACTION_PATH": str(ROOT),
                "GITHUB_OUTPUT": str(said),
                "RUNNER_TEMP": str(self.folder / "temporary"),
            }
            if "${{" in step["run"]:
                return 99, "an expression inside a script"
            done = bash(step["run"], self.folder, environment)
            output += done.stdout
            if done.returncode:
                return done.returncode, output
            for line in said.read_text().splitlines():
                name, _, value = line.partition("=")
                self.values[f"steps.{step['id']}.outputs.{name}"] = value
        return 0, output


def act(verdict, scratch, address, digest):
    """The action: annotations and reports; nothing of another digest."""
    folder = scratch / "workflow"
    folder.mkdir()
    broken = samples(folder)
    given = {
        "version": VERSION,
        "sha256": digest,
        "from": address,
        "sarif": "o.sarif",
        "junit": "o.xml",
    }
    code, output = Action(folder, given).run()
    verdict.expect(code == 1, f"the action ends with {code}:\n{output[-1000:]}")
    verdict.expect(
        re.search(
            r"^::error file=Municipalities/9200-neas-smyrnis/onboarding\.yaml,line=155",
            output,
            re.M,
        ),
        f"no annotation: {output[-1000:]}",
    )
    for name in ("o.sarif", "o.xml"):
        verdict.expect("duration-missing" in (folder / name).read_text(), f"{name} has no finding")
    code, output = Action(
        folder, given | {"paths": "Municipalities/9173-metamorfoseos\n", "sarif": ""}
    ).run()
    verdict.expect(code == 0, f"a clean file: {code}\n{output[-1000:]}")
    for wrong, expected in (
        ({"sha256": "0" * 64}, 4),
        ({"sha256": ""}, 1),
        ({"sha256": "x"}, 2),
        ({"version": "../evil"}, 2),
        ({"version": "9.9.9"}, 37),
    ):
        folder.joinpath("temporary").exists() and subprocess.run(
            ["rm", "-r", folder / "temporary"], check=True
        )
        code, output = Action(folder, given | wrong).run()
        verdict.expect(code == expected, f"{wrong}: exit {code}, not {expected}\n{output[-300:]}")
        verdict.expect(
            not list(folder.glob("temporary/*/onboard")), f"{wrong}: something was unpacked"
        )
    return broken


def gitlab(verdict, scratch, address, digest):
    """The component, with its inputs put in."""
    head, body = (PIPELINES / "gitlab.yml").read_text().split("\n---\n")
    inputs = {
        name: str(one.get("default", ""))
        for name, one in yaml.safe_load(head)["spec"]["inputs"].items()
    }
    inputs |= {"version": VERSION, "sha256": digest, "from": address}
    text = re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: inputs[found[1]], body)
    if (TOOLS / "check-jsonschema").exists():
        filled = scratch / "gitlab-ci.yml"
        filled.write_text(text)
        done = subprocess.run(
            [
                TOOLS / "check-jsonschema",
                "--builtin-schema",
                "vendor.gitlab-ci",
                "--data-transform",
                "gitlab-ci",
                filled,
            ],
            capture_output=True,
            text=True,
        )
        verdict.expect(done.returncode == 0, f"GitLab's schema: {done.stdout}")
    job = yaml.safe_load(text)["onboard"]
    folder = scratch / "gitlab"
    folder.mkdir()
    samples(folder)
    done = bash("\n".join([*job["before_script"], *job["script"]]), folder, job["variables"])
    verdict.expect(
        done.returncode == 1, f"the component ends with {done.returncode}:\n{done.stdout[-1000:]}"
    )
    bare = scratch / "gitlab-wrong"
    bare.mkdir()
    wrong = bash("\n".join(job["before_script"]), bare, job["variables"] | {"SHA256": "0" * 64})
    verdict.expect(
        wrong.returncode == 4 and not (bare / ".onboard").exists(),
        f"another digest ends with {wrong.returncode}",
    )
    reports = {name: folder / path for name, path in job["artifacts"]["reports"].items()}
    verdict.expect(
        "duration-missing" in reports["junit"].read_text(), "the component's report has no finding"
    )
    quality(verdict, json.loads(reports["codequality"].read_text()), folder)


def quality(verdict, report, folder):
    """What GitLab demands of a Code Quality report, and our finding at its line."""
    for one in report:
        place = folder / one["location"]["path"]
        verdict.expect(
            one["description"]
            and place.is_file()
            and not one["location"]["path"].startswith(("/", "."))
            and 1 <= one["location"]["lines"]["begin"] <= len(place.read_text().splitlines())
            and one["severity"] in ("info", "minor", "major", "critical", "blocker"),
            f"Code Quality: {one}",
        )
    prints = [one["fingerprint"] for one in report]
    verdict.expect(len(set(prints)) == len(prints), "Code Quality: a fingerprint twice")
    verdict.expect(
        any(
            one["check_name"] == "duration-missing"
            and one["location"]["path"].startswith("Municipalities/9200-")
            and one["location"]["lines"]["begin"] == 155
            for one in report
        ),
        f"Code Quality has no finding: {report}",
    )


def hooks(verdict, scratch):
    """The hooks, by pre-commit itself where it is installed."""
    listed = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    path = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
    for hook in listed:
        verdict.expect(
            re.search(hook["files"], path) and not re.search(hook["files"], "x/settings.yaml"),
            hook["id"],
        )
    if not (TOOLS / "pre-commit").exists():
        print(f"{verdict.name}: pre-commit is not installed, not asked")
        return
    folder, origin = scratch / "committed", scratch / "hooks"
    for place in (folder, origin):
        place.mkdir()
        subprocess.run(["git", "init", "--quiet", place], check=True)
    samples(folder)
    file = folder / path
    file.write_text(
        re.sub(r"\nmodes: .*", r"\nmodes:   [inPerson, phone, video]", file.read_text(), count=1)
    )
    (origin / ".pre-commit-hooks.yaml").write_bytes((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-C"]
    subprocess.run([*git, origin, "add", "--all"], check=True)
    subprocess.run([*git, origin, "commit", "--quiet", "--message", "Hooks"], check=True)
    subprocess.run([*git, folder, "add", "--all"], check=True)
    environment = {
        "PRE_COMMIT_HOME": str(scratch / "home"),
        "PATH": f"{scratch / 'release'}:{TOOLS}:{os.environ['PATH']}",
    }
    for hook, words in (
        ("onboard-check", "duration-missing"),
        ("onboard-fmt", "files were modified"),
    ):
        done = bash(f"pre-commit try-repo {origin} {hook} --all-files", folder, environment)
        verdict.expect(
            done.returncode == 1 and words in done.stdout, f"{hook}: {done.stdout[-800:]}"
        )


def main():
    verdict = Verdict("Pipelines")
    lint(verdict)
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        (scratch / "release").mkdir()
        address, digest = release(scratch / "release")
        act(verdict, scratch, address, digest)
        gitlab(verdict, scratch, address, digest)
        hooks(verdict, scratch)
    verdict.end()


main()
