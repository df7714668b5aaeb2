import Schema
import Testing

@testable import Onboard

/// Days in the cells of every section: an answer names only what the section has, and what it says
/// to write is taken.
@Suite("Days of the sections of a sheet")
struct SheetDayTests {
  /// A place for a day, by its section's heading and its field.
  struct Place: Sendable, CustomTestStringConvertible {
    let section: SheetSection
    let name: String
    let keys: [String]

    var testDescription: String { "\(section.heading): \(name)" }

    func read(_ text: String) throws(Wording.Fault) -> [String] {
      guard let field = FieldPath.field(at: keys) else { return [] }
      return try Wording.values(of: text, for: field, at: DayPlace(ofCell: keys))
    }
  }

  static let places: [Place] = SheetSection.all.flatMap { section in
    section.fields.compactMap { name, path in
      let keys = section.path + path
      switch FieldPath.field(at: keys)?.kind {
      case .date, .yearDay, .seasonDay:
        return Place(section: section, name: name, keys: keys)
      default: return nil
      }
    }
  }

  static let texts = [
    "24-26 Ιουνίου", "24/6/2027 - 26/6/2027", "24 Ιουνίου", "3/4", "Νοέμβριος", "Φεβρουάριος 2028",
    "Πάσχα-6", "Καθαρά Δευτέρα", "κάθε Δευτέρα", "Σαββατοκύριακο", "πρώτη Δευτέρα του μήνα",
    "Τρίτη 24/6/2027", "Δευτέρα 28 Δεκεμβρίου", "03-04", "31/6", "29/2/2027", "24/6/2027",
    "10/12/2026, 7/1/2027", "45 ημέρες πριν το Πάσχα", "6 ημέρες από το Πάσχα", "αύριο",
  ]

  /// The names of all columns of days.
  static let columns = Set(
    SheetSection.all.flatMap(\.columns).filter { name in
      places.contains { $0.name == name }
        || ["Ημέρες εβδομάδας", "Ανά εβδομάδες", "Ποιες του μήνα"].contains(name)
    })

  @Test func theSectionsHaveDays() {
    #expect(Self.places.contains { $0.section.heading == "ΑΙΤΗΜΑ" && $0.name == "Ημερομηνία" })
    #expect(Self.places.contains { $0.section.heading == "ΠΕΡΙΟΔΟΙ" && $0.name == "Έως" })
    #expect(Self.columns.isSuperset(of: ["Από", "Έως", "Ημέρα", "Ποιες του μήνα"]))
  }

  @Test(
    "answers name columns of their section, and days that are taken", arguments: places)
  func answers(_ place: Place) throws {
    for text in Self.texts {
      do throws(Wording.Fault) {
        _ = try place.read(text)
      } catch {
        let message = error.message.el
        let named = Self.columns.filter { message.contains("«\($0)»") }
        #expect(named.isSubset(of: place.section.columns), "\(text): \(message)")
        // What the text itself says is quoted, or impossible.
        guard !message.contains("Δεν καταλαβαίνω"), !message.contains("δεν υπάρχει"),
          !message.contains("είναι Πέμπτη")
        else { continue }
        let said = message.replacing("«\(text)»", with: "")
        let days = said.matches(of: /Πάσχα[+-]\d+|\d+\/\d+(\/\d+)?/).map { String(said[$0.range]) }
        for day in days {
          let isMoved = named.contains("Από") && !named.contains(place.name)
          let name = isMoved ? "Από" : place.name
          let other = Self.places.first {
            $0.section.heading == place.section.heading && $0.name == name
          }
          let taken = try? other?.read(day)
          #expect(taken?.count == 1, "\(text): \(message)")
        }
      }
    }
  }

  @Test(
    "of a date have their year",
    arguments: [
      ("Νοέμβριος", "1/11/2027 η πρώτη του μήνα, 30/11/2027 η τελευταία"),
      ("Φεβρουάριος 2028", "1/2/2028 η πρώτη του μήνα, 29/2/2028 η τελευταία"),
      ("Δευτέρα 28 Δεκεμβρίου", "28/12/2026"),
      ("Δευτέρα 14 Νοεμβρίου", "Καμία χρονιά από το 2026 ως το 2029 δεν έχει την 14/11 Δευτέρα"),
      ("Τετάρτη 14 Νοεμβρίου", "14/11/2029"), ("02-30", "Η 30/2 δεν υπάρχει"),
      ("Τρίτη 29 Φεβρουαρίου", "29/2/2028"), ("32/1/2027", "Η 32/1/2027 δεν υπάρχει"),
      ("24 Ιουνίου", "24/6/2027"),
      ("03-04", "«3/4/2027» ή «4/3/2027»"), ("31/6/2027", "Η 31/6/2027 δεν υπάρχει"),
      ("Πάσχα-6", "στη στήλη «Από»: Πάσχα-6"),
      ("10/12/2026, 7/1/2027", "Κάθε ημέρα γράφεται σε δική της γραμμή"),
      ("κάθε Δευτέρα", "«Ημέρες εβδομάδας»"), ("Σαββατοκύριακο", "«Ημέρες εβδομάδας»"),
    ])
  func dates(_ text: String, _ answer: String) {
    do throws(Wording.Fault) {
      let day = try Wording.date(text, at: .recurring)
      Issue.record("\(day)")
    } catch {
      #expect(error.message.el.contains(answer), "\(error.message.el)")
    }
  }

  @Test("suggest no year after the calendar, whatever the day and the day of the week")
  func years() {
    for month in 1...12 {
      for day in [1, 14, 28] {
        for weekday in Weekday.allCases {
          for keys in [["openings", "date"], ["closures", "from"]] {
            let text = "\(weekday.el) \(day)/\(month)"
            for (year, last) in [(2026, 2029), (2030, 2033)] {
              do throws(Wording.Fault) {
                guard let field = FieldPath.field(at: keys) else { continue }
                _ = try Wording.values(of: text, for: field, at: DayPlace(ofCell: keys, in: year))
              } catch {
                let years = error.message.el.matches(of: /20\d\d/).compactMap { Int($0.output) }
                #expect(years.allSatisfy { $0 <= last }, "\(text): \(error.message.el)")
              }
            }
          }
        }
      }
    }
  }

  @Test("a request has one date of its year, and no column for more")
  func request() {
    for (text, answer) in [
      ("24-26 Ιουνίου", "Εδώ γράφεται μία ημέρα, π.χ. 24/6/2026"), ("Πάσχα-6", "6/4/2026"),
      ("20/7", "20/7/2026"), ("6 ημέρες από το Πάσχα", "π.χ. 20/7/2026"),
    ] {
      do throws(Wording.Fault) {
        let day = try Wording.date(text, at: .request)
        Issue.record("\(day)")
      } catch {
        #expect(error.message.el.contains(answer), "\(error.message.el)")
      }
    }
  }
}
