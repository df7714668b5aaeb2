"""Does python-tuf follow the authorities that `onboard keys` makes, as far as we do and no farther?

$CHAINS authorities (60) go through two to six steps each. After every step python-tuf, which
remembers what it saw before, must accept all roots in order and the newest policy, and find the
versions, keys and thresholds that `keys authority` and a plain account state. Then each is altered
in every way that it allows, and both must refuse it.
"""

import base64
import collections
import contextlib
import copy
import hashlib
import itertools
import json
import os
import random
import shutil

from securesystemslib.exceptions import UnverifiedSignatureError
from securesystemslib.signer import Signature
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, MetaFile, Snapshot, Timestamp

from altered import MISTAKES, Altered, envelope, ids, policy_again
from chains import LEAST, STEPS, Chain, Key, step
from common import CORPUS, Verdict
from trusted import INSTANT, ours, rooted, told

CHAINS = int(os.environ.get("CHAINS", "60"))
SEALS = {"version-altered", "version-missing"}  # what only the log tells, which python-tuf lacks


class Client:
    """python-tuf as a client that has seen a repository before.

    We have no timestamp and no snapshot, which every root lets its keys sign. They are signed here
    for whatever policy stands in the folder, so that roots, policies and memory alone decide."""

    def __init__(self):
        self.seen = []

    def follow(self, folder, chain, root=1):
        """The newest root and policy, from one root on; raises what python-tuf does not accept."""
        trusted = rooted(folder, root)
        new = self.vouch(folder, chain)
        for number, update in enumerate((trusted.update_timestamp, trusted.update_snapshot)):
            for one in self.seen:
                # As in python-tuf's own updater; what other keys signed is forgotten.
                with contextlib.suppress(RepositoryError):
                    update(one[number])
            update(new[number])
        targets = trusted.update_targets((folder / "targets.json").read_bytes())
        self.seen = [new]
        return trusted.root, targets

    def vouch(self, folder, chain):
        """A timestamp and a snapshot of the policy in a folder."""
        version = 1 + (len(self.seen) and Metadata.from_bytes(self.seen[0][0]).signed.version)
        shown = Metadata.from_file(str(folder / "targets.json")).signed.version
        until = INSTANT.replace(year=2040)
        parts = [
            Timestamp(version, expires=until, snapshot_meta=MetaFile(version)),
            Snapshot(version, expires=until, meta={"targets.json": MetaFile(shown)})]
        keys, _ = chain.history[-1]
        return tuple(json.dumps(envelope(part.to_dict(), keys)).encode() for part in parts)


def expect_accepted(verdict, chain, client, name):
    """A sound chain is accepted by both, and they say the same of it as the account."""
    answer = told(chain.authority)
    verdict.expect(answer["trusted"], f"{name}: refused: {answer.get('code')}")
    try:
        root, targets = client.follow(chain.authority, chain)
    except RepositoryError as error:
        return verdict.expect(False, f"{name}: python-tuf: {error}")
    for what, values in said(chain, answer, root, targets).items() if answer["trusted"] else []:
        verdict.expect(all(one == values[0] for one in values), f"{name}, {what}: {values}")


def expect_later_roots(verdict, chain, name):
    """Whoever trusts a later root accepts what whoever trusts the first does."""
    for number in range(2, len(chain.history) + 1):
        answer = told(chain.authority, root=number)
        verdict.expect(answer["trusted"], f"{name}, root {number}: {answer.get('code')}")
        try:
            root, targets = Client().follow(chain.authority, chain, number)
        except RepositoryError as error:
            verdict.expect(False, f"{name}, root {number}: python-tuf: {error}")
            continue
        verdict.expect(
            (root.version, targets.version)
            == (answer["root"]["version"], answer["targets"]["version"]), f"{name}, root {number}")


def said(chain, answer, root, targets):
    """What python-tuf, `keys authority` and the account say, which must be the same."""
    said = {
        "roots": (root.version, answer["root"]["version"], len(chain.history)),
        "policies": (targets.version, answer["targets"]["version"], chain.policies),
        "files": (sha256(chain.authority / f"{root.version}.root.json"), answer["root"]["sha256"]),
        "policy's file": (sha256(chain.authority / "targets.json"), answer["targets"]["sha256"]),
        "versions": (versions(chain), [(one["name"], one["sha256"]) for one in answer["versions"]]),
        "sealed": (all(one["sealed"] for one in answer["versions"]), True),
        "holders": (*[starts(keyids) for keyids in roots_of(root)], starts(ids(chain.roots)),
                    holders(told(chain.authority, "text"))),
        "threshold": (*[role.threshold for role in root.roles.values()], chain.threshold),
        "logs": (log_keys(targets), [(chain.name, chain.log.public)]),
        "log's signer": (signs_log(chain, chain.log), True),
    }
    for role in LEAST:
        said |= of_role(chain, role, targets.delegations, answer["roles"][role])
    return said


def of_role(chain, role, delegations, answer):
    """What is said of a role: its keys, those of the day, how many must sign."""
    delegated, held = delegations.roles[role], chain.holders[role]
    past = {key.id for key in held if key.id in chain.past}
    return {
        f"{role}: keys": (sorted(delegated.keyids), ids(held)),
        f"{role}: keys of the day": (sorted(set(delegated.keyids) - past), answer["keys"]),
        f"{role}: threshold": (delegated.threshold, answer["threshold"], chain.thresholds[role]),
        f"{role}: public keys": (
            {id: delegations.keys[id].keyval["public"] for id in delegated.keyids},
            {key.id: key.public for key in held}),
    }


def starts(keyids):
    return [id[:16] for id in sorted(keyids)]


def roots_of(root):
    return [role.keyids for role in root.roles.values()]


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def holders(text):
    """The keys of the root in the text of `keys authority`."""
    lines = iter(text.splitlines())
    while not next(lines).startswith("root: "):
        pass
    return sorted(line.split()[0] for line in itertools.takewhile(lambda it: it[0] == " ", lines))


def versions(chain):
    """Every root and policy with the digest of its signed part, as python-tuf writes it."""
    roots = [f"{number + 1}.root.json" for number in range(len(chain.history))]
    policies = [f"{number}.targets.json" for number in range(1, chain.policies)] + ["targets.json"]
    names = [f"root {number + 1}" for number in range(len(roots))]
    names += [f"policy {number + 1}" for number in range(len(policies))]
    digests = [hashlib.sha256(Metadata.from_file(str(chain.authority / file)).signed_bytes)
               for file in roots + policies]
    return [(name, digest.hexdigest()) for name, digest in zip(names, digests)]


def log_keys(targets):
    """The names and keys of the logs that a policy lists, as signed notes write them."""
    texts = [text.split("+", 2) for text in targets.unrecognized_fields["onboard"]["logs"]]
    return [(name, base64.b64decode(key)[1:].hex()) for name, _, key in texts]


def signs_log(chain, key):
    """Whether a key signed the checkpoint, under the name that the policy gives it."""
    note = (chain.folder / "Generated/Approvals/log/checkpoint").read_text()
    body, signatures = note.split("\n\n")
    found = dict(line.split(" ")[1:] for line in signatures.splitlines())
    signature = Signature(key.id, base64.b64decode(found[chain.name])[4:].hex())
    try:
        key.signer.public_key.verify_signature(signature, f"{body}\n".encode())
        return True
    except UnverifiedSignatureError:
        return False


def theirs(client, folder, chain):
    """None when python-tuf accepts, else what it says."""
    try:
        copy.copy(client).follow(folder, chain)
        return None
    except RepositoryError as error:
        return f"{type(error).__name__}: {error}"


def expect_refused(verdict, chain, client, random):
    """Every alteration that a chain allows is refused by both; gives those that were made."""
    made = []
    for mistake in MISTAKES:
        altered = Altered(chain, mistake.__name__, random)
        if mistake(altered) is False:
            continue
        made.append(mistake.__name__)
        their, our = theirs(client, altered.authority, chain), ours(altered.authority)
        place = altered.authority
        verdict.expect(their is not None, f"{place}: python-tuf accepts, onboard says {our}")
        verdict.expect(our is not None, f"{place}: onboard accepts, python-tuf says {their}")
        verdict.expect(our is None or "exit" not in our, f"{place}: {our}")
        verdict.expect(
            mistake is policy_again or our not in SEALS, f"{place}: only the log refuses")
    return made


def expect_enough(verdict, chain, client, random):
    """A policy that just as many signed as must is accepted by both.

    The log would also ask for those who signed it under the root of its time."""
    altered = Altered(chain, "enough", random)
    altered.keep("targets.json", chain.history[-1], chain.history[-1][1])
    folder = altered.bare()
    their, our = theirs(client, folder, chain), ours(folder)
    verdict.expect((their, our) == (None, None), f"{folder}: {their} / {our}")


def main():
    verdict = Verdict("chains")
    folder = CORPUS / "chains"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    keys = [Key(folder, f"judge-{number}") for number in range(40)]
    done = collections.Counter()
    for number in range(CHAINS):
        rng = random.Random(f"chain {number}")
        chain, client = Chain(folder / f"{number:03}", rng, keys), Client()
        for count in range(rng.randint(2, 6) + 1):
            if count:
                step(chain)
            expect_accepted(verdict, chain, client, f"{chain.folder}, step {count}")
        expect_later_roots(verdict, chain, f"{chain.folder}")
        expect_enough(verdict, chain, client, rng)
        done.update(chain.steps)
        done.update(expect_refused(verdict, chain, client, rng))
    for one in [*STEPS, *MISTAKES] if CHAINS >= 60 else []:
        verdict.expect(done[one.__name__] >= 3, f"{one.__name__}: only {done[one.__name__]} times")
    verdict.end()


main()
