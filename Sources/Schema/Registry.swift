/// Demands on many files together.
public enum Registry {
  /// The compilations with what is wrong between them added; on demand also notes for reviewers
  /// on what is far from what the others declare.
  public static func judged(_ compilations: [Compilation], peers: Bool = false) -> [Compilation] {
    var judged = compilations
    refuseRepeats(.municipalityTwice, in: &judged) {
      if let code = $0.code { $1(code) }
    } message: {
      Bilingual(
        el: "Ο Δήμος \($0) δηλώνεται ήδη στο \($1)",
        en: "Municipality \($0) is declared in \($1)")
    }
    refuseRepeats(.officeTwice, in: &judged) {
      $0.claims.offices.forEach($1)
    } message: {
      Bilingual(
        el: "Το κατάστημα «\($0.street), \($0.postcode)» δηλώνεται και από άλλον Δήμο, στο \($1)",
        en: "The office “\($0.street), \($0.postcode)” is another municipality's too, in \($1)")
    }
    refuseRepeats(.domainTwice, in: &judged) {
      if let domain = $0.claims.domain { $1(domain) }
    } message: {
      Bilingual(
        el: "Το domain «\($0)» της θυρίδας δηλώνεται και από άλλον Δήμο, στο \($1)",
        en: "The mailbox's domain “\($0)” is another municipality's too, in \($1)")
    }
    refuseRepeats(.bodyTwice, in: &judged) {
      if let body = $0.claims.body { $1(body) }
    } message: {
      Bilingual(
        el: "Ο φορέας δηλώνεται ήδη στο \($1)", en: "The body is declared in \($1) already")
    }
    refuseRepeats(.redirectTwice, in: &judged) {
      $0.claims.redirects.forEach($1)
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
    of values: (Compilation, (Located<Value>) -> Void) -> Void,
    message: (Value, String) -> Bilingual
  ) {
    var firsts: [Value: Int] = [:]
    var repeats: [(index: Int, first: Int, value: Located<Value>)] = []
    for (index, file) in judged.enumerated() {
      values(file) { value in
        guard let first = firsts.updateValue(index, forKey: value.value) else { return }
        firsts[value.value] = first
        if first != index { repeats.append((index, first, value)) }
      }
    }
    for (index, first, value) in repeats {
      // The same municipality twice is a finding of its own, and explains all others.
      if Self.areOne(judged[first], judged[index]) && !rule.isOfIdentity { continue }
      let path = judged[first].source.path
      judged[index] = judged[index].adding(
        Finding(rule, at: value.span, message(value.value, path)))
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
