/// A day on which public services are closed or close early.
public struct Holiday: Hashable, Sendable {
  /// The effect of the holiday on the working day.
  public enum Kind: Hashable, Sendable {
    /// Closed all day.
    case closed

    /// Work ends at 13:00.
    case closesAt13
  }

  /// The date.
  public let day: Day

  /// Its Greek name.
  public let nameEl: String

  /// Its English name.
  public let nameEn: String

  /// The effect on the working day.
  public let kind: Kind

  /// The movable holiday as which a decision may move it; nil for a holiday that always stays.
  public let movable: MovableHoliday?

  /// The holidays of public services as days of every year, on their usual days.
  public static var everyYear: [(day: AnnualDay, nameEl: String, nameEn: String)] {
    Feast.all.map { ($0.annual, $0.nameEl, $0.nameEn) }
  }

  /// The holidays of public services in a year, sorted by date; two feasts may fall on the same
  /// day, and a moved one is then the last.
  public static func ofPublicServices(
    year: Int, moved: MovedHolidays = .empty
  ) -> [Holiday] {
    var holidays: [Holiday] = []
    // Inserting after all days that are not later keeps feasts on the same day in declared order.
    func add(_ feast: Feast, on day: Day?) {
      guard let day else { return }
      let place = holidays.firstIndex { $0.day > day } ?? holidays.endIndex
      let holiday = Holiday(
        day: day, nameEl: feast.nameEl, nameEn: feast.nameEn, kind: feast.kind,
        movable: feast.movable)
      holidays.insert(holiday, at: place)
    }
    var late: [(feast: Feast, day: Day)] = []
    for feast in Feast.all {
      if let holiday = feast.movable, let move = moved.move(of: holiday, in: year) {
        late.append((feast, move.observed))
      } else {
        add(feast, on: feast.annual.day(in: year))
      }
    }
    for (feast, day) in late { add(feast, on: day) }
    return holidays
  }
}

/// A holiday of public services, independent of the year.
private struct Feast: Sendable {
  let annual: AnnualDay
  let nameEl: String
  let nameEn: String
  let kind: Holiday.Kind
  var movable: MovableHoliday?

  static func closed(_ annual: AnnualDay, _ nameEl: String, _ nameEn: String) -> Feast {
    Feast(annual: annual, nameEl: nameEl, nameEn: nameEn, kind: .closed)
  }

  static func eve(_ annual: AnnualDay, _ nameEl: String, _ nameEn: String) -> Feast {
    Feast(annual: annual, nameEl: nameEl, nameEn: nameEn, kind: .closesAt13)
  }

  static let all: [Feast] = [
    .closed(.fixed(month: 1, day: 1), "Πρωτοχρονιά", "New Year's Day"),
    .closed(.fixed(month: 1, day: 6), "Θεοφάνεια", "Epiphany"),
    .closed(.easter(offset: -48), "Καθαρά Δευτέρα", "Clean Monday"),
    .closed(.fixed(month: 3, day: 25), "Εθνική Επέτειος της 25ης Μαρτίου", "Independence Day"),
    Feast(
      annual: .fixed(month: 5, day: 1), nameEl: MovableHoliday.labourDay.label.el,
      nameEn: MovableHoliday.labourDay.label.en, kind: .closed, movable: .labourDay),
    .closed(.easter(offset: -2), "Μεγάλη Παρασκευή", "Good Friday"),
    .closed(.easter(offset: -1), "Μεγάλο Σάββατο", "Holy Saturday"),
    .closed(.easter(offset: 1), "Δευτέρα του Πάσχα", "Easter Monday"),
    .closed(.easter(offset: 50), "Αγίου Πνεύματος", "Whit Monday"),
    .closed(.fixed(month: 8, day: 15), "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God"),
    .closed(.fixed(month: 10, day: 28), "Εθνική Επέτειος της 28ης Οκτωβρίου", "Ohi Day"),
    .eve(.fixed(month: 12, day: 24), "Παραμονή Χριστουγέννων", "Christmas Eve"),
    .closed(.fixed(month: 12, day: 25), "Χριστούγεννα", "Christmas Day"),
    .closed(
      .fixed(month: 12, day: 26), "Σύναξη της Υπεραγίας Θεοτόκου", "Synaxis of the Mother of God"),
    .eve(.fixed(month: 12, day: 31), "Παραμονή Πρωτοχρονιάς", "New Year's Eve"),
  ]
}
