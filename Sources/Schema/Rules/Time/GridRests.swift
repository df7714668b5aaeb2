extension Rule {
  /// Appointments should not be able to start where they leave minutes that no other can use.
  static let gridRests = Rule(
    "grid-rests",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Οι διάρκειες αφήνουν ανάμεσα λεπτά που κανένα ραντεβού δεν χρησιμοποιεί",
      en: "The durations leave minutes in between that no appointment can use"),
    explanation: Bilingual(
      el: """
        Τα ραντεβού ενός τρόπου αρχίζουν με το μεγαλύτερο βήμα που χωρά σε όλες τις \
        διάρκειές του. Όταν αυτό είναι μικρότερο από το μικρότερο ραντεβού, ο πολίτης μπορεί να \
        διαλέξει ώρα που αφήνει πριν της ένα κενό στο οποίο δεν χωρά κανένα άλλο. Είναι μόνο \
        σημείωση. Γράψτε στο θέμα ή για όλα κάθε πόσα λεπτά αρχίζουν ραντεβού, «step: 30 min», ή \
        διαλέξτε διάρκειες που η μία είναι πολλαπλάσιο της άλλης.
        """,
      en: """
        The appointments of a mode start at the longest step that fits all \
        its durations. Where that is less than the shortest appointment, a citizen may choose a \
        time \
        that leaves a rest before it, which no other fits. This is only a note. Write in the \
        topic, \
        or for all, every how many minutes appointments start, “step: 30 min”, or choose durations \
        of which one is a multiple of the other.
        """),
    accepts: [two("30 min", "60 min"), two("45 min", "60 min", "\nstep: 60 min")],
    rejects: [two("45 min", "⟦60 min⟧")],
    check: .judging { declaration, judgement in
      for mode in declaration.modes.value ?? [] { judgement.judgeGrid(of: mode.value, declaration) }
    })

  private static func two(_ one: String, _ other: String, _ more: String = "") -> Example {
    Example(
      """
      topics:
        - id: symvouli
          title: Κοινωνική συμβουλευτική
          field: social
          kind: transaction
          modes: [inPerson, video]
          audience: [citizens]
          durations:
            inPerson: \(one)
        - id: ektimisi
          title: Εκτίμηση αναγκών
          field: social
          kind: transaction
          modes: [inPerson]
          audience: [citizens]
          durations:
            inPerson: \(other)
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens, businesses]
      hours:
        inPerson:
          monday: 09:00-15:00
        phone:
          tuesday: 09:00-13:00
        video:
          wednesday: 10:00-14:00\(more)
      """)
  }
}

extension Judgement {
  /// Notes durations of one mode that do not fit together, unless a step was declared.
  fileprivate mutating func judgeGrid(of mode: Mode, _ declaration: Declaration) {
    guard let general = declaration.durations.value?[mode].located else { return }
    var found: [Located<Int>] = []
    for topic in declaration.topics.value ?? []
    where topic.value.modes.value?.holds(mode) ?? false {
      let terms = declaration.terms(of: topic.value)
      guard terms.step == nil, let own = topic.value.duration(in: mode, general) else { return }
      let whole = Located(own.value + (terms.pause ?? 0), span: own.span, key: own.key)
      if !found.contains(where: { $0.value == whole.value }) { found.append(whole) }
    }
    guard found.count > 1, let least = found.map({ $0.value }).min(), let last = found.last else {
      return
    }
    let grid = found.reduce(0) { ModePlan.divisor($0, $1.value) }
    guard grid < least else { return }
    report(grid, found.map { $0.value }.sorted(), mode, last, found.dropLast().map { $0.span })
  }

  private mutating func report(
    _ grid: Int, _ lengths: [Int], _ mode: Mode, _ place: Located<Int>, _ others: [SourceSpan]
  ) {
    let (minutes, most) = (grid.counted(.minute), lengths.last ?? grid)
    let list = lengths.dropLast().map { "\($0)" }.joined(separator: ", ")
    report(
      place.span,
      el: "Ραντεβού \(list) και \(most) λεπτών (\(mode.label.el)) αρχίζουν κάθε \(minutes.el), το"
        + " βήμα που χωρά σε όλες τις διάρκειες· όποιο αρχίσει \(minutes.el) αργότερα από το"
        + " προηγούμενο άκρο αφήνει \(minutes.el) στα οποία δεν χωρά κανένα",
      en: "Appointments of \(list) and \(most) minutes (\(mode.label.en)) start every"
        + " \(minutes.en), the step that fits them all; one that starts \(minutes.en) after the"
        + " end of another leaves \(minutes.en) that none fits",
      help: Bilingual(
        el: "γράψτε κάθε πόσα λεπτά αρχίζουν ραντεβού, π.χ. «step: \(most) min»",
        en: "write every how many minutes appointments start, e.g. “step: \(most) min”"),
      related: others.map { span in
        Finding.Related(
          span: span, note: Bilingual(el: "η άλλη διάρκεια", en: "the other duration"))
      })
  }
}

extension Topic {
  /// The topic's own duration in a mode, or the general one; nil when it cannot be read.
  fileprivate func duration(in mode: Mode, _ general: Located<Int>) -> Located<Int>? {
    switch durations {
    case .absent: return general
    case .unreadable: return nil
    case .given(let own):
      let answer = own.value[mode]
      return answer.isAbsent ? general : answer.located
    }
  }
}
