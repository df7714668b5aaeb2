@testable import Schema

/// A declaration as a clerk would have typed it into the spreadsheet.
struct SheetExport {
  private var rows: [[String]] = []

  init(_ declaration: Declaration) {
    addHead(declaration)
    addModes(declaration)
    addOffices(declaration)
    addTopics(declaration)
    addDepartments(declaration)
    addCalendar(declaration)
    addRoles(declaration)
  }

  /// The rows as a spreadsheet saves them.
  func text(delimiter: String) -> String {
    rows.map { row in
      row.map { cell in
        let isQuoted = cell.contains(delimiter) || cell.contains("\n") || cell.contains("\"")
        return isQuoted
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: delimiter)
    }.joined(separator: "\r\n") + "\r\n"
  }

  private mutating func addHead(_ declaration: Declaration) {
    rows += [
      ["ΔΗΜΟΣ", "Τιμή"],
      ["Κωδικός", declaration.municipality.value?.code.value ?? ""],
      ["Ιστοσελίδα", declaration.municipality.value?.website.value ?? ""], [""],
      ["ΑΙΤΗΜΑ", "Τιμή"],
      ["Αριθμός πρωτοκόλλου", declaration.request.value?.protocolNumber.value ?? ""],
      ["Ημερομηνία", date(declaration.request.value?.date.value)],
      ["Επικοινωνία", "Τιμή"],
      ["θυριδα", declaration.contact.value?.email.value ?? ""],
      ["Τηλέφωνο", declaration.contact.value?.phone.value ?? ""],
    ]
  }

  private mutating func addModes(_ declaration: Declaration) {
    func row(_ name: String, _ value: (Mode) -> String?) {
      rows.append([name] + Mode.allCases.map { value($0) ?? "" })
    }
    rows.append(["ΤΡΟΠΟΙ ΕΞΥΠΗΡΕΤΗΣΗΣ", "Φυσική παρουσία", "Τηλέφωνο", "Τηλεδιάσκεψη"])
    row("Παρέχεται") { declaration.offered?.contains($0) ?? false ? "ναι" : "όχι" }
    for day in Weekday.allCases {
      row(day.el) { mode in declaration.hours.value?[mode].value.map { spans($0[day]) } }
    }
    row("Διάρκεια σε λεπτά") { declaration.durations.value?[$0].value.map(String.init) }
    row("Υπάλληλοι") { declaration.staff.value?[$0].value.map(String.init) }
    row("Τεχνικά μέσα") { mode in
      declaration.means.value?[mode].value?.map(\.value.label.el).joined(separator: ", ")
    }
    rows.append(["ΓΕΝΙΚΑ", "Τιμή", "Οδηγία"])
    rows.append(["Τρίτο πρόσωπο", yes(declaration.thirdParty.value), "ό,τι κι αν γράφει εδώ"])
    rows.append(["Διερμηνεία", labels(declaration.interpretation) { $0.label.el }])
    rows += zip(Self.booking, cells(declaration.booking)).map { [$0, $1] }
  }

  private mutating func addOffices(_ declaration: Declaration) {
    rows.append([
      "ΚΑΤΑΣΤΗΜΑΤΑ", "Σύντομο όνομα", "Οδός και αριθμός", "ΤΚ", "Πόλη", "Χωρίς σκαλιά",
      "Υπάλληλοι", "Ωράριο",
    ])
    for office in declaration.offices.value?.map(\.value) ?? [] {
      rows.append([
        office.name.value ?? "", office.id.value ?? "", office.street.value ?? "",
        office.postcode.value ?? "", office.city.value ?? "", yes(office.stepFree.value),
        office.staff.value.map(String.init) ?? "", week(office.hours.value),
      ])
    }
  }

  private mutating func addTopics(_ declaration: Declaration) {
    rows.append(
      [
        "ΘΕΜΑΤΑ", "Σύντομο όνομα", "Τίτλος στα αγγλικά", "Τομέας", "Είδος", "Φυσική παρουσία",
        "Τηλέφωνο", "Τηλεδιάσκεψη", "Κοινό", "Καταστήματα", "Δικαιολογητικά", "Επιλογή υπαλλήλου",
        "Τρίτο πρόσωπο", "Διερμηνεία",
      ] + Self.booking)
    for topic in declaration.topics.value?.map(\.value) ?? [] {
      let modes = Mode.allCases.map { mode -> String in
        guard topic.modes.value?.contains(where: { $0.value == mode }) ?? false else { return "" }
        return topic.durations.value?[mode].value.map { "\($0) λεπτά" } ?? "ναι"
      }
      rows.append(
        [
          topic.title.value ?? "", topic.id.value ?? "", topic.titleEnglish.value ?? "",
          topic.field.value?.label.el ?? "", topic.kind.value?.label.el ?? "",
        ] + modes + [
          labels(topic.audience) { $0.label.el },
          topic.offices.value?.map(\.value).joined(separator: ", ") ?? "",
          topic.documents.value?.map(\.value).joined(separator: "\n") ?? "",
          yes(topic.namedEmployee.value), yes(topic.thirdParty.value),
          labels(topic.interpretation) { $0.label.el },
        ] + cells(topic.booking))
    }
  }

  private static let booking = [
    "Κλείνεται το αργότερο πριν", "Κλείνεται το νωρίτερο πριν", "Παύση σε λεπτά",
    "Έναρξη κάθε τόσα λεπτά", "Ραντεβού την ημέρα το πολύ",
  ]

  private func cells(_ booking: BookingAnswers) -> [String] {
    [
      booking.leadTime.value.map { "\($0) ώρες" } ?? "",
      booking.horizon.value.map { "\($0 / 24)" } ?? "",
      booking.pause.value.map { "\($0)" } ?? "", booking.step.value.map { "\($0)" } ?? "",
      booking.dailyMaximum.value.map { "\($0)" } ?? "",
    ]
  }

  private mutating func addDepartments(_ declaration: Declaration) {
    let modes = ["Φυσική παρουσία", "Τηλέφωνο", "Τηλεδιάσκεψη"]
    rows.append(
      ["ΤΜΗΜΑΤΑ", "Θέματα", "Καταστήματα"] + modes.map { "Ωράριο: \($0)" }
        + modes.map { "Υπάλληλοι: \($0)" } + ["Κοινοί υπάλληλοι", "Σύντομο όνομα"] + Self.booking)
    for department in declaration.departments.value?.map(\.value) ?? [] {
      rows.append(
        [
          department.name.value ?? "",
          department.topics.value?.map(\.value).joined(separator: ", ") ?? "",
          department.offices.value?.map(\.value).joined(separator: ", ") ?? "",
        ] + Mode.allCases.map { week(department.hours.value?[$0].value) }
          + Mode.allCases.map { department.staff.value?[$0].value.map(String.init) ?? "" }
          + [yes(department.sharedStaff.value), department.id.value ?? ""]
          + cells(department.booking))
    }
  }

  private mutating func add(
    _ seasons: Answer<[Located<Season>]>, _ office: String, _ department: String
  ) {
    for season in seasons.value?.map(\.value) ?? [] {
      for mode in Mode.allCases {
        guard let hours = season.hours.value?[mode].value else { continue }
        rows.append([
          season.name.value ?? "", day(season.from.value), day(season.to.value), mode.label.el,
          week(hours), office, department,
        ])
      }
    }
  }

  private mutating func addCalendar(_ declaration: Declaration) {
    rows.append(["ΠΕΡΙΟΔΟΙ", "Από", "Έως", "Τρόπος", "Ωράριο", "Κατάστημα", "Τμήμα"])
    add(declaration.seasons, "", "")
    for office in declaration.offices.value?.map(\.value) ?? [] {
      for season in office.seasons.value?.map(\.value) ?? [] {
        rows.append([
          season.name.value ?? "", day(season.from.value), day(season.to.value), "",
          week(season.hours.value), office.name.value ?? "", "",
        ])
      }
    }
    for department in declaration.departments.value?.map(\.value) ?? [] {
      add(department.seasons, "", department.id.value ?? "")
    }
    let days = ["Από", "Έως", "Ημέρες εβδομάδας", "Ανά εβδομάδες", "Ποιες του μήνα"]
    let scope = ["Τρόποι", "Καταστήματα", "Τμήματα", "Θέματα"]
    rows.append(["ΚΛΕΙΣΤΕΣ ΗΜΕΡΕΣ"] + days + ["Ώρες"] + scope)
    for closure in declaration.closures.value?.map(\.value) ?? [] {
      rows.append(
        [closure.reason.value ?? ""] + span(closure.days) + [spans(closure.hours)]
          + scoped(closure.scope))
    }
    rows.append(["ΤΟΠΙΚΕΣ ΑΡΓΙΕΣ", "Ημέρα", "Όχι πριν από"])
    for holiday in declaration.localHolidays.value?.map(\.value) ?? [] {
      rows.append([
        holiday.name.value ?? "", annual(holiday.date.value), annual(holiday.notBefore.value),
      ])
    }
    for (heading, list) in [
      ("ΕΚΤΑΚΤΗ ΛΕΙΤΟΥΡΓΙΑ", declaration.openings), ("ΑΛΛΟ ΩΡΑΡΙΟ", declaration.specialHours),
    ] {
      rows.append(
        [heading, "Ημέρα"] + days + ["Ωράριο"] + scope + ["Υπάλληλοι", "Και σε αργία"])
      for opening in list.value?.map(\.value) ?? [] {
        rows.append(
          [opening.reason.value ?? "", date(opening.days.date.value)] + span(opening.days)
            + [spans(opening.hours)] + scoped(opening.scope)
            + [
              opening.staff.value.map(String.init) ?? "",
              yes(opening.onHoliday.value),
            ])
      }
    }
    rows.append(["ΥΠΑΛΛΗΛΟΙ ΑΝΑ ΩΡΑ", "Υπάλληλοι", "Ημέρες εβδομάδας"] + scope)
    for entry in declaration.staffHours.value?.map(\.value) ?? [] {
      rows.append(
        [spans(entry.hours), entry.staff.value.map(String.init) ?? ""]
          + [labels(entry.weekdays) { $0.el }] + scoped(entry.scope))
    }
  }

  private func span(_ days: ExceptionDays) -> [String] {
    [
      day(days.from.value), day(days.to.value), labels(days.weekdays) { $0.el },
      days.everyWeeks.value.map { "\($0)" } ?? "", labels(days.weekOfMonth) { $0.label.el },
    ]
  }

  private func scoped(_ scope: ExceptionScope) -> [String] {
    [
      labels(scope.modes) { $0.label.el },
      scope.offices.value?.map(\.value).joined(separator: " και ") ?? "",
      scope.departments.value?.map(\.value).joined(separator: " και ") ?? "",
      scope.topics.value?.map(\.value).joined(separator: " και ") ?? "",
    ]
  }

  private mutating func addRoles(_ declaration: Declaration) {
    rows.append(["ΔΙΑΧΕΙΡΙΣΤΕΣ", "Θυρίδα", "Αρμοδιότητες"])
    for one in declaration.administrators.value?.map(\.value) ?? [] {
      rows.append([
        one.title.value ?? "", one.email.value ?? "",
        one.powers.value?.map(\.value.label.el).joined(separator: ", ") ?? "",
      ])
    }
    rows += [
      ["ΠΡΟΣΤΑΣΙΑ ΔΕΔΟΜΕΝΩΝ", "Τιμή"],
      ["Θυρίδα", declaration.dataProtection.value?.email.value ?? ""],
      ["Σελίδα με τους όρους", declaration.dataProtection.value?.terms.value ?? ""],
      ["ΑΣΦΑΛΕΙΑ", "Τιμή"],
      ["Θυρίδα", declaration.security.value?.email.value ?? ""],
      ["Μέτρα", "καταγραφή προσβάσεων, ιχνηλασιμότητα, προστασία δεδομένων"],
    ]
  }
}
