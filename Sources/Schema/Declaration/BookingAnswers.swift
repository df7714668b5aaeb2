/// The terms of appointments where a topic, or the municipality for all topics, differs from the
/// usual ones: when they can be booked, what stays free between them, when they start, how many
/// there are in a day.
public struct BookingAnswers: Sendable {
  /// The shortest time between booking and appointment, in hours.
  public let leadTime: Answer<Int>
  /// The longest time between booking and appointment, in hours.
  public let horizon: Answer<Int>
  /// The minutes that stay free after each appointment.
  public let pause: Answer<Int>
  /// The minutes between possible starts.
  public let step: Answer<Int>
  /// The largest number of appointments for a topic that one place gives in a day.
  public let dailyMaximum: Answer<Int>

  enum Fields {
    static let leadTime = Field(
      "leadTime", .ahead(inHours: true), .optional,
      el: "πόσο πριν, το αργότερο, κλείνεται ραντεβού",
      en: "how long before an appointment it can still be booked", example: "3 days",
      provisions: [.article(5, 3)])
    static let horizon = Field(
      "horizon", .ahead(inHours: false), .optional,
      el: "πόσες ημέρες πριν, το νωρίτερο, κλείνεται ραντεβού",
      en: "how far ahead an appointment can be booked", example: "30 days",
      provisions: [.article(5, 3)])
    static let pause = Field(
      "pause", .duration, .optional, el: "παύση μετά από κάθε ραντεβού",
      en: "the pause after each appointment", example: "5 min",
      provisions: [.article(5, 2)], rulings: [.distance])
    static let step = Field(
      "step", .duration, .optional, el: "κάθε πόσα λεπτά αρχίζουν ραντεβού",
      en: "every how many minutes appointments start", example: "30 min",
      provisions: [.article(5, 2)], rulings: [.distance])
    static let dailyMaximum = Field(
      "dailyMaximum", .number(1...500), .optional,
      el: "πόσα ραντεβού ενός θέματος δίνονται το πολύ την ημέρα σε κάθε θέση",
      en: "the most appointments of a topic that one place gives in a day", example: "12",
      provisions: [.article(5, 3)])
    static let all = [leadTime, horizon, pause, step, dailyMaximum]
  }

  init(_ form: inout DeclarationReader, _ group: DeclarationReader.Group?) {
    leadTime = form.ahead(Fields.leadTime, in: group)
    horizon = form.ahead(Fields.horizon, in: group)
    pause = form.duration(Fields.pause, in: group)
    step = form.duration(Fields.step, in: group)
    dailyMaximum = form.number(Fields.dailyMaximum, in: group)
  }

  /// Whether no term is given.
  var isAbsent: Bool {
    leadTime.isAbsent && horizon.isAbsent && pause.isAbsent && step.isAbsent
      && dailyMaximum.isAbsent
  }
}

extension DeclarationReader {
  /// A time ahead in hours: `48 hours`, `3 days`.
  mutating func ahead(_ field: Field, in group: Group?) -> Answer<Int> {
    answer(field, in: group) { form, node, field in
      guard form.tree[node].kind == .scalar else {
        form.reportKind(node, wanted: Wanted.of(field.kind))
        return nil
      }
      let isInHours = field.kind.mayBeInHours
      let found = AheadText(form.tree.bytes(of: form.tree[node]))
      if let found, isInHours || found.isInDays { return found.hours }
      form.reportFormat(
        .aheadFormat, node, field,
        mended: AheadText.mended(form.text(of: node), isInHours: isInHours))
      return nil
    }
  }
}

extension Field.Kind {
  /// Whether a time ahead may be written in hours.
  fileprivate var mayBeInHours: Bool {
    if case .ahead(let inHours) = self { return inHours }
    return false
  }
}
