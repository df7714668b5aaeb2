/// A piece of a submitted file that a rule accepts or rejects.
///
/// The piece consists of whole top-level sections, which replace those of the specimen file
/// (`Specimen`), so that the rest need not be written out. In a rejected example, `⟦` and `⟧`
/// enclose the text that the finding must point at. The same example is a test of the rule and its
/// documentation.
public struct Example: Sendable {
  /// The sections, with marks.
  public let text: String
  /// Sections of the specimen to leave out.
  public let without: [String]
  /// Whether the text is a whole file instead of some sections.
  public let whole: Bool
  /// The module and file that contain the example.
  public let fileID: String
  /// The line on which it starts, so that a failure shows where to look.
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
