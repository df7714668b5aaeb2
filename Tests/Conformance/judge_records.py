"""Do securesystemslib, in-toto-attestation and rfc8785 read our records, and refuse altered ones?

What Records.md says of a record, its votes and its seal is checked anew here, over a registry in
which municipalities join, are amended, suspended, refused and revoked; then every kind of alteration
is made in a copy, and both this judge and `onboard verify` must refuse it. The records of version
0.1.0 are read as that version's judge read them.
"""

import base64
import copy
import datetime
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from zoneinfo import ZoneInfo

import rfc8785
from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import SSlibKey

import records_first
from common import ONBOARD, ROOT, Verdict

FIRST = ROOT / "Tests/OnboardTests/Data/registry-0.1.0"
KEYS = "Municipalities/authority/demonstration"
CODE = "9173"
ROLES = {"review": "reviewer", "act": "enactor", "revocation": "revoker"}
SUBJECTS = {"source": "onboarding.yaml", "page": "review.html"}
OUTPUTS = {"municipality": "configuration.json", "signIn": "sign-in.json"}
EVIDENCE = {"votes", "seals", "rejections", "revocations", "acts", "reviews", "municipality", "signIn"}


class Wrong(Exception):
    """What does not hold."""


def must(holds, message):
    if not holds:
        raise Wrong(message)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def canonical(path):
    """A file in canonical form, with a line break at its end."""
    data = path.read_bytes()
    value = json.loads(data)
    must(rfc8785.dumps(value) + b"\n" == data, f"{path}: not in canonical form")
    return value, sha256(data)


def main():
    verdict = Verdict("records")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "registry"
        shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")
        digests = live(folder)
        seen = sound(verdict, folder, "what onboard wrote")
        verdict.expect(set(seen) == EVIDENCE, f"only {sorted(seen)} were met")
        verdict.expect(
            digests <= {sha256(rfc8785.dumps(record["content"])) for record in seen["reviews"]},
            "a review's digest is not that of its content")
        for what, alter in ALTERATIONS.items():
            altered(verdict, folder, what, alter)
        deployed(verdict, folder)
        unreadable(verdict, Path(name))
        first(verdict)
    verdict.end()


def sound(verdict, folder, what):
    """Expects that a registry holds; gives what was met in it."""
    seen = {}
    try:
        judge(folder, seen)
    except Wrong as wrong:
        verdict.expect(False, f"{what}: {wrong}")
    for found in seen.values():
        verdict.passed += len(found)
    done = verify(folder)
    verdict.expect(done.returncode == 0, f"{what}: verify refuses it: {done.stderr}")
    late = [it for it in folder.glob("Generated/Approvals/9200/*/*.dsse.json") if "review" in it.parent.name]
    verdict.expect(len(late) == 3, f"{what}: {len(late)} votes on 9200")
    return seen


def onboard(folder, *words):
    done = subprocess.run([ONBOARD, *words], cwd=folder, env={"LANG": "en"}, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"onboard {' '.join(words)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def verify(folder):
    return subprocess.run(
        [ONBOARD, "verify", str(folder), "--root", ROOT / "Municipalities/authority/1.root.json",
         "--allow-demonstration"], env={"LANG": "en"}, capture_output=True, text=True)


def receive(folder, code):
    """Signs who submitted a file, unless that is done already."""
    done = subprocess.run([ONBOARD, "receive", code, "--key", f"{KEYS}/revoker.key"], cwd=folder,
                          env={"LANG": "en"}, capture_output=True, text=True)
    if done.returncode and "[submission-repeated]" not in done.stderr:
        sys.exit(f"onboard receive {code}: exit {done.returncode}\n{done.stderr}")


def approve(folder, code, *labels, received=False):
    """The digest that reviewers typed in to approve."""
    if not received:
        receive(folder, code)
    digest = re.findall("[0-9a-f]{64}", onboard(folder, "review", code))[-1]
    for label in labels:
        onboard(folder, "approve", code, "--digest", digest, "--key", f"{KEYS}/{label}.key")
    return digest


def enact(folder, kind, code, number, *more):
    day = datetime.datetime.now(ZoneInfo("Europe/Athens")).date().isoformat()
    onboard(folder, "act", "record", kind, code, "--protocol", f"4517{number} ΕΞ 2026", "--ada",
            f"ΨΗ4746ΜΤΛ6-Ω{number}Ρ", "--date", day, "--pdf", "act.pdf",
            "--key", f"{KEYS}/enactor.key", *more)


def seal(folder):
    onboard(folder, "log", "seal", "--key", f"{KEYS}/log.key")
    onboard(folder, "build")


def live(folder):
    """Decisions of every kind, in three sealings; gives the digests that were typed in."""
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    digests = {approve(folder, CODE, "reviewer-1", "reviewer-2"), approve(folder, "9254", "reviewer-3", "reviewer-1")}
    enact(folder, "join", CODE, 1)
    receive(folder, "9306")
    onboard(folder, "reject", "9306", "--reason", "δοκιμή", "--key", f"{KEYS}/reviewer-2.key")
    seal(folder)
    enact(folder, "suspend", CODE, 2, "--reason", "δοκιμή")
    enact(folder, "join", "9254", 3)
    body = "sign-in-perifereia-kentrikis-makedonias"
    receive(folder, "perifereia-kentrikis-makedonias")
    for matter in ("sign-in-9254", body):
        digests.add(approve(folder, matter, "reviewer-1", "reviewer-2", received=True))
    enact(folder, "join", "sign-in-9254", 7)
    enact(folder, "join", body, 8)
    enact(folder, "suspend", body, 9, "--reason", "δοκιμή")
    digests.add(approve(folder, "9200", "reviewer-1"))
    branch = folder.with_name("branch")
    shutil.copytree(folder, branch)
    for place, label in ((folder, "reviewer-2"), (branch, "reviewer-3")):
        approve(place, "9200", label)
    seal(folder)
    # What a third person signed on another branch comes too late: it is there, and never counted.
    for vote in branch.glob("Generated/Approvals/9200/*/*.dsse.json"):
        shutil.copy(vote, folder / vote.relative_to(branch))
    onboard(folder, "log", "revoke", "9200", "--record", "1", "--reason", "δοκιμή", "--key", f"{KEYS}/revoker.key")
    enact(folder, "lift", CODE, 4)
    source = next(folder.glob("Municipalities/9254-*/onboarding.yaml"))
    source.write_text(source.read_text().replace("15 min", "30 min", 1))
    digests.add(approve(folder, "9254", "reviewer-2", "reviewer-3"))
    enact(folder, "amend", "9254", 5)
    enact(folder, "suspend", "9254", 6, "--mode", "video", "--reason", "δοκιμή")
    seal(folder)
    return digests


def subject(signed):
    """The member that says what is decided about, and the name of that."""
    members = sorted(OUTPUTS.keys() & signed.keys())
    must(len(members) == 1, f"about {members}")
    return members[0], ("sign-in-" if members == ["signIn"] else "") + signed[members[0]]


def judge(folder, seen):
    """Checks every record of a registry, matter by matter; raises what is wrong."""
    policies = {}
    for path in folder.glob("Municipalities/authority/*targets.json"):
        signed = json.loads(path.read_bytes())["signed"]
        policies[sha256(encode_canonical(signed).encode())] = signed
    matters = [one for one in sorted(folder.glob("Generated/Approvals/*"))
               if re.fullmatch("[0-9]+|sign-in-[a-z0-9-]+", one.name)]
    for matter in matters:
        seals = []
        for record in sorted(matter.iterdir()):
            seals.append(judge_record(record, policies, seen))
        previous = None
        for number, (one, digest) in enumerate(sorted(seals, key=lambda it: it[0]["number"]), 1):
            must(one["number"] == number, f"{matter}: no seal has number {number}")
            must(one["previous"] == previous, f"{matter}: {number} does not follow the seal before")
            previous = digest


def judge_record(folder, policies, seen):
    """Checks a record, its votes and its seal; gives the seal and its digest."""
    record, digest = canonical(folder / "record.json")
    member, name = subject(record)
    must(set(record) == {"content", "format", "kind", member}, f"{folder}: other members")
    must(record["format"] == "onboard/record/v2", f"{folder}: another format")
    must(name == folder.parent.name, f"{folder}: of another matter")
    must(folder.name == f"{record['kind']}-{digest[:16]}", f"{folder}: its name is of another record")
    content = record["content"]
    if record["kind"] == "review":
        seen.setdefault("reviews", []).append(record)
        must(subject(content) == (member, name), f"{folder}: a review of another")
        for kind, file in {**SUBJECTS, "configuration": OUTPUTS[member]}.items():
            must(sha256((folder / file).read_bytes()) == content[kind], f"{folder}: another {file}")
        if "confirms" not in content:
            judge_submission(folder / "submission.json", content, policies)
        seen.setdefault(member, []).append(record)
    else:
        seen.setdefault("acts" if record["kind"] == "act" else "revocations", []).append(record)
    sealed, seal_digest = canonical(folder / "seal.json")
    must(set(sealed) == {"at", "compiler", "format", member, "number", "outcome", "previous",
                         "record", "rulebook", "votes"}, f"{folder}: the seal has other members")
    must(sealed["format"] == "onboard/seal/v1", f"{folder}: a seal of another format")
    must(subject(sealed) == (member, name), f"{folder}: a seal of another matter")
    must(sealed["record"] == digest, f"{folder}: the seal is of another record")
    names = [vote["keyid"] for vote in sealed["votes"]]
    must(names == sorted(set(names)), f"{folder}: the votes are not in order of key")
    votes = {}
    for named in sealed["votes"]:
        must(set(named) == {"keyid", "sha256"}, f"{folder}: a vote with other members")
        path = folder / f"{named['keyid']}.dsse.json"
        must(path.exists(), f"{path}: is not there")
        must(sha256(path.read_bytes()) == named["sha256"], f"{path}: not the file that the seal names")
        votes[named["keyid"]] = judge_vote(path, digest, record["kind"], policies)
    decide(folder, record["kind"], sealed, votes, policies)
    seen.setdefault("votes", []).extend(votes.values())
    seen.setdefault("seals", []).append(sealed)
    if sealed["outcome"] == "rejected":
        seen.setdefault("rejections", []).append(record)
    return sealed, seal_digest


def judge_vote(path, digest, kind, policies):
    """Checks one envelope with one signature; gives what its signer said."""
    envelope, id_, said, vote = opened(path, "vote/v2", policies)
    must(path.name == f"{id_}.dsse.json", f"{path}: signed by another key")
    subjects = [(one.name, dict(one.digest)) for one in said.subject]
    must(subjects == [("record.json", {"sha256": digest})], f"{path}: about another record")
    reason = {"reason"} if vote.get("verdict") == "reject" else set()
    must(set(vote) == {"at", "nonce", "policy", "verdict"} | reason, f"{path}: members {sorted(vote)}")
    must(vote["verdict"] in ("approve", "reject"), f"{path}: another verdict")
    must(kind == "review" or vote["verdict"] == "approve", f"{path}: rejects what is no review")
    must(re.fullmatch("[0-9a-f]{32}", vote["nonce"]), f"{path}: not 16 random bytes")
    delegations = policies[vote["policy"]]["delegations"]
    role = next(one for one in delegations["roles"] if one["name"] == ROLES[kind])
    must(id_ in role["keyids"], f"{path}: its key has not the role")
    key = SSlibKey.from_dict(id_, copy.deepcopy(delegations["keys"][id_]))
    must(accepts(envelope, [key], 1), f"{path}: securesystemslib refuses it")
    return {**vote, "threshold": role["threshold"]}


def judge_submission(path, review, policies):
    """Checks who submitted what a review is about: the person, the file, the number and the day."""
    must(sha256(path.read_bytes()) == review["submission"], f"{path}: another submission")
    envelope, id_, said, told = opened(path, "submission/v1", policies)
    subjects = [(one.name, dict(one.digest)) for one in said.subject]
    must(subjects == [("onboarding.yaml", {"sha256": review["source"]})], f"{path}: about another file")
    letter = {"document"} & set(told)
    must(set(told) == {"at", "policy", "submissions"} | letter, f"{path}: {sorted(told)}")
    must(told["submissions"].get(subject(review)[1]) == review["sequence"], f"{path}: another number")
    day = instant(told["at"]).astimezone(ZoneInfo("Europe/Athens")).date().isoformat()
    must(day == review["asOf"], f"{path}: judged on another day")
    policy = policies[told["policy"]]
    must(policy["onboard"]["keys"][id_]["person"] == review["submitter"], f"{path}: by another person")
    key = SSlibKey.from_dict(id_, copy.deepcopy(policy["delegations"]["keys"][id_]))
    must(accepts(envelope, [key], 1), f"{path}: securesystemslib refuses it")


def opened(path, predicate, policies):
    """Opens an envelope with one signature: it, the key's id, the statement and its predicate."""
    envelope, _ = canonical(path)
    must(set(envelope) == {"payload", "payloadType", "signatures"}, f"{path}: other members")
    must(envelope["payloadType"] == "application/vnd.in-toto+json", f"{path}: another type")
    must(len(envelope["signatures"]) == 1, f"{path}: not one signature")
    id_ = envelope["signatures"][0]["keyid"]
    payload = base64.b64decode(envelope["payload"], validate=True)
    must(rfc8785.dumps(json.loads(payload)) == payload, f"{path}: payload not canonical")
    said = json_format.Parse(payload, statement_pb2.Statement())
    Statement.copy_from_pb(said).validate()
    must(said.predicate_type == f"https://onboard.example/{predicate}", f"{path}: another predicate")
    told = json_format.MessageToDict(said.predicate)
    must(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told["at"]), f"{path}: another time")
    must(told["policy"] in policies, f"{path}: an unknown policy")
    return envelope, id_, said, told


def accepts(envelope, keys, need):
    try:
        return len(Envelope.from_dict(copy.deepcopy(envelope)).verify(keys, need)) >= need
    except Exception:
        return False


def decide(folder, kind, sealed, votes, policies):
    """Checks that the votes give the outcome: enough persons, each by an own key, in time."""
    must(votes, f"{folder}: nobody voted")
    at = instant(sealed["at"])
    persons = set()
    for id_, vote in votes.items():
        must(instant(vote["at"]) <= at, f"{folder}: a vote after the sealing")
        must(at <= instant(vote["at"]) + datetime.timedelta(days=30), f"{folder}: a vote of long ago")
        key = policies[vote["policy"]]["onboard"]["keys"][id_]
        must(instant(key["notBefore"]) <= instant(vote["at"]) < instant(key["notAfter"]),
             f"{folder}: a key out of its time")
        persons.add(key["person"])
    verdicts = {vote["verdict"] for vote in votes.values()}
    outcome = "recorded" if kind != "review" else "approved" if verdicts == {"approve"} else "rejected"
    must(sealed["outcome"] == outcome, f"{folder}: {sealed['outcome']} by {sorted(verdicts)}")
    if outcome == "rejected":
        must(verdicts == {"reject"}, f"{folder}: an approval is counted for a rejection")
    else:
        need = max(vote["threshold"] for vote in votes.values())
        must(len(persons) >= need, f"{folder}: {len(persons)} of {need} persons")
    must(outcome != "approved" or len(persons) >= 2, f"{folder}: approved by one person")


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


# Alterations: each changes the files of one record, and must be refused.

def of(folder, pattern):
    return min(folder.glob(f"Generated/Approvals/{pattern}"))


def edit(path, change):
    """Changes a file of ours, and writes it in canonical form again."""
    value = json.loads(path.read_bytes())
    change(value)
    path.write_bytes(rfc8785.dumps(value) + b"\n")


def edit_vote(path, change):
    """Changes what a vote says, with the signature as it is."""
    def inside(envelope):
        said = json.loads(base64.b64decode(envelope["payload"]))
        change(said)
        envelope["payload"] = base64.b64encode(rfc8785.dumps(said)).decode()
    edit(path, inside)


def named_again(path):
    """Lets the seal name the vote's file as it is now."""
    id_ = path.name.removesuffix(".dsse.json")
    def change(sealed):
        next(it for it in sealed["votes"] if it["keyid"] == id_)["sha256"] = sha256(path.read_bytes())
    edit(path.parent / "seal.json", change)


VOTE, RECORD, SEAL = f"{CODE}/review-*/*.dsse.json", f"{CODE}/review-*/record.json", f"{CODE}/review-*/seal.json"


def in_seal(**members):
    return lambda folder: edit(of(folder, SEAL), lambda it: it.update(members))


def in_envelope(change, again=False):
    def alter(folder):
        edit(of(folder, VOTE), change)
        if again:
            named_again(of(folder, VOTE))
    return alter


def in_vote(change, again=False):
    def alter(folder):
        edit_vote(of(folder, VOTE), change)
        if again:
            named_again(of(folder, VOTE))
    return alter


def flipped(envelope):
    raw = bytearray(base64.b64decode(envelope["signatures"][0]["sig"]))
    raw[7] ^= 1
    envelope["signatures"][0]["sig"] = base64.b64encode(raw).decode()


def reordered(folder):
    edit(of(folder, SEAL), lambda it: it["votes"].reverse())


def one_vote(folder):
    edit(of(folder, SEAL), lambda it: it["votes"].pop())


def twice(folder):
    edit(of(folder, SEAL), lambda it: it["votes"].__setitem__(1, it["votes"][0]))


def spaced(pattern):
    def alter(folder):
        path = of(folder, pattern)
        path.write_bytes(json.dumps(json.loads(path.read_bytes()), indent=1, ensure_ascii=False).encode())
    return alter


def renamed(folder):
    path = of(folder, f"{CODE}/review-*")
    path.rename(path.with_name("review-0123456789abcdef"))


def borrowed(folder):
    """The second reviewer's vote is replaced by a copy of the first one's."""
    first, second = sorted(folder.glob(f"Generated/Approvals/{VOTE}"))
    second.write_bytes(first.read_bytes())
    named_again(second)


def of_another_record(folder):
    """A reviewer's vote on another municipality, put in the place of the one on this."""
    path = of(folder, VOTE)
    others = [it for it in folder.glob(f"Generated/Approvals/*/review-*/{path.name}") if it != path]
    path.write_bytes(min(others).read_bytes())
    named_again(path)


def swapped_seals(folder):
    first, second = (of(folder, f"{CODE}/{kind}-*/seal.json") for kind in ("review", "act"))
    one, other = first.read_bytes(), second.read_bytes()
    first.write_bytes(other), second.write_bytes(one)


def removed(pattern):
    return lambda folder: of(folder, pattern).unlink()


def whole_folder(folder):
    shutil.rmtree(of(folder, f"{CODE}/act-*"))


ALTERATIONS = {
    "the record is about another source": lambda folder: edit(
        of(folder, RECORD), lambda it: it["content"].update(source="0" * 64)),
    "the record has spaces": spaced(RECORD), "the seal has spaces": spaced(SEAL),
    "a vote has spaces": spaced(VOTE), "the record's folder has another name": renamed,
    "the signature is another": in_envelope(flipped),
    "the signature is another, and sealed": in_envelope(flipped, again=True),
    "the envelope's type is another": in_envelope(
        lambda it: it.update(payloadType="application/json"), again=True),
    "nobody signed": in_envelope(lambda it: it.update(signatures=[]), again=True),
    "one signed twice in one file": in_envelope(
        lambda it: it.update(signatures=it["signatures"] * 2), again=True),
    "the vote was made at another time": in_vote(
        lambda it: it["predicate"].update(at="2026-01-01T00:00:00Z"), again=True),
    "the vote is about another record": in_vote(
        lambda it: it["subject"][0]["digest"].update(sha256="1" * 64), again=True),
    "the vote names another policy": in_vote(
        lambda it: it["predicate"].update(policy="2" * 64), again=True),
    "the votes are in another order": reordered, "one of two votes is sealed": one_vote,
    "one vote is sealed twice": twice, "one vote stands for another": borrowed,
    "the vote on another record is counted": of_another_record,
    "the outcome is another": in_seal(outcome="rejected"), "the number is another": in_seal(number=7),
    "the seal before is another": in_seal(previous="3" * 64),
    "the seal is of another record": in_seal(record="4" * 64),
    "the sealing was at another time": in_seal(at="2026-01-01T00:00:00Z"),
    "the seal is of another municipality": in_seal(municipality="9306"),
    "the seals of two records are exchanged": swapped_seals,
    "a vote is missing": removed(VOTE), "the seal is missing": removed(SEAL),
    "the record is missing": removed(RECORD), "a source is missing": removed(f"{CODE}/review-*/onboarding.yaml"),
    "the configuration is another": lambda folder: of(
        folder, f"{CODE}/review-*/configuration.json").write_bytes(b"{}\n"),
    "an act is missing": whole_folder,
}


def altered(verdict, folder, what, alter):
    """Expects that an altered copy of a registry is refused, by this judge and by onboard."""
    copied = folder.with_name("altered")
    shutil.copytree(folder, copied)
    alter(copied)
    try:
        judge(copied, {})
        verdict.expect(False, f"accepted although {what}")
    except (Wrong, ValueError, OSError, KeyError):
        verdict.expect(True, "")
    done = verify(copied)
    verdict.expect(done.returncode == 4 and done.stderr.strip(),
                   f"verify ends with {done.returncode} although {what}: {done.stdout}{done.stderr}")
    shutil.rmtree(copied)


def deployed(verdict, folder):
    """sha256sum alone can check what is in force; the index says what of it is suspended."""
    index = json.loads((folder / "Generated/Runtime/deployment.json").read_bytes())
    told = {entry["code"]: entry["suspended"] for entry in index["municipalities"]}
    verdict.expect(told == {CODE: {"modes": [], "offices": []},
                            "9254": {"modes": ["video"], "offices": []}}, f"suspended: {told}")
    def agrees():
        return subprocess.run(["sha256sum", "-c", "Runtime/deployment.sha256"],
                              cwd=folder / "Generated", capture_output=True).returncode == 0
    verdict.expect(agrees(), "sha256sum finds other bytes than the index says")
    path = of(folder, f"{CODE}/review-*/configuration.json")
    path.write_bytes(path.read_bytes().replace(b"09:00", b"08:00", 1) + b" ")
    verdict.expect(not agrees(), "sha256sum does not see an altered configuration")


def unreadable(verdict, scratch):
    """What cannot be read at the sealing must not change what is sealed."""
    folder, branch = scratch / "unread", scratch / "veto"
    shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")
    (folder / "act.pdf").write_bytes(b"%PDF-1.7\n")
    approve(folder, CODE, "reviewer-1")
    shutil.copytree(folder, branch)
    approve(folder, CODE, "reviewer-2")
    onboard(branch, "reject", CODE, "--reason", "δοκιμή", "--key", f"{KEYS}/reviewer-3.key")
    ours = {path.name for path in folder.glob(f"Generated/Approvals/{VOTE}")}
    veto = next(path for path in branch.glob(f"Generated/Approvals/{VOTE}") if path.name not in ours)
    place = of(folder, f"{CODE}/review-*") / veto.name
    place.write_bytes(b"{")
    tried(folder)
    path = place.with_name("seal.json")
    verdict.expect(not path.exists() or json.loads(path.read_bytes())["outcome"] != "approved",
                   "log seal: approved although a rejection could not be read")
    place.unlink()
    enact(folder, "join", CODE, 1)
    path.unlink(missing_ok=True)
    shutil.rmtree(folder / "Generated/Approvals/log", ignore_errors=True)
    configuration = place.with_name("configuration.json")
    configuration.rename(folder / "kept")
    tried(folder)
    verdict.expect(not list(folder.glob("Generated/Approvals/*/act-*/seal.json")),
                   "log seal: an act is sealed before the approval that it rests on, which could not be read")
    (folder / "kept").rename(configuration)
    verdict.expect(tried(folder).returncode == 0, "log seal: what could be read again cannot be sealed")


def tried(folder):
    """A sealing that may be refused."""
    return subprocess.run([ONBOARD, "log", "seal", "--key", f"{KEYS}/log.key"], cwd=folder,
                          env={"LANG": "en"}, capture_output=True, text=True)


def first(verdict):
    """The records of version 0.1.0, as their own judge read them."""
    targets = json.loads((FIRST / "Municipalities/authority/targets.json").read_text())
    records = sorted(FIRST.glob("Generated/Approvals/[0-9]*/*/record.dsse.json"))
    verdict.expect(len(records) == 5, f"{len(records)} records of version 0.1.0")
    for record in records:
        records_first.judge(verdict, record, targets["signed"]["delegations"])


if __name__ == "__main__":
    main()
