/// Which fields must be there, and which keys are.
extension DeclarationReader {
  /// Whether a form cannot be read without a field that is not there.
  func isNeeded(_ field: Field, in group: Group) -> Bool {
    switch field.need {
    case .required: true
    case .unless(let other): !holds(other, in: group)
    case .optional, .judged: false
    }
  }

  /// Whether a key stands in a group, as it is or misspelt.
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
