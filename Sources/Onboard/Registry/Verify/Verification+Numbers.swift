import Ground

extension Verification {
  /// Refuses each matter in which a sealed act has a number that another act had before.
  static func compareNumbers(_ verdicts: inout [Verdict]) {
    var numbers = ActNumbers()
    let acts = verdicts.indices.flatMap { index in verdicts[index].acts.map { (index, $0) } }
      .sorted { ($0.1.seal?.at ?? Instant(unix: 0)) < ($1.1.seal?.at ?? Instant(unix: 0)) }
    for (index, stored) in acts {
      guard let act = stored.enactment?.act else { continue }
      let matter = verdicts[index].matter
      if stored.earlier == nil {
        do throws(Refusal) {
          try numbers.demandFree(for: act, aboutSignIn: matter.isSignIn) { _ in stored.path }
        } catch { verdicts[index].refuse(error) }
      }
      numbers.add(act, of: matter)
    }
  }
}
