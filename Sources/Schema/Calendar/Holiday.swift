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

  /// The holidays of public services in a year, sorted by date; two feasts may fall on the same
  /// day.
  public static func ofPublicServices(year: Int) -> [Holiday] {
    var holidays: [Holiday] = []
    for feast in Feast.all {
      guard let day = feast.day(in: year) else { continue }
      // Inserting after all days that are not later keeps feasts of the same day in declared order.
      let place = holidays.firstIndex { $0.day > day } ?? holidays.endIndex
      let holiday = Holiday(
        day: day, nameEl: feast.nameEl, nameEn: feast.nameEn, kind: feast.kind)
      holidays.insert(holiday, at: place)
    }
    return holidays
  }
}

/// A holiday of public services, independent of the year.
private struct Feast: Sendable {
  let annual: AnnualDay
  let nameEl: String
  let nameEn: String
  let kind: Holiday.Kind

  static let labourDay = AnnualDay.fixed(month: 5, day: 1)

  func day(in year: Int) -> Day? {
    if annual == Feast.labourDay, let transfer = LabourDayTransfer.decision(for: year) {
      return transfer.observed.day(in: year)
    }
    return annual.day(in: year)
  }

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
    .closed(.fixed(month: 3, day: 25), "Εικοστή Πέμπτη Μαρτίου", "Independence Day"),
    .closed(labourDay, "Εργατική Πρωτομαγιά", "Labour Day"),
    .closed(.easter(offset: -2), "Μεγάλη Παρασκευή", "Good Friday"),
    .closed(.easter(offset: -1), "Μεγάλο Σάββατο", "Holy Saturday"),
    .closed(.easter(offset: 1), "Δευτέρα του Πάσχα", "Easter Monday"),
    .closed(.easter(offset: 50), "Δευτέρα του Αγίου Πνεύματος", "Whit Monday"),
    .closed(.fixed(month: 8, day: 15), "Κοίμηση της Θεοτόκου", "Dormition of the Mother of God"),
    .closed(.fixed(month: 10, day: 28), "Ημέρα του Όχι", "Ohi Day"),
    .eve(.fixed(month: 12, day: 24), "Παραμονή Χριστουγέννων", "Christmas Eve"),
    .closed(.fixed(month: 12, day: 25), "Χριστούγεννα", "Christmas Day"),
    .closed(
      .fixed(month: 12, day: 26), "Σύναξη της Υπεραγίας Θεοτόκου", "Synaxis of the Mother of God"),
    .eve(.fixed(month: 12, day: 31), "Παραμονή Πρωτοχρονιάς", "New Year's Eve"),
  ]
}
