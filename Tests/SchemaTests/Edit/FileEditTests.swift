import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("Edits of a file")
struct FileEditTests {
  private static let samples = ["9173-metamorfoseos", "9183-peristeriou", "9200-neas-smyrnis"]
  private static let more = ["9254-kalamatas", "9306-maleviziou"]

  private static func sample(_ name: String) throws -> Source {
    let path = Repository.root.appending(path: "Municipalities/\(name)/onboarding.yaml")
    return Source(path: name, bytes: Array(try Data(contentsOf: path)))
  }

  private static func edited(_ text: String, _ edits: [FileEdit]) -> String? {
    Source(path: "a.yaml", text: text).edited(edits).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  private static func set(_ path: String, _ values: String...) -> FileEdit {
    FileEdit(AnswerPath(parsing: path), values)
  }

  private static func remove(_ path: String) -> FileEdit {
    FileEdit(AnswerPath(parsing: path), nil)
  }

  /// The paths of all answers, with their values.
  private static func answers(of source: Source) -> [(path: AnswerPath, values: [String])] {
    let tree = Reader.read(source).tree
    var found: [(path: AnswerPath, values: [String])] = []
    func walk(_ node: UInt32, _ path: AnswerPath) {
      if let texts = tree.texts(of: node) {
        found.append((path, texts))
        return
      }
      for (index, entry) in tree.entries(of: node).enumerated() {
        let isMapping = tree[node].kind == .mapping
        walk(
          isMapping ? tree[entry].next : entry,
          path.appending(isMapping ? tree.text(of: tree[entry]) : "\(index)"))
      }
    }
    walk(tree.root, [])
    return found
  }

  private static func comments(of source: Source) -> [String] {
    Reader.read(source).tree.comments.map { source.text($0) }
  }

  @Test("change one answer and nothing else", arguments: samples + more)
  func one(_ name: String) throws {
    let source = try Self.sample(name)
    let before = Self.answers(of: source)
    #expect(before.count > 60)
    for (index, answer) in before.enumerated() where index % Cases.step == 0 {
      let new = ["Άλλη τιμή # \(index): «α», \"β\""]
      let after = try #require(source.edited([FileEdit(answer.path, new)]), "\(answer.path)")
      var wanted = before
      wanted[index].values = new
      #expect(Self.answers(of: after).map(\.path) == wanted.map(\.path))
      #expect(Self.answers(of: after).map(\.values) == wanted.map(\.values), "\(answer.path)")
      let (_, faults, refusals) = Reader.read(after)
      #expect(faults.isEmpty && refusals.isEmpty, "\(answer.path)")
      // Comments inside a list that changed may go with it; all others stay.
      let lost = Set(Self.comments(of: source)).subtracting(Self.comments(of: after))
      #expect(lost.isEmpty || answer.values.count > 1, "\(answer.path): \(lost)")
      #expect(source.edited([FileEdit(answer.path, answer.values)])?.bytes == source.bytes)
    }
  }

  @Test("take one answer away, with the groups that it leaves empty", arguments: samples + more)
  func away(_ name: String) throws {
    let source = try Self.sample(name)
    let before = Self.answers(of: source)
    for (index, answer) in before.enumerated() where index % Cases.step == 0 {
      let after = try #require(source.edited([FileEdit(answer.path, nil)]), "\(answer.path)")
      let left = Self.answers(of: after).filter { $0.values != [""] }
      #expect(left.count == before.count - 1, "\(answer.path)")
      #expect(Reader.read(after).refusals.isEmpty)
    }
  }

  @Test("build a file from nothing that the formatter leaves as it is")
  func fromNothing() throws {
    let source = try Self.sample("9200-neas-smyrnis")
    var answers = Self.answers(of: source)
    answers.sort { $0.path.steps.count < $1.path.steps.count }
    let byItem = answers.sorted { one, other in
      one.path.text.utf8.lexicographicallyPrecedes(other.path.text.utf8)
    }
    let made = try #require(
      Source(path: "a", bytes: []).edited(byItem.map { FileEdit($0.path, $0.values) }))
    let compiler = Compiler(asOf: Specimen.day)
    let found = [made, source].map { compiler.compile($0).findings.map(\.rule.id) }
    #expect(found[0] == found[1])
    guard case .formatted(let bytes) = Layout.format(made, by: compiler) else {
      Issue.record("not formatted")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: made.bytes, as: UTF8.self))
  }

  /// The lines that only the second file has.
  private static func changed(_ before: Source, _ after: Source) -> [String] {
    let lines = [before, after].map { source in
      String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    return lines[1].filter { !lines[0].contains($0) }
  }

  /// Whatever is asked of a file that is in its canonical layout leaves it there.
  @Test("leave a formatted file formatted", arguments: [samples[2], more[0]])
  func layout(_ name: String) throws {
    func formatted(_ source: Source) -> Source {
      let outline = OutlineReader.read(Reader.read(source).tree)
      return Source(path: source.path, bytes: OutlineWriter.write(outline))
    }
    let source = formatted(try Self.sample(name))
    let long = (0..<24).map { _ in "λέξεις" }.joined(separator: " ")
    let values = [
      ["α"], ["Άλλη: τιμή # «α»"], ["\"β\"", "a\\b"], [long], [long, "- x", "1"],
      (10..<30).map { "\($0):00-\($0):30" }, [], [""],
    ]
    var counts = [0, 0]
    for path in FieldPath.all where path.field.fields.isEmpty {
      for number in ["0", "1"] where number == "0" || path.path.contains("[]") {
        let steps = zip(path.path.split(separator: "."), path.keys.steps).flatMap { step, key in
          step.hasSuffix("[]") ? [key, number] : [key]
        }
        for values in values.map({ Optional($0) }) + [nil] {
          guard let after = source.edited([FileEdit(AnswerPath(steps), values)]) else { continue }
          counts[values == nil ? 1 : 0] += 1
          let isFormatted = formatted(after).bytes == after.bytes
          #expect(isFormatted, "\(steps) \(values ?? []) \(Self.changed(source, after))")
        }
      }
    }
    #expect(counts[0] > 300 && counts[1] > 100, "\(counts)")
  }

  @Test("keep the comment behind a value, and its quotes")
  func comments() {
    let text = "contact:\n  phone: \"2100000000\"  # κέντρο\n"
    #expect(
      Self.edited(text, [Self.set("contact/phone", "2100000001")])
        == "contact:\n  phone: \"2100000001\"  # κέντρο\n")
    #expect(
      Self.edited("contact:\n  phone:  # κέντρο\n", [Self.set("contact/phone", "21")])
        == "contact:\n  phone: 21  # κέντρο\n")
  }

  @Test("put a key in its place in the table")
  func order() {
    #expect(
      Self.edited("version: 1\nmodes: [phone]\n", [Self.set("request/date", "2026-10-01")])
        == "version: 1\n\nrequest:\n  date: 2026-10-01\nmodes: [phone]\n")
    #expect(
      Self.edited(
        "hours:\n  phone:\n    friday: 08:00-09:00\n",
        [
          Self.set("hours/phone/monday", "08:00-09:00", "10:00-11:00")
        ]) == "hours:\n  phone:\n    monday: [08:00-09:00, 10:00-11:00]\n    friday: 08:00-09:00\n")
  }

  @Test("write between brackets where a file does")
  func flow() {
    let text = "durations: { phone: 10 min }\nmodes: [phone]  # α\n"
    #expect(
      Self.edited(
        text, [Self.set("durations/video", "20 min"), Self.set("modes", "phone", "video")])
        == "durations: { phone: 10 min, video: 20 min }\nmodes: [phone, video]  # α\n")
    #expect(
      Self.edited(text, [Self.set("durations/video", "20 min"), Self.remove("durations/phone")])
        == "durations: { video: 20 min }\nmodes: [phone]  # α\n")
  }

  @Test("keep line breaks of another system")
  func lineBreaks() {
    #expect(
      Self.edited("version: 1\r\ncontact:\r\n  phone: 1\r\n", [Self.set("contact/email", "a@b.gr")])
        == "version: 1\r\ncontact:\r\n  email: a@b.gr\r\n  phone: 1\r\n")
  }

  @Test("are refused where a file has no place for them")
  func refused() {
    #expect(Self.edited("contact: α\n", [Self.set("contact/phone", "1")]) == nil)
    #expect(Self.edited("offices:\n  - id: a\n", [Self.set("offices/2/id", "b")]) == nil)
    #expect(Self.edited("- a\n", [Self.set("version", "1")]) == nil)
    #expect(Self.edited("a: [b:]\n", [Self.set("a", "1")]) == nil)
    #expect(Self.edited("version: 1\n", [FileEdit([], ["1"])]) == nil)
  }
}
