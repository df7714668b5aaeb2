import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("Mutations of the submitted files")
struct MutationTests {
  @Test("never break the compiler, and every finding stands in the file")
  func mutations() throws {
    let files = try Repository.files(in: "Municipalities", ending: "onboarding.yaml")
    #expect(files.count >= 5)
    for (number, file) in files.enumerated() {
      var mutation = Mutation(of: Array(file.text.utf8), seed: UInt64(number))
      for round in 0..<Cases.among(220) {
        let source = Source(path: file.path, bytes: mutation.next())
        let compilation = Compiler(asOf: Specimen.day).compile(source)
        let name = "\(file.path), mutation \(round)"
        Self.check(compilation, name)
        guard compilation.findings.count > 0, round % 4 == 0 else { continue }
        let json = FindingsJSON.write([compilation])
        #expect((try? JSONSerialization.jsonObject(with: Data(json))) != nil, "\(name)")
        #expect(
          FindingsJSON.write([Compiler(asOf: Specimen.day).compile(source)]) == json, "\(name)")
      }
    }
  }

  private static func check(_ compilation: Compilation, _ name: String) {
    let findings = compilation.findings
    let size = compilation.source.bytes.count
    #expect(findings.count <= 50, "\(name)")
    let starts = findings.map(\.span.start)
    #expect(starts == starts.sorted(), "\(name)")
    var spans = findings.map(\.span) + compilation.personal
    spans += findings.flatMap { $0.related.map(\.span) + $0.fixes.map(\.span) }
    #expect(spans.allSatisfy { $0.start <= $0.end && Int($0.end) <= size }, "\(name)")
    let isSound = !findings.contains { $0.severity == .error }
    #expect(isSound == (compilation.plan != nil), "\(name)")
  }
}
