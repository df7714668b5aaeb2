/// A piece of a submitted file that a rule accepts or rejects.
///
/// The piece holds whole top-level sections; it replaces the same sections of the specimen file
/// (`Specimen`), so the rest need not be written out. In a rejected example `⟦` and `⟧` stand
/// around the text that the finding must point at. The same example is the rule's test and its
/// documentation.
public struct Example: Sendable {
  /// The sections, with marks.
  public let text: String
  /// Sections of the specimen to leave out.
  public let without: [String]
  /// Whether the text is a whole file, not sections of one.
  public let whole: Bool
  /// The module and the file that the example is written in.
  public let fileID: String
  /// The line that it starts on, so that a failure shows where to look.
  public let line: Int

  init(
    _ text: String, without: [String] = [], fileID: StaticString = #fileID, line: Int = #line
  ) {
    self.text = text
    self.without = without
    whole = false
    self.fileID = fileID.description
    self.line = line
  }

  init(whole text: String, fileID: StaticString = #fileID, line: Int = #line) {
    self.text = text
    without = []
    whole = true
    self.fileID = fileID.description
    self.line = line
  }
}
