/// Reads a spreadsheet for the page, in the same way as `onboard init --from`.
///
///     sheet⏎…file…    the declaration in a spreadsheet's CSV, and the cells not understood
///
/// The answer (`onboard/page/v1`) has the `text` of the file and its `faults`, each with the `cell`
/// and a `message`; for a file that is not one of our spreadsheets, it has the `reason`.
enum SheetAnswer {
  private static let verb = Array("sheet\n".utf8)

  /// The answer to a question of this kind; nil for any other.
  static func bytes(to question: [UInt8]) -> [UInt8]? {
    guard question.starts(with: verb) else { return nil }
    var json = JSONWriter(capacity: 4096)
    json.object { json in
      json.member("format", "onboard/page/v1")
      do throws(SheetFault) {
        let file = try SheetFile("", bytes: Array(question.dropFirst(verb.count)))
        let sheet = Sheet(file.table, register: .greece)
        json.member("text", sheet.draft.noted.text(below: []))
        json.members("faults", sheet.faults) { json, fault in
          json.object { json in
            json.member("cell", fault.cell.name)
            json.key("message")
            json.bilingual(fault.message)
          }
        }
      } catch {
        json.key("reason")
        json.bilingual(error.reason)
      }
    }
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func bilingual(_ text: Bilingual) {
    object { json in
      json.member("el", text.el)
      json.member("en", text.en)
    }
  }
}
