extension Authority {
  /// The duties of each person, from the newest root and the policy.
  var duties: [String: Set<Duty>] {
    var duties: [String: Set<Duty>] = [:]
    for id in root.root.keyIDs + root.targets.keyIDs {
      if let person = root.table.persons[id] { duties[person, default: []].insert(.root) }
    }
    for (role, keys) in policy.roles {
      for id in keys.keyIDs {
        if let person = policy.table.persons[id] {
          duties[person, default: []].insert(.role(role))
        }
      }
    }
    return duties
  }

  /// Refuses an authority in which one person holds duties that must be kept apart.
  func demandApart() throws(Refusal) {
    for (person, held) in duties.sorted(by: { $0.key < $1.key }) {
      let duties = Duty.all.filter(held.contains)
      for (index, one) in duties.enumerated() {
        for other in duties[..<index]
        where !one.isCompatible(with: other, rootMayReview: policy.rootMayReview) {
          throw Refusal(
            .dutyConflict, policy.metadata.file,
            el: "το πρόσωπο \(person) δεν μπορεί να είναι και \(other.name) και \(one.name)",
            en: "the person \(person) may not be both \(other.name) and \(one.name)")
        }
      }
    }
  }

  /// Refuses a key that belongs to one person in the root and to another in the policy.
  func demandSamePersons() throws(Refusal) {
    for (id, person) in policy.table.persons.sorted(by: { $0.key < $1.key }) {
      guard let other = root.table.persons[id], other != person else { continue }
      throw Refusal(
        .personConflict, policy.metadata.file,
        el: "το κλειδί \(id) ανήκει στο πρόσωπο \(person), αλλά στο root στο \(other)",
        en: "the key \(id) is held by \(person), but in the root by \(other)")
    }
  }
}
