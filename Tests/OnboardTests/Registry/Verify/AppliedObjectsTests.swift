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

  private static func head(of verdict: Verdict) throws -> ConfigMapHead {
    let entry = try #require(verdict.deployment)
    return ConfigMapHead(
      code: entry.matter.subject, file: entry.matter.folder,
      sha256: entry.sha256, standing: .inForce, suspended: entry.suspended,
      act: ExportAct(entry, protocolNumber: verdict.protocolNumber))
  }

  /// An object as a server gives it, with what it fills in.
  private static func object(of verdict: Verdict) throws -> JSONValue {
    let entry = try #require(verdict.deployment), head = try Self.head(of: verdict)
    let suspended = String(decoding: DeploymentIndex.file(of: entry.suspended), as: UTF8.self)
    let annotations = JSONValue.object(head.annotations.mapValues { .string($0) })
    return [
      "apiVersion": "v1", "kind": "ConfigMap",
      "data": [
        "runtime.json": .string(String(decoding: verdict.configuration, as: UTF8.self)),
        "suspended.json": .string(suspended),
      ],
      "metadata": [
        "annotations": annotations.with([
          "kubectl.kubernetes.io/last-applied-configuration": "{}"
        ]),
        "creationTimestamp": "2026-10-01T00:00:00Z",
        "labels": .object(head.labels.mapValues { .string($0) }),
        "managedFields": [["fieldsV1": ["f:data": [:]], "manager": "kubectl"]],
        "name": .string(head.name), "namespace": "default", "resourceVersion": "7", "uid": "5",
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

  /// The act, its record and its days are said, and nothing that the export does not write.
  @Test func theHeadSaysByWhatItIsInForce() throws {
    let verdict = try #require(try Self.outcome().deployable.first)
    let entry = try #require(verdict.deployment), head = try Self.head(of: verdict)
    let until = try #require(entry.service).calendarUntil
    #expect(head.name == "onboard-\(entry.matter.subject)")
    #expect(
      head.annotations == [
        "onboard/ada": entry.ada, "onboard/calendar-until": until.iso,
        "onboard/effective-from": entry.effectiveFrom.iso, "onboard/format": "onboard/runtime/v2",
        "onboard/path": entry.matter.output,
        "onboard/protocol": verdict.protocolNumber, "onboard/record": "\(entry.record)",
        "onboard/sha256": "\(entry.sha256)",
      ])
    let plan = try #require(Compiler(asOf: ReviewCase.day).compile(ReviewCase.source()).plan)
    let act = ExportAct(entry, protocolNumber: verdict.protocolNumber)
    let text = ConfigMap(plan: plan, standing: .inForce, act: act).text
    for (name, value) in head.annotations
    where name.hasSuffix("/ada") || name.hasSuffix("/record") || name.hasSuffix("/protocol") {
      #expect(text.contains("    \(name): \"\(value)\"\n"), "\(text.prefix(900))")
    }
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
      (["metadata", "annotations", "onboard/record"], nil),
      (["metadata", "labels", "onboard/part"], nil),
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
