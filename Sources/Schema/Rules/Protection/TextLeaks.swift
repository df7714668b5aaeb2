/// Content that no text of a file may have, comments included: secrets, and names of persons.
struct TextLeaks {
  private let secrets: [SecretScan.Leak]
  private let persons: [(span: SourceSpan, kind: PersonalText.Kind)]

  /// Looks for such content in a file, apart from the fields for contacts.
  init(in source: Source, besides contacts: [SourceSpan]) {
    secrets = SecretScan.leaks(in: source)
    persons = PersonalScan.places(in: source, besides: contacts)
  }

  /// Whether some text may name a person.
  var hasPersons: Bool { !persons.isEmpty }

  /// The places, which no message shows.
  var spans: [SourceSpan] { secrets.map { $0.span } + persons.map { $0.span } }

  /// The findings, in addition to those from typing.
  func findings(in source: Source, known: [Finding]) -> [Finding] {
    // A text that was already refused for another reason is one mistake.
    let left = persons.filter { place in
      !known.contains { $0.span.start < place.span.end && place.span.start < $0.span.end }
    }
    let named = left.prefix(Reader.findingLimit).map { place in
      Finding.personalInText(place.kind, at: place.span)
    }
    return SecretScan.findings(secrets, in: source, known: known) + named
  }
}

extension Finding {
  /// The finding without anything in its texts that may name a person.
  var masked: Finding {
    var finding = Finding(
      rule, at: span, message.masked, help: help?.masked,
      related: related.map { Related(span: $0.span, note: $0.note.masked) }, fixes: fixes)
    finding.place = place
    finding.waiver = waiver
    return finding
  }
}

extension Bilingual {
  /// Both texts without anything that may name a person.
  fileprivate var masked: Bilingual {
    Bilingual(el: PersonalText.masked(el), en: PersonalText.masked(en))
  }
}
