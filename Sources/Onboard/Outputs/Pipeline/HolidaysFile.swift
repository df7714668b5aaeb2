package import Ground
package import Schema

/// A registry's file with the holidays that decisions moved.
package struct HolidaysFile: Sendable {
  /// The file that is read; it may be absent.
  package static let place = "\(Discovery.registry)/holidays.yaml"

  /// The moved holidays in the file; empty when it has errors.
  package let moved: MovedHolidays
  /// The findings; nil when there is no file.
  package let compilation: Compilation?

  /// Reads the file of a registry, or another one. A file that cannot be read is a fault, and is
  /// never treated as absent.
  package init(
    _ path: String? = nil, in root: RegistryRoot = .here, asOf today: Day
  ) throws(FileFault) {
    let way = path ?? root.way(to: Self.place)
    if path == nil, try !Discovery.exists(way) {
      (moved, compilation) = (.empty, nil)
      return
    }
    let source = Source(
      path: path ?? root.name(of: Self.place), bytes: try FileReading.submitted(way))
    (moved, compilation) = MovedHolidays.read(source, asOf: today)
  }

  /// The moved holidays of a registry, or of another file; a file with errors is thrown.
  package static func moved(
    _ path: String? = nil, in root: RegistryRoot = .here, asOf today: Day
  ) throws -> MovedHolidays {
    let file = try HolidaysFile(path, in: root, asOf: today)
    if let compilation = file.compilation, [compilation].haveErrors {
      throw UnsoundFile(compilation: compilation)
    }
    return file.moved
  }
}

/// The error of a registry's file that has errors and on which everything depends.
package struct UnsoundFile: Error {
  /// The compilation with its errors.
  package let compilation: Compilation

  package init(compilation: Compilation) { self.compilation = compilation }
}
