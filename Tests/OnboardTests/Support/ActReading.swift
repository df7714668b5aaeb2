import Foundation
import FoundationXML

@testable import Ground
@testable import Onboard
@testable import Outputs
@testable import Registry

/// Reading drafts back, for the tests.
extension ActTests {
  /// An entry of an act's text document.
  static func entry(_ name: String, of act: ActDraft) -> [UInt8]? {
    act.artifacts.first { $0.path.hasSuffix(".odt") }
      .flatMap { StoredZipReader($0.bytes)?.entries.first { $0.name == name }?.bytes }
  }

  /// The words of a text document: blanks, tabs and parts all part words.
  static func words(of xml: [UInt8]) throws -> [String] {
    let reader = WordReader()
    let parser = XMLParser(data: Data(xml))
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
    return words(reader.text[...])
  }

  static func words(_ text: Substring) -> [String] {
    text.split { $0.isWhitespace }.map(String.init)
  }

  /// The text of a page: elements become blanks, and entities the characters they stand for.
  static func plain(_ html: String) -> Substring {
    var text = html.replacing("<wbr>", with: "").replacing(/<[^>]*>/, with: " ")
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: character)
    }
    return text[...]
  }
}

/// Gathers the text of an XML file.
private final class WordReader: NSObject, XMLParserDelegate {
  var text = ""

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) { text += " " }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { text += " " }
}

/// Reads an archive of stored entries by its directory, and holds it to the format.
struct StoredZipReader {
  private(set) var entries: [(name: String, bytes: [UInt8], offset: Int)] = []

  init?(_ bytes: [UInt8]) {
    func number(_ offset: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50, number(end + 20, 2) == 0 else { return nil }
    var place = number(end + 16, 4)
    guard place + number(end + 12, 4) == end else { return nil }
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50, number(place + 10, 2) == 0 else { return nil }
      let (checksum, size) = (number(place + 16, 4), number(place + 24, 4))
      let length = number(place + 28, 2), offset = number(place + 42, 4)
      let name = bytes[(place + 46)..<(place + 46 + length)]
      guard number(offset, 4) == 0x0403_4B50, number(offset + 18, 4) == size,
        number(offset + 14, 4) == checksum, number(offset + 28, 2) == 0,
        bytes[(offset + 30)..<(offset + 30 + length)] == name
      else { return nil }
      let content = Array(bytes[(offset + 30 + length)..<(offset + 30 + length + size)])
      guard Int(CRC32.of(content)) == checksum else { return nil }
      entries.append((String(decoding: name, as: UTF8.self), content, offset))
      place += 46 + length
    }
    guard place == end else { return nil }
  }
}
