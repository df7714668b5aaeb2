/// Demands on many files together.
public enum Registry {
  /// The compilations with what is wrong between them added; on demand also notes for reviewers
  /// on what is far from what the others declare.
  public static func judged(_ compilations: [Compilation], peers: Bool = false) -> [Compilation] {
    var judged = compilations
    refuseRepeats(.municipalityTwice, in: &judged) {
      $0.code.map { [$0] } ?? []
    } message: {
      Bilingual(
        el: "Ο Δήμος \($0) δηλώνεται ήδη στο \($1)",
        en: "Municipality \($0) is declared in \($1)")
    }
    refuseRepeats(.officeTwice, in: &judged) {
      $0.claims.offices
    } message: {
      Bilingual(
        el: "Το κατάστημα «\($0.street), \($0.postcode)» δηλώνεται και από άλλον Δήμο, στο \($1)",
        en: "The office “\($0.street), \($0.postcode)” is another municipality's too, in \($1)")
    }
    refuseRepeats(.domainTwice, in: &judged) {
      $0.claims.domain.map { [$0] } ?? []
    } message: {
      Bilingual(
        el: "Το domain «\($0)» της θυρίδας δηλώνεται και από άλλον Δήμο, στο \($1)",
        en: "The mailbox's domain “\($0)” is another municipality's too, in \($1)")
    }
    refuseRepeats(.bodyTwice, in: &judged) {
      $0.claims.body.map { [$0] } ?? []
    } message: {
      Bilingual(
        el: "Ο φορέας δηλώνεται ήδη στο \($1)", en: "The body is declared in \($1) already")
    }
    refuseRepeats(.redirectTwice, in: &judged) {
      $0.claims.redirects
    } message: {
      Bilingual(
        el: "Η διεύθυνση επιστροφής «\($0)» δηλώνεται και από άλλον φορέα, στο \($1)",
        en: "The redirect address “\($0)” is another body's too, in \($1)")
    }
    if peers { Peers.note(in: &judged) }
    return judged
  }

  /// Reports each value that an earlier file of another municipality has as well.
  private static func refuseRepeats<Value: Hashable>(
    _ rule: Rule, in judged: inout [Compilation],
    of values: (Compilation) -> [Located<Value>],
    message: (Value, String) -> Bilingual
  ) {
    var firsts: [Value: Int] = [:]
    firsts.reserveCapacity(judged.count)
    for index in judged.indices {
      for value in values(judged[index]) {
        guard let first = firsts[value.value] else {
          firsts[value.value] = index
          continue
        }
        // The same municipality twice is a finding of its own, and explains all others.
        if first == index || Self.areOne(judged[first], judged[index]) && !rule.isOfIdentity {
          continue
        }
        let path = judged[first].source.path
        judged[index].add(Finding(rule, at: value.span, message(value.value, path)))
      }
    }
  }
  /// Whether two files are of one municipality or of one body.
  private static func areOne(_ one: Compilation, _ other: Compilation) -> Bool {
    one.code?.value == other.code?.value && one.claims.body?.value == other.claims.body?.value
  }
}

extension Rule {
  /// Whether the rule is the one that says of two files that they are of one municipality or body.
  fileprivate var isOfIdentity: Bool {
    self === Rule.municipalityTwice || self === Rule.bodyTwice
  }
}
