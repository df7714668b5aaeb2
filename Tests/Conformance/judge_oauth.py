"""Do a real authorization server and a real client accept what we generate for sign-in?

authlib's server registers every client of the samples as it stands in `Generated/Drafts`, and
authlib's client signs a citizen in with it: authorization code, state, exact redirect address.
Then what must fail is tried, and each output is altered, so that the judges are known to judge.
"""

import copy
import json
import re
import signal
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import parse_qs, parse_qsl, urlsplit

import jsonschema
import requests
from authlib.integrations.base_client import MismatchingStateError, OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc6749 import MismatchingStateException

from common import ROOT, Verdict, run
from oauth_server import ALLOWED, PERSON, Service

FAMILY = ROOT / "Generated" / "Drafts"
SERVICE = ROOT / "Generated" / "Authentication" / "service.json"
KEYCLOAK = json.loads(Path(__file__).with_name("keycloak_provider.json").read_text())
LIMIT = 15  # seconds for a request
STATE_ERRORS = (MismatchingStateException, MismatchingStateError)


def load(name, folder=FAMILY):
    return json.loads((folder / name).read_text())


def entries(folder=FAMILY):
    """Every client: the file, the system, the environment with its client."""
    for path in sorted(folder.glob("sign-in-*.json")):
        for system in json.loads(path.read_text())["systems"]:
            for environment in system["environments"]:
                yield path.stem, system, environment


# The service


def register(service, metadata, token=ALLOWED):
    return requests.post(
        service.base + "/register", json=metadata, timeout=LIMIT,
        headers={"Authorization": f"Bearer {token}"})


class SignIn:
    """A citizen's way through the service, as a client made from our output goes it."""

    def __init__(self, service, entry, registered, contract):
        self.service, self.endpoints, self.contract = service, entry["endpoints"], contract
        self.redirect = entry["client"]["redirect_uris"][0]
        self.session = OAuth2Session(
            registered["client_id"], registered["client_secret"],
            scope=contract["protocol"]["authorize"]["fixed"]["scope"], redirect_uri=self.redirect,
            token_endpoint_auth_method=entry["client"]["token_endpoint_auth_method"])

    def authorize(self, **changed):
        """The server's answer, and the state that the client remembers."""
        url, state = self.session.create_authorization_url(
            self.service.here(self.endpoints["authorize"]))
        parts = urlsplit(url)
        query = {**dict(parse_qsl(parts.query)), **changed}
        names = sorted(query)
        answer = requests.get(
            url.split("?")[0], params=query, allow_redirects=False, timeout=LIMIT)
        return answer, state, names

    def token(self, location, state):
        return self.session.fetch_token(
            self.service.here(self.endpoints["token"]), authorization_response=location,
            state=state, timeout=LIMIT)

    def person(self, token):
        answer = requests.get(
            self.service.here(self.endpoints["userinfo"]), timeout=LIMIT,
            headers={"Authorization": f"Bearer {token}"})
        return read_person(answer, self.contract["userinfo"])


def read_person(answer, contract):
    """What the service says of a person, read as our contract says."""
    if answer.headers["Content-Type"].split(";")[0] == contract["errors"]:
        return {"error": answer.json()["error"]}
    element = ElementTree.fromstring(answer.content).find(f".//{contract['element']}")
    person = {}
    for attribute in contract["attributes"]:
        text = element.attrib[attribute["name"]]
        person[attribute["name"]] = text.strip() if attribute["isPadded"] else text
    return person


def judge_sign_in(verdict, service, contract):
    """Every client is registered and signs a citizen in."""
    wanted = {key: value.replace("&amp;", "&").strip() for key, value in PERSON.items()}
    identifiers = set()
    for body, system, entry in entries():
        name = f"{body} {system['id']} {entry['environment']}"
        answer = register(service, entry["client"])
        verdict.expect(answer.status_code == 201, f"{name}: {answer.status_code} {answer.text}")
        registered = answer.json()
        identifiers.add(registered["client_id"])
        verdict.expect(
            all(registered.get(key) == value for key, value in entry["client"].items()),
            f"{name}: registered otherwise")
        way = SignIn(service, entry, registered, contract)
        answer, state, names = way.authorize()
        location = answer.headers.get("Location", "")
        query = parse_qs(urlsplit(location).query)
        verdict.expect(
            names == contract["protocol"]["authorize"]["parameters"], f"{name}: sent {names}")
        verdict.expect(
            answer.status_code == 302 and location.split("?")[0] == way.redirect
            and query.get("state") == [state], f"{name}: {answer.status_code} {location}")
        token = way.token(location, state)["access_token"]
        verdict.expect(way.person(token) == wanted, f"{name}: {way.person(token)}")
        verdict.expect(way.person("nobody's") == {"error": "invalid_token"}, f"{name}: no error")
    verdict.expect(len(identifiers) == 12, "not one client for each system and environment")


def judge_refusals(verdict, service, contract):
    """Another redirect address, another state, another client's code are refused."""
    everything = list(entries())
    first, second = everything[0][2], everything[2][2]
    ours = register(service, first["client"]).json()
    way = SignIn(service, first, ours, contract)
    exact = way.redirect
    for wrong in [
            exact + "/", exact + "?x=1", exact + "/../x", exact.replace("https", "http"), "",
            exact.upper(), exact + "%2F", exact[:-1], exact + "#x", "https://evil.example/callback",
            exact.replace("://", "://user@"), second["client"]["redirect_uris"][0]]:
        answer, _, _ = way.authorize(redirect_uri=wrong)
        location = answer.headers.get("Location", "")
        # Without any the server takes the one that is registered (RFC 6749 §3.1.2.3).
        refused = answer.status_code == 400 and not location
        verdict.expect(refused or not wrong and location.startswith(exact), f"accepted: {wrong}")
    for changed in [{"scope": "write"}, {"response_type": "token"}, {"client_id": "nobody"}]:
        answer, _, _ = way.authorize(**changed)
        verdict.expect("code=" not in answer.headers.get("Location", ""), f"accepted: {changed}")
    for alter in [
            lambda url, state: url.replace(state, "other"),
            lambda url, state: url.replace(f"&state={state}", "").replace(f"state={state}", "")]:
        answer, state, _ = way.authorize()
        try:
            way.token(alter(answer.headers["Location"], state), state)
            verdict.expect(False, "the client took a wrong state")
        except STATE_ERRORS:
            verdict.expect(True, "")
    answer, state, _ = way.authorize()
    location = answer.headers["Location"]
    other = SignIn(service, second, register(service, second["client"]).json(), contract)
    verdict.expect(is_refused(lambda: other.token(location, state)), "another client used a code")
    way.token(location, state)
    verdict.expect(is_refused(lambda: way.token(location, state)), "a code was used twice")
    verdict.expect(register(service, first["client"], "x").status_code != 201, "registered by all")


def is_refused(work):
    try:
        work()
        return False
    except (OAuthError, *STATE_ERRORS):
        return True


def judge_altered_clients(verdict, service):
    """The server refuses metadata that is not what we write."""
    client = next(entries())[2]["client"]
    for member, value in [
            ("redirect_uris", ["aitiseis"]), ("redirect_uris", ["https://"]),
            ("grant_types", ["password"]), ("response_types", ["token"]), ("scope", "write"),
            ("token_endpoint_auth_method", "none"), ("client_uri", "aitiseis"),
            ("policy_uri", "aitiseis")]:
        if member in client:
            answer = register(service, {**client, member: value})
            verdict.expect(answer.status_code == 400, f"registered with {member} {value}")
        else:
            verdict.expect(False, f"no {member} in our metadata")


# Before the letter


def build(files):
    """What is generated from files; nothing when they are refused."""
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            place = Path(folder) / "Municipalities" / path
            place.parent.mkdir(parents=True)
            place.write_text(text)
        report = json.loads(run("check", "--format", "json", folder=folder))
        run("build", "--output", "out", folder=folder)
        found = sorted((Path(folder) / "out").rglob("*.json"))
        outputs = {path.name: json.loads(path.read_text()) for path in found}
        return {one["id"] for one in report["findings"]}, outputs


def judge_letter(verdict):
    """Before the letter there is a client for trials only, and no file that asks for more stands."""
    path = "perifereia-kentrikis-makedonias/authentication.yaml"
    whole = (ROOT / "Municipalities" / path).read_text()
    letter = re.search(r"    productionLetter:.*?(?=    redirects:)", whole, re.DOTALL).group()
    production = re.search(r"      production: .*\n", whole).group()
    name = "sign-in-perifereia-kentrikis-makedonias.json"

    def environments(outputs):
        return [one["environment"] for one in outputs[name]["systems"][0]["environments"]]

    found, outputs = build({path: whole})
    verdict.expect(environments(outputs) == ["test", "production"], "the sample has not both")
    found, outputs = build({path: whole.replace(letter, "").replace(production, "")})
    verdict.expect(environments(outputs) == ["test"], "a client in production without the letter")
    verdict.expect("productionLetter" not in outputs[name]["systems"][0], "a letter from nowhere")
    found, outputs = build({path: whole.replace(letter, "")})
    verdict.expect("sign-in-before-letter" in found and not outputs, f"accepted: {found}")
    found, outputs = build({path: whole.replace("\nauthentication", "\nmodes: [phone]\nauthentication")})
    verdict.expect("body-onboarding" in found and not outputs, f"a region joined: {found}")


# Formats


def problems(provider):
    """What is wrong with an identity provider, by the carried excerpt of Keycloak's own type."""
    wrong = []
    for name, value in provider.items():
        kind = KEYCLOAK["members"].get(name)
        fits = {
            "string": isinstance(value, str), "boolean": isinstance(value, bool),
            "map of strings": isinstance(value, dict)
            and all(isinstance(one, str) for one in value.values()),
        }.get(kind, False)
        if not fits:
            wrong.append(name)
    config = provider.get("config", {})
    wrong += [name for name in config if name not in KEYCLOAK["config"]]
    checks = [
        (config.get("clientAuthMethod"), KEYCLOAK["clientAuthMethods"]),
        (config.get("syncMode"), KEYCLOAK["syncModes"]),
        (provider.get("providerId"), KEYCLOAK["providers"]),
    ]
    wrong += [value for value, allowed in checks if value not in allowed]
    if not re.fullmatch(r"\$\{vault\.[^}]+\}", config.get("clientSecret", "")):
        wrong.append("clientSecret")
    if provider.get("enabled") and "clientId" not in config:
        wrong.append("clientId")
    return wrong


def judge_keycloak(verdict):
    aliases = []
    for body, system, entry in entries():
        provider = entry["keycloak"]
        verdict.expect(not problems(provider), f"{body}: {problems(provider)}")
        ends = {"test": "-test", "production": "gsis-taxis"}[entry["environment"]]
        verdict.expect(provider["providerId"].endswith(ends), f"{body}: {provider['providerId']}")
        addresses = {
            name: provider["config"][key] for name, key in [
                ("authorize", "authorizationUrl"), ("logout", "logoutUrl"), ("token", "tokenUrl"),
                ("userinfo", "userInfoUrl")]}
        verdict.expect(addresses == entry["endpoints"], f"{body}: other addresses")
        aliases.append(provider["alias"])
    verdict.expect(len(set(aliases)) == len(aliases), "an alias twice")
    provider = next(entries())[2]["keycloak"]
    for path, value in [
            (("provider",), "x"), (("enabled",), "false"), (("enabled",), True),
            (("providerId",), "oidc"), (("config", "secret"), "x"), (("config", "useJwksUrl"), True),
            (("config", "clientAuthMethod"), "post"), (("config", "clientSecret"), "a2b3c4d5e6")]:
        verdict.expect(problems(altered(provider, path, value)), f"accepted: {path} {value}")


def altered(value, path, new):
    """A copy with one member changed."""
    copied = copy.deepcopy(value)
    inner = copied
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = new
    return copied


def closed(schema):
    """A schema that allows nothing it does not name."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "additionalProperties": False} if "properties" in schema else inner


def judge_schemas(verdict):
    """Every file is what its schema says, and an altered one is not."""
    validators = {
        name: jsonschema.Draft202012Validator(
            closed(load(f"{name}.schema.json", ROOT / "Generated" / "Schema")))
        for name in ("sign-in", "sign-in-service")}
    for path in sorted(FAMILY.glob("sign-in-*.json")) + [SERVICE]:
        kind = "sign-in-service" if path == SERVICE else "sign-in"
        errors = list(validators[kind].iter_errors(json.loads(path.read_text())))
        verdict.expect(not errors, f"{path.name}: {[error.message for error in errors[:3]]}")
    sample = load("sign-in-9200-neas-smyrnis.json")
    client = ("systems", 0, "environments", 0, "client")
    for path, value in [
            ((*client, "client_secret"), "x"), ((*client, "client_id"), "x"),
            ((*client, "redirect_uris"), []),
            ((*client, "redirect_uris"), ["http://www.dimos.example/callback"]),
            ((*client, "redirect_uris"), ["https://*.dimos.example/callback"]),
            ((*client, "redirect_uris"), ["https://www.dimos.example/callback#x"]),
            ((*client, "redirect_uris"), ["https://user@www.dimos.example/callback"]),
            ((*client, "token_endpoint_auth_method"), "none"),
            ((*client[:4], "keycloak", "config", "clientSecret"), "a2b3c4d5e6"),
            (("systems", 0, "security", "credentialsDisclosed"), True),
            (("systems", 0, "security", "accessLog"), False)]:
        verdict.expect(
            not validators["sign-in"].is_valid(altered(sample, path, value)),
            f"accepted: {path[-1]} {value}")


def judge_secrets(verdict):
    """No member and no value of any output is a secret."""
    def walk(value, name=""):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield from walk(inner, key)
        elif isinstance(value, list):
            for inner in value:
                yield from walk(inner, name)
        else:
            yield name, value

    for path in sorted(FAMILY.glob("sign-in-*.json")) + [SERVICE]:
        for name, value in walk(json.loads(path.read_text())):
            if re.search("secret|password|token$", name, re.IGNORECASE):
                is_place = re.fullmatch(r"(\$\{vault\..*\}|https://.*)", str(value))
                verdict.expect(value is False or is_place, f"{path.name}: {name}")
            if isinstance(value, str) and name not in ("sha256", "source", "register", "rulebook"):
                verdict.expect(not re.search("[0-9a-f]{32}", value), f"{path.name}: {name}")


def main():
    signal.alarm(300)  # whatever hangs ends here
    verdict = Verdict("OAuth2.0")
    contract = json.loads(SERVICE.read_text())
    run("build", "--check", folder=ROOT)
    with Service(next(entries())[2]["endpoints"]) as service:
        judge_sign_in(verdict, service, contract)
        judge_refusals(verdict, service, contract)
        judge_altered_clients(verdict, service)
    judge_letter(verdict)
    judge_keycloak(verdict)
    judge_schemas(verdict)
    judge_secrets(verdict)
    verdict.expect(contract["userinfo"]["mustAsk"] == ["email", "phone"], "what must be asked")
    verdict.expect(not set(contract["userinfo"]["mustAsk"]) & set(PERSON), "the service gives it")
    verdict.end()


main()
