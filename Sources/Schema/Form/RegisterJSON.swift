/// The municipalities that some words may mean, as the page asks for them.
enum RegisterJSON {
  /// A longer list would not be useful.
  private static let most = 40

  static func write(_ words: String) -> [UInt8] {
    let (found, only) = entries(for: words)
    var json = JSONWriter(capacity: 4096)
    json.object { json in
      json.key("format")
      json.string(FormAnswer.format)
      json.members("municipalities", found.prefix(most)) { json, entry in
        json.object { json in
          json.member("code", String(entry.code))
          json.member("name", entry.name)
          json.member("region", entry.region)
          json.member("regionalUnit", entry.regionalUnit)
          if let website = entry.website { json.member("website", website) }
        }
      }
      json.key("only")
      if let only { json.string(String(only.code)) } else { json.null() }
    }
    return json.bytes
  }

  /// By words, or by a code or the first digits of one; and the one that is meant, if it is clear.
  private static func entries(
    for words: String
  ) -> (found: [RegisterEntry], only: RegisterEntry?) {
    let code = TypedText.cleaned(words)
    guard !code.isEmpty, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      let offer = Register.greece.offer(words)
      return (offer.all, offer.only)
    }
    let found = Register.greece.entries.filter { String($0.code).utf8.starts(with: code.utf8) }
    return (found, found.count == 1 ? found[0] : nil)
  }
}
