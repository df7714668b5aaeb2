extension Rule {
  /// A figure far from what others declare should be reviewed.
  static let peerOutlier = Rule(
    "peer-outlier",
    .note,
    basis: .policy(.bookableTime),
    title: Bilingual(
      el: "Πολύ διαφορετικό από ό,τι δηλώνουν οι άλλοι Δήμοι",
      en: "Far from what the other municipalities declare"),
    explanation: Bilingual(
      el: """
        Σημείωση για τον ελεγκτή, ποτέ λάθος: μια διάρκεια ή ένα ωράριο που είναι τουλάχιστον \
        \(Peers.factor) φορές μεγαλύτερο ή μικρότερο από τη διάμεσο των άλλων Δήμων μπορεί να \
        είναι σωστό, μπορεί όμως να είναι και λάθος πληκτρολόγησης. Δείχνεται με το check \
        --peers, όταν τουλάχιστον \(Peers.least) Δήμοι έχουν τον ίδιο τρόπο.
        """,
      en: """
        A note for the reviewer, never an error: a duration or weekly hours \(Peers.factor) times \
        above or below the median of the others may be right, and may be a slip. Shown by \
        check --peers, when at least \(Peers.least) municipalities have the same mode.
        """),
    rejects: [],
    check: .comparing)
}

/// Finds figures far from those of other municipalities: notes for reviewers, never errors.
public enum Peers {
  /// The number of municipalities that must have a figure before one of them can stand out.
  public static let least = 5
  /// The multiple of the median, or fraction of it, from which a figure stands out.
  public static let factor = 5

  /// The note on one figure compared with all sorted figures of its measure; nil when it does not
  /// stand out.
  static func finding(
    on figure: Claims.Figure, among values: [Claims.Measure: [Int]]
  ) -> Finding? {
    message(on: figure, among: values).map { Finding(.peerOutlier, at: figure.span, $0) }
  }

  private static func message(
    on figure: Claims.Figure, among values: [Claims.Measure: [Int]]
  ) -> Bilingual? {
    let sorted = values[figure.measure] ?? []
    switch figure.measure {
    case .sunday(let mode):
      let all = values[.week(mode)]?.count ?? 0
      guard all >= least, sorted.count == 1 else { return nil }
      return Bilingual(
        el: "Μόνο αυτός ο Δήμος από \(all) δέχεται Κυριακή (\(mode.label.el))",
        en: "The only one of \(all) municipalities that is open on Sundays (\(mode.label.en))")
    case .duration(let mode):
      let minutes = figure.value.counted(.minute)
      return ratio(figure.value, sorted).map {
        Bilingual(
          el: "Η διάρκεια (\(mode.label.el)) είναι \(minutes.el)· \($0.el)",
          en: "The duration (\(mode.label.en)) is \(minutes.en); \($0.en)")
      }
    case .week(let mode):
      let minutes = figure.value.counted(.minute)
      return ratio(figure.value, sorted).map {
        Bilingual(
          el: "Το ωράριο (\(mode.label.el)) έχει \(minutes.el) την εβδομάδα· \($0.el)",
          en: "The hours (\(mode.label.en)) have \(minutes.en) a week; \($0.en)")
      }
    }
  }

  /// The comparison of a value with the median; nil when the value does not stand out.
  private static func ratio(_ value: Int, _ sorted: [Int]) -> Bilingual? {
    guard sorted.count >= least else { return nil }
    let median = sorted[sorted.count / 2]
    guard value >= median * factor || value * factor <= median else { return nil }
    return Bilingual(
      el: "η διάμεσος \(sorted.count) Δήμων είναι \(median)",
      en: "the median of \(sorted.count) municipalities is \(median)")
  }
}
