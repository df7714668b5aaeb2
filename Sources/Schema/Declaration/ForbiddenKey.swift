/// Keys for things that the law forbids, for which no field can exist.
enum ForbiddenKey {
  /// A recording of a video conference (Article 7 §4).
  case recording
  /// A password or another secret (decision 45174 ΕΞ 2021, §5).
  case secret

  /// The forbidden thing that an unknown key asks for, if any.
  init?(_ key: String) {
    // `api_key` and `api-key` are treated as `apikey`.
    var recording = Self.recordingRoots.search, secret = Self.secretRoots.search
    Fold.forEachLetter(of: key) { letter, _ in
      recording.read(letter)
      secret.read(letter)
    }
    if recording.isFound {
      self = .recording
    } else if secret.isFound {
      self = .secret
    } else {
      return nil
    }
  }

  /// The finding that refuses the key.
  func finding(_ key: String, at span: SourceSpan) -> Finding {
    switch self {
    case .recording: .recordingForbidden(key, at: span)
    case .secret: .secretForbidden(key, at: span)
    }
  }

  private static let recordingRoots = Roots([
    "record", "storevideo", "savevideo", "storage", "καταγραφ", "μαγνητοσκοπ", "ηχογραφ",
    "βιντεοσκοπ", "αποθηκευσ",
  ])

  private static let secretRoots = Roots([
    "secret", "passw", "passphrase", "credential", "privatekey", "apikey", "token", "συνθηματικ",
    "μυστικ", "διαπιστευτηρι",
  ])
}
