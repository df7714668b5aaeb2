package import Schema

/// What to say of a code of which no declaration is there.
extension Discovery {
  /// The fault of a code of which the registry has no declaration, with what to do next: a code
  /// that no municipality has is answered with those that were perhaps meant.
  static func undeclared(_ code: MunicipalityCode) -> FileFault {
    guard let entry = Register.greece.entry(code: code) else { return unknown(code) }
    return FileFault(
      "\(code)",
      Bilingual(
        el: "ο \(entry.name) δεν έχει δήλωση στον φάκελο \(registry)· επόμενο: onboard receive "
          + "ΑΡΧΕΙΟ, ή για νέα δήλωση onboard init \(code)",
        en: "\(entry.name) has no declaration in \(registry); next: onboard receive FILE, or for a "
          + "new one onboard init \(code)"),
      cause: .absent, next: "onboard receive FILE")
  }

  private static func unknown(_ code: MunicipalityCode) -> FileFault {
    let near = nearby(code).map { "\($0.code) (\($0.name))" }.joined(separator: ", ")
    let meant =
      near.isEmpty
      ? Bilingual(el: ".", en: ".") : Bilingual(el: ": μήπως \(near);", en: ": \(near)?")
    return FileFault(
      "\(code)",
      Bilingual(
        el: "κανένας Δήμος δεν έχει αυτόν τον κωδικό\(meant.el) Τι περιμένει: onboard inbox",
        en: "no municipality has this code\(meant.en) To see what waits: onboard inbox"),
      cause: .absent, next: "onboard inbox")
  }

  /// The municipalities whose codes differ from a code in one digit, or in the order of two: those
  /// with a folder in the registry first.
  static func nearby(_ code: MunicipalityCode) -> [RegisterEntry] {
    let digits = Array("\(code)".utf8)
    let declared = Set(((try? names(in: registry)) ?? []).compactMap { Self.code(ofFolder: $0) })
    let near = Register.greece.entries.filter { entry in
      let other = Array("\(entry.code)".utf8)
      guard other.count == digits.count else { return false }
      let places = digits.indices.filter { digits[$0] != other[$0] }
      return places.count == 1
        || places.count == 2 && places[0] + 1 == places[1] && digits[places[0]] == other[places[1]]
          && digits[places[1]] == other[places[0]]
    }
    let first = near.filter { declared.contains($0.code) }
    return Array((first + near.filter { !declared.contains($0.code) }).prefix(3))
  }

  /// The command with which a matter begins, as people and programs read it: the review of its
  /// declaration, or its receipt where none is there.
  package static func firstStep(of matter: Matter) -> (words: Bilingual, command: String) {
    let review = "onboard review \(matter)", receive = "onboard receive"
    let isThere = (try? file(of: "\(matter)")) != nil
    return isThere
      ? (Bilingual(el: review, en: review), review)
      : (Bilingual(el: "\(receive) ΑΡΧΕΙΟ", en: "\(receive) FILE"), "\(receive) FILE")
  }
}
