"""What citizens will see, while other answers are still missing or wrong."""

import re

from form_opening import given
from form_page import SAMPLES, drop, go, opened


def foreseen(verdict, chromium):
    """Citizens' choices show beside the form while other answers are still missing."""
    page = opened(chromium)
    source = re.sub(r"\n(request|contact|administrators|dataProtection|security):.*?(?=\n\n)", "", SAMPLES[2].read_text("utf-8"), flags=re.S)
    drop(page, given("onboarding.yaml", source.encode()))
    verdict.expect(page.locator("#download").count() == 0, "nothing is missing")
    go(page, "topics")
    page.locator("#beside > summary").click()
    page.locator("#beside .sentence").wait_for()
    go(page, "preview")
    page.locator('[id="citizen-preview.mode"]').select_option(label="Τηλεδιάσκεψη")
    told = page.locator(".sentence").inner_text()
    verdict.expect("Τηλεδιάσκεψη" in told and re.search(r"\d\d:\d\d", told), f"the choices end in {told!r}")
    # A municipality, addresses and exceptions that are not complete stand in no citizen's way; what does is said.
    source = re.sub(r"\nmunicipality:.*?(?=\n\n)|\n    (street|city):[^\n]*", "", source, flags=re.S)
    drop(page, given("onboarding.yaml", source.encode()))
    go(page, "calendar")
    page.get_by_role("button", name="Προσθήκη κλειστών ημερών ή ωρών").click()
    page.locator("#beside > summary").click()
    page.locator("#beside .sentence").wait_for()
    told = page.locator("#beside").inner_text()
    verdict.expect("Χωρίς όσα έχουν ακόμη λάθη: Κλειστές ημέρες" in told, f"what is left out is not said: {told[-200:]}")
    source = source.replace("modes: [phone]", "modes: [video]").replace("modes: [inPerson, phone]", "modes: [inPerson]")
    drop(page, given("onboarding.yaml", source.encode()))
    go(page, "preview")
    told = page.locator("main .notice a").all_inner_texts()
    verdict.expect(len(told) == 1 and "Τηλεφωνική επικοινωνία" in told[0], f"what stands in the way: {told}")
    page.context.close()
