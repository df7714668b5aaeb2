import Schema
import Testing

@testable import Ground

/// The small formats below all others: each value has one spelling, and no other is read.
@Suite struct ValueFormatTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64OfTheStandard(_ plain: String, _ text: String) {
    // RFC 4648 §10.
    #expect(Base64.text(Array(plain.utf8)) == text)
    #expect(Base64.bytes(text) == Array(plain.utf8))
  }

  @Test func everyByteSurvivesBase64() {
    for count in 0..<70 {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ count) }
      #expect(Base64.bytes(Base64.text(bytes)) == bytes)
    }
    #expect(Base64.bytes("-_-_") == [0xFB, 0xFF, 0xBF])
  }

  @Test(arguments: [
    "Zg=", "Zg", "Zh==", "Zm9=", "Zg===", "====", "Z===", "Zm 9", "Zm9v\n", "+_==", "Zg==Zg==",
    "=Zg=",
    "Ζg==",
  ])
  func otherSpellingsOfBase64(_ text: String) { #expect(Base64.bytes(text) == nil) }

  @Test func aDigestHasOneSpelling() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(Digest(of: []).description == empty)
    #expect(Digest(empty) == Digest(of: []))
    #expect(Digest(of: []).abbreviated == "e3b0c44298fc1c14…")
    #expect(JSONValue.digest(Digest(of: [])).digest == Digest(of: []))
    for text in [
      "", "hello", empty.uppercased(), String(empty.dropLast()), empty + "0", empty + "\n",
      " " + empty.dropFirst(), "sha256:" + empty, String(repeating: "٠", count: 32),
    ] {
      #expect(Digest(text) == nil, "\(text)")
      #expect(JSONValue.string(text).digest == nil)
    }
    #expect(JSONValue.null.digest == nil)
  }

  @Test func hexadecimalHasLowerCaseOnly() {
    #expect(Hexadecimal.text([0x00, 0xAF, 0x10] as [UInt8]) == "00af10")
    #expect(Hexadecimal.bytes("00af10") == [0x00, 0xAF, 0x10])
    for text in ["0", "0g", "AF", " 0", "٠٠"] { #expect(Hexadecimal.bytes(text) == nil) }
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-11-22T08:00:00Z", 1_795_334_400),
    ("1969-12-31T23:59:59Z", -1), ("2024-02-29T12:30:45Z", 1_709_209_845),
  ])
  func timesAreReadAndWritten(_ text: String, _ unix: Int) {
    #expect(Instant(text)?.unix == unix)
    #expect(Instant(unix: unix).description == text)
  }

  @Test(arguments: [
    "2026-02-30T00:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22T23:59:60Z", "2026-11-22T08:00:00",
    "2026-11-22T08:00:00+00:00", "2026-11-22 08:00:00Z", "2026-11-22t08:00:00z",
    "2026-11-22T08:00:00.0Z", "2026-11-22T8:00:00Z", "",
  ])
  func otherTimesAreNot(_ text: String) { #expect(Instant(text) == nil) }

  @Test func theDayStartsAtMidnightInGreece() throws {
    let winter = try #require(Day(iso: "2026-11-22")), summer = try #require(Day(iso: "2026-07-01"))
    #expect(Instant(startOf: winter).description == "2026-11-21T22:00:00Z")
    #expect(Instant(startOf: summer).description == "2026-06-30T21:00:00Z")
    #expect(Instant(startOf: winter).day == winter)
    #expect(Instant(unix: Instant(startOf: winter).unix - 1).day == winter.adding(-1))
  }

  @Test func jsonIsReadAsWritten() throws {
    let text = #"{"a":[1,-2,true,false,null,"β\n\u0007\ud83d\ude00"],"ά":{}}"#
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value["a"]?.elements?.count == 6)
    #expect(value["a"]?.elements?.last?.text == "β\n\u{7}😀")
    let blanks = try JSONReader.read(Array(" { \"b\" : 1 ,\n\t\"a\" : [ ] }\r\n".utf8))
    #expect(String(decoding: blanks.canonical, as: UTF8.self) == #"{"a":[],"b":1}"#)
    #expect(JSONReader.isCanonical(Array("{\"a\":[],\"b\":1}\n".utf8), of: blanks))
    #expect(!JSONReader.isCanonical(Array("{\"b\":1,\"a\":[]}".utf8), of: blanks))
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{a:1}", "[1 2]", "01", "-0", "1.0", "1e3", "+1",
    "9007199254740993",
    "99999999999999999999", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"",
    "\"\\ud800\\u0041\"",
    "\"", "tru", "[] []", "\u{FEFF}{}", "'a'", "NaN", "[/**/]", "{\"a\":1,\"a\":2}",
    "{\"\u{E9}\":1,\"e\u{301}\":2}", "{\"a\":1,\"\\u0061\":2}",
  ])
  func otherJSONIsRefused(_ text: String) {
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONReader.read(nested(32))
    #expect(throws: JSONReader.Fault(offset: 32)) { try JSONReader.read(nested(33)) }
    #expect(throws: JSONReader.Fault.self) { try JSONReader.read(nested(100_000)) }
  }

  @Test func duplicatesAreCalledSo() {
    #expect(throws: JSONReader.Fault(offset: 7, isDuplicate: true)) {
      try JSONReader.read(Array(#"{"a":1,"a":2}"#.utf8))
    }
  }
}
