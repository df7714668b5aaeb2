import Ground

/// An object in a metadata file, with its location for error messages.
package struct MetadataObject {
  /// The members.
  let members: [String: JSONValue]
  /// The file's name.
  let file: String
  /// The path of the object in the file, as member names joined by dots; empty for the root object.
  let place: String

  init(_ value: JSONValue?, _ file: String, _ place: String) throws(Refusal) {
    guard let members = value?.members else {
      throw Self.malformed(file, place, el: "αντικείμενο", en: "an object")
    }
    self.members = members
    self.file = file
    self.place = place
  }

  /// The object in a member.
  func object(_ name: String) throws(Refusal) -> MetadataObject {
    try MetadataObject(members[name], file, path(name))
  }

  /// The text in a member.
  func text(_ name: String) throws(Refusal) -> String {
    guard let text = members[name]?.text else {
      throw malformed(name, el: "κείμενο", en: "a text")
    }
    return text
  }

  /// The number in a member.
  func number(_ name: String) throws(Refusal) -> Int {
    guard let number = members[name]?.number else {
      throw malformed(name, el: "ακέραιος αριθμός", en: "an integer")
    }
    return number
  }

  /// The number in a member, which must not be less than a minimum.
  func number(_ name: String, least: Int) throws(Refusal) -> Int {
    let number = try number(name)
    guard number >= least else {
      throw malformed(
        name, el: "αριθμός τουλάχιστον \(least)", en: "a number of at least \(least)")
    }
    return number
  }

  /// The Boolean in a member.
  func boolean(_ name: String) throws(Refusal) -> Bool {
    guard case .boolean(let value) = members[name] else {
      throw malformed(name, el: "true ή false", en: "true or false")
    }
    return value
  }

  /// The time in a member.
  func instant(_ name: String) throws(Refusal) -> Instant {
    guard let instant = members[name]?.text.flatMap({ Instant($0) }) else {
      throw malformed(
        name, el: "χρόνος σαν 2026-11-22T08:00:00Z", en: "a time like 2026-11-22T08:00:00Z")
    }
    return instant
  }

  /// The SHA-256 digest in a member.
  func digest(_ name: String) throws(Refusal) -> Digest {
    guard let digest = members[name]?.text.flatMap({ Digest($0) }) else {
      throw malformed(name, el: "64 δεκαεξαδικά ψηφία", en: "64 hexadecimal digits")
    }
    return digest
  }

  /// The texts in a member.
  func texts(_ name: String) throws(Refusal) -> [String] {
    guard let elements = members[name]?.elements,
      case let texts = elements.compactMap(\.text), texts.count == elements.count
    else { throw malformed(name, el: "πίνακας κειμένων", en: "an array of texts") }
    return texts
  }

  /// The objects in a member.
  func objects(_ name: String) throws(Refusal) -> [MetadataObject] {
    guard let elements = members[name]?.elements else {
      throw malformed(name, el: "πίνακας", en: "an array")
    }
    var objects: [MetadataObject] = []
    for (index, element) in elements.enumerated() {
      objects.append(try MetadataObject(element, file, path("\(name)[\(index)]")))
    }
    return objects
  }

  /// Refuses any member that is not among the known ones.
  func demandOnly(_ names: Set<String>) throws(Refusal) {
    guard let other = members.keys.sorted().first(where: { !names.contains($0) }) else { return }
    throw Refusal(
      .metadataMalformed, file, el: "το «\(path(other))» δεν ανήκει εδώ",
      en: "“\(path(other))” does not belong there")
  }

  /// The place of a member.
  func path(_ name: String) -> String { place.isEmpty ? name : place + "." + name }

  private func malformed(_ name: String, el: String, en: String) -> Refusal {
    Self.malformed(file, path(name), el: el, en: en)
  }

  private static func malformed(_ file: String, _ place: String, el: String, en: String) -> Refusal
  {
    Refusal(
      .metadataMalformed, file, el: "στο «\(place)» πρέπει να υπάρχει \(el)",
      en: "“\(place)” must hold \(en)")
  }
}
