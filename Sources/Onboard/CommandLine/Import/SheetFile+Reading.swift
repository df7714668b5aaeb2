import Ground
import Schema

extension SheetFile {
  /// Reads a file saved by a spreadsheet.
  init(_ path: String) throws(FileFault) {
    let bytes = try FileReading.submitted(path)
    do throws(SheetFault) {
      try self.init(path, bytes: bytes)
    } catch {
      throw FileFault(path, error.reason)
    }
  }
}
