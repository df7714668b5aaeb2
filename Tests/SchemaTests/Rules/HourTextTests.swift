import TestSupport
import Testing

@testable import Schema

/// Hours as clerks write them: what is certain, what is assumed, and what is left to them.
@Suite("Hours as they are written")
struct HourTextTests {
  /// A text, the hours that it means, and whether nothing was assumed.
  private static let written: [(String, [String], isSure: Bool)] = [
    ("08:00-14:30", ["08:00-14:30"], true), ("8.00 – 14.30", ["08:00-14:30"], true),
    ("8,00-14,30", ["08:00-14:30"], true), ("0800-1430", ["08:00-14:30"], true),
    ("800-1430", ["08:00-14:30"], false), ("8-14", ["08:00-14:00"], false),
    ("8:00-2:30", ["08:00-14:30"], false), ("8-2:30", ["08:00-14:30"], false),
    ("8.30-1", ["08:30-13:00"], false), ("9-5", ["09:00-17:00"], false),
    ("8:00 π.μ. - 2:30 μ.μ.", ["08:00-14:30"], true), ("8:00πμ-2:30μμ", ["08:00-14:30"], true),
    ("08:00 am - 02:30 PM", ["08:00-14:30"], true), ("12:00-12:30 μ.μ.", ["12:00-12:30"], true),
    ("από 08:00 έως 14:30", ["08:00-14:30"], true), ("Από τις 8", [], false),
    ("99999999999999999999-14:30", [], false), ("08:00-14:99999999999999999999", [], false),
    ("08:00 μέχρι 14:30", ["08:00-14:30"], true), ("08:00 ΕΩΣ 14:30", ["08:00-14:30"], true),
    ("08:00-14:00, 17:00-20:00", ["08:00-14:00", "17:00-20:00"], true),
    ("08:00-14:00 & 17:00-20:00", ["08:00-14:00", "17:00-20:00"], true),
    ("08:00-14:00\n17:00-20:00", ["08:00-14:00", "17:00-20:00"], true),
    ("08:00–14:00 και 17:00–20:00", ["08:00-14:00", "17:00-20:00"], true),
    ("8-2, 5-8", ["08:00-14:00", "17:00-20:00"], false),
    ("8:00-14:00/17:00-20:00", ["08:00-14:00", "17:00-20:00"], true),
    ("14:30-08:00", ["14:30-20:00"], false), ("20:00-02:00", [], false), ("08:00-25:00", [], false),
    ("2:30-8", ["14:30-20:00"], false), ("5-8", ["17:00-20:00"], false),
    ("5:00 π.μ. - 8:00 π.μ.", ["05:00-08:00"], true), ("05:00-08:00", ["05:00-08:00"], true),
    ("8πμ-2μμ", ["08:00-14:00"], true), ("8-2μμ", ["08:00-14:00"], false),
    ("από τις 8 το πρωί έως τις 2:30 το μεσημέρι", ["08:00-14:30"], true),
    ("5 το απόγευμα έως 8 το βράδυ", ["17:00-20:00"], true),
    ("08:00", [], false), ("08:00-", [], false), ("08:00-14:30 εκτός Αυγούστου", [], false),
    ("9:00-9:00", [], false), ("10-9", [], false), ("8:00-14:00, 9:00-10:00", [], false),
    ("απόγευμα 5-9", ["17:00-21:00"], false),
    ("17:00-20:00, 08:00-14:00", [], false), ("", [], false), ("12345-67890", [], false),
    ("8 το πρωί - 12 το βράδυ", [], false), ("8 το πρωί - 1 το βράδυ", [], false),
    ("6 το απόγευμα - 4 το βράδυ", [], false), ("8 το πρωί - 12 τα μεσάνυχτα", [], false),
    ("6 το βράδυ - 11 το βράδυ", ["18:00-23:00"], true),
    ("βράδυ 8-11", ["20:00-23:00"], false), ("8-12 το βράδυ", [], false),
    ("12 π.μ. - 2 μ.μ.", [], false), ("12 am - 2 pm", [], false), ("8 πμ - 12:30 πμ", [], false),
    ("8 am - 12 pm", ["08:00-12:00"], true), ("12 pm - 3 pm", ["12:00-15:00"], true),
    ("8 το πρωί - 12 το μεσημέρι", ["08:00-12:00"], true), ("6 μ.μ. - 12 μ.μ.", [], false),
    ("11 το μεσημέρι - 3 το μεσημέρι", ["11:00-15:00"], true),
    ("8 το πρωί - 8 το μεσημέρι", [], false), ("9 το πρωί - 11 το απόγευμα", [], false),
    ("8:00-11:00 μ.μ.", ["20:00-23:00"], false), ("6:00 - 9:00 pm", ["18:00-21:00"], false),
    ("8:00-2:30 μ.μ.", ["08:00-14:30"], true), ("8:00-20:30 μ.μ.", ["08:00-20:30"], true),
    ("8-11 π.μ.", ["08:00-11:00"], false), ("16:00-20:00 το απόγευμα", ["16:00-20:00"], true),
  ]

  @Test(
    "that reach the night are answered with where a day ends",
    arguments: [
      ("8 το πρωί - 12 το βράδυ", true), ("8 το πρωί - 1 το βράδυ", true), ("22:00-02:00", true),
      ("20:00-24:00", true), ("6 μ.μ. - 12 μ.μ.", true), ("8:00 - μεσάνυχτα", true),
      ("20:00-00:00", true), ("βράδυ 8-12", true), ("5 to 12 midnight", true),
      ("14:30-08:00", false), ("8 το πρωί - 11 το βράδυ", false), ("08:00-14:30", false),
    ])
  func night(_ text: String, _ passes: Bool) {
    #expect(HourText.passesMidnight(text) == passes)
  }

  @Test(
    "name twelve o'clock with two readings",
    arguments: [
      ("12 π.μ. - 2 μ.μ.", true), ("8 am - 12 am", true), ("12:00 π.μ.-14:00", true),
      ("12-2 μ.μ.", false), ("12 το μεσημέρι", false),
    ])
  func twelve(_ text: String, _ isOpen: Bool) {
    #expect(HourText.hasTwelveOfMorning(text) == isOpen)
  }

  @Test("mean what a clerk means", arguments: written.indices)
  func meaning(_ index: Int) {
    let (text, hours, isSure) = Self.written[index]
    guard case .open(let intervals, let sure)? = HourText.meaning(of: text) else {
      #expect(hours.isEmpty, "\(text)")
      return
    }
    #expect(intervals.map(\.text) == hours, "\(text)")
    #expect(sure == isSure, "\(text)")
    for interval in intervals { #expect(interval.start < interval.end, "\(text)") }
  }

  @Test("say that it is closed", arguments: ["Κλειστά", "ΚΛΕΙΣΤΟ", "κλειστή", "αργία", "closed"])
  func closed(_ text: String) {
    guard case .closed? = HourText.meaning(of: text) else {
      Issue.record("\(text)")
      return
    }
  }

  /// Whatever is written, no suggestion begins after it ends, or leads to the night.
  @Test("never lead to a night, whatever the digits")
  func noNight() {
    for start in stride(from: 6, through: 20, by: 1) {
      for end in 0...23 {
        for text in ["\(start)-\(end)", "\(start):30-\(end):00"] {
          guard case .open(let intervals, let isSure)? = HourText.meaning(of: text) else {
            continue
          }
          for interval in intervals {
            #expect(interval.start < interval.end, "\(text)")
            #expect(interval.start == start * 60 + (text.contains(":30") ? 30 : 0), "\(text)")
            if interval.end != end * 60 { #expect(!isSure, "\(text)") }
          }
        }
      }
    }
  }
}
