import Testing

@testable import Schema

@Suite("The legal time of Greece")
struct AthensTimeTests {
  // From the tz database: `zdump -v Europe/Athens`.
  @Test(
    "is two hours before UTC, three from the last Sunday of March to that of October",
    arguments: [
      (1_774_745_999, 120), (1_774_746_000, 180),  // 2026-03-29T00:59:59Z, 01:00:00Z
      (1_792_889_999, 180), (1_792_890_000, 120),  // 2026-10-25T00:59:59Z, 01:00:00Z
      (1_806_195_599, 120), (1_806_195_600, 180),  // 2027-03-28
      (0, 120),
    ])
  func offset(_ unix: Int, _ minutes: Int) {
    #expect(AthensTime.offsetMinutes(atUnix: unix) == minutes)
  }

  @Test("turns the day at midnight in Greece")
  func days() {
    // 2026-10-01T21:00:00Z is midnight of the 2nd in summer time; a second before it is not.
    #expect(AthensTime.day(atUnix: 1_790_888_400) == Day(iso: "2026-10-02"))
    #expect(AthensTime.day(atUnix: 1_790_888_399) == Day(iso: "2026-10-01"))
    #expect(AthensTime.day(atUnix: -7201) == Day(iso: "1969-12-31"))
  }
}
