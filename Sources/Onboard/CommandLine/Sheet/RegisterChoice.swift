import Schema

/// The result of looking up words in the register: one municipality, or a message.
struct RegisterChoice {
  /// The words to look up.
  let words: String
  /// The municipalities that match.
  let found: [RegisterEntry]
  /// The region or regional unit that the words name, where none of its municipalities matches.
  private let area: RegionOrUnit?

  init(_ words: String, in register: Register) {
    self.words = words
    let (code, name) = Self.parts(of: words)
    let coded = code.map { register.entry(code: $0).map { [$0] } ?? [] }
    guard let coded, !name.isEmpty else {
      // A beginning that others share is a question, never a choice.
      let offer = register.offer(words)
      let known = coded ?? offer.only.map { [$0] } ?? offer.all
      // A municipality elsewhere, whose name is only alike, is not what is meant by an area.
      let area = coded == nil ? RegionOrUnit(words, in: register) : nil
      let isElsewhere =
        area.map { area in
          !known.contains { area.entries.contains { [code = $0.code] in $0.code == code } }
        } ?? false
      (self.area, found) = isElsewhere ? (area, []) : (nil, known)
      return
    }
    area = nil
    // A code with a name beside it, which may be another municipality's.
    let named = register.search(name)
    found =
      coded.filter { one in named.contains { $0.code == one.code } }.isEmpty ? coded + named : coded
  }

  /// The code among the words, and the other words. The code may have zeros in front, as another
  /// kind of register writes it.
  private static func parts(of words: String) -> (code: MunicipalityCode?, name: String) {
    let all = words.split { $0.isWhitespace || "(),".contains($0) }.map { String($0) }
    let codes = all.indices.filter { all[$0].utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard codes.count == 1, let index = codes.first,
      let code = MunicipalityCode(String(all[index].drop { $0 == "0" }))
    else { return (nil, words) }
    let others = all.indices.filter { $0 != index }.map { all[$0] }
    return (code, others.joined(separator: " "))
  }

  /// The municipality, when there is exactly one.
  var entry: RegisterEntry? { found.count == 1 ? found[0] : nil }

  /// The message that there is not exactly one match, listing at most twelve.
  var message: Bilingual {
    var list = found.prefix(12).map {
      "\n  \($0.code)  \($0.name) (\($0.regionalUnit), \($0.region))"
    }.joined()
    if found.count > 12 { list += "\n  …" }
    if let area { return area.message(of: words) }
    return found.isEmpty
      ? Bilingual(
        el: "Δεν βρέθηκε Δήμος «\(words)» στο μητρώο",
        en: "No municipality “\(words)” in the register")
      : Bilingual(
        el: "Το «\(words)» ταιριάζει σε \(found.count) Δήμους· ποιον εννοείτε; Δώστε τον κωδικό:"
          + list,
        en: "“\(words)” fits \(found.count) municipalities; which do you mean? Give the code:"
          + list)
  }
}

/// A region or regional unit, which people name in place of its municipalities.
private struct RegionOrUnit {
  /// Whether it is a region.
  let isRegion: Bool
  /// Its municipalities.
  let entries: [RegisterEntry]

  /// The area of a name; nil if there is none.
  init?(_ words: String, in register: Register) {
    for isRegion in [true, false] {
      let named = register.entries.filter {
        Self.isName(words, of: isRegion ? $0.region : $0.regionalUnit)
      }
      guard !named.isEmpty else { continue }
      self.isRegion = isRegion
      entries = named
      return
    }
    return nil
  }

  /// Whether words are a name in any case: «Κρήτη» of «Κρήτης», «Λασίθι» of «Λασιθίου».
  private static func isName(_ words: String, of name: String) -> Bool {
    let titles = ["περιφερεια", "περιφερειασ", "ενοτητα", "περιφερειακη", "νομοσ", "νομου"]
    let given = Fold.words(words).filter { !titles.contains($0) }, parts = Fold.words(name)
    return !given.isEmpty && given.count == parts.count
      && zip(given, parts).allSatisfy { one, other in
        let one = Array(one.unicodeScalars), other = Array(other.unicodeScalars)
        let common = zip(one, other).prefix { $0 == $1 }.count
        return one == other || common >= 3 && one.count - common <= 2 && other.count - common <= 3
      }
  }

  /// What it is, and its municipalities; of many, by regional unit.
  func message(of words: String) -> Bilingual {
    let el = isRegion ? "Περιφέρεια" : "Περιφερειακή Ενότητα"
    let en = isRegion ? "a region" : "a regional unit"
    let isLong = entries.count > 12
    let count = entries.count
    var units: [String] = []
    for entry in entries where !units.contains(entry.regionalUnit) {
      units.append(entry.regionalUnit)
    }
    let list =
      isLong
      ? units.map { unit in
        let names = entries.filter { $0.regionalUnit == unit }.map { "\($0.code) \($0.name)" }
        return "\n  \(unit): " + names.joined(separator: ", ")
      }
      : entries.map { "\n  \($0.code)  \($0.name)" }
    return Bilingual(
      el: "Το «\(words)» είναι \(el), όχι Δήμος· ποιον από τους \(count) Δήμους της εννοείτε; Δώστε"
        + " τον κωδικό:" + list.joined(),
      en: "“\(words)” is \(en), not a municipality; which of its \(count) municipalities do you"
        + " mean? Give the code:" + list.joined())
  }
}

extension RegisterEntry {
  /// The municipality as shown to the person who chose it: by name, code and place.
  var shown: Bilingual {
    Bilingual(
      el: "\(name), κωδικός \(code) (\(regionalUnit), \(region))",
      en: "\(name), code \(code) (\(regionalUnit), \(region))")
  }
}
