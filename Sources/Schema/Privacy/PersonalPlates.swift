/// Finds the plates of vehicles, by which an owner is known, in texts that are kept for good: three
/// letters that Greek plates have with four digits, and any plate after a word for a vehicle.
enum PersonalPlates {
  /// The plates among the words of a line.
  static func places(
    among words: [TextWord], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [PersonalText.Place] {
    let line = NamedLine(bytes: bytes, words: words, isKept: true)
    return words.indices.compactMap { at in
      guard words[at].isUpper, 1...3 ~= words[at].letters,
        let digits = digits(after: words[at].end, in: bytes),
        isPlate(at, digits, line)
      else { return nil }
      return PersonalText.Place(range: words[at].start..<digits.upperBound, kind: .plate)
    }
  }

  /// The digits after the letters of a plate, with at most a blank or a hyphen between.
  private static func digits(
    after end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    var start = end
    while start < bytes.count, start < end + 3, bytes[start] == 0x20 || bytes[start] == 0x2D {
      start += 1
    }
    var last = start
    while last < bytes.count, 0x30...0x39 ~= bytes[last] { last += 1 }
    guard 1...4 ~= last - start else { return nil }
    // A number that goes on is a date, a code or an amount.
    let goesOn = last + 1 < bytes.count && [0x2F, 0x3A, 0x2E, 0x2C, 0x2D].contains(bytes[last])
    return goesOn && 0x30...0x39 ~= bytes[last + 1] ? nil : start..<last
  }

  private static func isPlate(_ at: Int, _ digits: Range<Int>, _ line: NamedLine) -> Bool {
    if let label = label(before: at, line) {
      return label == .vehicle && (digits.count > 1 || line.words[at].letters > 1)
    }
    guard line.words[at].letters == 3, digits.count == 4, hasLetters(at, line),
      !abbreviations.contains(line.folded(at)),
      at == 0 || line.bytes[line.words[at].start - 1] != 0x2D
    else { return false }
    // With a blank between, a year may follow an abbreviation.
    let isApart = digits.lowerBound > line.words[at].end && line.bytes[line.words[at].end] == 0x20
    let first = line.bytes[digits.lowerBound], second = line.bytes[digits.lowerBound + 1]
    let isYear = first == 0x32 && second == 0x30 || first == 0x31 && second == 0x39
    return !(isApart && isYear)
  }

  private enum Label { case vehicle, other }

  /// What the words before say about a plate: the nearest of the last four.
  private static func label(before place: Int, _ line: NamedLine) -> Label? {
    var at = place
    while at > 0, place - at < 5 {
      at -= 1
      let word = line.folded(at)
      if NameWords.begins(word, vehicles) || shortVehicles.contains(word) { return .vehicle }
      if NameWords.begins(word, documents) || shortDocuments.contains(word) { return .other }
    }
    return nil
  }

  private static let vehicles: [StaticString] = [
    "πινακιδ", "κυκλοφορια", "οχημα", "αυτοκινητ", "μοτοσυκλετ", "μοτοσικλετ", "μηχανακ", "φορτηγ",
    "ταξι", "ημιφορτηγ", "δικυκλ", "plate", "vehicle", "motorcycle", "lorry", "truck",
  ]

  private static let shortVehicles = NameWords.folded([
    "ΙΧ", "ΙΧΕ", "ΙΧΦ", "ΦΙΧ", "ΕΙΧ", "car", "van", "taxi",
  ])

  private static let documents: [StaticString] = [
    "πρωτοκολλ", "αποφασ", "εγγραφ", "τιμολογ", "συμβασ", "αδεια", "κωδικ", "μητρωο", "μητρωου",
    "εγκυκλι", "διαγωνισμ", "μελετ", "αιθουσ", "γραφει", "πακετ", "προτυπ", "room", "standard",
    "invoice", "decision", "model",
  ]

  private static let shortDocuments = NameWords.folded([
    "ΑΔΑ", "ΦΕΚ", "πρωτ", "ΑΔΑΜ", "ΑΠ", "ΚΑ", "ΚΑΕ", "ΑΦΜ",
  ])

  /// Abbreviations of three letters that plates could have too.
  private static let abbreviations = NameWords.folded([
    "ΚΥΑ", "ΚΑΕ", "ΙΚΑ", "ΟΤΕ", "ΤΕΕ", "ΑΤΕ", "ΝΑΤ", "ΑΑΤ", "ΑΚΤ", "ΤΑΝ", "ΤΑΚ", "ΕΤΕ", "ΟΑΕ",
    "ΑΝΤ", "ΚΕΚ", "ΙΕΚ", "ΚΕΑ", "ΚΗΕ", "ΜΕΑ", "ΝΕΑ", "ΟΕΕ", "ΤΑΕ", "ΜΑΥ", "ΕΚΑ", "ΕΚΕ", "ΧΥΤ",
    "ΧΥΤΑ", "ΗΤΕ", "ΜΑΕ", "ΕΝΑ", "ΤΗΝ", "ΤΟΝ", "ΜΙΑ", "ΚΑΙ", "ΜΕΝ", "ΒΙΟ", "ΝΕΟ", "ΝΕΕ",
  ])

  /// Whether all letters of a word occur on Greek plates, in Greek or in Latin letters.
  private static func hasLetters(_ place: Int, _ line: NamedLine) -> Bool {
    line.raw(place).unicodeScalars.allSatisfy { letters.contains($0) }
  }

  private static let letters = Set("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧABEZHIKMNOPTYX".unicodeScalars)
}
