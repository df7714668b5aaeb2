"""“Add a rule”: what a person writes where the new file has ellipses."""

from clone import Failure

TITLE = "Add a rule"
FILE = "Sources/Schema/Rules/Time/ClosureTooLong.swift"
# What `make record` must write.
RECORDED = {"Tests/SchemaTests/Data/Findings/Time.txt"}
NUMBERS = "Tests/SchemaTests/Policy/PolicyNumberTests.swift"

# What stands for each ellipsis of the file, from its head to its foot.
TEXTS = [
    "No office stays closed for longer than appointments open ahead.",
    "Ένα κατάστημα μένει κλειστό πάρα πολλές ημέρες",
    "An office stays closed for too many days",
    """Τα ραντεβού ανοίγουν \\(policy.horizonDays.counted(.day).el) πριν. Όταν ένα κατάστημα \\
        μένει κλειστό για περισσότερες, κανείς δεν βλέπει πότε ανοίγει πάλι. Είναι πολιτική της \\
        πλατφόρμας. Χωρίστε το διάστημα στα δύο, ή σβήστε το κατάστημα ώσπου να ανοίξει.""",
    """Appointments open \\(policy.horizonDays.counted(.day).en) ahead. When an office stays \\
        closed for longer, nobody sees when it opens again. This is a policy of the platform. \\
        Cut the closure in two, or delete the office until it opens.""",
    """offices:
          - {id: dimarcheio, name: Δημαρχείο, street: Αγοράς 1, postcode: 17122, city: Νέα Σμύρνη}
          - {id: kep, name: ΚΕΠ, street: Αιγαίου 71, postcode: 17124, city: Νέα Σμύρνη}
        closures:
          - from: 2027-02-01
            to: ⟦2027-04-02⟧
            reason: Εργασίες στο κτίριο
            offices: [kep]""",
]

# The explanation quotes a number of the policy, an example is accepted, and the check finds the mark.
CODE = [
    ("    explanation: Bilingual(\n", "    explanation: RuleText.quoting { policy in Bilingual(\n"),
    ('''"""),
    rejects: [
''', '''""")
    },
    accepts: [
      Example(
        """
        closures:
          - from: 2027-02-01
            to: 2027-03-19
            reason: Εργασίες στο κτίριο
            offices: [dimarcheio]
        """)
    ],
    rejects: [
'''),
    ("declaration, judgement in\n", '''declaration, judgement in
      for closure in declaration.closures.value ?? []
      where closure.value.scope.offices.value != nil && closure.value.days.weekdays.value == nil {
        if let from = closure.value.days.from.located, let first = from.value.date,
          let to = closure.value.days.to.located, let last = to.value.date
        {
          judgement.reportLong(
            Located(first, span: from.span), Located(last, span: to.span))
        }
      }
'''),
]

REPORT = '''
extension Judgement {
  fileprivate mutating func reportLong(_ from: Located<Day>, _ to: Located<Day>) {
    let count = to.value.days(since: from.value) + 1
    guard count > policy.horizonDays else { return }
    let days = count.counted(.day), ahead = policy.horizonDays.counted(.day)
    report(
      to.span,
      el: "Το κατάστημα μένει κλειστό \\(days.el), ενώ τα ραντεβού ανοίγουν \\(ahead.el) πριν",
      en: "The office stays closed for \\(days.en), but appointments open \\(ahead.en) ahead",
      related: [
        Finding.Related(
          span: from.span, note: Bilingual(el: "η πρώτη ημέρα", en: "the first day"))
      ])
  }
}
'''


def begin(clone, recipe):
    """Nothing is written before the first command."""


def after(command, output, clone, recipe):
    """What a person does once a command has ended."""
    if command.startswith("make rule "):
        fill(clone, recipe)
    elif command.startswith("onboard explain "):
        # In whichever language the machine speaks.
        if not any(title in output for title in TEXTS[1:3]):
            raise Failure(f"`{command}` says:\n{output}")


def fill(clone, recipe):
    """The new file, its line in the changelog, and what the recipe says of a quoted number."""
    file = clone.folder / FILE
    parts = file.read_text(encoding="utf-8").split("…")
    if len(parts) != len(TEXTS) + 1:
        raise Failure(f"{FILE} has {len(parts) - 1} ellipses instead of {len(TEXTS)}")
    filled = "".join(part + text for part, text in zip(parts, [*TEXTS, ""]))
    file.write_text(filled + REPORT, encoding="utf-8")
    clone.edit(FILE, *CODE)
    clone.edit("CHANGELOG.md", (
        "- `closure-too-long`: …\n",
        "- `closure-too-long`: no office stays closed for longer than appointments open ahead.\n"))
    recipe.require("`RuleText.quoting { policy in … }`")
    recipe.require("`PolicyNumberTests`")
    known = '    "hours-unusual": ['
    clone.edit(NUMBERS, (known, f'    "closure-too-long": [.horizonDays],\n{known}'), times=2)
