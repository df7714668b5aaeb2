import Foundation
import Testing

@testable import Ground

/// Where a registry is looked for: the path of a file tells it, and else the call.
@Suite struct RegistryRootTests {
  @Test(
    "A path tells the registry in which its file stands",
    arguments: [
      ("Municipalities/9200-x/onboarding.yaml", ""), ("./Municipalities//9200-x", ""),
      ("Municipalities", ""), ("reg/Municipalities/9200-x/onboarding.yaml", "reg"),
      ("/srv/reg/Municipalities/9200-x/onboarding.yaml", "/srv/reg"),
      ("/Municipalities/9200-x/onboarding.yaml", "/"), ("../Municipalities/9200-x", ".."),
      ("../../a/Municipalities/", "../../a"), ("a/../Municipalities/9200-x", ""),
      ("Municipalities/9200-x/../../b/Municipalities/9306-y/onboarding.yaml", "b"),
      ("/srv/Municipalities/reg/Municipalities/9200-x/onboarding.yaml", "/srv/Municipalities/reg"),
      ("Municipalities/../onboarding.yaml", nil), ("mailed.yaml", nil), ("", nil), ("/", nil),
      ("9200", nil), ("municipalities/9200-x/onboarding.yaml", nil),
    ] as [(String, String?)])
  func holding(path: String, root: String?) {
    #expect(RegistryRoot(holding: path)?.path == root)
  }

  @Test(
    "What stands in a registry has a place there",
    arguments: [
      ("", "Municipalities/9200-x/onboarding.yaml", "Municipalities/9200-x/onboarding.yaml"),
      ("", "./Municipalities/9200-x/", "Municipalities/9200-x"),
      ("reg", "reg/Municipalities/9200-x", "Municipalities/9200-x"),
      ("/srv/reg", "/srv/reg/Municipalities/a/b.yaml", "Municipalities/a/b.yaml"),
      ("/", "/Municipalities/a/b.yaml", "Municipalities/a/b.yaml"),
      ("..", "../Municipalities/a/b.yaml", "Municipalities/a/b.yaml"),
      ("reg", "Municipalities/9200-x", nil), ("", "reg/Municipalities/9200-x", nil),
      ("", "mailed.yaml", nil),
    ] as [(String, String, String?)])
  func place(root: String, path: String, place: String?) {
    let registry = RegistryRoot(path: root)
    #expect(registry.place(of: path) == place)
    if let place {
      #expect(registry.place(of: registry.way(to: place)) == place)
      #expect(registry.name(of: place) == registry.way(to: place))
    }
  }

  @Test func anEditorCallsFilesByTheirPlaces() {
    let root = RegistryRoot(path: "/srv/reg").called
    #expect(root.name(of: "Municipalities/a/b.yaml") == "Municipalities/a/b.yaml")
    #expect(root.way(to: "Municipalities/a/b.yaml") == "/srv/reg/Municipalities/a/b.yaml")
    #expect(root.place(of: "Municipalities/a/b.yaml") == "Municipalities/a/b.yaml")
    #expect(root.place(ofFile: "/srv/reg/Municipalities/a/b.yaml") == "Municipalities/a/b.yaml")
    #expect(root.place(of: "mailed.yaml") == nil)
  }

  /// By a link or from above, it is the registry of the call all the same.
  @Test func everyWayToTheRegistryOfTheCallLeadsThere() throws {
    let here = try #require(WorkingFolder.current)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let link = folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: here)
    let name = try #require(here.split(separator: "/").last)
    let place = "Municipalities/9200-x/onboarding.yaml"
    let ways = ["\(link)/\(place)", "../\(name)/\(place)", "\(here)/\(place)", place]
    for way in ways {
      #expect(RegistryRoot.of(way) == .here, "\(way)")
      #expect(RegistryRoot.here.place(ofFile: way) == place, "\(way)")
    }
    #expect(try RegistryRoot.common(to: ways) == .here)
    let other = "\(folder.path)/\(place)"
    #expect(RegistryRoot.of(other).path == folder.path)
    #expect(RegistryRoot.here.place(ofFile: other) == nil)
    #expect(RegistryRoot.here.place(ofFile: "") == nil)
  }

  @Test func theRegistryOfTheCallHasOneName() throws {
    let here = try #require(WorkingFolder.current)
    #expect(RegistryRoot.of("\(here)/Municipalities/9200-x/onboarding.yaml") == .here)
    #expect(RegistryRoot.of("Municipalities/9200-x/onboarding.yaml") == .here)
    let place = "Municipalities/9200-x"
    #expect(RegistryRoot.here.place(of: "\(here)/\(place)") == place)
    #expect(try RegistryRoot.common(to: [place, "\(here)/\(place)"]) == .here)
    #expect(throws: FileFault.self) {
      try RegistryRoot.common(to: ["a/Municipalities/9200-x", "b/Municipalities/9200-x"])
    }
  }
}
