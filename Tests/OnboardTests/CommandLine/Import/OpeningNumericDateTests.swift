import Schema
import Testing

@testable import Onboard

/// Dates and weeks in another notation are refused with the one that is read, and are no hours.
@Suite("Opening hours with dates in numbers")
struct OpeningNumericDateTests {
  @Test(arguments: [
    ("2027-08-10 off", "«2027 Aug 10»"), ("10/8/2027 off", "«2027 Aug 10»"),
    ("10.8.27 κλειστά", "«2027 Aug 10»"), ("2027-08-10 - 2027-08-12 off", "«2027 Aug 10»"),
    ("24/12 off", "«Dec 24»"), ("10-20 Aug off", "«Aug 10-20»"),
    ("week even Sa 09:00-12:00", "«2027 week 02-52/2»"),
    ("εβδομάδα μονές Σαβ 09:00-12:00", "«2027 week 01-53/2»"),
  ])
  func refused(_ rule: String, _ meant: String) throws {
    do throws(OpeningHoursFault) {
      _ = try OpeningSchedule("Mo-Fr 08:00-14:30; \(rule)")
      Issue.record("\(rule) is read")
    } catch {
      #expect(error.message.el.contains(meant), "\(error.message.el)")
    }
  }

  /// Hours that lack their minutes are no dates.
  @Test(arguments: ["8-14", "8.30-14.30", "8:00-14:00/17:00-20:00"])
  func hours(_ hours: String) throws {
    do throws(OpeningHoursFault) {
      _ = try OpeningSchedule("Mo-Fr \(hours)")
    } catch {
      #expect(!error.message.el.contains("ημερομην"), "\(error.message.el)")
    }
  }
}
