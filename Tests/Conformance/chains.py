"""Authorities that grow by the commands of `onboard keys`, with a plain account of what must hold.

Keys of roots and of roles come and go, thresholds change, the log's key is replaced, and every step
is signed and sealed.
"""

import json
import subprocess
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, SSlibKey

from common import CLOCK, ONBOARD

LEAST = {"reviewer": 2, "enactor": 1, "revoker": 1}
LATER, PAST = "2026-12-31", "2026-06-30"  # days of leaving, after and before the judgement
LEAKED = "2025-06-01T00:00:00Z"


class Key:
    """A public, worthless key that `keys new` makes from a label."""

    def __init__(self, folder, label):
        self.path = folder / f"{label}.key"
        run(folder, "keys", "new", "--demonstration", label, "--output", self.path)
        made = json.loads(self.path.read_text())
        self.id, self.public = made["keyid"], made["publicKey"]
        self.person = f"p-{label}"
        self.signer = CryptoSigner(
            Ed25519PrivateKey.from_private_bytes(bytes.fromhex(made["seed"])),
            SSlibKey(self.id, "ed25519", "ed25519", {"public": self.public}))


def run(folder, *words):
    """Runs the compiler, which must not fail: every step is one that it allows."""
    done = subprocess.run([ONBOARD, *words], cwd=folder, env=CLOCK, capture_output=True)
    if done.returncode:
        words = " ".join(map(str, words))
        sys.exit(f"{folder}: onboard {words}: exit {done.returncode}\n{done.stderr.decode()}")


class Chain:
    """A registry with an authority, and the account of it."""

    def __init__(self, folder, random, keys):
        self.folder, self.random = folder, random
        self.authority = folder / "Municipalities/authority"
        self.authority.mkdir(parents=True)
        self.free = random.sample(keys, len(keys))
        self.persons = {}
        self.roots = [self.key() for _ in range(random.randint(2, 4))]
        self.threshold = random.randint(2, len(self.roots))
        self.holders = {role: [self.key() for _ in range(least + random.randint(0, 1))]
                        for role, least in LEAST.items()}
        self.thresholds = dict(LEAST)
        self.ended, self.past = set(), set()
        self.log, self.name, self.witnesses = self.key(), "judge.example/chain", []
        self.history, self.policies, self.steps = [], 0, set()
        self.found()

    def key(self, person=None):
        """A key that nobody has had, in the hand of somebody new or of a known person."""
        key = self.free.pop()
        self.persons[key.id] = person or key.person
        return key

    def keys(self, command, *words):
        run(self.folder, "keys", command, *words)

    def found(self):
        holders = [word for key in self.roots
                   for word in ("--holder", f"{self.persons[key.id]},{key.path},Judge")]
        self.keys("found", "--demonstration", "--expires", "2030-12-31",
                  "--threshold", str(self.threshold), *holders)
        for role, held in self.holders.items():
            for key in held:
                self.enrol(role, key)
        self.enrol_log()
        self.sign()

    def enrol(self, role, key):
        during = ["--valid-from", "2025-01-01", "--valid-until", "2030-12-31"]
        words = ["--role", role, *(during if role != "root" else [])]
        self.keys("enrol", *words, "--public", self.random.choice([key.path, key.public]),
                  "--person", self.persons[key.id], "--organisation", "Judge")

    def enrol_log(self):
        self.keys("enrol", "--role", "log", "--public", self.log.path, "--name", self.name)

    # What is asked of the account.

    def able(self, role):
        """The keys of a role that have not ended."""
        return [key for key in self.holders[role] if key.id not in self.ended]

    def suffices(self, role, keys):
        persons = {self.persons[key.id] for key in keys}
        return len(persons) >= (self.threshold if role == "root" else self.thresholds[role])

    def may_go(self, key):
        """Whether everything can still be signed without a key."""
        others = [one for one in self.roots if one != key]
        roles = [role for role in LEAST if key in self.holders[role]]
        return self.suffices("root", others) and all(
            self.suffices(role, [one for one in self.able(role) if one != key]) for role in roles)

    # How keys go.

    def leave(self, key):
        day = self.random.choice([LATER, PAST])
        self.keys("leave", key.id[:self.random.randint(16, 64)], "--on", day)
        self.gone(key)
        if day == PAST:
            self.past.add(key.id)

    def leak(self, key):
        self.keys("leak", key.id, "--from", LEAKED, "--yes")
        self.gone(key)

    def gone(self, key):
        self.roots = [one for one in self.roots if one != key]
        self.ended.add(key.id)

    # How drafts come into force.

    def sign(self):
        """Signs the drafts, in one order or the other, and seals what they say."""
        signs = [self.sign_root, self.sign_policy]
        if self.history and self.random.random() < 0.5:
            signs.reverse()
        for sign in signs:
            sign()
        self.seal()

    def sign_root(self):
        draft = self.authority / f"{len(self.history) + 1}.root.next.json"
        if not draft.exists():
            return
        signers = self.enough(self.roots, self.threshold)
        if self.history:
            signers += self.enough(*self.history[-1])
        self.history.append((self.roots, self.threshold))
        self.sign_until(draft, draft, list(dict.fromkeys(signers)))
        if draft.exists():
            policy = self.authority / "targets.json"
            self.sign_until(draft, policy, self.enough(self.roots, self.threshold))
        self.is_in_force(draft)

    def sign_policy(self):
        draft = self.authority / "targets.next.json"
        if not draft.exists():
            return
        self.sign_until(draft, draft, self.enough(*self.history[-1]))
        self.is_in_force(draft)
        self.policies += 1

    def enough(self, keys, threshold):
        return self.random.sample(keys, threshold)

    def sign_until(self, draft, file, signers):
        """Signs a file by one key after another, until a draft is in force."""
        for key in self.random.sample(signers, len(signers)):
            if draft.exists():
                self.keys("sign", file, "--key", key.path)

    def is_in_force(self, draft):
        if draft.exists():
            sys.exit(f"{draft}: still waits, though enough keys signed it")

    def seal(self):
        run(self.folder, "log", "seal", "--key", self.log.path)


# The steps; each gives whether it was possible.

def root_joins(chain):
    chain.roots = [*chain.roots, chain.key()]
    chain.enrol("root", chain.roots[-1])
    return True


def root_goes(chain):
    able = [key for key in chain.roots if chain.may_go(key)]
    if not able:
        return False
    chain.random.choice([chain.leave, chain.leak])(chain.random.choice(able))
    return True


def root_rotates(chain):
    return root_joins(chain) and root_goes(chain)


def root_threshold(chain):
    able = [count for count in range(2, len(chain.roots) + 1) if count != chain.threshold]
    if not able:
        return False
    chain.threshold = chain.random.choice(able)
    chain.keys("demand", "--role", "root", "--threshold", str(chain.threshold))
    return True


def root_reviews(chain):
    """A holder of the root may review too, with the same key."""
    able = [key for key in chain.roots if key not in chain.holders["reviewer"]]
    if not able:
        return False
    key = chain.random.choice(able)
    chain.keys("demand", "--root-may-review")
    chain.enrol("reviewer", key)
    chain.holders["reviewer"].append(key)
    return True


def holder_joins(chain):
    role = chain.random.choice(list(LEAST))
    chain.holders[role].append(chain.key())
    chain.enrol(role, chain.holders[role][-1])
    return True


def holder_goes(chain):
    able = [key for role in LEAST for key in chain.able(role) if chain.may_go(key)]
    if not able:
        return False
    chain.random.choice([chain.leave, chain.leak])(chain.random.choice(able))
    return True


def holder_renews(chain):
    """A person has a new key, and the old one ends."""
    role = chain.random.choice(list(LEAST))
    old = chain.random.choice(chain.able(role))
    new = chain.key(chain.persons[old.id])
    chain.enrol(role, new)
    chain.holders[role].append(new)
    if chain.may_go(old):
        chain.leave(old)
    return True


def role_threshold(chain):
    role = chain.random.choice(list(LEAST))
    most = len({chain.persons[key.id] for key in chain.able(role)})
    able = [count for count in range(LEAST[role], most + 1) if count != chain.thresholds[role]]
    if not able:
        return False
    chain.thresholds[role] = chain.random.choice(able)
    chain.keys("demand", "--role", role, "--threshold", str(chain.thresholds[role]))
    return True


def renewed(chain):
    which = chain.random.choice([["--root"], []])
    chain.keys("renew", "--expires", f"{chain.random.randint(2031, 2039)}-12-31", *which)
    return True


def log_replaced(chain):
    chain.keys("drop", chain.name)
    chain.log = chain.key()
    chain.name = chain.random.choice([chain.name, f"{chain.log.person}.example/chain"])
    chain.enrol_log()
    return True


def witness_changes(chain):
    if chain.witnesses:
        chain.keys("drop", chain.witnesses.pop())
        return True
    key = chain.key()
    chain.witnesses.append(f"{key.person}.example/witness")
    chain.keys("enrol", "--role", "witness", "--public", key.path, "--name", chain.witnesses[0])
    return True


def second_thought(chain):
    """A key is enrolled and dropped before anybody signs; only the version is new."""
    key = chain.key()
    chain.enrol(chain.random.choice(["root", *LEAST]), key)
    chain.keys("drop", key.id)
    return True


STEPS = [
    root_joins, root_goes, root_rotates, root_threshold, root_reviews, holder_joins, holder_goes,
    holder_renews, role_threshold, renewed, log_replaced, witness_changes, second_thought]


def step(chain):
    """One or two changes in one draft, signed and sealed."""
    for change in chain.random.sample(STEPS, chain.random.randint(1, 2)):
        if change(chain):
            chain.steps.add(change.__name__)
    if list(chain.authority.glob("*.next.json")):
        chain.sign()
