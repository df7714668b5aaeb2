/// Names that people use for municipalities besides the official ones: seats, everyday and English
/// names.
enum EverydayNames {
  /// The everyday names of a municipality.
  static func names(of code: MunicipalityCode) -> [String] { byCode[code.number] ?? [] }

  private static let byCode: [Int: [String]] = {
    var names: [Int: [String]] = [:]
    for line in everydayTable.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "|"))
      guard fields.count == 2 else { continue }
      let name = String(decoding: Array(fields[0]), as: UTF8.self)
      for code in fields[1].split(separator: UInt8(ascii: " ")) {
        guard let number = DateText.digits(Array(code)[...]) else { continue }
        names[number, default: []].append(name)
      }
    }
    return names
  }()
}
