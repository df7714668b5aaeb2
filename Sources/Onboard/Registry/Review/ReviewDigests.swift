package import Ground
import Schema

/// The digests of several reviews, as `review --all` writes and `approve --digests` takes them: a
/// matter and its digest on each line.
package struct ReviewDigests: Sendable {
  /// The first line, by which the file is recognized.
  private static let head = "# onboard/review-digests/v1"

  /// The digest of each matter's review, in the order of the file.
  package let all: [(matter: Matter, digest: Digest)]

  package init(_ all: [(matter: Matter, digest: Digest)]) { self.all = all }

  /// The digest of a matter's review; nil for a matter that is not in the file.
  package subscript(matter: Matter) -> Digest? { all.first { $0.matter == matter }?.digest }

  /// Reads a file; a line without a matter and a whole digest is refused by its number.
  package init(_ bytes: [UInt8], _ path: String) throws(FileFault) {
    var all: [(matter: Matter, digest: Digest)] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.head[...] else {
      throw FileFault(
        path,
        Bilingual(
          el: "δεν αρχίζει με «\(Self.head)»: δώστε το αρχείο που γράφει το onboard review --all",
          en: "does not begin with “\(Self.head)”: give the file that onboard review --all writes"))
    }
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      guard words.count == 2, let matter = try Discovery.matter(in: words[0]),
        let digest = Digest(words[1]), !all.contains(where: { $0.matter == matter })
      else {
        throw FileFault(
          path,
          Bilingual(
            el:
              "γραμμή \(index + 1): χρειάζεται έναν κωδικό, μία φορά, και τα 64 ψηφία του ελέγχου",
            en: "line \(index + 1): needs a code, once, and the 64 digits of its review"))
      }
      all.append((matter, digest))
    }
    self.all = all
  }

  /// The contents of the file.
  package var file: [UInt8] {
    Array((Self.head + "\n" + all.map { "\($0.matter) \($0.digest)\n" }.joined()).utf8)
  }
}
