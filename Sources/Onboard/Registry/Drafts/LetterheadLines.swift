import Ground
import Outputs
import Schema

/// The parts that all documents of a service share: the letterhead, the date and the signatory.
struct LetterheadLines {
  let settings: ActSettings

  /// The letterhead with the address of the service, below the place of the national emblem.
  var blocks: [Document.Block] {
    let address = settings.address
    let lines = [
      ("Ταχ. Δ/νση", address.street), ("Ταχ. Κώδικας", "\(address.postcode) \(address.city)"),
      ("Πληροφορίες", address.information ?? .blank), ("Τηλέφωνο", address.phone ?? .blank),
      ("E-mail", address.email ?? .blank),
    ]
    return [.paragraph(["Θέση εθνοσήμου"], .emblem)]
      + settings.letterhead.map { .paragraph([.plain(GreekCapitals.of($0))], .letterhead) }
      + lines.map { .paragraph(["\($0.0): \($0.1)"], .line) }
  }

  /// The place with the date, and the protocol number.
  func dating(_ date: Day?, _ number: String?) -> [Document.Block] {
    let date = date?.words.el ?? "…… / …… / 20……"
    return [
      .paragraph(["\(settings.place), \(date)"], .line),
      .paragraph([.strong("Α.Π.: "), .plain(number ?? .blank + " ΕΞ 20……")], .line),
    ]
  }

  /// The signatory, kept on one page with the space for the signature.
  var signature: [Document.Block] {
    [
      .together([
        .paragraph([.plain(GreekCapitals.of(settings.signatory.title))], .centred),
        .paragraph([.plain(settings.signatory.name.map(GreekCapitals.of) ?? .blank)], .signature),
      ])
    ]
  }

  /// The names that the draft uses, and the date since which they hold.
  var names: [Document.Block] {
    let names = settings.names
    let since =
      names.since.map { "όπως ισχύουν από \($0.words.el)" }
      ?? "χωρίς δηλωμένη ημέρα ισχύος, και γι’ αυτό ελέγχονται πριν από την υπογραφή"
    return [
      .paragraph(
        [
          """
          Ονόματα του σχεδίου: \(names.ministry), \(names.secretariat), υπογράφει: \
          \(settings.signatory.title), \(since).
          """
        ], .small)
    ]
  }
}
