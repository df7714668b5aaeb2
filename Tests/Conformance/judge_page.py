"""Asks two browsers whether the page loses nothing: every character, changes of mind, any file, a clerk's mess."""

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from common import ROOT, Verdict
from form_beside import beside
from form_changes import changes
from form_foreseen import foreseen
from form_kept import kept
from form_keyboard import keyboard
from form_mess import in_chromium, in_firefox
from form_opening import opening
from form_pictures import pictures
from form_told import told


def main():
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        print("page: 0 passed, 0 failed, 1 skipped: no chromium")
        sys.exit(0)
    verdict = Verdict("page")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        for part in (changes, beside, opening, told, foreseen, in_chromium, kept, keyboard):
            part(verdict, chromium)
        pictures(chromium, Path(os.environ.get("PICTURES", ROOT / ".build/pictures")))
        chromium.close()
    firefox = shutil.which("firefox-esr") or shutil.which("firefox")
    if firefox:
        in_firefox(verdict, firefox)
    else:
        print("page: no firefox, so the mess was tried in one browser")
    verdict.end()


if __name__ == "__main__":
    main()
