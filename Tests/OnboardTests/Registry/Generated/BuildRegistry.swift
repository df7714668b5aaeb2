import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// A registry with the samples, built once, in which one thing is then done wrong.
struct BuildRegistry {
  let root: URL

  /// What was decided in a registry.
  enum Decisions { case none, inForce, suspended }

  /// Works in a registry with the samples and, if asked for, with decisions; both were built.
  static func with(
    decisions: Bool = false, _ work: (BuildRegistry) throws -> Void
  ) throws {
    try with(decisions ? .inForce : .none, work)
  }

  /// Works in a registry that was built; of one in force that is suspended since, only the record
  /// is there.
  static func with(_ decisions: Decisions, _ work: (BuildRegistry) throws -> Void) throws {
    let trust =
      switch decisions {
      case .none: try plain.get().copy()
      case .inForce: try inForce.get().copy()
      case .suspended: try suspended.get().copy()
      }
    defer { trust.remove() }
    try work(BuildRegistry(root: trust.root))
  }

  private static let plain = Result { try built(try TrustRegistry()) }
  private static let inForce = Result { try built(try #require(TrustRegistry.honest).copy()) }
  private static let suspended = Result {
    let trust = try inForce.get().copy()
    try BuildRegistry(root: trust.root).suspend9173()
    return trust
  }

  private static func built(_ trust: TrustRegistry) throws -> TrustRegistry {
    let samples = Repository.root.appending(path: "Municipalities")
    for name in try FileManager.default.contentsOfDirectory(atPath: samples.path)
    where name != "authority" {
      try FileManager.default.copyItem(
        at: samples.appending(path: name), to: trust.root.appending(path: "Municipalities/" + name))
    }
    let registry = BuildRegistry(root: trust.root)
    try registry.delete("Generated/Runtime")
    let first = try registry.build()
    try #require(first.exit == 0, "\(first.complaint)")
    return trust
  }

  /// Suspends 9173, and signs the log.
  private func suspend9173() throws {
    let keys = "Municipalities/authority/demonstration"
    try write("%PDF-1.7\n", to: "act.pdf")
    let suspended = try run(
      "act", "record", "suspend", "9173", "--protocol", "45179 ΕΞ 2026", "--ada",
      "ΨΗ4746ΜΤΛ6-Ω39", "--date", "2026-10-03", "--pdf", "act.pdf", "--reason", "δοκιμή", "--key",
      keys + "/enactor.key")
    try #require(suspended.exit == 0, "\(suspended.complaint)")
    try #require(try run("log", "seal", "--key", keys + "/log.key").exit == 0)
  }

  /// The day of the decisions' second day, on which all of them count.
  static let clock = ["SOURCE_DATE_EPOCH": "1791028800"]

  func run(_ words: String...) throws -> Tool.Outcome {
    try Tool.run(words, in: root, environment: Self.clock)
  }

  func build(_ words: String...) throws -> Tool.Outcome {
    try Tool.run(["build"] + words, in: root, environment: Self.clock)
  }

  func path(_ name: String) -> String { root.path + "/" + name }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  func append(_ text: String, to name: String) throws {
    try write(try self.text(name) + text, to: name)
  }

  func delete(_ name: String) throws {
    var status = stat()
    if lstat(path(name), &status) == 0 { try FileManager.default.removeItem(atPath: path(name)) }
  }

  func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: path(name), toPath: path(other))
  }

  /// Every file below a folder with what it holds; links are not followed.
  func files(below folder: String = "Generated") throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path(folder))
    where !name.hasSuffix(".lock") {
      let place = path(folder + "/" + name)
      let type =
        try FileManager.default.attributesOfItem(atPath: place)[.type] as? FileAttributeType
      if type == .typeRegular { files[name] = try Data(contentsOf: URL(filePath: place)) }
      if type == .typeSymbolicLink { files[name] = Data("link".utf8) }
    }
    return files
  }

  /// What the index says of a municipality.
  func row(_ code: String) throws -> JSONValue {
    let index = try JSONReader.read(Array(try text("Generated/" + RuntimeIndex.path).utf8))
    return try #require(index["municipalities"]?.elements?.first { $0["code"]?.text == code })
  }

  /// The codes that are to be deployed.
  var deployed: [String] {
    get throws {
      let index = try JSONReader.read(Array(try text(DeploymentIndex.place).utf8))
      return (index["municipalities"]?.elements ?? []).compactMap { $0["code"]?.text }
    }
  }
}
