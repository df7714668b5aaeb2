import Outputs
import Schema

extension Exit {
  /// The exit code of a report that goes on where the holidays are not known, which is said beside
  /// it: the report is all that stands on standard output, also as JSON.
  func beside(
    _ moved: Result<MovedHolidays, any Error>, _ language: Language
  ) throws -> Exit {
    guard case .failure(let error) = moved else { return self }
    let own = try Outcome(Call.name, language, as: .text).tell(of: error)
    return self == .clean ? own : self
  }
}
