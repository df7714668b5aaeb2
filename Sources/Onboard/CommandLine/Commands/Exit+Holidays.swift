import Outputs
import Schema

extension Exit {
  /// The exit code of a report that goes on although the holidays are not known. That fault is
  /// reported on standard error, so that standard output has only the report, also as JSON.
  func beside(
    _ moved: Result<MovedHolidays, any Error>, _ language: Language
  ) throws -> Exit {
    guard case .failure(let error) = moved else { return self }
    let own = try Outcome(Call.name, language, as: .text).tell(of: error)
    return self == .clean ? own : self
  }
}
