package import Ground
package import Schema

/// The file of a registry with the holidays that decisions moved.
package struct HolidaysFile: Sendable {
  /// The file that is read; it may be absent.
  package static let place = "\(Discovery.registry)/holidays.yaml"

  /// What the file says; nothing when it has errors.
  package let moved: MovedHolidays
  /// The findings; nil when there is no file.
  package let compilation: Compilation?

  /// Reads the file of the registry, or another one. One that cannot be read is a fault, and never
  /// taken for absent.
  package init(_ path: String? = nil, asOf today: Day) throws(FileFault) {
    if path == nil, try !Discovery.exists(Self.place) {
      (moved, compilation) = (.empty, nil)
      return
    }
    let path = path ?? Self.place
    let source = Source(path: path, bytes: try FileReading.submitted(path))
    (moved, compilation) = MovedHolidays.read(source, asOf: today)
  }

  /// The moved holidays of the registry, or of another file; one with errors is thrown.
  package static func moved(_ path: String? = nil, asOf today: Day) throws -> MovedHolidays {
    let file = try HolidaysFile(path, asOf: today)
    if let compilation = file.compilation, [compilation].haveErrors {
      throw UnsoundFile(compilation: compilation)
    }
    return file.moved
  }
}

/// A file of the registry on which everything depends has errors.
package struct UnsoundFile: Error {
  /// What is wrong with it.
  package let compilation: Compilation
}
