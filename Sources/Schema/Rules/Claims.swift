/// The exclusive claims of a file for its municipality, and figures to compare with others.
///
/// They outlive the declaration of each file, so that many files can be judged together.
public struct Claims: Sendable {
  /// The addresses of the offices.
  let offices: [Located<Address>]
  /// The domain of the municipality's mailbox, if it is its own.
  let domain: Located<String>?
  /// The name of another public body, folded for comparison.
  let body: Located<String>?
  /// The redirect addresses of the sign-in service.
  let redirects: [Located<String>]
  /// The figures that other municipalities have as well.
  let figures: [Figure]
  /// Whether the file is in the folder of its municipality, and not in that of a copy.
  let isAtHome: Bool
  /// Whether it asks for sign-in.
  let asksForSignIn: Bool
  /// Whether a part of the text that may contain claims could not be read, so that its claims are
  /// not all known.
  let isInDoubt: Bool

  /// The address of an office.
  struct Address: Hashable, Sendable {
    let street: String
    let postcode: String
  }

  /// A number and its measure.
  struct Figure: Sendable {
    let measure: Measure
    let value: Int
    let span: SourceSpan
  }

  /// The measure of a figure.
  enum Measure: Hashable, Sendable {
    /// The duration of an appointment, in minutes.
    case duration(Mode)
    /// The open minutes of a week.
    case week(Mode)
    /// Whether the hours of a mode include Sunday, as 1.
    case sunday(Mode)
  }

  /// - Parameters:
  ///   - entry: The register's entry of the declared code; nil where there is none.
  ///   - path: The path of the file.
  ///   - isInDoubt: Whether a part of the text that may contain claims could not be read.
  init(
    _ declaration: Declaration?, of entry: RegisterEntry? = nil, at path: String = "",
    isInDoubt: Bool = false
  ) {
    self.isInDoubt = isInDoubt
    isAtHome =
      entry.map { entry in
        FolderName.holding(FolderName.ofMunicipality, in: path) == "\(entry.code)-\(entry.slug)"
      } ?? false
    asksForSignIn = declaration?.authentication.value?.isEmpty == false
    offices = (declaration?.offices.value ?? []).compactMap { office in
      guard let street = office.value.street.located, let postcode = office.value.postcode.value
      else { return nil }
      return Located(Address(street: street.value, postcode: postcode), span: street.span)
    }
    body = declaration?.body.value?.name.located.map {
      Located(Fold.key($0.value), span: $0.span)
    }
    redirects = Self.redirects(of: declaration)
    domain = declaration?.contact.value?.email.located.flatMap { Self.domain(of: $0) }
    figures = declaration.map { Self.figures(of: $0) } ?? []
  }

  /// Whether a part of a text that may contain claims could not be read. Anything left out or empty
  /// certainly claims nothing.
  ///
  /// - Parameter misfits: The findings made when the text was typed.
  static func areInDoubt(_ reading: Reader.Reading, _ misfits: [Finding]) -> Bool {
    let tree = reading.tree
    func steps(to finding: Finding) -> [String]? {
      finding.rule.severity == .error ? tree.steps(to: finding.span.start) : nil
    }
    // A misplaced line may have been meant for any section, unless it is deep inside one that
    // claims nothing.
    let isUnread = [reading.faults, reading.refusals].joined().contains { finding in
      steps(to: finding).map { $0.count < 2 || sections.contains($0[0]) } ?? false
    }
    return isUnread
      || misfits.contains { finding in
        guard finding.rule !== Rule.keyMissing, finding.rule !== Rule.valueEmpty,
          let steps = steps(to: finding)
        else { return false }
        return steps.first.map { sections.contains($0) } ?? true
      }
  }

  /// The sections of a file that may contain exclusive claims.
  private static let sections: Set<String> = [
    "authentication", "body", "contact", "municipality", "offices",
  ]

  /// Loopback addresses are excluded, because any developer may use them.
  private static func redirects(of declaration: Declaration?) -> [Located<String>] {
    var found: [Located<String>] = []
    declaration?.forEachRedirect { located, address, _ in
      if !address.isLoopback { found.append(located) }
    }
    return found
  }

  /// The domain of an address in lower case; nil for domains that many share.
  private static func domain(of mailbox: Located<String>) -> Located<String>? {
    guard FreeProvider.of(mailbox.value) == nil else { return nil }
    let bytes = Array(mailbox.value.utf8)
    guard let sign = bytes.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    // A host has only letters, digits, hyphens and full stops, so this changes nothing but
    // capitals.
    let lower = bytes[(sign + 1)...].map { $0 | 0x20 }
    let domain = String(decoding: lower, as: UTF8.self)
    return shared.contains(domain) ? nil : Located(domain, span: mailbox.span)
  }

  /// Domains of the state in which many municipalities have mailboxes.
  private static let shared: Set<String> = ["kep.gov.gr"]

  private static func figures(of declaration: Declaration) -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(3 * Mode.allCases.count)
    for mode in Mode.allCases {
      if let duration = declaration.durations.value?[mode].located {
        figures.append(Figure(measure: .duration(mode), value: duration.value, span: duration.span))
      }
      guard let week = declaration.hours.value?[mode].located else { continue }
      var minutes = 0
      for day in week.value.days {
        for interval in day.value ?? [] { minutes += interval.value.minutes }
      }
      if minutes > 0 {
        figures.append(Figure(measure: .week(mode), value: minutes, span: week.key))
      }
      if let sunday = week.value[.sunday].located, !sunday.value.isEmpty {
        figures.append(Figure(measure: .sunday(mode), value: 1, span: sunday.key))
      }
    }
    return figures
  }
}
