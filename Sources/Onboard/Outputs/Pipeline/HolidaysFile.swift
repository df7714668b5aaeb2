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

  /// Reads the file of a registry, or another one. One that cannot be read is a fault, and never
  /// taken for absent.
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

  /// The moved holidays of a registry, or of another file; one with errors is thrown.
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

/// A file of the registry on which everything depends has errors.
package struct UnsoundFile: Error {
  /// What is wrong with it.
  package let compilation: Compilation
}
