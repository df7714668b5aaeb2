/// The municipalities of a country, which can be found by code, name or search words.
public struct Register: Sendable {
  /// The municipalities of Greece.
  public static let greece = Register(table: registerTable)

  /// The table's bytes, for its digest.
  public var table: [UInt8] { bytes }

  private let bytes: [UInt8]
  private let lines: [Line]

  /// Reads one municipality per line, as ten fields separated by bars; any other line is skipped.
  ///
  /// If two lines have the same code, the first one is used. Strings are only made when an entry is
  /// requested.
  public init(table: String) {
    let bytes = Array(table.utf8)
    var lines: [Line] = []
    var next = 0
    while next < bytes.count {
      if let line = Line(bytes, from: &next) { lines.append(line) }
    }
    self.bytes = bytes
    self.lines = Line.ordered(lines)
  }

  /// Every municipality, ordered by code.
  public var entries: [RegisterEntry] { lines.map { $0.entry(in: bytes) } }

  /// Every code, in ascending order.
  public var codes: [MunicipalityCode] { lines.map { MunicipalityCode(number: Int($0.code)) } }

  /// The number of municipalities.
  public var count: Int { lines.count }

  /// The municipality with a given code.
  public func entry(code: MunicipalityCode) -> RegisterEntry? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].code < code.number { low = middle + 1 } else { high = middle }
    }
    guard low < lines.count, lines[low].code == code.number else { return nil }
    return lines[low].entry(in: bytes)
  }

  /// The municipalities whose full name or alias is exactly the given one, ordered by code.
  public func entries(named name: String) -> [RegisterEntry] {
    entries.filter { $0.name == name || $0.aliases.contains(name) }
  }
}
