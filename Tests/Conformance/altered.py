"""An authority in which one thing is altered, so that nobody may trust it any more."""

import contextlib
import json
import shutil

from securesystemslib.formats import encode_canonical


def envelope(signed, keys):
    """A signed part, signed by keys."""
    message = encode_canonical(signed).encode()
    return {"signatures": [key.signer.sign(message).to_dict() for key in keys], "signed": signed}


def ids(keys):
    return sorted(key.id for key in keys)


class Altered:
    """A copy of a chain's registry, in which one thing is altered."""

    def __init__(self, chain, name, random):
        self.chain, self.random = chain, random
        self.folder = chain.folder / "altered" / name
        for part in ("Municipalities", "Generated"):
            shutil.copytree(chain.folder / part, self.folder / part)
        self.authority = self.folder / "Municipalities/authority"
        self.last = len(chain.history)

    def bare(self):
        """The folder of the authority, taken away from the log that sealed it."""
        return shutil.move(self.authority, self.folder / "bare")

    def root(self, first=1):
        """The version of some root."""
        return self.random.randint(first, self.last)

    def some(self):
        """The newest policy, or some root."""
        return self.random.choice(["targets.json", f"{self.root()}.root.json"])

    def read(self, name):
        return json.loads((self.authority / name).read_text())

    def write(self, name, whole):
        (self.authority / name).write_text(json.dumps(whole, indent=1, sort_keys=True))

    def edit(self, name, change):
        """Alters a signed part, and leaves the signatures."""
        whole = self.read(name)
        change(whole["signed"])
        self.write(name, whole)

    def keep(self, name, role, count):
        """Leaves so many signatures by the keys of a role, and those by others."""
        known = {key.id for key in role[0]}
        whole = self.read(name)
        signatures = whole["signatures"]
        counted = [one for one in signatures if one["keyid"] in known]
        kept = self.random.sample(counted, count)
        whole["signatures"] = [one for one in signatures if one not in counted or one in kept]
        self.write(name, whole)

    def strangers(self):
        """Keys that the newest root lacks: of those who went, or held roles, or of nobody."""
        now = {key.id for key in self.chain.history[-1][0]}
        former = [key for keys, _ in self.chain.history for key in keys]
        others = self.random.choice([former, *self.chain.holders.values(), self.chain.free[:3]])
        others = [key for key in others if key.id not in now]
        return list(dict.fromkeys(others)) or self.chain.free[:3]


# The alterations; each gives False where a chain has nothing to alter so.

def root_of_too_few(altered):
    number = altered.root()
    role = altered.chain.history[number - 1]
    altered.keep(f"{number}.root.json", role, role[1] - 1)


def root_of_too_few_before(altered):
    if altered.last == 1:
        return False
    number = altered.root(2)
    role = altered.chain.history[number - 2]
    altered.keep(f"{number}.root.json", role, role[1] - 1)


def policy_of_too_few(altered):
    role = altered.chain.history[-1]
    altered.keep("targets.json", role, role[1] - 1)


def version_skipped(altered):
    """All who may sign a root sign one version too many, or one that was."""
    if altered.last == 1:
        return False
    number = altered.root(2)
    signed = altered.read(f"{number}.root.json")["signed"]
    signed["version"] += altered.random.choice([-1, 1, 2])
    (before, _), (itself, _) = altered.chain.history[number - 2:number]
    altered.write(f"{number}.root.json", envelope(signed, list(dict.fromkeys(before + itself))))


def root_left_out(altered):
    if altered.last < 3:
        return False
    for number in range(altered.random.randint(2, altered.last - 1), altered.last):
        shutil.move(altered.authority / f"{number + 1}.root.json",
                    altered.authority / f"{number}.root.json")


def root_again(altered):
    """An older root once more, in the place of a newer one or after the last."""
    number = altered.root()
    newer = altered.random.randint(number + 1, altered.last + 1)
    shutil.copy(altered.authority / f"{number}.root.json", altered.authority / f"{newer}.root.json")


def policy_again(altered):
    if altered.chain.policies == 1:
        return False
    number = altered.random.randint(1, altered.chain.policies - 1)
    shutil.copy(altered.authority / f"{number}.targets.json", altered.authority / "targets.json")


def byte_changed(altered):
    """One bit is another, so that something else is said, or nothing."""
    path = altered.authority / altered.some()
    data = path.read_bytes()
    said = json.loads(data)
    while True:
        changed = bytearray(data)
        place = altered.random.randrange(data.index(b'"signed"'), len(data))
        changed[place] ^= 1 << altered.random.randrange(8)
        with contextlib.suppress(ValueError):
            if json.loads(changed) == said:
                continue
        path.write_bytes(changed)
        return True


def threshold_lowered(altered):
    name = altered.some()

    def lower(signed):
        roles = signed["roles"].values() if "roles" in signed else signed["delegations"]["roles"]
        altered.random.choice(list(roles))["threshold"] -= 1
    altered.edit(name, lower)


def keys_swapped(altered):
    altered.edit("targets.json", lambda signed: swap(signed, altered.random))


def swap(signed, random):
    """Two roles of a policy have each other's key."""
    one, other = random.sample(signed["delegations"]["roles"], 2)
    first, second = random.choice(one["keyids"]), random.choice(other["keyids"])
    one["keyids"] = [second if id == first else id for id in one["keyids"]]
    other["keyids"] = [first if id == second else id for id in other["keyids"]]


def policy_by_strangers(altered):
    signed = altered.read("targets.json")["signed"]
    signed["version"] += altered.random.randint(0, 1)
    swap(signed, altered.random)
    altered.write("targets.json", envelope(signed, altered.strangers()))


def root_by_strangers(altered):
    """The next root, signed by those who went or never were: for them, or for those who are."""
    signed = altered.read(f"{altered.last}.root.json")["signed"]
    signed["version"] += 1
    keys = altered.strangers()
    if altered.random.random() < 0.5:
        hand_over(signed, keys)
    altered.write(f"{altered.last + 1}.root.json", envelope(signed, keys))


def hand_over(signed, keys):
    """Makes a root that of other keys."""
    signed["keys"] = {key.id: key.signer.public_key.to_dict() for key in keys}
    for role in signed["roles"].values():
        role |= {"keyids": ids(keys), "threshold": min(2, len(keys))}
    signed["onboard"]["keys"] = {
        key.id: {"person": key.person, "organisation": "Judge"} for key in keys}


MISTAKES = [
    root_of_too_few, root_of_too_few_before, policy_of_too_few, version_skipped, root_left_out,
    root_again, policy_again, byte_changed, threshold_lowered, keys_swapped, policy_by_strangers,
    root_by_strangers]
