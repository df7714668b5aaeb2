import Testing

@testable import Schema

@Suite("Beside a second reader")
struct DifferentialTests {
  private static let batches: UInt64 = 16
  private static let documentsInBatch = 4000

  /// What many accepted documents must hold (every eighth is looked at), or little is compared.
  private static let signs = [
    "|", "|-", "|+", ">", ">-", ">+", "[", "{", "\r\n", "\"", "\\u", "'", "''", "- ", "- - ", "---",
    " #", ",]", "ή", "://", ":\n", "\n\n", "a:b", "a#b",
  ]

  /// What became of a batch of documents.
  private struct Batch {
    var accepted = 0
    var unlike: [String] = []
    var counts = signs.map { _ in 0 }

    mutating func count(_ document: String) {
      for (index, sign) in signs.enumerated() where document.utf8.contains(sign.utf8) {
        counts[index] += 1
      }
    }
  }

  @Test("every accepted document means the same")
  func sameMeaning() async {
    let batches = await withTaskGroup(of: Batch.self) { group in
      for seed in 0..<Self.batches { group.addTask { Self.compare(seed: seed) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let accepted = batches.reduce(0) { $0 + $1.accepted }
    let all = Int(Self.batches) * Self.documentsInBatch
    #expect(accepted >= 20_000, "accepted \(accepted) of \(all)")
    #expect(accepted * 100 >= all * 40, "accepted \(accepted) of \(all)")
    for (index, sign) in Self.signs.enumerated() {
      let count = batches.reduce(0) { $0 + $1.counts[index] }
      #expect(count >= 50, "\(sign.debugDescription) stands in \(count) accepted documents")
    }
    let unlike = batches.flatMap(\.unlike)
    #expect(unlike.count == 0)
    for document in Set(unlike.prefix(20).map { Self.reduced($0) }).sorted() {
      let ours = Meaning.ours(document) ?? "", theirs = Meaning.theirs(document) ?? "a refusal"
      Issue.record("\(document.debugDescription) is \(ours) to us and \(theirs) to them")
    }
  }

  private static func compare(seed: UInt64) -> Batch {
    var generator = DocumentGenerator(seed: seed)
    var batch = Batch()
    for _ in 0..<documentsInBatch {
      let document = generator.document()
      guard let ours = Meaning.ours(document) else { continue }
      batch.accepted += 1
      if batch.accepted % 8 == 0 { batch.count(document) }
      if !isSame(ours, Meaning.theirs(document)) { batch.unlike.append(document) }
    }
    return batch
  }

  /// Equal scalar by scalar; `==` would take composed and decomposed letters for the same.
  private static func isSame(_ ours: String, _ theirs: String?) -> Bool {
    guard let theirs else { return false }
    return ours.unicodeScalars.elementsEqual(theirs.unicodeScalars)
  }

  private static func differs(_ document: String) -> Bool {
    guard let ours = Meaning.ours(document) else { return false }
    return !isSame(ours, Meaning.theirs(document))
  }

  /// The document without all that the difference does not need.
  private static func reduced(_ document: String) -> String {
    var scalars = Array(document.unicodeScalars)
    var size = max(1, scalars.count / 2)
    while size > 0 {
      let before = scalars.count
      var start = 0
      while start < scalars.count {
        var shorter = scalars
        shorter.removeSubrange(start..<min(start + size, scalars.count))
        if differs(text(shorter)) { scalars = shorter } else { start += 1 }
      }
      if scalars.count == before { size /= 2 }
    }
    return text(scalars)
  }

  private static func text(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
