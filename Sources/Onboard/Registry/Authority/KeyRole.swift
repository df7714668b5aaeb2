import Schema

/// A set of keys, and how many persons among their holders must sign (TUF 1.0 §4.3).
package struct KeyRole: Hashable, Sendable {
  /// The identities of the keys, without repetition.
  package let keyIDs: [String]
  /// The number of persons who must sign.
  let threshold: Int

  init(
    _ object: MetadataObject, among keys: [String: PublicKey], least: Int
  ) throws(Refusal) {
    keyIDs = try object.texts("keyids")
    guard Set(keyIDs).count == keyIDs.count else {
      throw Refusal(
        .keyRepeated, object.file, el: "το «\(object.place)» γράφει ένα κλειδί δύο φορές",
        en: "“\(object.place)” lists a key twice")
    }
    if let unknown = keyIDs.first(where: { keys[$0] == nil }) {
      throw Refusal(
        .keyUnknown, object.file, el: "το «\(object.place)» ορίζει άγνωστο κλειδί: \(unknown)",
        en: "“\(object.place)” names an unknown key: \(unknown)")
    }
    threshold = try object.number("threshold")
    guard threshold >= 1 else {
      throw Refusal(
        .thresholdZero, object.file, el: "το όριο του «\(object.place)» είναι \(threshold)",
        en: "the threshold of “\(object.place)” is \(threshold)")
    }
    guard threshold >= least else {
      throw Refusal(
        .thresholdTooLow, object.file,
        el: "το όριο του «\(object.place)» είναι \(threshold), αντί για τουλάχιστον \(least)",
        en: "the threshold of “\(object.place)” is \(threshold); at least \(least) is demanded")
    }
  }

  /// Refuses a role whose keys belong to fewer persons than its threshold.
  func demandReachable(
    by persons: [String: String], _ object: MetadataObject
  ) throws(Refusal) {
    let count = Set(keyIDs.compactMap { persons[$0] }).count
    guard count < threshold else { return }
    throw Refusal(
      .thresholdUnreachable, object.file,
      el: "το «\(object.place)» θέλει \(threshold.counted(.person).el) και έχει \(count)",
      en: "“\(object.place)” wants \(threshold.counted(.person).en) and has \(count)")
  }
}
