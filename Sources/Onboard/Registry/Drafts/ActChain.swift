package import Ground
package import Schema

/// The acts of a municipality that another act cites: its onboarding, and what changed it since.
package struct ActChain: Hashable, Sendable {
  /// The act by which it joined, most recently if it joined more than once.
  package var onboarding = ActDraft.Earlier()
  /// The decisions that amended it since, oldest first.
  package var amendments: [ActDraft.Earlier] = []
  /// The decisions that suspended it, or parts of it, and are still in effect.
  package var suspensions: [ActDraft.Earlier] = []

  /// The decisions that lifted a part of those suspensions.
  package var liftings: [ActDraft.Earlier] = []

  /// The decision that withdrew it last, after which it joins again; nil where none did, or an act
  /// followed.
  package var withdrawal: ActDraft.Earlier?

  /// Whether the act of onboarding also covers municipalities that the new act does not concern.
  package var isShared = false

  package init() {}

  /// The acts of a municipality or body up to now; nil where it never joined.
  package init?(_ life: Life) {
    guard let first = life.acts.lastIndex(where: { $0.enactment.change == .onboard }) else {
      return nil
    }
    onboarding = ActDraft.Earlier(life.acts[first])
    for act in life.acts[first...].dropFirst() {
      switch act.enactment.change {
      case .amend: amendments.append(ActDraft.Earlier(act))
      case .suspend: suspensions.append(ActDraft.Earlier(act))
      case .lift where act.isSuspended: liftings.append(ActDraft.Earlier(act))
      case .lift: (suspensions, liftings) = ([], [])
      case .onboard, .withdraw: break
      }
    }
    // An act that was taken back did not follow.
    if let last = life.acts.last(where: { !$0.isRevoked }), last.enactment.change == .withdraw {
      withdrawal = ActDraft.Earlier(last)
    }
  }

  /// All acts, in the order in which they are cited.
  var all: [ActDraft.Earlier] { [onboarding] + amendments + suspensions + liftings }

  /// The chain, completed with details that the user gave about the act that is being changed.
  func told(_ earlier: ActDraft.Earlier, _ kind: ActDraft.Kind) -> ActChain {
    guard !earlier.isBlank else { return self }
    var chain = self
    if kind == .lift {
      (chain.suspensions, chain.liftings) = ([earlier], [])
    } else {
      chain.onboarding = earlier
    }
    return chain
  }
}

extension ActDraft {
  /// An act signed earlier; unknown details are left blank.
  package struct Earlier: Hashable, Sendable {
    /// The protocol number.
    package var number: String?
    /// The day on which it was signed.
    package var date: Day?
    /// The number in the transparency programme (ΑΔΑ).
    package var ada: String?
    /// Whether it affects only some parts of the service.
    var isPartial = false

    package init(number: String? = nil, date: Day? = nil, ada: String? = nil) {
      self.number = number
      self.date = date
      self.ada = ada
    }

    init(_ act: Life.ActInForce) {
      let posted = act.enactment.act
      self.init(number: posted.protocolNumber, date: posted.signed, ada: posted.ada)
      isPartial = act.enactment.parts != nil
    }

    /// Whether no detail of the act is known.
    package var isBlank: Bool { number == nil && date == nil && ada == nil }

    /// The number and the date: «υπ’ αρ. 1 ΕΞ 2026/1-12-2026».
    var words: String {
      "υπ’ αρ. \(number ?? .blank)/\(date.map(ActWording.date) ?? .blank)"
    }

    /// The number in the transparency programme: «(ΑΔΑ: …)».
    var adaWords: String { "(ΑΔΑ: \(ada ?? .blank))" }
  }
}

extension Ledger {
  /// The chains of some matters of one act, each with whether others joined by the same act.
  package func telling(_ chains: [ActChain], of matters: [Matter]) throws -> [ActChain] {
    let named = chains.filter { !$0.onboarding.isBlank }
    guard !named.isEmpty else { return chains }
    let others = try folder.matters().filter { !matters.contains($0) }
      .compactMap { try ActChain(life(of: $0))?.onboarding }
    return chains.map { chain in
      var told = chain
      told.isShared = !chain.onboarding.isBlank && others.contains(chain.onboarding)
      return told
    }
  }
}

extension [ActDraft.Earlier] {
  /// The acts as decisions: «την υπ’ αρ. 1 ΕΞ 2026/1-12-2026 απόφαση (ΑΔΑ: …)», or several.
  var decisions: String {
    let all = map { "\($0.words) \($0.adaWords)" }
    guard let last = all.last, count > 1 else {
      return first.map { "την \($0.words) απόφαση \($0.adaWords)" } ?? ""
    }
    return "τις αποφάσεις \(all.dropLast().joined(separator: ", ")) και \(last)"
  }
}
