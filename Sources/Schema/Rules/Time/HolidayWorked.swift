extension Rule {
  /// Hours that apply on a holiday need an exception from the policy.
  static let holidayWorked = Rule(
    "holiday-worked",
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Ωράριο που ισχύει και σε αργία", en: "Hours that count on a holiday"),
    explanation: Bilingual(
      el: """
        Στις δημόσιες και στις τοπικές αργίες δεν δίνονται ραντεβού, και στις 24 και 31 \
        Δεκεμβρίου τα ραντεβού τελειώνουν στις \(HolidayEffect.endText). Όποιος εργάζεται και τότε \
        γράφει «onHoliday: true» στο openings ή στο specialHours, για τα καταστήματα, τα τμήματα \
        και τους τρόπους που αφορά. Είναι πολιτική της πλατφόρμας, και με απόφαση του Δήμου \
        δηλώνεται εξαίρεση (waivers), με τον λόγο και ώς πότε ισχύει. Χωρίς το onHoliday δεν \
        αλλάζει τίποτα.
        """,
      en: """
        On public and local holidays no appointments are given, and on 24 and 31 December \
        appointments end at \(HolidayEffect.endText). Who works nevertheless writes onHoliday: \
        true under openings or specialHours, for the offices, departments and modes concerned. \
        This is a policy of the platform, and a waiver can be declared, with the reason and until \
        when. Without onHoliday nothing changes.
        """),
    isWaivable: true,
    accepts: [
      hours("2026-12-24", "09:00-13:00", "false"), hours("2026-12-19", "09:00-14:00", "false"),
      hours("2026-12-19", "17:00-19:00", "false", in: "openings"),
    ],
    rejects: [
      hours("2026-12-24", "08:00-14:00", "⟦true⟧"), hours("2026-12-26", "09:00-13:00", "⟦true⟧"),
      hours("2027-06-24", "09:00-13:00", "⟦true⟧"),
    ],
    check: .judging { declaration, judgement in
      let local = (declaration.localHolidays.value ?? []).compactMap { LocalFeast($0.value) }
      let feasts = Feasts(local: local, moved: judgement.moved ?? .empty)
      for entry in declaration.datedHours {
        guard let flag = entry.value.onHoliday.located, flag.value else { continue }
        let worked = judgement.worked(entry.value, feasts).worked
        judgement.reportWorked(worked, feasts, at: flag.span)
      }
    })

  private static func hours(
    _ date: String, _ hours: String, _ flag: String, in key: String = "specialHours"
  ) -> Example {
    Example(
      """
      localHolidays:
        - name: Πολιούχος
          date: 06-24
      \(key):
        - date: \(date)
          hours: \(hours)
          onHoliday: \(flag)
          reason: Εφημερία του ΚΕΠ
      """)
  }
}

extension Feasts {
  /// The name of a day's holiday; a name from the file is quoted.
  fileprivate func quotedName(of day: Day) -> Bilingual {
    if let known = publicHolidays(of: day.year).last(where: { $0.day == day }) {
      return Bilingual(el: known.nameEl, en: known.nameEn)
    }
    let name = Mask.shortened(name(of: day)?.el ?? "")
    return Bilingual(el: "«\(name)»", en: "“\(name)”")
  }
}

extension Judgement {
  /// The largest number of holidays that are named.
  private static let most = 3

  fileprivate mutating func reportWorked(_ days: [Day], _ feasts: Feasts, at span: SourceSpan) {
    guard !days.isEmpty else { return }
    let named = days.prefix(Self.most).map { day -> Bilingual in
      let name = feasts.quotedName(of: day)
      return Bilingual(el: "\(day.words.el) (\(name.el))", en: "\(day.words.en) (\(name.en))")
    }
    let rest = days.count - named.count
    let (more, others) = rest > 0 ? (" και άλλες \(rest)", " and \(rest) more") : ("", "")
    report(
      span,
      el: "Το ωράριο ισχύει και σε αργία: "
        + named.map { $0.el }.joined(separator: ", ") + more,
      en: "The hours count on a holiday too: "
        + named.map { $0.en }.joined(separator: ", ") + others)
  }
}
