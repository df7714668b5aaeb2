package import Ground
package import Schema

/// The outcome of a command that writes: what was done and what was refused, format
/// `onboard/outcome/v1`.
package struct CommandOutcome: Sendable {
  /// The command, without the tool's name: `log seal`.
  package let command: String
  /// The exit code.
  package var exit = 0
  /// The actions that were done, in order.
  package var done: [Deed] = []
  /// The actions that were refused, and why.
  package var refusals: [Refused] = []
  /// Further notes.
  package var notes: [Note] = []

  package init(_ command: String) { self.command = command }

  /// An action that was done.
  package struct Deed: Sendable {
    /// The kind of action.
    package var kind: Kind
    /// The matter that it affects; nil for the whole registry.
    package var matter: Matter?
    /// The sentence, without the next command.
    package var words: Bilingual
    /// Further lines below the sentence, each made visible by itself: a line break in a value
    /// begins no line.
    package var lines: [Bilingual]
    /// The file that was written.
    package var path: String?
    /// The digest of the record, or of the file that it covers.
    package var digest: Digest?
    /// The number of a submission, record or seal; for the log, its size.
    package var number: Int?
    /// The persons who have signed, and how many are needed.
    package var signed: (persons: Int, needed: Int)?
    /// A result that is not in any file: a proof, a letter, a key.
    package var text: String?
    /// The next commands, in order.
    package var next: [String]

    package init(
      kind: Kind, matter: Matter? = nil, words: Bilingual, lines: [Bilingual] = [],
      path: String? = nil, digest: Digest? = nil, number: Int? = nil,
      signed: (persons: Int, needed: Int)? = nil, text: String? = nil, next: [String] = []
    ) {
      self.text = text
      self.kind = kind
      self.matter = matter
      self.words = words
      self.lines = lines
      self.path = path
      self.digest = digest
      self.number = number
      self.signed = signed
      self.next = next
    }

    /// The sentence with its further lines.
    var message: Bilingual {
      lines.reduce(words) { Bilingual(el: "\($0.el)\n\($1.el)", en: "\($0.en)\n\($1.en)") }
    }

    /// The kinds of actions.
    package enum Kind: String, CaseIterable, Sendable {
      case received, signed, approved, rejected, recorded, revoked, sealed, restored, removed
      case drafted, announced, created, audited, reviewed, proved, shown, written
      /// Only examined: it would be written.
      case differing
      case inForce = "in-force"
    }
  }

  /// An action that was refused.
  package struct Refused: Sendable {
    /// The cause: a code of the closed list, `file` or `findings`.
    package let code: String
    /// The file, record or key concerned.
    package let subject: String
    /// The matter concerned, where the subject names one.
    package let matter: Matter?
    /// The reason: what was found and what was expected.
    package let reason: Bilingual
    /// The advice on what to do.
    package let remedy: Bilingual?
    /// The next command.
    package let next: String?

    package init(
      _ code: String, _ subject: String, about matter: Matter? = nil, _ reason: Bilingual,
      remedy: Bilingual? = nil, next: String? = nil
    ) {
      self.code = code
      self.subject = subject
      self.matter = matter
      self.reason = reason
      self.remedy = remedy
      self.next = next
    }
  }

  /// A further note.
  package struct Note: Sendable {
    package let words: Bilingual
    package let matter: Matter?

    package init(_ words: Bilingual, about matter: Matter? = nil) {
      self.words = words
      self.matter = matter
    }
  }

  /// The document.
  package var json: [UInt8] { Self.format.root.file(self, capacity: 1024) }
}

extension CommandOutcome {
  static let format = WireFormat<CommandOutcome>(
    "onboard/outcome/v1", "What a command that writes has done and refused.",
    [
      WireMember(
        "command", .text, el: "η εντολή, π.χ. log seal", en: "the command, such as log seal"
      ) { $0.command },
      WireMember("exit", .amount, el: "ο κωδικός εξόδου", en: "the exit code") { $0.exit },
      WireMember(
        "done", .list(of: .object(deeds)), el: "όσα έγιναν, με τη σειρά",
        en: "what was done, in order"
      ) { $0.done },
      WireMember(
        "refusals", .list(of: .object(refusals)), el: "όσα δεν έγιναν, και γιατί",
        en: "what was not done, and why"
      ) { $0.refusals },
      WireMember(
        "notes", .list(of: .object(notes)), el: "τι άλλο πρέπει να ξέρετε",
        en: "what else one should know"
      ) { $0.notes },
    ])

  private static var deeds: [WireMember<Deed>] {
    [
      WireMember(
        "kind", .words(Deed.Kind.allCases.map(\.rawValue)), el: "τι έγινε", en: "what was done"
      ) { $0.kind.rawValue },
      matter { $0.matter },
      WireMember("message", .both, el: "η πρόταση", en: "the sentence") { $0.message },
      WireMember(optional: "path", .text, el: "το αρχείο", en: "the file that was written") {
        $0.path?.visible
      },
      WireMember(
        optional: "digest", .digest, el: "το αποτύπωμα",
        en: "the digest of the record, or of the file that it binds"
      ) { $0.digest },
      WireMember(
        optional: "number", .amount, el: "ο αριθμός της υποβολής, της απόφασης ή της σφραγίδας",
        en: "the number of the submission, record or seal; of the log, its size"
      ) { $0.number },
      WireMember(
        optional: "signatures", .amount, el: "πόσα πρόσωπα υπέγραψαν",
        en: "how many persons have signed"
      ) { $0.signed?.persons },
      WireMember(
        optional: "threshold", .amount, el: "πόσα χρειάζονται", en: "how many are needed"
      ) { $0.signed?.needed },
      WireMember(
        optional: "text", .anyText, el: "ό,τι γράφτηκε και δεν είναι σε αρχείο",
        en: "what was made and stands in no file: a proof, a letter, a key"
      ) { $0.text },
      WireMember(
        "next", .list(of: .text), el: "οι επόμενες εντολές", en: "the commands that come next"
      ) { $0.next },
    ]
  }

  private static var refusals: [WireMember<Refused>] {
    [
      WireMember("code", .id, el: "η αιτία", en: "the cause, from a closed list") { $0.code },
      WireMember(
        "subject", .text, el: "το αρχείο, η απόφαση ή το κλειδί",
        en: "the file, record or key that it is about"
      ) { $0.subject.isEmpty ? "-" : $0.subject.visible },
      matter { $0.matter },
      WireMember(
        "message", .both, el: "τι βρέθηκε και τι χρειαζόταν",
        en: "what was found and what was expected"
      ) { $0.reason },
      WireMember(optional: "remedy", .both, el: "τι να κάνετε", en: "what to do") { $0.remedy },
      WireMember(
        optional: "next", .text, el: "η επόμενη εντολή", en: "the command that comes next"
      ) { $0.next },
    ]
  }

  private static var notes: [WireMember<Note>] {
    [
      matter { $0.matter },
      WireMember("message", .both, el: "η πρόταση", en: "the sentence") { $0.words },
    ]
  }

  private static func matter<Subject>(
    _ get: @escaping @Sendable (Subject) -> Matter?
  ) -> WireMember<Subject> {
    WireMember(
      optional: "matter", .text, el: "ο κωδικός του Δήμου, ή sign-in-ΚΩΔΙΚΟΣ",
      en: "the municipality's code, or sign-in-CODE"
    ) { get($0).map { "\($0)" } }
  }
}
