/// Determines which fields must be present, and which keys are.
extension DeclarationReader {
  /// Whether an absent field makes the form unreadable.
  func isNeeded(_ field: Field, in group: Group) -> Bool {
    switch field.need {
    case .required: true
    case .unless(let other): !holds(other, in: group)
    case .optional, .judged: false
    }
  }

  /// Whether a group contains a key, spelt correctly or not.
  func holds(_ key: StaticString, in group: Group) -> Bool {
    let hash = KeyHash.of(key)
    if isMisspelt(hash, in: group) { return true }
    var next = tree[group.node].head
    while next != 0 {
      if tree[next].hash == hash { return true }
      next = tree[tree[next].next].next
    }
    return false
  }
}
