import Schema
import Testing

@testable import Onboard

/// Opening hours that the form cannot hold, or that nobody can read.
@Suite struct OpeningHoursRefusalTests {
  @Test(
    "what the form cannot hold is refused at its column",
    arguments: [
      ("", 1, "empty"), ("24/7", 1, "24/7"), ("Mo-Fr 08:00+", 12, "open"),
      ("Mo-Fr 08:00-14:00+", 18, "open"), ("Mo-Fr 22:00-02:00", 7, "midnight"),
      ("Mo-Fr 08:00-26:00", 7, "midnight"), ("Mo-Fr 08:00-24:00", 13, "23:59"),
      ("Mo[-2] 08:00-12:00", 3, "second last Monday"), ("Mo 08:00-12:00 || off", 16, "fallback"),
      ("\"by appointment\"", 1, "comments"), ("Mo-Fr \"by appointment\"", 7, "comments"),
      ("Mo-Fr 08:00-14:00 \"x", 19, "quote"), ("Mo-Fr sunrise-sunset", 7, "sun"),
      ("Mo-Fr (sunrise+01:00)-14:00", 7, "sun"), ("Mo-Fr 08:00-sunset", 13, "sun"),
      ("week 1-20 Mo 08:00-12:00", 1, "year is missing"), ("Mo 08:00-12:00; SH off", 17, "School"),
      ("Mo-Fr,SH 08:00-12:00", 7, "School"), ("Mo-Fr,PH 08:00-12:00", 1, "public holidays"),
      ("PH 10:00-12:00", 1, "public holidays"), ("PH +1 day off", 4, "holiday"),
      ("Mo-Fr unknown", 7, "not known"), ("Mo-Fr", 1, "missing"), ("off", 1, "No open"),
      ("Mo-Fr 8-14", 7, "minutes"), ("Mo-Fr 08:00", 7, "end"), ("Mo-Fr 08:60-09:00", 7, "time"),
      ("Mo-Fr 08:00-08:00", 7, "same"), ("Mo-Xx 08:00-12:00", 4, "Xx"),
      ("Mo 08:00-12:00/30", 15, "steps"), ("2026 Dec 28+ off", 12, "no end"),
      ("Feb 30 off", 1, "no such date"), ("2026 Feb 29 off", 1, "no such date"),
      ("easter 08:00-12:00", 1, "Easter"),
      ("Dec 24-2027 Jan 2 off", 1, "year"), ("Mo-Fr 08:00-14:00 Sa", 19, "Sa"),
      ("Mo-Fr 08:00-14:00; 2020-2026 off", 20, "three years"),
      ("Aug off; Mo-Fr 08:00-14:00", 1, "later rule"), ("99999 Jan", 1, "digits"),
      ("Mo-Fr 08:00-14:00;; ,", 21, "not expected"),
      ("Mo-Fr 08:00-14:00 Sa 09:00-12:00", 19, "between two rules is missing"),
      ("Sa[1,-2] 08:00-12:00", 3, "first and second last Saturday"), ("Sa[6] off", 4, "6"),
      ("Sa[2-1] off", 3, "before"), ("Sa[1] +2 days off", 7, "count days"),
      ("Mar Su[-1]-Oct Su[-1] Mo-Fr 08:00-14:00", 11, "counted in the month"),
      ("Mo-Fr 08:00-14:00; week 01-31/2 off", 20, "begin again every year"),
      ("Mo-Fr 08:00-14:00; Jun-Aug week 01-31/2 off", 20, "begin again every year"),
      ("Mo-Fr 08:00-14:00; 2027 week 54 off", 30, "54"),
      ("Mo-Fr 08:00-14:00; Apr,Nov Th[-1] off", 28, "only in the last"),
      ("Mo-Su 08:00-14:00; PH 08:00-10:00 off", 20, "2 May 2027"),
      ("Mo-Fr 08:00-14:00; Sa[1] 09:00-13:00; Aug off", 39, "7 August 2027"),
      ("Mo-Fr 08:00-14:00; Jan 01-31/2 off", 29, "steps"),
      ("Mo-Fr 08:00-14:00; 2027+ Aug off", 24, "no end"),
      ("Mo-Fr 08:00-14:00; Dec 25 +1 day off", 27, "count days"),
      ("Mo-Fr 08:00-14:00; Dec 25 -Su off", 27, "count days"),
      ("Mo-Fr 08:00-14:00; 2020-2040 Aug off", 20, "ten years"),
      ("Mo-Fr 08:00-14:00; 2027-28 Aug off", 25, "28"),
      ("Mo-Fr 08:00-14:00; 2028-2027 Aug off", 20, "before"),
      ("Mo-Fr 08:00-14:00; 2027 Oct-May off", 20, "crosses New Year"),
      ("Mo-Fr 08:00-14:00; 2027-2028 Dec 28-Jan 3 off", 30, "crosses New Year"),
      ("Mo-Fr 08:00-14:00; 2027 Aug 10,Oct 5 off", 20, "year is that of all"),
      ("Mo-Fr 08:00-14:00; Aug 10,2028 off", 27, "year is that of all"),
      ("Mo-Fr 08:00-14:00; 2027 Aug 10-2028 off", 32, "2028"),
      ("2026 Oct 1-2027 May 31 Mo-Fr 08:00-15:00", 1, "rule without a year"),
      ("Mo-Fr 08:00-14:00; 2027 Oct 28 08:00-14:00", 20, "public holiday"),
      ("Mo-Fr 08:00-14:00; easter +5 days off; Mo-Fr 08:00-15:00", 20, "later rule"),
      ("Mo-Fr 08:00-14:00; Feb 26 off; 2027 Feb 26 09:00-12:00", 32, "26 February 2027"),
    ])
  func refused(text: String, column: Int, words: String) {
    do throws(OpeningHoursFault) {
      let schedule = try OpeningSchedule(text)
      Issue.record("\(text): \(schedule)")
    } catch {
      #expect(error.column == column, "\(error.message.en)")
      #expect(error.message.en.contains(words), "\(error.message.en)")
    }
  }

  /// Whatever is written, the parser gives rules or a fault within the text.
  @Test func spoiledTextsDoNoHarm() {
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    let texts = [
      "Mo-Fr 08:00-14:30; PH off", "Jun 15-Sep 15 Mo,We 8:00-13:30, Th 17:00-20:00",
      "Mo-Su 09:00-12:00; 2026 Dec 24-2027 Jan 2 off \"Γιορτές\"; easter -2 days off",
      "Δευτέρα έως Παρασκευή 08:00–14:30\u{37E} 26 Φεβρουαρίου κλειστά",
    ].map { Array($0.unicodeScalars) }
    let pieces = Array("-,;:+/|[](). \"0924MoPHJanoffαΩ\u{301}\u{0}\u{10FFFF}week".unicodeScalars)
    var read = 0
    for round in 0..<5000 {
      var scalars = texts[round % texts.count]
      for _ in 0...random(2) {
        let place = random(scalars.count)
        switch random(4) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(pieces[random(pieces.count)], at: place)
        case 2: scalars[place] = pieces[random(pieces.count)]
        default:
          scalars.insert(contentsOf: scalars[place...].prefix(random(12)), at: random(place + 1))
        }
        if scalars.isEmpty { scalars = texts[0] }
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      do throws(OpeningHoursFault) {
        let schedule = try OpeningSchedule(String(view))
        let isOpen = schedule.week.contains { !$0.isEmpty }
        #expect(isOpen, "\(String(view))")
        read += 1
      } catch {
        #expect((1...scalars.count + 1).contains(error.column), "\(String(view))")
      }
    }
    #expect(read > 300, "\(read) of 5000 are still hours")
  }
}
