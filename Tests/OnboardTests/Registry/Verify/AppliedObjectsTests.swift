import Foundation
import Schema
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry

/// What a cluster has is compared with what was proved, member by member.
@Suite struct AppliedObjectsTests {
  private static func outcome() throws -> Verification.Outcome {
    let registry = try #require(TrustRegistry.honest)
    return try registry.verify()
  }

  /// An object as a server gives it, with what it fills in.
  private static func object(of verdict: Verdict) throws -> JSONValue {
    let entry = try #require(verdict.deployment)
    let suspended = String(decoding: DeploymentIndex.file(of: entry.suspended), as: UTF8.self)
    var labels: [String: JSONValue] = [
      "app.kubernetes.io/managed-by": "onboard", "onboard/code": .string(entry.matter.subject),
    ]
    if !entry.suspended.isEmpty { labels["onboard/status"] = "partly-suspended" }
    return [
      "apiVersion": "v1", "kind": "ConfigMap",
      "data": [
        "runtime.json": .string(String(decoding: verdict.configuration, as: UTF8.self)),
        "suspended.json": .string(suspended),
      ],
      "metadata": [
        "annotations": [
          "kubectl.kubernetes.io/last-applied-configuration": "{}",
          "onboard/path": .string(entry.path), "onboard/sha256": .digest(entry.sha256),
        ],
        "creationTimestamp": "2026-10-01T00:00:00Z", "labels": .object(labels),
        "managedFields": [["fieldsV1": ["f:data": [:]], "manager": "kubectl"]],
        "name": .string("onboard-\(entry.matter.subject)"), "namespace": "default",
        "resourceVersion": "7", "uid": "5",
      ],
    ]
  }

  private static func told(_ objects: [JSONValue], _ outcome: Verification.Outcome) -> [String] {
    AppliedObjects(objects).differences(from: outcome).map {
      "\($0.code.rawValue) \($0.subject) \($0.reason.en.prefix { $0 != ":" })"
    }
  }

  @Test func whatTheServerFillsInIsNoDrift() throws {
    let outcome = try Self.outcome()
    let objects = try outcome.deployable.map(Self.object)
    #expect(objects.count == 2)
    let other: JSONValue = ["kind": "ConfigMap", "metadata": ["name": "kube-root-ca.crt"]]
    #expect(Self.told(objects + [other], outcome) == [])
  }

  /// The export calls an object by the municipality's folder, and the file by its name there.
  @Test func whatIsExportedIsNoDrift() throws {
    let plan = try #require(Compiler(asOf: ReviewCase.day).compile(ReviewCase.source()).plan)
    let matter = try #require(Matter("\(plan.municipality.code)"))
    let map = ConfigMap(plan: plan, standing: .inForce).text
    #expect(map.contains("  name: onboard-\(matter.folder)\n"))
    #expect(map.contains("onboard/path: Runtime/\(matter.folder).json\n"))
    let outcome = try Self.outcome()
    let objects = try outcome.deployable.map { verdict in
      let folder = verdict.matter.folder
      let object = try Self.object(of: verdict), metadata = object["metadata"] ?? [:]
      let annotations = (metadata["annotations"] ?? [:]).with([
        "onboard/path": .string("Runtime/\(folder).json")
      ])
      return object.with([
        "metadata": metadata.with([
          "annotations": annotations, "name": .string("onboard-\(folder)"),
        ])
      ])
    }
    #expect(Self.told(objects, outcome) == [])
  }

  @Test func everyOtherMemberIsNamed() throws {
    let outcome = try Self.outcome()
    let objects = try outcome.deployable.map(Self.object)
    let name = "ConfigMap/onboard-\(outcome.deployable[0].matter.subject)"
    func changed(_ path: [String], to value: JSONValue?) -> JSONValue {
      func set(_ object: JSONValue, _ path: ArraySlice<String>) -> JSONValue {
        var members = object.members ?? [:]
        let key = path.first ?? ""
        members[key] = path.count == 1 ? value : set(members[key] ?? [:], path.dropFirst())
        return .object(members)
      }
      return set(objects[0], path[...])
    }
    for (path, value) in [
      (["data", "runtime.json"], "{}"), (["data", "runtime.json"], nil),
      (["data", "more.json"], "{}"), (["metadata", "annotations", "onboard/sha256"], "0"),
      (["metadata", "annotations", "onboard/ada"], "x"),
      (["metadata", "labels", "team"], "x"), (["immutable"], true), (["binaryData", "a"], "AA=="),
      (["metadata", "finalizers"], ["x"]), (["metadata", "name"], "onboard-other"),
    ] as [([String], JSONValue?)] {
      let subject = path.last == "name" ? "ConfigMap/onboard-other" : name
      #expect(
        Self.told([changed(path, to: value), objects[1]], outcome)
          == ["applied-differs \(subject) \(path.joined(separator: "."))"])
    }
  }

  @Test func whatIsMissingOrForeignIsNamed() throws {
    let outcome = try Self.outcome()
    let objects = try outcome.deployable.map(Self.object)
    let codes = outcome.deployable.map { $0.matter.subject }
    #expect(
      Self.told([], outcome)
        == codes.map { "applied-missing ConfigMap/onboard-\($0) is in force, and was not applied" })
    let stray: JSONValue = [
      "kind": "ConfigMap",
      "metadata": ["labels": ["onboard/code": "9999"], "name": "onboard-9999"],
    ]
    let foreign = "was applied, and is not in force"
    #expect(
      Self.told(objects + [stray, objects[0]], outcome)
        == [
          "applied-twice ConfigMap/onboard-\(codes[0]) was applied as ConfigMap/onboard-"
            + "\(codes[0]) too",
          "applied-foreign ConfigMap/onboard-9999 \(foreign)",
        ])
    // In another namespace it is a second one, and what differs in it is named as well.
    let metadata = (objects[0]["metadata"] ?? [:]).with(["namespace": "test"])
    let second = objects[0].with(["immutable": true, "metadata": metadata])
    #expect(
      Self.told(objects + [second], outcome)
        == [
          "applied-twice ConfigMap/onboard-\(codes[0]) was applied in the namespace test too, "
            + "besides default",
          "applied-differs ConfigMap/onboard-\(codes[0]) immutable",
        ])
  }

  @Test func filesAreAnObjectOrAList() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = folder.appending(path: "a.json")
    for (text, isRead) in [
      (#"{"kind":"List","items":[]}"#, true), (#"{"kind":"ConfigMap"}"#, true),
      (#"{"kind":"ConfigMapList","items":[{"kind":"ConfigMap"}]}"#, true),
      (#"{"kind":"List","metadata":{"a":1.5,"b":1e400},"items":[]}"#, true),
      (#"{"kind":"List","items":[],"items":[]}"#, false), (#"{"kind":"Secret"}"#, false),
      (#"{"kind":"ConfigMap","data":{"a":"1","\u0061":"2"}}"#, false),
      (#"{"kind":"Status","message":"Unauthorized"}"#, false),
      (#"{"kind":"List"}"#, false), ("[]", false), ("kind: List", false), ("", false),
    ] {
      try Data(text.utf8).write(to: place)
      let found = try? AppliedObjects(files: [place.path])
      #expect((found != nil) == isRead, "\(text)")
    }
    for (text, words) in [
      (#"{"kind":"Status","message":"Unauthorized"}"#, "Unauthorized"),
      (#"{"kind":"List","items":[],"items":[]}"#, "twice, at byte 26"),
    ] {
      try Data(text.utf8).write(to: place)
      let fault = #expect(throws: FileFault.self) { try AppliedObjects(files: [place.path]) }
      #expect(fault?.reason.en.contains(words) == true, "\(fault?.reason.en ?? "")")
    }
    let fault = #expect(throws: FileFault.self) { try AppliedObjects(files: [folder.path]) }
    #expect(fault?.cause == .notRegular)
  }
}
