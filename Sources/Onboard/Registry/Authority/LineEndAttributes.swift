import Ground
import Schema

/// The git attributes of a registry, which keep git from changing the bytes of signed files.
package enum LineEndAttributes {
  /// The file's name, at the top of a registry.
  package static let fileName = ".gitattributes"

  /// The lines that a registry needs.
  package static let lines = [
    "# Signed files are bytes: no checkout may change their line ends.",
    "Generated/** -text",
    "Municipalities/authority/** -text",
    "Municipalities/**/onboarding.yaml text eol=lf",
    "Municipalities/**/submission.json -text",
    "Municipalities/holidays.yaml text eol=lf",
  ]

  /// Writes the attributes where there are none; an existing file is left as it is.
  ///
  /// Returns the lines that an existing file lacks.
  package static func write() throws -> [String] {
    guard let bytes = try FileReading.existing(fileName) else {
      try NewFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: fileName)
      return []
    }
    let present = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    return lines.dropFirst().filter { line in !present.contains { $0 == line } }
  }
}
