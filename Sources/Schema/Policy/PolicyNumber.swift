/// One number of the platform's policy, with its name and its meaning.
public struct PolicyNumber: Sendable {
  /// The name, which ends with its unit.
  public let key: PlatformPolicy.Key
  /// The number, in that unit.
  public let value: Int
}

extension PlatformPolicy {
  /// The names of the policy's numbers, in the order of a configuration's members.
  public enum Key: Sendable, CaseIterable {
    case gapMinutes, holdMinutes, horizonDays, inPersonLongestMinutes, inPersonShortestMinutes
    case leadTimeHours, openAppointments, phoneLongestMinutes, phoneShortestMinutes
    case reminderHours, stepMinutes, usualClosingMinute, usualOpeningMinute
    case videoLongestMinutes, videoShortestMinutes, waiverDays, weeklyHours

    /// The name as written, which ends with its unit.
    public var name: StaticString {
      switch self {
      case .gapMinutes: "gapMinutes"
      case .holdMinutes: "holdMinutes"
      case .horizonDays: "horizonDays"
      case .inPersonLongestMinutes: "inPersonLongestMinutes"
      case .inPersonShortestMinutes: "inPersonShortestMinutes"
      case .leadTimeHours: "leadTimeHours"
      case .openAppointments: "openAppointments"
      case .phoneLongestMinutes: "phoneLongestMinutes"
      case .phoneShortestMinutes: "phoneShortestMinutes"
      case .reminderHours: "reminderHours"
      case .stepMinutes: "stepMinutes"
      case .usualClosingMinute: "usualClosingMinute"
      case .usualOpeningMinute: "usualOpeningMinute"
      case .videoLongestMinutes: "videoLongestMinutes"
      case .videoShortestMinutes: "videoShortestMinutes"
      case .waiverDays: "waiverDays"
      case .weeklyHours: "weeklyHours"
      }
    }

    /// The meaning of the number.
    public var title: Bilingual {
      switch self {
      case .gapMinutes:
        Bilingual(
          el: "λεπτά ανάμεσα σε δύο ραντεβού του ίδιου υπαλλήλου",
          en: "minutes between two appointments of one employee")
      case .holdMinutes:
        Bilingual(
          el: "λεπτά που κρατιέται μια ώρα όσο συμπληρώνεται η αίτηση",
          en: "minutes for which a slot is held while the form is filled")
      case .horizonDays:
        Bilingual(
          el: "ημέρες για τις οποίες κλείνονται ραντεβού",
          en: "days ahead for which appointments can be booked")
      case .inPersonLongestMinutes:
        Bilingual(
          el: "μεγαλύτερη διάρκεια με φυσική παρουσία, σε λεπτά",
          en: "longest appointment in person, in minutes")
      case .inPersonShortestMinutes:
        Bilingual(
          el: "μικρότερη διάρκεια με φυσική παρουσία, σε λεπτά",
          en: "shortest appointment in person, in minutes")
      case .leadTimeHours:
        Bilingual(
          el: "ώρες πριν από το ραντεβού, έως τις οποίες κλείνεται",
          en: "hours before which an appointment must be booked")
      case .openAppointments:
        Bilingual(
          el: "ραντεβού που μπορεί να έχει ένας πολίτης ταυτόχρονα σε έναν Δήμο",
          en: "appointments that one applicant may have open with one municipality")
      case .phoneLongestMinutes:
        Bilingual(
          el: "μεγαλύτερη διάρκεια τηλεφωνικού ραντεβού, σε λεπτά",
          en: "longest appointment by phone, in minutes")
      case .phoneShortestMinutes:
        Bilingual(
          el: "μικρότερη διάρκεια τηλεφωνικού ραντεβού, σε λεπτά",
          en: "shortest appointment by phone, in minutes")
      case .reminderHours:
        Bilingual(
          el: "ώρες πριν από το ραντεβού, στις οποίες στέλνεται η υπενθύμιση",
          en: "hours before an appointment at which the reminder goes out")
      case .stepMinutes:
        Bilingual(
          el: "λεπτά των οποίων πολλαπλάσιο είναι κάθε διάρκεια",
          en: "minutes of which every duration is a multiple")
      case .usualClosingMinute:
        Bilingual(
          el: "συνήθης λήξη ωραρίου, σε λεπτά από τα μεσάνυχτα",
          en: "usual end of hours, in minutes from midnight")
      case .usualOpeningMinute:
        Bilingual(
          el: "συνήθης έναρξη ωραρίου, σε λεπτά από τα μεσάνυχτα",
          en: "usual start of hours, in minutes from midnight")
      case .videoLongestMinutes:
        Bilingual(
          el: "μεγαλύτερη διάρκεια τηλεδιάσκεψης, σε λεπτά",
          en: "longest video conference, in minutes")
      case .videoShortestMinutes:
        Bilingual(
          el: "μικρότερη διάρκεια τηλεδιάσκεψης, σε λεπτά",
          en: "shortest video conference, in minutes")
      case .waiverDays:
        Bilingual(
          el: "ημέρες για τις οποίες δηλώνεται εξαίρεση",
          en: "days for which a waiver may be declared")
      case .weeklyHours:
        Bilingual(
          el: "ώρες που εξυπηρετεί ένας υπάλληλος την εβδομάδα",
          en: "hours that one employee can serve in a week")
      }
    }
  }
}
