import TestSupport
import Testing

@testable import Schema

@Suite("The search for secrets")
struct SecretScanTests {
  private static let runs = [
    "aB3dE6gH9jK2mN5pQ8rS", "550e8400-e29b-41d4-a716-446655440000",
    "d41d8cd98f00b204e9800998ecf8427e", "aB3aB3aB3aB3aB3aB3aB3+",
  ]

  @Test("finds what a machine wrote at any place of a file, and at its very end", arguments: runs)
  func places(run: String) {
    for before in 0..<18 {
      for (start, end) in [("", ""), ("α", "α"), ("\"", "\""), ("/", "/"), (" ", " και άλλα\n")] {
        let text = String(repeating: ".", count: before) + start + run + end
        let at = before + start.utf8.count
        #expect(Self.found(in: text) == [.init(at..<at + run.utf8.count, nil)], "\(text)")
      }
    }
  }

  @Test(
    "finds the value after a name at any place of a file, and at its very end",
    arguments: ["hunter2", "p@ss!1", "correcthorse", "'$2b$10xyz", "\"a1b2c3"])
  func names(value: String) {
    let bare = value.filter { $0 != "\"" && $0 != "'" }
    for name in ["password", "client_secret", "api-key", "to_ken", "κωδικός_συνθηματικό"] {
      for before in 0..<9 {
        for (sign, end) in [(": ", ""), ("=", "\n"), (" : ", " # τέλος"), ("\": ", ",")] {
          let text = String(repeating: "\n", count: before) + name + sign + value + end
          let at = text.utf8.count - end.utf8.count - bare.utf8.count
          #expect(Self.found(in: text) == [.init(at..<at + bare.utf8.count, name)], "\(text)")
        }
      }
    }
  }

  @Test(
    "takes any digit and any of its quotes for what they are, and a name at its full length",
    arguments: [
      ("token: aaaaa0", 7..<13), ("token: aaaaa9", 7..<13), ("token: 5aaaaa", 7..<13),
      ("'token': a1b2c3", 9..<15),
      ("\"token\" = 'a1b2c3'", 11..<17), ("token=abcdefghijkl", 6..<18),
      ("token" + String(repeating: "x", count: 55) + ": a1b2c3", 62..<68),
      ("# το μυστικό=a1b2c3", 22..<28),
    ])
  func values(text: String, range: Range<Int>) {
    #expect(Self.found(in: text).map(\.range) == [range])
  }

  @Test(
    "spares prose, times, addresses and short values",
    arguments: [
      "password: γράψτε τον στη θυρίδα", "password: short", "secret:", "token: 08:30",
      "monday: 08:30-14:30", "https://www.dimos.example/topics/dimotologio?page=12#katastima",
      "municipality-of-nea-smyrni-attica", "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
      "aB3dE6gH9jK2mN5pQ8r", "postcode: 17122", "token: aaaaa/", "token(: a1b2c3",
      "token=abcdefghijk", "token:", "token: aaa:bbb",
      "token" + String(repeating: "x", count: 56) + ": a1b2c3", "aBcDeFgHiJkLmNoPqRsTuVwX",
      "a1b2c3d4e5f6g7h8i9j0k1l2", "A1B2C3D4E5F6G7H8I9J0K1L2", "d41d8cd98f00b204e9800998ecf8427g",
      "00000000000000000000000000000000", "aB3dE6gH9jK2-mN5pQ8rS1tU4",
      "2026-10-26T08:30:00+03:00",
    ])
  func spared(text: String) { #expect(Self.found(in: text) == []) }

  @Test("names what follows a name once, and in order of place what else there is")
  func order() {
    let run = Self.runs[0]
    let text = "\(run) token=\(run)\n\(run)"
    let all = [0..<20, 27..<47, 48..<68]
    #expect(Self.found(in: text).map(\.range) == all)
    #expect(Self.found(in: text).map(\.name) == [nil, "token", nil])
  }

  @Test(
    "reads a large file once, whatever it repeats",
    arguments: ["=", "a:", "secret=a1", "token: aB3dE6gH9jK2mN5pQ8rS ", "\"", "-", "aB3", " ="])
  func large(text: String) {
    let source = Source(
      path: "a.yaml", text: String(repeating: text, count: Source.largest / text.utf8.count))
    let leaks = SecretScan.leaks(in: source)
    #expect(SecretScan.findings(leaks, in: source, known: []).count <= Reader.findingLimit)
  }

  private struct Found: Equatable {
    let range: Range<Int>
    let name: String?

    init(_ range: Range<Int>, _ name: String?) { (self.range, self.name) = (range, name) }
  }

  private static func found(in text: String) -> [Found] {
    SecretScan.leaks(in: Source(path: "a.yaml", text: text)).map {
      Found(Int($0.span.start)..<Int($0.span.end), $0.name)
    }
  }
}
