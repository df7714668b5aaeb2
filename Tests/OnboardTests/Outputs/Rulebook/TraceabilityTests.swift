import Foundation
import Schema
import TestSupport
import Testing

@testable import Onboard
@testable import Outputs

/// From the law to the code and back: nothing of the decisions is lost, and nothing is claimed
/// that is not there.
@Suite struct TraceabilityTests {
  @Test func everyProvisionIsHeldOrHasItsReason() {
    for holding in Holding.all where !holding.isHeld {
      #expect(!holding.reasons.isEmpty, "nothing holds \(holding.provision.titleEl)")
    }
    #expect(Holding.all.count == 93)
  }

  /// The operative articles, but for the order to publish, are held by more than a reason.
  @Test func everyParagraphOfTheArticlesIsHeld() {
    let bare = Holding.all.filter { $0.provision.part == .body && !$0.isHeld }
    #expect(bare.map(\.provision) == [.oauth2(7), .oauth2(8)])
  }

  /// What stands only as a constant in every configuration does not count as enforced or declared.
  @Test func whatIsOnlyRestatedIsSaidToBe() {
    let restated = Holding.all.filter { $0.grade == .restated }
    for one in restated { #expect(one.rules.isEmpty && one.fields.isEmpty) }
    let wanted: [Provision] = [
      .article(2, 6), .article(2, 7), .article(2, 8), .article(2, 9), .article(2, 10),
      .article(3, 1), .article(3, 2), .article(4, 1), .article(4, 2), .article(4, 3),
    ]
    #expect(Set(restated.map(\.provision)).isSuperset(of: wanted))
    // Administrators and means are declared, and reach what is carried.
    let paths = Output.all.filter { $0.file == .configuration }.map(\.path)
    for path in ["administrators[].powers", "modes[].means"] { #expect(paths.contains(path)) }
  }

  @Test func everyOutputNamesProvisionsThatExist() {
    let known = Set(Law.provisions)
    for output in Output.all {
      #expect(!output.provisions.isEmpty, "\(output.path)")
      #expect(known.isSuperset(of: output.provisions), "\(output.path)")
    }
    #expect(Set(Output.all.map { "\($0.file) \($0.path)" }).count == Output.all.count)
  }

  @Test func everyOutputStandsInTheGeneratedFiles() throws {
    let files = try OutputContractTests.files(
      in: OutputContractTests.generated.appending(path: "Runtime"))
    let configurations = try files.filter { $0.key.first?.isNumber == true }.map {
      try JSONSerialization.jsonObject(with: $0.value)
    }
    let index = try JSONSerialization.jsonObject(with: #require(files["index.json"]))
    let ofSignIn = try OutputContractTests.files(
      in: OutputContractTests.generated.appending(path: "Authentication"))
    let service = try JSONSerialization.jsonObject(with: #require(ofSignIn["service.json"]))
    let drafts = try OutputContractTests.files(
      in: OutputContractTests.generated.appending(path: "Drafts"))
    let bodies = try drafts.filter { $0.key.hasPrefix(SignInFile.prefix) }.map {
      try JSONSerialization.jsonObject(with: $0.value)
    }
    #expect(bodies.count == 6)
    for output in Output.all {
      let path = output.path.split(separator: ".")
      switch output.file {
      case .signIn: #expect(bodies.allSatisfy { Self.stands(path[...], in: $0) }, "\(path)")
      case .signInService: #expect(Self.stands(path[...], in: service), "\(path)")
      case .index: #expect(Self.stands(path[...], in: index), "\(output.path)")
      case .configuration:
        let count = configurations.count { Self.stands(path[...], in: $0) }
        let isVideo = output.path == "topics[].services[].thirdParty"
        #expect(count == configurations.count || isVideo && count > 0, "\(output.path)")
      }
    }
  }

  /// Whether a member stands in a value; of a list in one of its items.
  private static func stands(_ path: ArraySlice<Substring>, in value: Any) -> Bool {
    guard let step = path.first else { return true }
    guard let object = value as? [String: Any] else { return false }
    guard step.hasSuffix("[]") else {
      return object[String(step)].map { stands(path.dropFirst(), in: $0) } ?? false
    }
    let items = object[String(step.dropLast(2))] as? [Any] ?? []
    return items.contains { stands(path.dropFirst(), in: $0) }
  }

  @Test func everyRulingIsNamedBySomethingThatFollowsIt() {
    let named =
      Rulebook.all.flatMap(\.rulings) + FieldPath.all.flatMap(\.field.rulings)
      + Output.all.flatMap(\.rulings)
    #expect(Set(named.map(\.id)).sorted() == Ruling.all.map(\.id))
  }
}
