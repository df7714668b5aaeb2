@testable import Schema

/// Answers as people write them in a cell.
extension SheetExport {
  func yes(_ value: Bool?) -> String { value.map { $0 ? "ναι" : "όχι" } ?? "" }

  func labels<Value>(
    _ answer: Answer<[Located<Value>]>, _ label: (Value) -> String
  ) -> String { answer.value?.map { label($0.value) }.joined(separator: ", ") ?? "" }

  func spans(_ answer: Answer<[Located<Interval>]>) -> String {
    answer.value?.map(\.value.text).joined(separator: ", ") ?? ""
  }

  func week(_ week: Week?) -> String {
    guard let week else { return "" }
    return Weekday.allCases.filter { week[$0].value != nil }
      .map { "\($0.el) \(spans(week[$0]))" }.joined(separator: "; ")
  }

  func date(_ day: Day?) -> String {
    day.map { "\($0.day)/\($0.month)/\($0.year)" } ?? ""
  }

  func day(_ day: SeasonDay?) -> String {
    switch day {
    case .yearly(let month, let day): "\(day)/\(month)"
    case .once(let day): date(day)
    case .easter: day?.text ?? ""
    case nil: ""
    }
  }

  func annual(_ day: AnnualDay?) -> String {
    switch day {
    case .fixed(let month, let day): "\(day)/\(month)"
    case .easter(let offset): "Πάσχα" + (offset < 0 ? "-" : "+") + "\(abs(offset))"
    case nil: ""
    }
  }
}
