import Ground

/// The members that describe the metadata itself, in every kind of TUF metadata (TUF 1.0 §4.2).
struct MetadataHeader: Sendable {
  /// The version, which only increases.
  let version: Int
  /// The second from which the metadata is no longer trusted.
  let expires: Instant

  init(_ signed: MetadataObject, type: String) throws(Refusal) {
    let found = try signed.text("_type")
    guard found == type else {
      throw Refusal(
        .metadataType, signed.file, el: "είναι του τύπου «\(found)», όχι «\(type)»",
        en: "is of type “\(found)”, not “\(type)”")
    }
    let specification = try signed.text("spec_version")
    let numbers = specification.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 2 || numbers.count == 3, numbers[0] == "1",
      numbers.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } })
    else {
      throw Refusal(
        .specificationUnknown, signed.file, el: "άγνωστη έκδοση του TUF: «\(specification)»",
        en: "unknown version of TUF: “\(specification)”")
    }
    version = try signed.number("version", least: 1)
    expires = try signed.instant("expires")
  }
}
