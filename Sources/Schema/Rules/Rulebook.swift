/// All rules in the order in which they are listed: first those of the law, then the platform's.
///
/// The lists are maintained by hand; a test compares them with the folders.
public enum Rulebook {
  /// The rules that the law requires, by article.
  static let statutory: [Rule] = [
    .competenceMissing, .audienceMissing, .officeMissing, .officeAddressMissing,
    .officeOutsideInPerson, .phoneTransaction, .topicModeMissing, .modeWithoutTopic,
    .dataTermsMissing, .thirdPartyOutsideVideo, .topicThirdPartyOutsideVideo, .staffMissing,
    .intervalTooShort, .administratorMissing, .powerUnassigned, .requestMissing, .topicsMissing,
    .hoursMissing, .durationMissing, .thirdPartyMissing, .modesMissing, .hoursUnoffered,
    .durationUnoffered, .staffUnoffered, .meansUnoffered, .topicModeUnoffered,
    .topicDurationUnoffered, .meansMissing, .meansInsufficient, .websiteMissing,
    .dataOfficerMissing, .securityMissing, .measureMissing, .requestBeforeDecision,
    .bodyOnboarding, .redirectLoopback, .purposeMissing, .signInDeclarationMissing,
    .signInLogMissing, .redirectInsecure, .redirectInexact, .redirectNumeric,
    .signInRequestMissing, .signInBeforeLetter, .letterBeforeRequest, .legalFrameworkMissing,
  ]

  /// The rules that the platform needs and on which the law is silent.
  static let declared: [Rule] = [
    .requestAhead, .protocolDateOther,
    .codeUnknown, .nameMismatch, .bodyNameMismatch, .bodyFolder, .folderMismatch, .idDuplicate,
    .titleDuplicate, .systemDuplicate, .redirectRepeated, .referenceUnknown, .departmentTopicTwice,
    .departmentEmpty, .departmentModeUnserved, .departmentOfficeElsewhere, .sharedStaffUnclear,
    .officeSameAddress, .mailboxFree, .mailboxPersonal,
    .intervalReversed, .intervalOverlap, .hoursUnusual, .durationBounds, .rhythmBounds,
    .bookingWindow, .windowEmpty, .staffHoursRepeated, .seasonReversed,
    .seasonOverlap, .closureReversed, .openingOnClosure, .openingOnHoliday,
    .holidayWorked, .holidayWorkWithoutEffect, .exceptionRepeated, .daysContradictory,
    .openingWithoutEffect, .openingElsewhere, .openingCut,
    .exceptionModeUnoffered,
    .serviceUnbookable,
    .serviceBeyondHorizon,
    .intervalRemainder, .gridRests, .dailyMaximumUnreached, .staffInsufficient, .employeeOfMany,
    .departmentHoursOutside, .departmentStaffBeyond,
    .dateBeyondCalendar, .localHolidayRepeated,
    .labourDayUndecided, .sundayOpen, .seasonBesideOffice, .exceptionPast,
    .closureWithoutEffect, .datesRunningOut, .exceptionWithoutDays, .recurrenceUnexpected,
    .seasonWithoutEffect, .staffHoursWithoutEffect, .departmentStaffInModes,
    .lookAlike, .lookAlikeText, .oddLetter, .textEdges, .accentMissing, .greekMissing,
    .waiverUnknown, .waiverPeriod, .waiverExpired,
  ]

  /// Rules that judge a whole declaration.
  static let judging: [Rule] = statutory + declared

  /// The check of a judging rule; not a tuple, which would wrap the closure and count its
  /// references.
  struct NumberedCheck: Sendable {
    /// The rule's index in `judging`.
    let number: Int
    let check: @Sendable (Declaration, inout Judgement) -> Void
  }

  /// The checks that apply on a day, in the order of their rules.
  static func checks(on day: Day) -> [NumberedCheck] {
    judging.enumerated().compactMap { number, rule in
      guard rule.inForce.includes(day), case .judging(let check) = rule.check else { return nil }
      return NumberedCheck(number: number, check: check)
    }
  }

  /// Rules that compare files.
  static let comparing: [Rule] = [
    .declarationMissing, .municipalityTwice, .bodyTwice, .officeTwice, .domainTwice, .redirectTwice,
    .peerOutlier,
  ]

  /// Rules that judge waivers.
  static let waiving: [Rule] = [.waiverUnused]

  /// All rules.
  public static let all: [Rule] =
    judging + comparing + waiving + Rule.typing + Rule.scanning + Rule.reading

  /// The whole rulebook as text, under an edition of the policy: ids, severities, bases, wording,
  /// rulings, the days on which rules apply and whether they can be waived. Its digest serves as
  /// its version.
  public static func text(_ policy: PlatformPolicy) -> String {
    var text = ""
    for rule in all {
      let explanation = rule.explanation(policy)
      text += "\(rule.id)|\(rule.severity.rawValue)|\(rule.basis.text)|\(rule.title.el)"
      text += "|\(rule.title.en)|\(explanation.el)|\(explanation.en)"
      for ruling in rule.rulings { text += "|\(ruling.id)" }
      if let from = rule.inForce.from { text += "|from \(from.iso)" }
      if let until = rule.inForce.until { text += "|until \(until.iso)" }
      text += rule.isWaivable ? "|waivable\n" : "\n"
    }
    for edition in PlatformPolicy.editions {
      text += "policy \(edition.version)"
      for number in edition.numbers { text += "|\(number.key.name.text)=\(number.value)" }
      text += "\n"
    }
    for ruling in Ruling.all { text += ruling.text }
    return text
  }

  /// The ids of removed rules, which are never reused.
  public static let retired: [String] = []

  /// The rule with a given id.
  public static func rule(_ id: String) -> Rule? { all.first { $0.id == id } }
}

extension Ruling {
  /// The ruling in one line, for the rulebook's digest.
  fileprivate var text: String {
    var text = "\(id)|\(question.el)|\(question.en)|\(reading.el)|\(reading.en)"
    text += "|\(reason.el)|\(reason.en)"
    for provision in provisions { text += "|\(provision.citationEl)" }
    return text + "\n"
  }
}

extension Rule {
  /// Whether the rule also applies to other public bodies: the joint decision binds only
  /// municipalities, except for who may join.
  var concernsBodies: Bool {
    guard let (provision, _) = basis.provision, provision.decision == .myDimosLive else {
      return true
    }
    return self === Rule.bodyOnboarding
  }
}
