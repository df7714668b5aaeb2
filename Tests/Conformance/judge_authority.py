"""Does python-tuf judge roots and policies as we do?

It reads the authority that the repository ships, and chains of roots that are made here: sound
ones, and ones with a mistake in versions, thresholds, signatures, expiry or form. Where we refuse
more than TUF does, the refusal's code is told.
"""

import copy
import hashlib
import json
import random
import shutil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.formats import encode_canonical
from securesystemslib.signer import Signature
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Targets

from common import CORPUS, ROOT, Verdict
from trusted import AT, INSTANT, ours, rooted

SHIPPED = ROOT / "Municipalities/authority"
CHAINS = 240
ROLES = {"reviewer": 2, "enactor": 1, "revoker": 1}


class Key:
    """A key that its label makes."""

    def __init__(self, label):
        self.label = label
        seed = hashlib.sha256(f"judge {label}".encode()).digest()
        self.private = Ed25519PrivateKey.from_private_bytes(seed)
        public = self.private.public_key().public_bytes_raw().hex()
        self.entry = {"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": public}}
        self.id = hashlib.sha256(encode_canonical(self.entry).encode()).hexdigest()

    def sign(self, signed):
        signature = self.private.sign(encode_canonical(signed).encode())
        return {"keyid": self.id, "sig": signature.hex()}


class Chain:
    """Roots that rotate, and a policy; all sound until a mistake is made."""

    def __init__(self, random):
        self.random = random
        self.roots = []
        count = random.randint(3, 5)
        keys = [Key(f"root {number}") for number in range(count)]
        threshold = random.randint(2, count - 1)
        for version in range(1, random.randint(2, 6)):
            signers = random.sample(keys, threshold)
            if version > 1:
                old, before = self.roots[-1]["keys"], self.roots[-1]["threshold"]
                keys, threshold = self.rotate(old)
                signers = random.sample(old, before) + random.sample(keys, threshold)
            self.roots.append({
                "keys": keys, "threshold": threshold, "signers": unique(signers),
                "signed": root(version, keys, threshold), "edit": None})
        last = self.roots[-1]
        self.policy = {
            "signed": policy(), "edit": None,
            "signers": random.sample(last["keys"], last["threshold"])}

    def rotate(self, keys):
        keys = list(keys)
        if self.random.random() < 0.6:
            keys[self.random.randrange(len(keys))] = Key(f"new {self.random.random()}")
        if self.random.random() < 0.3:
            keys.append(Key(f"more {self.random.random()}"))
        return keys, self.random.randint(2, len(keys) - 1)

    def files(self):
        for number, one in enumerate(self.roots, 1):
            yield f"{number}.root.json", envelope(one)
        yield "targets.json", envelope(self.policy)


def unique(keys):
    return list({key.id: key for key in keys}.values())


def envelope(one):
    whole = {"signatures": [key.sign(one["signed"]) for key in one["signers"]],
             "signed": copy.deepcopy(one["signed"])}
    if one["edit"]:
        one["edit"](whole)
    return json.dumps(whole, indent=1, sort_keys=True)


def root(version, keys, threshold):
    role = {"keyids": [key.id for key in keys], "threshold": threshold}
    return {
        "_type": "root", "consistent_snapshot": False, "expires": "2030-01-01T00:00:00Z",
        "keys": {key.id: key.entry for key in keys}, "spec_version": "1.0.31", "version": version,
        "roles": {name: copy.deepcopy(role) for name in
                  ("root", "snapshot", "targets", "timestamp")},
        "onboard": {"demonstration": False, "keys": {
            key.id: {"person": person(key), "organisation": "Judge"} for key in keys}}}


def person(key):
    return "p-" + key.id[:12]


def policy():
    holders = {role: [Key(f"{role} {number}") for number in range(threshold + 1)]
               for role, threshold in ROLES.items()}
    keys = [key for held in holders.values() for key in held]
    return {
        "_type": "targets", "expires": "2030-01-01T00:00:00Z", "spec_version": "1.0.31",
        "targets": {}, "version": 1,
        "delegations": {"keys": {key.id: key.entry for key in keys}, "roles": [
            {"name": role, "keyids": [key.id for key in held], "threshold": ROLES[role],
             "paths": [f"{role}/*"], "terminating": True} for role, held in holders.items()]},
        "onboard": {
            "demonstration": False, "rootMayReview": False, "logs": [], "witnesses": [],
            "quorum": 0, "keys": {
                key.id: {"person": person(key), "organisation": "Judge",
                         "notBefore": "2026-01-01T00:00:00Z", "notAfter": "2030-01-01T00:00:00Z"}
                for key in keys}}}


# Mistakes that TUF knows: both must say the same, whether that is yes or no.

def fewer_signers(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signers"] = one["signers"][1:]


def only_old_signers(chain):
    number = chain.random.randrange(1, len(chain.roots))
    chain.roots[number]["signers"] = chain.roots[number - 1]["keys"]


def only_new_signers(chain):
    one = chain.random.choice(chain.roots)
    one["signers"] = one["keys"]


def strangers(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signers"] = [Key("stranger 1"), Key("stranger 2"), Key("stranger 3")]


def strangers_besides(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signers"] = [*one["signers"], Key("stranger 1")]


def version(chain):
    one = chain.random.choice(chain.roots[1:])
    one["signed"]["version"] += chain.random.choice([-1, 1, 7])


def version_zero(chain):
    chain.random.choice([*chain.roots, chain.policy])["signed"]["version"] = 0


def expired_last(chain):
    chain.roots[-1]["signed"]["expires"] = AT


def almost_expired(chain):
    chain.roots[-1]["signed"]["expires"] = "2026-11-22T08:00:01Z"


def expired_before(chain):
    for one in chain.roots[:-1]:
        one["signed"]["expires"] = "2025-01-01T00:00:00Z"


def expired_policy(chain):
    chain.policy["signed"]["expires"] = chain.random.choice([AT, "2020-02-29T00:00:00Z"])


def threshold(chain):
    one = chain.random.choice(chain.roots)
    one["signed"]["roles"]["root"]["threshold"] = chain.random.choice([0, -1, 2, 3, 4, 5])


def policy_threshold(chain):
    role = chain.roots[-1]["signed"]["roles"]["targets"]
    role["threshold"] = chain.random.randint(2, len(role["keyids"]))


def repeated_key(chain):
    role = chain.random.choice(chain.roots)["signed"]["roles"]["root"]
    role["keyids"].append(role["keyids"][0])


def repeated_signature(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signers"] = [*one["signers"], one["signers"][0]]


def flipped_signature(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    digit, bit = chain.random.randrange(128), chain.random.choice([1, 2, 4, 8])

    def edit(whole):
        sig = whole["signatures"][0]["sig"]
        flipped = f"{int(sig[digit], 16) ^ bit:x}"
        whole["signatures"][0]["sig"] = sig[:digit] + flipped + sig[digit + 1:]
    one["edit"] = edit


def altered(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["edit"] = lambda whole: whole["signed"].update(expires="2035-01-01T00:00:00Z")


def other_type(chain):
    chain.random.choice([*chain.roots, chain.policy])["signed"]["_type"] = "snapshot"


def specification(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signed"]["spec_version"] = chain.random.choice(["1.0", "1.1.0", "2.0.0", "1", "1.x.0"])


def expiry_form(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    one["signed"]["expires"] = chain.random.choice(
        ["2030-02-30T00:00:00Z", "2030-01-01", "tomorrow", "2030-01-01T00:00:00"])


def role_missing(chain):
    del chain.random.choice(chain.roots)["signed"]["roles"]["timestamp"]


def role_unknown(chain):
    roles = chain.random.choice(chain.roots)["signed"]["roles"]
    roles["emperor"] = roles["root"]


def delegation_repeated(chain):
    roles = chain.policy["signed"]["delegations"]["roles"]
    roles.append(copy.deepcopy(roles[0]))


def delegation_threshold(chain):
    chain.policy["signed"]["delegations"]["roles"][0]["threshold"] = 0


def member_missing(chain):
    one = chain.random.choice([*chain.roots, chain.policy])
    del one["signed"][chain.random.choice(["expires", "_type"])]


KNOWN = [
    lambda chain: None, fewer_signers, only_old_signers, only_new_signers, strangers,
    strangers_besides, version, version_zero, expired_last, almost_expired, expired_before,
    expired_policy, threshold, policy_threshold, repeated_key, repeated_signature,
    flipped_signature, altered, other_type, specification, expiry_form, role_missing, role_unknown,
    delegation_repeated, delegation_threshold, member_missing]


# What python-tuf lets pass and we do not, with our code.

def one_person(chain):
    for one in chain.roots:
        for entry in one["signed"]["onboard"]["keys"].values():
            entry["person"] = "p-one"


def one_person_reviews(chain):
    for entry in chain.policy["signed"]["onboard"]["keys"].values():
        entry["person"] = "p-one"


def reviewers(chain, **changes):
    chain.policy["signed"]["delegations"]["roles"][0].update(changes)


def first_key(chain):
    keys = chain.policy["signed"]["onboard"]["keys"]
    return keys, sorted(keys)[0]


def no_person(chain):
    keys, name = first_key(chain)
    del keys[name]


def not_ascii(chain):
    keys, name = first_key(chain)
    keys[name]["organisation"] = "Δήμος"


def other_id(chain):
    delegations = chain.policy["signed"]["delegations"]
    role = delegations["roles"][0]
    old, new = role["keyids"][0], "0" * 64
    role["keyids"][0] = new
    delegations["keys"][new] = delegations["keys"].pop(old)
    keys = chain.policy["signed"]["onboard"]["keys"]
    keys[new] = keys.pop(old)


def enactor_reviews(chain):
    roles = chain.policy["signed"]["delegations"]["roles"]
    roles[0]["keyids"].append(roles[1]["keyids"][0])


STRICTER = {
    "threshold-unreachable": one_person,
    "threshold-too-low": lambda chain: reviewers(chain, threshold=1),
    "role-unknown": lambda chain: reviewers(chain, name="emperor"),
    "key-unknown": lambda chain: reviewers(chain, keyids=["0" * 64, "1" * 64]),
    "person-missing": no_person,
    "metadata-not-ascii": not_ascii,
    "key-id-mismatch": other_id,
    "duty-conflict": enactor_reviews,
    "metadata-malformed": lambda chain: chain.policy["signed"]["onboard"].update(extra=1),
    "root-gap": "gap",
}


def theirs(folder):
    """None when python-tuf accepts, else what it says."""
    try:
        trusted = rooted(folder)
        if trusted.root.is_expired(INSTANT):
            return "expired root"
        targets = Metadata[Targets].from_bytes((folder / "targets.json").read_bytes())
        if targets.signed.type != "targets":
            return "type"
        trusted.root.verify_delegate("targets", targets.signed_bytes, targets.signatures)
        return "expired targets" if targets.signed.is_expired(INSTANT) else None
    except RepositoryError as error:
        return f"{type(error).__name__}: {error}"


def write(chain, name):
    folder = CORPUS / "authority" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file, text in chain.files():
        (folder / file).write_text(text)
    return folder


def judge_shipped(verdict):
    verdict.expect(theirs(SHIPPED) is None, f"python-tuf on what we ship: {theirs(SHIPPED)}")
    verdict.expect(ours(SHIPPED) is None, f"onboard on what we ship: {ours(SHIPPED)}")
    Metadata[Root].from_bytes((SHIPPED / "1.root.json").read_bytes())
    targets = Metadata[Targets].from_bytes((SHIPPED / "targets.json").read_bytes()).signed
    keys = [json.loads((SHIPPED / f"demonstration/reviewer-{number}.key").read_text())
            for number in (1, 2)]
    signatures = {
        key["keyid"]: Signature(key["keyid"], Ed25519PrivateKey.from_private_bytes(
            bytes.fromhex(key["seed"])).sign(b"approval").hex()) for key in keys}
    for count in (1, 2):
        some = dict(list(signatures.items())[:count])
        try:
            targets.verify_delegate("reviewer", b"approval", some)
            holds = True
        except RepositoryError:
            holds = False
        verdict.expect(holds == (count == 2), f"{count} of 2 reviewers: {holds}")


def main():
    verdict = Verdict("TUF")
    judge_shipped(verdict)
    accepted = 0
    for number in range(CHAINS):
        chain = Chain(random.Random(number))
        mistake = KNOWN[number % len(KNOWN)]
        if len(chain.roots) > 1 or mistake not in (version, only_old_signers):
            mistake(chain)
        folder = write(chain, f"{number:03}")
        their, our = theirs(folder), ours(folder)
        accepted += our is None
        verdict.expect(
            (their is None) == (our is None), f"{number} {mistake.__name__}: {their} / {our}")
    for code, mistake in STRICTER.items():
        chain = Chain(random.Random(1))
        if code != "root-gap":
            mistake(chain)
        folder = write(chain, code)
        if code == "root-gap":
            newer = len(chain.roots) + 2
            shutil.copy(folder / "1.root.json", folder / f"{newer}.root.json")
        verdict.expect(theirs(folder) is None, f"{code}: {theirs(folder)}")
        verdict.expect(ours(folder) == code, f"{code}: {ours(folder)}")
    print(f"TUF: {accepted} of {CHAINS} chains accepted by both")
    verdict.expect(CHAINS // 5 < accepted < CHAINS // 2, f"{accepted} chains accepted")
    verdict.end()


main()
