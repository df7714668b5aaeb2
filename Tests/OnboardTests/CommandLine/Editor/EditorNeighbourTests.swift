import Foundation
import Ground
import Schema
import TestSupport
import Testing

@testable import Onboard

/// What an editor is told of the registry beside the text that is open.
@Suite struct EditorNeighbourTests {
  private static let place = "Municipalities/9200-neas-smyrnis"

  /// A registry with the richest sample, and an editor.
  private func registry(_ work: (URL, String, inout EditorTalk) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sample = try Data(
      contentsOf: Repository.root.appending(path: "\(Self.place)/onboarding.yaml"))
    try write(sample, to: "\(Self.place)/onboarding.yaml", in: folder)
    var talk = EditorTalk()
    try work(folder, String(decoding: sample, as: UTF8.self), &talk)
  }

  private func write(_ bytes: Data, to path: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  private func uri(_ path: String, in folder: URL) -> String {
    FileURI.of("\(folder.path)/\(path)")
  }

  /// What is said of no rule: severities, with the messages.
  private func besides(_ talk: EditorTalk, _ uri: String) -> [(Int?, String)] {
    (talk.diagnostics[uri] ?? []).filter { $0["code"] == nil }
      .map { ($0["severity"]?.number, $0["message"]?.text ?? "") }
  }

  @Test func aNeighbourThatCannotBeReadIsTold() throws {
    try registry { folder, sample, talk in
      let other = "Municipalities/9306-maleviziou/onboarding.yaml"
      try FileManager.default.createDirectory(
        at: folder.appending(path: other), withIntermediateDirectories: true)
      let uri = uri("\(Self.place)/onboarding.yaml", in: folder)
      talk.open(uri, sample)
      let told = besides(talk, uri)
      #expect(told.count == 1 && told[0].0 == 2 && told[0].1.contains(other), "\(told)")
    }
  }

  @Test func aBrokenDraftOfANeighbourIsANote() throws {
    try registry { folder, sample, talk in
      let other = "Municipalities/9306-maleviziou/onboarding.yaml"
      try write(Data("contact: [\n".utf8), to: other, in: folder)
      let uri = uri("\(Self.place)/onboarding.yaml", in: folder)
      talk.open(uri, sample)
      let told = besides(talk, uri)
      #expect(told.count == 1 && told[0].0 == 3 && told[0].1.contains(other), "\(told)")
      // Open, it is told by its own findings.
      talk.open(self.uri(other, in: folder), "contact: [\n")
      for one in [uri, self.uri(other, in: folder)] { #expect(besides(talk, one).isEmpty) }
    }
  }

  /// A text that is not saved yet is judged like one that is, beside a registry or as its first.
  @Test func whatIsNotSavedYetIsNoTrouble() throws {
    try registry { folder, sample, talk in
      let new = "Municipalities/9306-maleviziou/onboarding.yaml"
      let text = sample.replacing("code: \"9200\"", with: "code: \"9306\"")
        .replacing("code: 9200", with: "code: 9306")
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "Municipalities/authority"),
        to: folder.appending(path: "Municipalities/authority"))
      talk.open(uri(new, in: folder), text)
      #expect(besides(talk, uri(new, in: folder)).isEmpty)
      #expect(talk.diagnostics[uri(new, in: folder)]?.contains { $0["code"] != nil } == true)
      let first = "neo/" + new
      talk.open(uri(first, in: folder), text)
      #expect(besides(talk, uri(first, in: folder)).isEmpty)
    }
  }
}
