import Outputs
import Schema

extension TextReport {
  /// The output stream of a report.
  enum Stream: Int32 { case output = 1, error = 2 }

  /// A report for a person: where the stream is a terminal, as wide as that and in its colours.
  static func onScreen(_ language: Language, _ stream: Stream = .error) -> TextReport {
    TextReport(
      language: language, isColourful: Terminal.isColourful(stream.rawValue),
      columns: Columns.ofTerminal(stream.rawValue))
  }
}

extension Terminal {
  /// Writes the findings about files to standard error.
  static func complain(of compilations: [Compilation], _ language: Language) {
    complain(coloured: TextReport.onScreen(language).text(compilations))
  }
}
