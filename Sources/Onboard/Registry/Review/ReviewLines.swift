import Ground
import Schema

/// The lines of a review's lists, shared by the terminal and the page.
extension ReviewWords {

  /// The severity of a finding in a word.
  func weight(of finding: Finding) -> String {
    switch finding.severity {
    case .error: say(el: "λάθος", en: "error")
    case .warning: say(el: "προσοχή", en: "warning")
    case .note: say(el: "σημείωση", en: "note")
    }
  }

  /// The basis of a finding, and its place in the file.
  func basis(of placed: ReviewContent.PlacedFinding) -> String {
    let line = say(el: "γραμμή \(placed.line)", en: "line \(placed.line)")
    switch placed.finding.rule.basis {
    case .law(let provision, _): return "\(line), \(provision.title(language))"
    case .interpretation(let ruling, let provision, _):
      return "\(line), \(provision.title(language)), "
        + say(el: "κατά την ερμηνεία \(ruling.id)", en: "as read by \(ruling.id)")
    case .policy(let policy):
      return line + say(el: ", πολιτική: ", en: ", policy: ") + policy.title(language)
    }
  }

  /// A waiver: its rule, place, days and reason.
  func waiver(_ waiver: WaiverPlan) -> String {
    let place = waiver.place.map { " (\($0))" } ?? ""
    return "\(waiver.rule)\(place), \(days.full(waiver.from)) – \(days.full(waiver.until)): "
      + waiver.reason
  }

  /// A number of the policy; one that counts minutes from midnight also as the hour.
  func value(of key: PlatformPolicy.Key, _ value: Int) -> String {
    switch key {
    case .usualClosingMinute, .usualOpeningMinute:
      "\(value) (\(value / 60):\(value % 60 < 10 ? "0" : "")\(value % 60))"
    default: "\(value)"
    }
  }

  /// The policy's version, and that of the baseline if it is different.
  var policy: String {
    let version = content.plan?.policy.version ?? ""
    let text = say(
      el: "Έκδοση \(version). Κανένας από τους αριθμούς δεν είναι νόμος: τους ορίζει η πλατφόρμα.",
      en: "Version \(version). None of the numbers is law: the platform sets them.")
    guard let day = content.context.baseline?.day else { return text }
    let former = PlatformPolicy.edition(on: day).version
    guard former != version else { return text }
    return text
      + say(
        el: " Όταν δόθηκε η προηγούμενη έγκριση ίσχυε η έκδοση \(former).",
        en: " At the approval before, version \(former) counted.")
  }

  /// The place and season of a drawn week.
  func place(of week: DrawnWeek) -> String {
    [
      week.mode.label(language), week.office,
      week.season.map { season in
        "\(season.name) (\(season.span.words(language)))"
      },
    ].compactMap { $0 }.joined(separator: " · ")
  }

  /// The duration, the employees and the hours of a drawn week.
  func amount(of week: DrawnWeek) -> String {
    let duration = days.minutes(week.slotting.duration)
    let hours = say(el: "\(Self.hours(week.minutes)) ώρες", en: "\(Self.hours(week.minutes)) hours")
    return "\(hours) · \(duration) · \(days.staff(week.staff))"
  }

  /// Minutes as hours: `6:30`.
  static func hours(_ minutes: Int) -> String {
    "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
  }

  /// Closures, extra openings, local and moved holidays, one per line.
  var exceptions: [String] {
    guard let plan = content.plan else { return [] }
    let calendar = plan.calendar
    let closures = calendar.closureGroups.map { group in
      say(el: "κλειστά ", en: "closed ") + group.words(in: plan)(language)
    }
    let openings =
      calendar.openingGroups.map { group in
        say(el: "πρόσθετο ωράριο ", en: "additional hours ") + group.words(in: plan)(language)
      }
      + calendar.specialGroups.map { group in
        say(el: "άλλο ωράριο ", en: "other hours ") + group.words(in: plan)(language)
      }
    let feasts = calendar.feasts.map { feast in
      let years = content.period.lowerBound.year...content.period.upperBound.year
      let next = years.compactMap { feast.day(in: $0) }
        .filter { content.period.contains($0) }.map { days.full($0) }.joined(separator: ", ")
      return say(el: "τοπική αργία: ", en: "local holiday: ") + feast.name + ", "
        + feast.days(language) + (next.isEmpty ? "" : " (\(next))")
    }
    let moves = calendar.moved.moves.map { move in
      let holiday = "\(move.holiday.label(language)) \(move.year)"
      let published = days.full(move.published)
      return say(
        el: "μετατεθείσα αργία: \(holiday), \(days.full(move.observed)) (\(move.decision), "
          + "δημοσιεύτηκε: \(published))",
        en: "moved holiday: \(holiday), \(days.full(move.observed)) (\(move.decision), "
          + "published \(published))")
    }
    return closures + openings + feasts + moves
  }

  /// The values of a field as one text.
  func values(of answer: FieldAnswer) -> String {
    guard answer.isGiven else { return say(el: "καμία δήλωση", en: "nothing declared") }
    let values = answer.values.prefix(FieldAnswer.most).map { $0(language) }
    let more = answer.values.count - values.count
    let rest = more == 0 ? "" : say(el: " και άλλα \(more)", en: " and \(more) more")
    let text = values.joined(separator: " · ") + rest
    if case .groups = answer.path.field.kind {
      return text.isEmpty ? "\(answer.count)" : "\(answer.count): \(text)"
    }
    guard text.isEmpty else { return text }
    if answer.isDrawn {
      let title = ReviewSection.week.title(content)(language)
      return say(el: "δηλώθηκε, δείτε «\(title)»", en: "declared, see “\(title)”")
    }
    return say(
      el: "δηλώθηκε (θυρίδα, τηλέφωνο ή θέση: δεν εμφανίζεται)",
      en: "declared (a mailbox, telephone or post: not shown)")
  }

  /// A digest, or a statement that there is none.
  func value(of digest: ReviewDigest) -> String {
    digest.value.isEmpty ? say(el: "κανένα", en: "none") : digest.value
  }
}
