import Schema
import Testing

@testable import Onboard

/// Hours as they stand in a cell or are typed at a prompt.
@Suite("Hours in a cell")
struct WordingHoursTests {
  @Test(
    "of one day are what a file understands",
    arguments: [
      ("08:00-14:00· 17:00-20:00", ["08:00-14:00", "17:00-20:00"]),
      ("08:00-14:00; 17:00-20:00", ["08:00-14:00", "17:00-20:00"]),
      ("08:00-14:00\n17:00-20:00", ["08:00-14:00", "17:00-20:00"]),
      ("08:00-14:00 & 17:00-20:00", ["08:00-14:00", "17:00-20:00"]),
      ("08:00-14:00 17:00-20:00", ["08:00-14:00", "17:00-20:00"]),
      ("από 08:00 έως 14:30", ["08:00-14:30"]), ("8πμ-2μμ", ["08:00-14:00"]),
      ("από τις 8 το πρωί έως τις 2:30 το μεσημέρι", ["08:00-14:30"]),
      ("0800-1430", ["08:00-14:30"]), ("8.00 – 14.30", ["08:00-14:30"]),
      ("08:00-18:00; 12:00-13:00 κλειστά", ["08:00-12:00", "13:00-18:00"]),
      ("08:00:00-14:30:00", ["08:00-14:30"]), ("08:00:00 - 14:30:00", ["08:00-14:30"]),
      ("Κλειστά", []), ("όχι", []), ("-", []), ("—", []),
    ] as [(String, [String])])
  func ofOneDay(text: String, wanted: [String]) throws {
    #expect(try Wording.intervals(text) == wanted)
  }

  @Test(
    "of one day are asked about where they can be read in two ways",
    arguments: [
      ("8-2:30", "08:00-14:30"), ("8-14", "08:00-14:00"), ("9-5", "09:00-17:00"),
      ("14:30-08:00", "14:30-20:00"), ("8 έως 2 & 5 έως 8", "08:00-14:00, 17:00-20:00"),
    ])
  func assumed(text: String, meant: String) {
    #expect(throws: Wording.Fault.self) { try Wording.intervals(text) }
    do throws(Wording.Fault) { _ = try Wording.intervals(text) } catch {
      #expect(error.message.el.contains("αν εννοείτε \(meant),"), "\(error.message.el)")
      #expect(error.message.en.contains("if you mean \(meant),"), "\(error.message.en)")
    }
  }

  @Test(
    "that a spreadsheet has made a date of are refused for that reason",
    arguments: ["14-Αυγ", "14/8/2026", "2026-08-14", "46248"])
  func dates(text: String) {
    #expect(throws: Wording.Fault.self) { try Wording.intervals(text) }
    do throws(Wording.Fault) { _ = try Wording.week(text) } catch {
      #expect(error.message.el.contains("είναι ημερομηνία"), "\(error.message.el)")
    }
  }

  /// The days from Monday, each with its hours.
  static let workdays = Array(repeating: "08:00-14:30", count: 5) + ["", ""]
  static let tuesday = ["", "08:00-14:00 17:00-20:00", "", "", "", "", ""]

  @Test(
    "of a week name their days in every way",
    arguments: [
      ("Δευτέρα-Παρασκευή 08:00-14:30", workdays), ("Δευ.-Παρ. 8:00-14:30", workdays),
      ("από Δευτέρα έως και Παρασκευή, από 08:00 έως 14:30", workdays),
      ("Δευτέρα με Παρασκευή\n08:00-14:30", workdays), ("Καθημερινές: 08:00-14:30", workdays),
      ("εργάσιμες ημέρες 08:00-14:30", workdays), ("weekdays 08:00-14:30", workdays),
      ("Δευτέρες, Τρίτες, Τετάρτες, Πέμπτες & Παρασκευές 08:00-14:30", workdays),
      ("Δευτέρα-Πέμπτη 08:00-14:30\nΠαρασκευή 08:00-14:30", workdays),
      ("Δευτέρα-Πέμπτη 08:00-14:30· Παρασκευή 08:00-14:30", workdays),
      ("Τρίτη 08:00-14:00, 17:00-20:00", tuesday), ("Τρίτη 08:00-14:00· 17:00-20:00", tuesday),
      ("Τρίτη 08:00-14:00; 17:00-20:00", tuesday), ("Τρίτη 08:00-14:00\n17:00-20:00", tuesday),
      ("Τρίτη 08:00-14:00; Τρίτη 17:00-20:00", tuesday),
      ("Τρίτη 08:00-14:00\nΤρίτη 17:00-20:00", tuesday),
      ("Τρίτη 08:00-14:00 & 17:00-20:00; Σάββατο κλειστά", tuesday),
      ("Κλειστά", Array(repeating: "", count: 7)),
      ("Δευτέρα-Κυριακή κλειστά", Array(repeating: "", count: 7)),
    ])
  func ofAWeek(text: String, wanted: [String]) throws {
    let week = try Wording.week(text)
    #expect(week.map { $0.map(\.text).joined(separator: " ") } == wanted)
  }

  @Test("of an afternoon are added to a morning, and shorter ones replace it")
  func additions() throws {
    let added = try Wording.week("Δευτέρα-Παρασκευή 08:00-14:30; Τετάρτη 17:00-20:00")
    #expect(added[2].map(\.text) == ["08:00-14:30", "17:00-20:00"])
    #expect(added[1].map(\.text) == ["08:00-14:30"])
    let replaced = try Wording.week("Δευτέρα-Παρασκευή 08:00-14:30; Παρασκευή 08:00-13:00")
    #expect(replaced[4].map(\.text) == ["08:00-13:00"])
  }

  @Test(
    "without days are asked about, and never mean seven",
    arguments: [
      "08:00-13:30", "8:00-13:00", "08:00-14:00, 17:00-20:00", "από 08:00 έως 13:30",
      "Ιούλιος-Αύγουστος 08:00-13:00", "Ιούλιος 08:00-13:00",
      "Δευτέρα-Παρασκευή 08:00-14:30; Αύγουστος 08:00-13:00",
    ])
  func withoutDays(text: String) {
    do throws(Wording.Fault) {
      let schedule = try Wording.schedule(text)
      Issue.record("\(schedule)")
    } catch {
      #expect(error.message.el.hasPrefix("Ποιες ημέρες"), "\(error.message.el)")
      #expect(error.message.el.contains("π.χ. «Δευτέρα-Παρασκευή 0"), "\(error.message.el)")
      #expect(error.message.en.contains("e.g. “Mo-Fr 0"), "\(error.message.en)")
    }
  }

  @Test(
    "of words that leave the days open are named",
    arguments: ["Καθημερινά 08:00-14:30", "κάθε μέρα 08:00-14:30", "daily 08:00-14:30"])
  func openDays(text: String) {
    do throws(Wording.Fault) {
      let week = try Wording.week(text)
      Issue.record("\(week)")
    } catch {
      let word = text.split(separator: " ").dropLast().last ?? ""
      #expect(error.message.el.contains("«\(word)» δεν λέει"), "\(error.message.el)")
      #expect(error.message.el.contains("Δευτέρα-Παρασκευή 08:00-14:30"))
    }
  }

  @Test(
    "of a week with words beside them are answered as those of a day",
    arguments: [
      ("8πμ-12πμ", "12:00 για το μεσημέρι"), ("8:00-12 τα μεσάνυχτα", "23:59"),
      ("βράδυ 6-9", "αν εννοείτε 18:00-21:00,"),
      ("6:00-12:00 μ.μ.", "αν ως τα μεσάνυχτα, 18:00-23:59"),
      ("08:00-14:30 διάλειμμα 11:00-11:30", "11:30-14:30"), ("πρωί", "π.χ. 08:00-12:00"),
      ("όλη μέρα", "00:00"), ("απόγευμα", "π.χ. 17:00-20:00"), ("όλο το 24ωρο", "23:59"),
      ("κατόπιν συνεννόησης", "όλα γίνονται με ραντεβού"), ("πρωί και απόγευμα", "π.χ. 08:00"),
    ])
  func answers(hours: String, answer: String) {
    let week = "Δευτέρα-Πέμπτη 08:00-14:30; Παρασκευή: \(hours)"
    do throws(Wording.Fault) {
      let read = try Wording.intervals(hours)
      Issue.record("\(read)")
    } catch {
      #expect(error.message.el.contains(answer), "\(error.message.el)")
    }
    do throws(Wording.Fault) {
      let read = try Wording.week(week + "; Σάββατο 09:00-13:00")
      Issue.record("\(read)")
    } catch {
      #expect(error.message.el.contains(answer), "\(error.message.el)")
    }
    do throws(Wording.Fault) {
      let read = try Wording.schedule(week)
      Issue.record("\(read)")
    } catch {
      #expect(error.message.el.contains(answer), "\(error.message.el)")
    }
  }

  /// A day, or days at a date, say when they are: they are no hours of every day.
  @Test(arguments: ["24 Δεκεμβρίου 09:00-12:00", "2027 Jan 14 08:00-12:00"])
  func datesAreDays(text: String) throws {
    _ = try Wording.schedule("Δευτέρα-Παρασκευή 08:00-14:30; \(text)")
  }
}
