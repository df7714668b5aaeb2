import Testing

@testable import Schema

@Suite("The path of an answer")
struct AnswerPathTests {
  @Test("is read from its text, and written as it")
  func text() {
    #expect(AnswerPath(parsing: "offices/0/street") == ["offices", "0", "street"])
    #expect(AnswerPath(parsing: "/offices//0/").text == "offices/0")
    #expect(AnswerPath(parsing: "").isEmpty && AnswerPath(parsing: "/").isEmpty)
  }

  @Test(
    "leads to its field, whatever the indices", arguments: ["offices/0/street", "offices/street"])
  func field(path: String) throws {
    let path = AnswerPath(parsing: path)
    #expect(path.keys == ["offices", "street"])
    #expect(try #require(path.field).name == "street")
  }

  @Test("has the list's field for an item, and none for a key that no table has")
  func items() {
    #expect(AnswerPath.item(0, of: "offices").field?.name == "offices")
    #expect(AnswerPath(parsing: "offices/0/colour").field == nil)
    #expect(AnswerPath([]).field == nil && AnswerPath.item(12, of: "topics").isItem)
    #expect(!AnswerPath(parsing: "topics/1a").isItem)
  }

  @Test("has every path above it, up to the file")
  func lineage() {
    let path: AnswerPath = ["topics", "0", "title"]
    #expect(path.lineage == [path, ["topics", "0"], ["topics"], []])
    #expect(path.parent.appending("id") == ["topics", "0", "id"] && AnswerPath([]).parent == [])
    #expect(path.top == "topics" && path.last == "title")
  }
}
