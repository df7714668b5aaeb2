"""“Add a field”: the worked example, an optional text of a topic."""

from pathlib import PurePath

from clone import Failure

TITLE = "Add a field"
# No story shows a topic's optional texts.
RECORDED = set()

TOPIC = "Sources/Schema/Declaration/Topic.swift"
PLAN = "Sources/Schema/Plan/TopicPlan.swift"
COMPARISON = "Sources/Schema/Compare/CompareTopics.swift"
WIRE = "Sources/Onboard/Outputs/Configuration/TopicWire.swift"
ASPECT = "Sources/Onboard/Outputs/Wire/Aspect.swift"

# The files of the table.
EDITS = {
    TOPIC: [
        ('''  public let thirdParty: Answer<Bool>
''', '''  public let thirdParty: Answer<Bool>
  /// What to know before booking.
  public let bookingNote: Answer<String>
'''),
        ('''    static let all =
      [id, title,''', '''    static let bookingNote = Field(
      "bookingNote", .text(200), .optional, el: "τι να γνωρίζει ο πολίτης πριν κλείσει ραντεβού",
      en: "what to know before booking", example: "Μόνο για δημότες")
    static let all =
      [id, title,'''),
        ('''[documents, namedEmployee, thirdParty, interpretation]''',
         '''[documents, namedEmployee, thirdParty, interpretation, bookingNote]'''),
        ('''    thirdParty = form.boolean(Fields.thirdParty, in: group)
''', '''    thirdParty = form.boolean(Fields.thirdParty, in: group)
    bookingNote = form.text(Fields.bookingNote, in: group)
'''),
    ],
    PLAN: [
        ('''  public let thirdParty: Bool
''', '''  public let thirdParty: Bool
  /// What to know before booking, if declared.
  public let bookingNote: String?
'''),
        ('''    namedEmployee = topic.namedEmployee.value ?? false
''', '''    namedEmployee = topic.namedEmployee.value ?? false
    bookingNote = topic.bookingNote.value
'''),
        ('''    thirdParty = topic.thirdParty && services.contains { $0.mode == .video }
''', '''    bookingNote = topic.bookingNote
    thirdParty = topic.thirdParty && services.contains { $0.mode == .video }
'''),
    ],
    COMPARISON: [
        ('''      old.titleEnglish ?? "—", new.titleEnglish ?? "—")
''', '''      old.titleEnglish ?? "—", new.titleEnglish ?? "—")
    note(
      .editorial, place.adding("bookingNote"),
      Bilingual(el: "Σημείωση (\\(new.id))", en: "Note (\\(new.id))"),
      old.bookingNote ?? "—", new.bookingNote ?? "—")
'''),
    ],
    WIRE: [
        ('''      WireMember(
        optional: "dailyMaximum",''', '''      WireMember(
        optional: "bookingNote", .text, .bookingNote,
        el: "τι να γνωρίζει ο πολίτης πριν κλείσει ραντεβού", en: "what to know before booking"
      ) { $0.topic.bookingNote },
      WireMember(
        optional: "dailyMaximum",'''),
    ],
    ASPECT: [
        ("  case topics, titleEnglish,", "  case topics, bookingNote, titleEnglish,"),
        ('''    case .titleEnglish: Bilingual''',
         '''    case .bookingNote: Bilingual(el: "σημειώσεις για κράτηση", en: "notes on booking")
    case .titleEnglish: Bilingual'''),
    ],
}

# What the tests name as still owed.
OWED = {
    "Sources/Schema/Rules/Text/LookAlike.swift": [
        ('''english: "Applications (A4)")],
''', '''english: "Applications (A4)"),
      Example(
        """
        topics:
          - id: dimotologio
            title: Δημοτολόγιο
            field: civil-registry
            kind: transaction
            modes: [inPerson, video]
            audience: [citizens]
            bookingNote: Μόνο για δημότες
          - id: plirofories
            title: Γενικές πληροφορίες
            field: general
            kind: information
            modes: [phone]
            audience: [citizens, businesses]
        """),
    ],
'''),
    ],
    "Tests/OnboardTests/Outputs/Export/ExportLossTests.swift": [
        ('''        titleEnglish: Topic
''', '''        titleEnglish: Topic
        bookingNote: Μόνο για δημότες
'''),
        ('''    .titleEnglish: [("Topic", "Matter")],''',
         '''    .bookingNote: [("για δημότες", "για κατοίκους")],
    .titleEnglish: [("Topic", "Matter")],'''),
    ],
    "Sources/Schema/Schema.docc/Exports.md": [
        ("| English titles |",
         "| notes on booking |  |  |  |  |  | ● |  |\n| English titles |"),
    ],
}


def begin(clone, recipe):
    """All edits, before the first command; the table names the files that change."""
    for path, changes in EDITS.items():
        clone.edit(path, *changes)
    changed, table = sorted(clone.changed("Sources")), sorted(recipe.table())
    if changed != table or len(changed) > 5:
        raise Failure(f"“{TITLE}” names {table}, and these changed: {changed}")
    print(f"  {len(changed)} files under Sources", flush=True)
    for path, changes in OWED.items():
        recipe.require("`Schema/Rules`" if "/Rules/" in path else named(path))
        clone.edit(path, *changes)


def named(path):
    """How the recipe names a file: tests by their suite."""
    place = PurePath(path)
    return f"`{place.stem if place.suffix == '.swift' else place.name}`"


def after(command, output, clone, recipe):
    """Nothing is written between the commands."""
