import Ground
package import Outputs
package import Schema

/// The announcement of one municipality as a document, in either language.
package struct AnnouncementText {
  /// The service offered to citizens.
  package let plan: Plan
  /// What citizens cannot book at present, one sentence for each act.
  private let suspended: [String]
  /// The topics of which nothing can be booked at present.
  private let gone: [TopicPlan]
  package let language: Language
  /// The day on which the act takes effect; nil while there is no act and the text is a draft.
  package let effective: Day?
  /// The act that is announced; nil for a draft.
  let act: AnnouncedAct?

  package init(
    plan: Plan, suspended: [SuspendedParts] = [], language: Language, effective: Day?,
    act: AnnouncedAct? = nil
  ) {
    let left = plan.without(suspended.parts)
    self.plan = left
    gone = plan.topics.filter { topic in !left.topics.contains { $0.id == topic.id } }
    self.suspended = suspended.map { $0.sentence(in: plan, language) }
    self.language = language
    self.effective = effective
    self.act = act
  }

  /// The document, with the linked data embedded; an announcement that ends the service lists no
  /// offers.
  package var document: Document {
    if let act, act.endsAll {
      return Document(
        title: act.title(plan, language), notice: nil,
        blocks: [.heading(1, act.title(plan, language))] + act.ending(plan, language),
        language: language)
    }
    return Document(
      title: title, notice: notice,
      blocks: opening + GreekNames.note(in: plan, language) + tables.blocks + steps + notices
        + data,
      language: language, data: AnnouncementData(plan: plan, language: language).json)
  }

  private var tables: AnnouncementTables { AnnouncementTables(plan: plan, language: language) }

  private var title: String {
    language.say(
      el: "Ραντεβού με τον Δήμο \(plan.municipality.place)",
      en: "Appointments with \(plan.municipality.name)")
  }

  private var notice: String? {
    guard effective == nil else { return nil }
    return language.say(
      el: "ΣΧΕΔΙΟ: δημοσιεύεται μόνο μετά την ανάρτηση της διαπιστωτικής πράξης στη Διαύγεια",
      en: "DRAFT: to be published only after the act of onboarding is posted in Diavgeia")
  }

  private var opening: [Document.Block] {
    let text =
      act?.opening(AnnouncedService(plan), language)
      .map { $0 + Announcement.offer(of: plan.modes.map(\.mode), to: audience, language) }
      ?? Announcement.text(for: plan, language, to: audience)
    let isJoining = act.map { $0.kind == .onboard } ?? true
    let since = (isJoining ? effective : nil).map { day in
      let date = DayText(language: language).full(day)
      return language.say(el: " Η ένταξη ισχύει από \(date).", en: " This counts from \(date).")
    }
    return [
      .heading(1, title), .paragraph([.plain(text + (since ?? ""))]),
      .paragraph([.site(ServiceAddress.platform)]),
    ] + suspension + (act.map { [$0.reference(language)] + $0.differences(language) } ?? [])
  }

  /// The people who can book something.
  private var audience: [Audience] {
    Audience.allCases.filter { one in plan.topics.contains { $0.audience.contains(one) } }
  }

  /// The sentence on the topics of which nothing is left to book; nil where there are none.
  private var unbookable: String? {
    guard !gone.isEmpty else { return nil }
    let titles = gone.map { topic in
      language.say(el: "«\(topic.title)»", en: "“\(topic.title(in: language))”")
    }
    let list = Announcement.list(titles, language.say(el: " και ", en: " and "))
    return language.say(
      el: "δεν κλείνεται κανένα ραντεβού για "
        + gone.count.agreeing("το θέμα", "τα θέματα") + " \(list).",
      en: "no appointments at all can be booked for the "
        + gone.count.agreeing("topic", "topics") + " \(list).")
  }

  /// The paragraphs on what is suspended, so that nobody looks for it in vain, and on who tells
  /// those who have such an appointment already.
  private var suspension: [Document.Block] {
    guard !suspended.isEmpty else { return [] }
    let informed = language.say(
      el: "Όσους έχουν ήδη κλείσει τέτοιο ραντεβού τους ενημερώνει ο Δήμος: ",
      en: "Whoever has such an appointment already is informed by the municipality: ")
    return (suspended + [unbookable].compactMap(\.self)).map { sentence in
      .paragraph([
        .strong(language.say(el: "Σε αναστολή: ", en: "Suspended: ")), .plain(sentence),
      ])
    } + [.paragraph([.plain(informed), .site(plan.website)])]
  }

  // MARK: What to do and to know

  private var steps: [Document.Block] {
    let steps = BookingSteps.all(for: audience).map { $0(language) }
    return [
      .heading(2, language.say(el: "Πώς κλείνετε ραντεβού", en: "How to book")),
      .list(Document.List(.numbers, steps)),
    ]
  }

  private var notices: [Document.Block] {
    let offered = plan.modes.map(\.mode)
    let known = Notices.all.filter { $0.modes.contains(where: offered.contains) }
    let general =
      known.filter { $0.modes != [.video] }.map(text)
      + InterpretationText(plan: plan, language: language).lines
    let video = known.filter { $0.modes == [.video] }.map(text) + [thirdPerson].compactMap(\.self)
    return [
      .heading(2, language.say(el: "Τι να γνωρίζετε", en: "What to know")),
      .list(Document.List(.points, general)),
    ]
      + (video.isEmpty
        ? []
        : [
          .heading(
            2, language.say(el: "Αν επιλέξετε τηλεδιάσκεψη", en: "If you choose a video conference")
          ),
          .list(Document.List(.points, video)),
        ])
  }

  private func text(_ notice: Notices.Notice) -> String {
    language.say(el: notice.el.text, en: notice.en.text)
  }

  private var thirdPerson: String? {
    guard plan.topics.contains(where: \.thirdParty) else { return nil }
    return language.say(
      el: """
        Μπορείτε να ζητήσετε να συμμετάσχει στην τηλεδιάσκεψη και τρίτο πρόσωπο, στα θέματα για \
        τα οποία η πλατφόρμα το επιτρέπει.
        """,
      en: """
        You may ask that a third person join the video conference, for the topics for which the \
        platform allows it.
        """)
  }

  private var data: [Document.Block] {
    [
      .heading(2, language.say(el: "Προσωπικά δεδομένα", en: "Personal data")),
      .paragraph([
        .plain(
          language.say(
            el: "Οι όροι προστασίας των προσωπικών δεδομένων: ",
            en: "The terms of data protection: ")), .site(plan.terms),
      ]),
    ]
  }
}
