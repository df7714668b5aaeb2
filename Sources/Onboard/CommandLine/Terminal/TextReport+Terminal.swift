import Outputs
import Schema

extension TextReport {
  /// Where a report goes.
  enum Stream: Int32 { case output = 1, error = 2 }

  /// The report for a person, as wide as the terminal and in its colours.
  static func onScreen(_ language: Language, _ stream: Stream = .error) -> TextReport {
    TextReport(
      language: language, isColourful: Terminal.isColourful(stream.rawValue),
      columns: Columns.ofReport)
  }
}

extension Terminal {
  /// Says on standard error what was found in files.
  static func complain(of compilations: [Compilation], _ language: Language) {
    complain(TextReport.onScreen(language).text(compilations))
  }
}
