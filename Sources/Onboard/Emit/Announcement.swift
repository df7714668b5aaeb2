import Schema

/// The announcement by which citizens and businesses learn of the onboarding (Article 6 §4).
///
/// It is posted after the act, on gov.gr and on the municipality's website.
enum Announcement {
  static func write(_ plan: Plan, _ json: inout JSONWriter) {
    json.members("places", ["https://www.gov.gr", plan.website]) { $0.string($1) }
    json.member("text", text(for: plan))
  }

  /// The text, for a page of the municipality.
  static func text(for plan: Plan) -> String {
    let modes = plan.modes.map { mode in
      mode.mode == .phone ? "με τηλεφωνική επικοινωνία για πληροφόρηση" : "με \(mode.mode.label.el)"
    }
    return "Ο \(plan.municipality.name) εντάχθηκε στην πλατφόρμα «myDimos.Live.gov.gr». "
      + "Πολίτες και επιχειρήσεις μπορούν να κλείνουν ραντεβού \(list(modes)), από το "
      + "myDimos.Live.gov.gr ή το gov.gr, με τους κωδικούς τους της ΓΓΠΣΔΔ."
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " ή " + last
  }
}
