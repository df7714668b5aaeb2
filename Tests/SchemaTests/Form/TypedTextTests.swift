import Testing

@testable import Schema

@Suite("What is typed into the form")
struct TypedTextTests {
  @Test(
    "is read as it is meant",
    arguments: [
      ("contact/phone", "+30 (210) 123-4567", ["2101234567"]),
      ("contact/email", "<kep@dimos.gr>", ["kep@dimos.gr"]),
      ("contact/email", "mailto:kep@dimos.gr.", ["kep@dimos.gr"]),
      ("municipality/website", "www.dimos.gr", ["https://www.dimos.gr"]),
      ("municipality/website", "HTTPS://Dimos.gr/Aa", ["https://dimos.gr/Aa"]),
      ("request/date", "2/11/26", ["2026-11-02"]), ("request/date", "02112026", ["2026-11-02"]),
      ("request/date", "Δευτέρα 2 Νοεμβρίου 2026", ["2026-11-02"]),
      ("closures/0/dates", "1/2/2027 3/2/2027", ["2027-02-01", "2027-02-03"]),
      ("durations/phone", "20'", ["20 min"]), ("staff/phone", "2 υπάλληλοι", ["2"]),
      ("hours/phone/monday", "8:00 π.μ. - 2:30 μ.μ.", ["08:00-14:30"]),
      ("hours/phone/monday", "Κλειστά", []),
      ("hours/phone/monday", "14:30-08:00", ["14:30-08:00"]), ("leadTime", "3 ημέρες", ["3 days"]),
      ("topics/0/title", " α\tβ\u{200B} ", ["α β"]),
      ("contact/phone", "(0030)2310123456", ["2310123456"]),
      ("contact/phone", "τηλ. 210 1234567", ["2101234567"]),
      ("contact/phone", "Τηλέφωνο: 2101234567", ["2101234567"]),
      ("contact/email", "e-mail: kep@dimos.gr", ["kep@dimos.gr"]),
      ("request/date", "2.11.2026.", ["2026-11-02"]), ("durations/phone", "20΄ λεπτά", ["20 min"]),
      ("closures/0/dates", "28-30/12/2026", ["2026-12-28", "2026-12-29", "2026-12-30"]),
      ("closures/0/dates", "28/12/2026 και 30/12/2026", ["2026-12-28", "2026-12-30"]),
      ("closures/0/from", "1/8", ["08-01"]), ("closures/0/from", "24-6", ["06-24"]),
      ("closures/0/from", "12-28", ["12-28"]), ("closures/0/from", "1.8.", ["08-01"]),
      ("closures/0/from", "Πάσχα − 6", ["easter-6"]),
      ("closures/0/from", "Easter + 50", ["easter+50"]),
      ("hours/phone/monday", "08:00-14:00,14:30-16:00", ["08:00-14:00", "14:30-16:00"]),
      ("hours/phone/monday", "—", []), ("hours/phone/monday", "δεν λειτουργεί", []),
    ])
  func meant(_ path: String, _ text: String, _ values: [String]) throws {
    let typed = TypedText(text, for: try kind(at: path))
    #expect(typed.values == values && typed.isCertain)
  }

  @Test("says so where something is assumed")
  func assumed() throws {
    let typed = TypedText("8-2:30", for: try kind(at: "hours/phone/monday"))
    #expect(typed.values == ["08:00-14:30"] && !typed.isCertain)
  }

  @Test(
    "says so where a day may be another, and never reads the month first",
    arguments: [
      ("closures/0/from", "01-08", "08-01"), ("seasons/0/to", "1-8", "08-01"),
      ("localHolidays/0/date", "10-02", "02-10"), ("localHolidays/0/notBefore", "02–10", "10-02"),
      ("localHolidays/0/date", "Πάσχα 6 μέρες πριν", "easter-6"),
      ("closures/0/from", "6 ημέρες πριν από το Πάσχα", "easter-6"),
      ("closures/0/from", "Δεκαπενταύγουστος", "08-15"),
    ])
  func asked(_ path: String, _ text: String, _ value: String) throws {
    let typed = TypedText(text, for: try kind(at: path))
    #expect(typed.values == [value] && !typed.isCertain)
  }

  @Test(
    "has a reason where its shape is not what is wrong",
    arguments: [
      ("request/date", "29/2/2027", "28 ημέρες"), ("request/date", "31 Απριλίου 2026", "30 ημέρες"),
      ("request/date", "1/13/2026", "μήνας 13"), ("request/date", "31/9/26", "31/9/2026"),
      ("seasons/0/from", "01-08", "Πρώτα γράφεται η ημέρα"),
      ("seasons/0/from", "31/6", "30 ημέρες"), ("closures/0/dates", "28/12", "Λείπει το έτος"),
      ("request/date", "2 Νοεμβρίου", "Λείπει το έτος"),
      ("request/date", "Τρίτη 2/11/2026", "Δευτέρα"),
      ("closures/0/dates", "28/12/2026, 31/11/2026", "31/11/2026"),
      ("hours/phone/monday", "00:00-24:00", "23:59"),
      ("hours/phone/monday", "8:00-14:00, 13:00-16:00", "«13:00-16:00» αρχίζει"),
      ("hours/phone/monday", "7-3, 4-9", "«4-9»"), ("hours/phone/monday", "8-13:60", "ώρα 13:60"),
      ("hours/phone/monday", "25-26", "Δεν υπάρχει ώρα 25"),
      ("hours/phone/monday", "ΚΕΠ: Δευτέρα 8-14", "«Επικόλληση ωραρίου»"),
    ])
  func reason(_ path: String, _ text: String, _ wanted: String) throws {
    let kind = try kind(at: path)
    let reason = try #require(TypedReason.of(text, for: kind))
    let typed = TypedText(text, for: kind)
    #expect(reason.el.contains(wanted) && (typed.values == nil || !typed.isCertain))
  }

  @Test(
    "has none where it is what it seems",
    arguments: [
      ("request/date", "Δευτέρα 2/11/2026"), ("request/date", "αύριο"), ("request/date", "5"),
      ("request/date", "28/12/1"), ("request/date", "2-11"), ("seasons/0/from", "24/6"),
      ("hours/phone/monday", "8-2:30, 17:00-20:00"), ("hours/phone/monday", "μετά τις 9"),
    ])
  func plain(_ path: String, _ text: String) throws {
    #expect(TypedReason.of(text, for: try kind(at: path)) == nil)
  }

  @Test(
    "stays as it is where it is not understood",
    arguments: [
      ("contact/phone", "210"), ("contact/email", "kep"), ("request/date", "31/11/2026"),
      ("hours/phone/monday", "22-6"), ("durations/phone", "λίγο"), ("staff/phone", "λίγοι"),
    ])
  func kept(_ path: String, _ text: String) throws {
    #expect(TypedText(text, for: try kind(at: path)).values == nil)
  }

  @Test("is a week where a table or a text has one")
  func schedule() {
    for text in [
      "Δευτέρα - Τρίτη: 8:00 - 14:30\nΣάββατο κλειστά",
      "Δευτέρα\tΤρίτη\tΣάββατο\n8-2:30\t8-2:30\tΚλειστά",
      "Δευτέρα, Τρίτη\n08.00–14.30\nΣάββατο: κλειστά",
      "Δευτέρα - Τρίτη: 8:00 - 14:30\nΣάββατο\t-", "Δευτέρα\tΤρίτη\tΣάββατο\n8-2:30\t8-2:30\t—",
    ] {
      let pasted = PastedSchedule(text)
      #expect(
        pasted.week.map { $0.map(\.text) } == [
          ["08:00-14:30"], ["08:00-14:30"], [], [], [], [], [],
        ])
      #expect(pasted.lines.allSatisfy(\.isUnderstood) && pasted.named[5] && !pasted.named[6])
    }
  }

  @Test("is told where a line of it is not understood, or meets another")
  func lost() {
    let pasted = PastedSchedule("Ωράριο κοινού\nΔευτέρα 8-2\nΔευτέρα 9-1\nΤρίτη")
    #expect(pasted.lines.map(\.isUnderstood) == [false, true, false, false])
    #expect(pasted.week[0].map(\.text) == ["08:00-14:00"])
    // A line that meets another says nothing of any of its days, nor that they are closed.
    let met = PastedSchedule("Δευτέρα, Τετάρτη & Παρασκευή: 9-13\nΤρίτη-Πέμπτη: 9-17")
    #expect(met.lines.map(\.isUnderstood) == [true, false])
    #expect(met.named == [true, false, true, false, true, false, false])
  }

  @Test("is asked about where a dash ends a line, which may go on in the next one")
  func dash() {
    let pasted = PastedSchedule("Δευτέρα -\nΠαρασκευή 08:00-14:30")
    #expect(pasted.lines.map(\.isUnderstood) == [true, true])
    #expect(pasted.lines.map(\.isSure) == [false, true])
    #expect(pasted.named == [true, false, false, false, true, false, false])
    #expect(pasted.week[0].isEmpty && pasted.week[4].map(\.text) == ["08:00-14:30"])
  }

  private func kind(at path: String) throws -> Field.Kind {
    return try #require(AnswerPath(parsing: path).field).kind
  }
}
