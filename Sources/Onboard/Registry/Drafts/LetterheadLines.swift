import Outputs
import Schema

/// The letterhead of the Secretariat's papers, with the address of the service.
struct LetterheadLines {
  let settings: ActSettings

  var blocks: [Document.Block] {
    let address = settings.address
    let lines = [
      ("Ταχ. Δ/νση", address.street), ("Ταχ. Κώδικας", "\(address.postcode) \(address.city)"),
      ("Πληροφορίες", address.information ?? .blank), ("Τηλέφωνο", address.phone ?? .blank),
      ("E-mail", address.email ?? .blank),
    ]
    return settings.letterhead.map { .paragraph([.plain(GreekCapitals.of($0))], .letterhead) }
      + lines.map { .paragraph(["\($0.0): \($0.1)"], .line) }
  }
}
