/// The canonical form of a submitted file: its order and its layout.
///
/// Keys follow the order of the tables of fields, with unknown ones last; items keep their order.
/// No value and no comment changes, and a file in canonical form stays unchanged.
public enum Layout {
  /// The result of formatting a file.
  public enum Outcome: Sendable {
    /// The file in canonical form.
    case formatted([UInt8])
    /// The file cannot be read; the compilation holds only the findings that say why.
    case refused(Compilation)
  }

  /// Formats a file that can be read, whatever its other findings; the compiler reports why one
  /// cannot be read.
  public static func format(_ source: Source, by compiler: Compiler) -> Outcome {
    let reading = Reader.read(source)
    let tree = reading.tree
    guard reading.faults.isEmpty, reading.refusals.isEmpty else {
      return .refused(
        compiler.compile(reading, planning: false).keeping {
          if case .reading = $0.rule.check { true } else { false }
        })
    }
    let outline = OutlineReader.read(tree)
    let bytes = OutlineWriter.write(outline)
    let isSafe = means(bytes, the: outline, of: tree)
    return .formatted(isSafe ? bytes : source.bytes)
  }

  /// Whether a formatted text means the same as the file and keeps its comments. It may not, if a
  /// line or the file has grown beyond a limit of the reader; the file then stays unchanged.
  private static func means(_ bytes: [UInt8], the outline: Outline, of tree: Tree) -> Bool {
    let (other, faults, refusals) = Reader.read(Source(path: tree.source.path, bytes: bytes))
    guard faults.isEmpty, refusals.isEmpty else { return false }
    return outline.means(OutlineReader.read(other)) && remarks(of: tree) == remarks(of: other)
  }

  /// The texts of the comments, regardless of their order.
  private static func remarks(of tree: Tree) -> [[UInt8]] {
    let texts = tree.comments.map { span in
      var bytes = tree.source.bytes[Int(span.start)..<Int(span.end)]
      while bytes.last == 0x20 { bytes.removeLast() }
      return Array(bytes)
    }
    return texts.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
