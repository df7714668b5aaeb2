"""Does the language server say in an editor what the command line says of the same texts?

Asked are a client that others wrote (pytest-lsp, on lsprotocol's types, which refuse what is no message of
the protocol), in each encoding of positions, and Neovim, where it is installed. $EDITS random edits (100).
"""

import asyncio
import json
import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

from lsprotocol import types
from pytest_lsp import make_test_lsp_client

from common import CLOCK, CORPUS, ONBOARD, ROOT, Verdict, files, run

EDITS = int(os.environ.get("EDITS", "100"))
WIDTHS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
SAMPLE = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
BETWEEN = {f"{what}-twice" for what in ("municipality", "body", "office", "domain", "redirect")}
SEVERITIES = {"error": 1, "warning": 2, "note": 3}


def lines(data):
    """The lines of a text as editors count them, each with where it begins."""
    start, found = 0, []
    for end in range(len(data) + 1):
        lone = data[end:end + 1] == b"\r" and data[end + 1:end + 2] != b"\n"
        if end == len(data) or data[end:end + 1] == b"\n" or lone:
            found.append((start, data[start:end]))
            start = end + 1
    return found


def position(data, offset, encoding):
    """An offset in bytes as a position, computed by Python's own codecs."""
    start, number = max((start, number) for number, (start, _) in enumerate(lines(data)) if start <= offset)
    text = data[start:offset].decode()
    width = len(text.encode(f"{encoding}-le" if encoding != "utf-8" else encoding)) // WIDTHS[encoding]
    return number, width


def expected(data, report, encoding):
    """The findings of `check --format json`, as an editor should show them."""
    return sorted(
        (one["id"], SEVERITIES[one["severity"]], position(data, one["span"]["start"]["offset"], encoding),
         position(data, one["span"]["end"]["offset"], encoding),
         "\n".join([one["message"]["el"]] + (["βοήθεια: " + one["help"]["el"]] if "help" in one else [])),
         len(one["related"]))
        for one in report["findings"])


def shown(diagnostics):
    """The findings that an editor was sent."""
    return sorted(
        (one.code, one.severity.value, (one.range.start.line, one.range.start.character),
         (one.range.end.line, one.range.end.character), one.message,
         len([other for other in one.related_information or [] if other.message != "εκεί δηλώνεται ήδη"]))
        for one in diagnostics)


def judged(name, folder):
    """The findings of the command line about a file."""
    return json.loads(run("check", "--format", "json", name, folder=folder))


class Editor:
    """An editor that others wrote, connected to the server."""

    async def __aenter__(self):
        self.client = make_test_lsp_client()
        await self.client.start_io(str(ONBOARD), "lsp", "--language", "el", cwd=self.folder, env=CLOCK)
        offered = {"general": types.GeneralClientCapabilities(
            position_encodings=[types.PositionEncodingKind(self.encoding)])} if self.encoding else {}
        answer = await self.client.initialize_session(types.InitializeParams(
            capabilities=types.ClientCapabilities(**offered), process_id=None,
            root_uri=self.folder.as_uri()))
        self.encoding = answer.capabilities.position_encoding or "utf-16"
        return self

    async def __aexit__(self, *_):
        await self.client.shutdown_session()
        await self.client.stop()

    def __init__(self, folder, encoding=None):
        self.folder, self.encoding, self.version = folder, encoding, 0

    async def open(self, uri, text, language="yaml"):
        self.version += 1
        self.client.diagnostics.pop(uri, None)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(
            uri=uri, language_id=language, version=self.version, text=text)))
        return await self.findings(uri)

    async def findings(self, uri):
        """What is sent of a text next; nothing is sent twice."""
        for _ in range(6000):
            if uri in self.client.diagnostics:
                return self.client.diagnostics[uri]
            await asyncio.sleep(0.005)
        raise TimeoutError(f"no findings of {uri}")

    async def replace(self, uri, data, start, end, text):
        def place(offset):
            return types.Position(*position(data, offset, self.encoding))
        self.version += 1
        self.client.diagnostics.pop(uri, None)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=self.version),
            content_changes=[types.TextDocumentContentChangePartial(
                range=types.Range(place(start), place(end)), text=text)]))
        return await self.findings(uri)


async def examples(verdict):
    """Each example of the corpus, opened as a text of its own."""
    names = [path for path in files() if valid(path)]
    reports = json.loads(run("check", "--format", "json", *[str(path.relative_to(CORPUS)) for path in names]))
    alone = {}
    for one in reports["findings"]:
        alone.setdefault(one["path"], []).append(one)
    for share, encoding in enumerate(WIDTHS):
        async with Editor(CORPUS, encoding) as editor:
            verdict.expect(editor.encoding == encoding, f"{encoding} is not chosen")
            for path in names[share::3]:
                data = path.read_bytes()
                name = str(path.relative_to(CORPUS))
                own = [one for one in alone.get(name, []) if one["id"] not in BETWEEN]
                found = await editor.open(path.as_uri(), data.decode(), "onboard")
                verdict.expect(
                    [one[:4] for one in shown(found)]
                    == [one[:4] for one in expected(data, {"findings": own}, encoding)],
                    f"{name}: {shown(found)}")
                editor.client.text_document_did_close(types.DidCloseTextDocumentParams(
                    types.TextDocumentIdentifier(path.as_uri())))


def valid(path):
    """Whether a file is text that an editor can hold as it is."""
    try:
        text = path.read_bytes().decode()
    except UnicodeDecodeError:
        return False
    return len(text) < 200_000 and path.stem.count("folder") == 0


def edited(data, chance):
    """A random edit: a character, a word or a line goes, is doubled or is replaced."""
    text = data.decode()
    starts = [0]
    for character in text:
        starts.append(starts[-1] + len(character.encode()))
    at = chance.randrange(len(text))
    length = chance.choice([0, 1, 1, 3, 10, 60])
    end = min(len(text), at + length)
    new = chance.choice(["", "😀", "x", "\n", "  ", ": ", "α", "9", "\r\n", "𝔘", "# ", text[at:end] * 2])
    return starts[at], starts[end], new


async def edits(verdict, folder):
    """Random edits, beside the same text on the disk of another copy of the registry."""
    other = folder.with_name("other")
    shutil.copytree(folder, other)
    path, mirror = folder / SAMPLE, other / SAMPLE
    chance = random.Random(20261001)
    data = path.read_bytes()
    async with Editor(folder) as editor:
        verdict.expect(editor.encoding == "utf-16", "UTF-16 is not the default")
        await editor.open(path.as_uri(), data.decode())
        for number in range(EDITS):
            if number % 10 == 0:
                found = await editor.replace(path.as_uri(), data, 0, len(data), path.read_text())
                data = path.read_bytes()
            start, end, new = edited(data, chance)
            found = await editor.replace(path.as_uri(), data, start, end, new)
            data = data[:start] + new.encode() + data[end:]
            mirror.write_bytes(data)
            wanted = expected(data, judged(SAMPLE, other), "utf-16")
            verdict.expect(shown(found) == wanted, f"edit {number} {start}-{end} {new!r}:\n{shown(found)}\n{wanted}")
    verdict.expect(path.read_bytes() == (ROOT / SAMPLE).read_bytes(), "a file was written")


async def mends(verdict, folder):
    """All certain mends at once are those of `fix`, and formatting is that of `fmt`."""
    for path in [path for path in files("typing") if valid(path)][:60]:
        data = path.read_bytes()
        place = folder / "Municipalities/9999-mend/onboarding.yaml"
        place.parent.mkdir(exist_ok=True)
        for command, ask in [("fix", fixed), ("fmt", formatted)]:
            place.write_bytes(data)
            async with Editor(folder, "utf-8") as editor:
                await editor.open(place.as_uri(), data.decode())
                text = await ask(editor, place.as_uri(), data)
            done = subprocess.run([ONBOARD, command, place], cwd=folder, env=CLOCK, capture_output=True)
            verdict.expect(done.returncode in (0, 1), f"{command} {path.name}: {done.stderr.decode()}")
            verdict.expect(text == place.read_bytes(), f"{command} {path.name}")
    shutil.rmtree(place.parent)


def applied(data, changes):
    table = lines(data)
    for change in changes:
        start, end = (table[place.line][0] + place.character for place in (change.range.start, change.range.end))
        data = data[:start] + change.new_text.encode() + data[end:]
    return data


async def fixed(editor, uri, data):
    actions = await editor.client.text_document_code_action_async(types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri),
        range=types.Range(types.Position(0, 0), types.Position(len(lines(data)), 0)),
        context=types.CodeActionContext(diagnostics=[], only=["source.fixAll"])))
    return applied(data, actions[0].edit.changes[uri]) if actions else data


async def formatted(editor, uri, data):
    changes = await editor.client.text_document_formatting_async(types.DocumentFormattingParams(
        text_document=types.TextDocumentIdentifier(uri),
        options=types.FormattingOptions(tab_size=2, insert_spaces=True)))
    return applied(data, changes or [])


async def answers(verdict, folder):
    """Completion, hover, symbols and definitions are messages that lsprotocol accepts."""
    path = folder / SAMPLE
    text = path.read_text()
    async with Editor(folder) as editor:
        await editor.open(path.as_uri(), text)
        document = types.TextDocumentIdentifier(path.as_uri())
        symbols = await editor.client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
        verdict.expect(len(symbols) > 50, "symbols")
        for number, line in enumerate(text.splitlines()):
            for character in {0, len(line) // 2, len(line)}:
                place = types.Position(number, character)
                await editor.client.text_document_completion_async(types.CompletionParams(document, place))
                await editor.client.text_document_hover_async(types.HoverParams(document, place))
                await editor.client.text_document_definition_async(types.DefinitionParams(document, place))
                verdict.expect(editor.client.error is None, f"{number}:{character}: {editor.client.error}")


def frames(verdict):
    """What is no message is answered, nothing hangs, and the process ends as the protocol has it."""
    def framed(body):
        return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
    begin = framed(b'{"id":1,"jsonrpc":"2.0","method":"initialize","params":{"capabilities":{}}}')
    shut = framed(b'{"id":2,"jsonrpc":"2.0","method":"shutdown"}')
    leave = framed(b'{"jsonrpc":"2.0","method":"exit"}')
    for text, code, wanted in [
        (begin + shut + leave, 0, b'"id":2'), (begin + leave, 1, b'"id":1'), (leave, 1, b""), (b"", 1, b""),
        (b"Content-Length: x\r\n\r\n" + begin + shut + leave, 0, b"-32700"),
        (b"\x00" * 100_000 + begin + shut + leave, 0, b"-32700"),
        (framed(b"{") + begin + shut + leave, 0, b"-32700"),
        (framed(b"[]") + begin + shut + leave, 0, b"-32600"),
        (begin + framed(b'{"id":3,"jsonrpc":"2.0","method":"x"}') + shut + leave, 0, b"-32601"),
        (begin + framed(b"[" * 100_000) + shut + leave, 0, b"-32700"),
        (b"Content-Length: 5000000000\r\n\r\n" + begin + shut + leave, 0, b"-32700"),
        (begin[:-7], 1, b""),
    ]:
        done = subprocess.run([ONBOARD, "lsp"], input=text, capture_output=True, env=CLOCK, timeout=20)
        verdict.expect(done.returncode == code, f"{text[:60]}: exit {done.returncode}")
        verdict.expect(wanted in done.stdout, f"{text[:60]}: {done.stdout[:200]}")


NEOVIM = """
local path, result = ...
local function say(text) vim.fn.writefile({ text }, result, 'a') end
vim.lsp.set_log_level('error')
vim.cmd('edit ' .. path)
local id = vim.lsp.start_client({ name = 'onboard', cmd = { vim.env.ONBOARD, 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
local function wait() vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20) end
wait()
for _, one in ipairs(vim.diagnostic.get(0)) do say(one.code .. ' ' .. one.lnum .. ':' .. one.col) end
local params = vim.lsp.util.make_given_range_params({ 1, 0 }, { vim.fn.line('$'), 0 })
params.context = { diagnostics = {} }
local answer = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 10000)
for _, action in ipairs(answer[id].result) do
  if action.isPreferred then
    say(action.title)
    vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
    break
  end
end
local function errors() return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) end
vim.wait(10000, function() return errors() == 0 end, 20)
say('left ' .. #vim.diagnostic.get(0))
vim.cmd('write')
vim.lsp.stop_client(id)
vim.cmd('quitall!')
"""


START = "lua local ran, why = pcall(loadfile('{}'), '{}', '{}'); if not ran then print(why); vim.cmd('cquit') end"


def neovim(verdict, folder):
    """Neovim opens a file, shows a finding, applies its mend and saves."""
    if not shutil.which("nvim"):
        print(f"{verdict.name}: nvim is not installed, not asked")
        return
    path = folder / SAMPLE
    right = path.read_text()
    wrong = right.replace("modes: [inPerson, phone, video]", "# 😀\nmodes: [inperson, phone, video]", 1)
    path.write_text(wrong)
    script, result = folder / "edit.lua", folder / "told"
    script.write_text(NEOVIM)
    done = subprocess.run(
        ["nvim", "--headless", "--clean", "-c", START.format(script, path, result)],
        cwd=folder, env={**CLOCK, "ONBOARD": str(ONBOARD), "LANG": "el_GR.UTF-8"}, capture_output=True, timeout=60)
    told = result.read_text().splitlines() if result.exists() else [done.stderr.decode()]
    line = wrong[:wrong.index("inperson")].count("\n")
    verdict.expect(any(f" {line}:" in one for one in told[:-1]), f"Neovim shows no finding: {told}")
    left = judged(SAMPLE, folder)["findings"]
    verdict.expect(told[-1:] == [f"left {len(left)}"], f"Neovim: {told}")
    saved = path.read_text()
    verdict.expect(saved == wrong.replace("inperson", "inPerson"), "Neovim saved another text")
    verdict.expect(not [one for one in left if one["severity"] == "error"], "the saved file has errors")


def main():
    verdict = Verdict("Editors")
    frames(verdict)
    asyncio.run(examples(verdict))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve() / "registry"
        shutil.copytree(ROOT / "Municipalities", folder / "Municipalities")
        asyncio.run(edits(verdict, folder))
        asyncio.run(mends(verdict, folder))
        asyncio.run(answers(verdict, folder))
        neovim(verdict, folder)
    verdict.end()


main()
