import Testing

@testable import Schema

@Suite("A place in a declaration")
struct PlaceTests {
  @Test(
    "gives back the steps that it was made of",
    arguments: [
      ([], "", ""),
      (["topics", "dimotologio"], "/topics/dimotologio", "topics/dimotologio"),
      (
        ["seasons", "Ιούλιος/Αύγουστος", "name"], "/seasons/Ιούλιος~1Αύγουστος/name",
        "seasons/Ιούλιος/Αύγουστος/name"
      ),
      (["seasons", "~1", "~~"], "/seasons/~01/~0~0", "seasons/~1/~~"),
      (["authentication", "", "email"], "/authentication//email", "authentication//email"),
    ] as [([String], String, String)])
  func steps(_ steps: [String], _ pointer: String, _ path: String) {
    let place = Place(steps: steps)
    #expect(place.steps == steps && place.pointer == pointer && place.path == path)
    #expect(steps.reduce(Place.whole) { $0.adding($1) } == place)
  }

  @Test("keeps a sign that begins no escape, and the letter after it")
  func noEscape() throws {
    #expect(try #require(Place("/a~b/~")).steps == ["a~b", "~"])
    #expect(try #require(Place("/~2/~~1")).steps == ["~2", "~/"])
  }

  @Test("contains itself and what is further in, and no neighbour with a longer name")
  func containing() {
    let place = Place.of("topics", "a")
    #expect(place.contains(place) && place.contains(place.adding("title")))
    #expect(Place.whole.contains(place))
    #expect(!place.contains(.of("topics", "a-b")) && !place.contains(.of("topics")))
  }
}
