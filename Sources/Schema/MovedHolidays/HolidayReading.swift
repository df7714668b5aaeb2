extension MovableHoliday: Choice {}

/// Reads a file with the holidays that decisions moved.
extension MovedHolidays {
  enum Fields {
    static let moved = Field(
      "moved", .groups(MoveFields.all), el: "οι αργίες που μετατέθηκαν",
      en: "the holidays that were moved")
    static let all = [TopFields.version, moved]
  }

  enum MoveFields {
    static let holiday = Field(
      "holiday", .choice(MovableHoliday.words), el: "η αργία", en: "the holiday",
      example: "labour-day")
    static let year = Field(
      "year", .number(2000...2199), el: "το έτος", en: "the year", example: "2024")
    static let observed = Field(
      "observed", .date, el: "η ημέρα στην οποία μετατέθηκε", en: "the day it was moved to",
      example: "2024-05-07")
    static let decision = Field(
      "decision", .text(200), el: "η απόφαση, με το ΦΕΚ της", en: "the decision, by its gazette",
      example: "ΦΕΚ Β΄ 1836/2024")
    static let published = Field(
      "published", .date, el: "η ημέρα που δημοσιεύτηκε η απόφαση",
      en: "the day the decision was published", example: "2024-04-08")
    static let all = [holiday, year, observed, decision, published]
  }

  /// Reads a file; its content counts only if there are no findings.
  public static func read(
    _ source: Source, asOf today: Day
  ) -> (moved: MovedHolidays, compilation: Compilation) {
    let (tree, faults, refusals) = Reader.read(source)
    var form = DeclarationReader(tree)
    var moves: [Move] = []
    if tree.root != 0 {
      let top = form.open(tree.root, key: form.firstKey(of: tree.root), fields: Fields.all)
      _ = form.version(in: top)
      let groups = form.groups(Fields.moved, in: top, Entry.init)
      for group in groups.value ?? [] {
        if let move = group.value.move(beside: moves, &form) { moves.append(move) }
      }
    }
    let compilation = Compilation(ofSettings: form, [faults, refusals], asOf: today)
    return (compilation.findings.isEmpty ? MovedHolidays(moves) : .empty, compilation)
  }

  /// A move as written in the file.
  private struct Entry: Sendable {
    let holiday: Answer<MovableHoliday>
    let year: Answer<Int>
    let observed: Answer<Day>
    let decision: Answer<String>
    let published: Answer<Day>

    init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
      holiday = form.choice(MoveFields.holiday, in: group)
      year = form.number(MoveFields.year, in: group)
      observed = form.date(MoveFields.observed, in: group)
      decision = form.text(MoveFields.decision, in: group)
      published = form.date(MoveFields.published, in: group)
    }

    /// The move; nil when a part is missing, or when it contradicts itself or another.
    func move(beside others: [Move], _ form: inout DeclarationReader) -> Move? {
      guard let holiday = holiday.value, let year = year.located, let observed = observed.located,
        let decision = decision.value, let published = published.located
      else { return nil }
      let move = Move(
        holiday, year: year.value, observed: observed.value, decision: decision,
        published: published.value)
      if let fault = move.fault(beside: others) {
        let span =
          switch fault {
          case .twice: year.span
          case .otherYear, .closedAnyway: observed.span
          case .late: published.span
          }
        form.report(.holidayMoveWrong(move, fault, at: span))
        return nil
      }
      return move
    }
  }
}
