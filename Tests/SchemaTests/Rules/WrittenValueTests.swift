import TestSupport
import Testing

@testable import Schema

/// Values as clerks write them: what has one meaning is offered, what has several is not.
@Suite("Values as they are written")
struct WrittenValueTests {
  /// A text, what it becomes, and whether nothing was assumed; nil where it is left to its author.
  struct Value: Sendable, CustomTestStringConvertible {
    let text: String
    let mended: String?
    let isSure: Bool
    var testDescription: String { text }

    init(_ text: String, _ mended: String? = nil, isSure: Bool = true) {
      self.text = text
      self.mended = mended
      self.isSure = isSure
    }

    func expect(_ found: Mended?) {
      #expect(found?.text == mended, "\(text)")
      #expect(found.map { $0.applicability == .certain } ?? isSure == isSure, "\(text)")
    }
  }

  @Test(
    "durations",
    arguments: [
      Value("1,5 ώρα", "90 min"), Value("1.5 ώρες", "90 min"), Value("0,25 h", "15 min"),
      Value("μισή ώρα", "30 min"), Value("μία ώρα", "60 min"), Value("μιάμιση ώρα", "90 min"),
      Value("ένα τέταρτο", "15 min"), Value("τρία τέταρτα", "45 min"), Value("½ ώρα", "30 min"),
      Value("ημίωρο", "30 min"), Value("half an hour", "30 min"),
      Value("a quarter of an hour", "15 min"),
      Value("1h30", "90 min"), Value("1 ώρα και 30 λεπτά", "90 min"), Value("1:30", "90 min"),
      Value("1 ώρα και ένα τέταρτο", "75 min"), Value("2 ώρες", "120 min"),
      Value("δεκαπέντε λεπτά", "15 min"), Value("είκοσι πέντε λεπτά", "25 min"),
      Value("δεκαπεντάλεπτο", "15 min"), Value("εικοσάλεπτο", "20 min"),
      Value("μισάωρο", "30 min"),
      Value("15΄", "15 min"), Value("15 λ.", "15 min"), Value("20 mins.", "20 min"),
      Value("15", "15 min"), Value("2", "2 min", isSure: false),
      Value("4:00", "240 min", isSure: false),
      Value("15-20 λεπτά"), Value("90 δευτερόλεπτα"), Value("1,55 ώρα"), Value("λεπτά"),
      Value("ώρα"),
      Value("30 λεπτά 1 ώρα"), Value("1:"), Value("1:75"), Value("0 λεπτά"), Value("10 20 λεπτά"),
      Value("99999999999999999999 λεπτά"), Value(""), Value("1 ώρα 2 ώρες"),
    ])
  func durations(_ value: Value) { value.expect(Mend.duration(value.text)) }

  @Test(
    "numbers",
    arguments: [
      Value("03", "3"), Value("+3", "3"), Value("3.0", "3"), Value("3,00", "3"),
      Value("τρεις", "3"), Value("μία", "1"), Value("two", "2"),
      Value("3 υπάλληλοι", "3", isSure: false), Value("τρία άτομα", "3", isSure: false),
      Value("2-3"), Value("2.5"), Value("τουλάχιστον 2"), Value("3 ώρες"), Value("0"), Value("501"),
      Value("III"), Value(""), Value("."), Value("+"),
    ])
  func numbers(_ value: Value) { value.expect(Mend.number(value.text, in: 1...500)) }

  @Test(
    "postcodes",
    arguments: [
      Value("171 22", "17122"), Value("Τ.Κ. 17122", "17122"), Value("ΤΚ17122", "17122"),
      Value("GR-17122", "17122"), Value("17122.0", "17122"),
      Value("17122 Νέα Σμύρνη", "17122", isSure: false), Value("1712"), Value("17122-17124"),
      Value("Νέα Σμύρνη"), Value(""),
    ])
  func postcodes(_ value: Value) { value.expect(Mend.shaped(value.text, .postcode)) }

  @Test(
    "feasts, of which one year may be meant",
    arguments: [
      Value("Καθαρά Δευτέρα", "easter-48", isSure: false),
      Value("την Καθαρά Δευτέρα", "easter-48", isSure: false),
      Value("Μ. Πέμπτη", "easter-3", isSure: false), Value("Πάσχα", "easter+0", isSure: false),
      Value("Του Αγίου Πνεύματος", "easter+50", isSure: false),
      Value("ΔΕΚΑΠΕΝΤΑΥΓΟΥΣΤΟΣ", "08-15", isSure: false),
      Value("Παραμονή Χριστουγέννων", "12-24", isSure: false),
      Value("Μεγάλη Εβδομάδα"), Value("Δευτέρα"), Value("Πάσχα και Πρωτομαγιά"), Value(""),
    ])
  func feasts(_ value: Value) { value.expect(Mend.yearDay(value.text)) }

  @Test("every feast stands in the notation of the form", arguments: FeastText.all)
  func feastsAreDays(_ day: AnnualDay) {
    #expect(DateText.yearDay(Array(day.text.utf8)[...]) == day)
  }

  @Test(
    "times ahead",
    arguments: [
      Value("48ωρο", "2 days"), Value("36ωρο", "36 hours"), Value("δύο ημέρες", "2 days"),
      Value("μία εβδομάδα", "7 days"), Value("3ήμερο", "3 days"), Value("λίγες ημέρες"),
      Value("ημέρες"),
    ])
  func ahead(_ value: Value) { value.expect(AheadText.mended(value.text, isInHours: true)) }

  @Test(
    "dates",
    arguments: [
      Value("28/11/2026", "2026-11-28"), Value("2/11/26", "2026-11-02", isSure: false),
      Value("2.11.26", "2026-11-02", isSure: false),
      Value("02/11/'26", "2026-11-02", isSure: false),
      Value("2 Νοεμβρίου 26", "2026-11-02", isSure: false),
      Value("2α Νοεμβρίου 2026", "2026-11-02"), Value("1η Νοεμβρίου 2026", "2026-11-01"),
      Value("28-Νοε-2026", "2026-11-28"), Value("28 Νοε. 2026", "2026-11-28"),
      Value("Δευτέρα 2 Νοεμβρίου 2026", "2026-11-02", isSure: false),
      Value("Δευτέρα 2/11/2026", "2026-11-02", isSure: false),
      Value("20261102", "2026-11-02", isSure: false),
      Value("02112026", "2026-11-02", isSure: false),
      Value("2026/11/2", "2026-11-02"), Value("28 11 2026", "2026-11-28", isSure: false),
      Value("31/11/26"), Value("26-11-02"), Value("2/11/1726"), Value("8-12/2/2027"),
      Value("8 έως 12 Φεβρουαρίου 2027"), Value("2/11/2026 ή 3/11/2026"),
      Value("περίπου 28/11/2026"),
      Value("2//11/2026"), Value("/2/11/2026"), Value("99999999999"), Value("Νοέμβριος 2026"),
    ])
  func dates(_ value: Value) { value.expect(Mend.date(value.text)) }

  @Test(
    "spans of days",
    arguments: [
      Value("8-12/2/2027", "2027-02-08 2027-02-12"),
      Value("8/2 - 12/2/2027", "2027-02-08 2027-02-12"),
      Value("8/2/2027-12/2/2027", "2027-02-08 2027-02-12"),
      Value("2027-02-08 – 2027-02-12", "2027-02-08 2027-02-12"),
      Value("8 έως 12 Φεβρουαρίου 2027", "2027-02-08 2027-02-12"),
      Value("από 28 Ιανουαρίου έως 2 Φεβρουαρίου 2027", "2027-01-28 2027-02-02"),
      Value("28/12 - 4/1/2027", "2026-12-28 2027-01-04"), Value("24/12 – 2/1", "12-24 01-02"),
      Value("από 1 έως 15 Αυγούστου", "08-01 08-15"),
      Value("2026-11-02"), Value("2-11-2026"), Value("2027-02-29"), Value("12-2"),
      Value("12/2/2027 - 8/2/2027"),
      Value("8-10-12/2/2027"), Value("8 - "), Value("έως"),
    ])
  func spans(_ value: Value) {
    #expect(DaySpanText(value.text).map { $0.from + " " + $0.to } == value.mended, "\(value.text)")
  }

  @Test(
    "codes, which are never certain",
    arguments: [
      Value("92ΟΟ", "9200", isSure: false), Value("92oo", "9200", isSure: false),
      Value("9 200", "9200", isSure: false), Value("9.200", "9200", isSure: false),
      Value("Δ. 9200", "9200", isSure: false), Value("09200", "9200", isSure: false),
      Value("9200.0", "9200", isSure: false), Value("9200-neas-smyrnis", "9200", isSure: false),
      Value("92l0", "9210", isSure: false), Value("920"), Value("92000"), Value("92x0"),
      Value("Ν. Σμύρνη"),
      Value(""),
    ])
  func codes(_ value: Value) { value.expect(Mend.shaped(value.text, .code)) }

  @Test(
    "web addresses",
    arguments: [
      Value("www.soufli.gr", "https://www.soufli.gr", isSure: false),
      Value("soufli.gr/rantevou", "https://soufli.gr/rantevou", isSure: false),
      Value("https//www.soufli.gr", "https://www.soufli.gr", isSure: false),
      Value("htpps://soufli.gr", "https://soufli.gr", isSure: false),
      Value("http:/soufli.gr", "http://soufli.gr", isSure: false),
      Value("HTTPS://WWW.SOUFLI.GR/Rantevou", "https://www.soufli.gr/Rantevou"),
      Value("https://soufli.gr.", "https://soufli.gr"), Value("δεν υπάρχει"), Value("όχι"),
      Value("-"),
      Value("www.a.gr, www.b.gr"), Value("info@soufli.gr"), Value("localhost"), Value("http://"),
    ])
  func addresses(_ value: Value) { value.expect(Mend.shaped(value.text, .url)) }

  @Test(
    "mailboxes",
    arguments: [
      Value("mailto:kep@dimos.gr", "kep@dimos.gr"), Value("ΚΕΠ <kep@dimos.gr>", "kep@dimos.gr"),
      Value("kep @ dimos.gr", "kep@dimos.gr"), Value("kep@dimos.gr.", "kep@dimos.gr"),
      Value("kep@dimos,gr", "kep@dimos.gr", isSure: false), Value("kep.dimos.gr"),
      Value("kep @dimos.gr", "kep@dimos.gr"), Value("kep@ dimos.gr", "kep@dimos.gr"),
      Value("kep@dimos.gr, dpo@dimos.gr"), Value("ΚΕΠ kep@dimos.gr"), Value("@"), Value("<>"),
      Value("ΚΕΠ kep @dimos.gr"), Value("kep @dimos.gr dpo"), Value("kep@dimos.gr @"),
    ])
  func mailboxes(_ value: Value) { value.expect(Mend.shaped(value.text, .email)) }

  @Test(
    "telephone numbers",
    arguments: [
      Value("2810–009306", "2810009306"), Value("2810\u{2011}009306", "2810009306"),
      Value("2810 \u{2212} 009306", "2810009306"), Value("2810~009306"),
      Value("+30 210 0009200", "2100009200"), Value("0030-2100009200", "2100009200"),
      Value("(210) 000.9200", "2100009200"), Value("+30 30 2100009200"), Value("210 000 920"),
    ])
  func phones(_ value: Value) { value.expect(Mend.shaped(value.text, .phone)) }

  @Test("hours with what stands before or after a time")
  func hours() throws {
    let written: [(String, [String], isSure: Bool)] = [
      ("8h-14h", ["08:00-14:00"], true), ("8h30 - 14h", ["08:30-14:00"], true),
      ("8h-2h", ["08:00-14:00"], false), ("8η πρωινή έως 2η μεσημβρινή", ["08:00-14:00"], true),
      ("απόγευμα 17:00-20:00", ["17:00-20:00"], true), ("απόγευμα 5-8", ["17:00-20:00"], false),
      ("πρωί 08:00-14:30, απόγευμα 17:00-20:00", ["08:00-14:30", "17:00-20:00"], true),
      ("πρωί: 8-2, απόγευμα: 5-8", ["08:00-14:00", "17:00-20:00"], false),
    ]
    for (text, hours, isSure) in written {
      guard case .open(let intervals, let sure)? = HourText.meaning(of: text) else {
        Issue.record("\(text)")
        continue
      }
      #expect(intervals.map(\.text) == hours, "\(text)")
      #expect(sure == isSure, "\(text)")
    }
    // `8.5` is half past eight to a spreadsheet, and five past to nobody.
    for text in [
      "πρωί", "πρωί 17:00-20:00", "8hx-14", "08:00-14:00 ή 17:00-20:00", "8h3-14h", "8.5-14.5",
      "8.3-14.3",
    ] {
      #expect(HourText.meaning(of: text) == nil, "\(text)")
    }
  }
}
