/// Types the values of a tree field by field, and reports what does not fit.
struct DeclarationReader {
  let tree: Tree
  var findings: [Finding] = []
  /// The positions of values that may name a person.
  var personal: [SourceSpan] = []
  /// The texts for human readers, each with its field.
  var texts: [Declaration.Text] = []
  /// The fields whose keys seem to be present but misspelt, as the group's node and the hash of the
  /// key.
  private var misspelt: [(group: UInt32, hash: UInt32)] = []
  /// The key after the one that was last looked up, since most files follow the order of the
  /// tables. Without this, the hashes and a set of bits that has gone, `check` took 6 % more CPU
  /// time.
  private var expected: (key: UInt32, group: UInt32) = (0, 0)
  /// The order of day and month in the days of the year.
  var order: DayOrder

  /// - Parameter witnesses: The days with the day before the month that an earlier reading found.
  init(_ tree: Tree, beside witnesses: [DayOrder.Witness] = []) {
    self.tree = tree
    order = DayOrder(beside: witnesses)
  }

  /// A mapping being read: its node, and the position that stands for it.
  struct Group {
    let node: UInt32
    /// The key of the mapping; at the top level, the file's first key.
    let key: SourceSpan
    /// Whether the mapping has an unknown key, which may be a missing one misspelt.
    var hasUnknown = false
  }

  /// Opens a mapping, refusing keys that are not in its table.
  mutating func open(_ node: UInt32, key: SourceSpan, fields: [Field]) -> Group? {
    guard tree[node].kind == .mapping else {
      if tree[node].kind != .unreadable, !reportHoursWithoutDays(node, key: key, fields),
        !reportWithoutMode(node, fields), !reportDayAlone(node, fields)
      {
        reportKind(node, wanted: Wanted.group)
      }
      return nil
    }
    var group = Group(node: node, key: key)
    var next = tree[node].head
    var expected = 0
    while next != 0 {
      let entry = tree[next]
      if let index = index(of: entry, in: fields, from: expected) {
        expected = index + 1
      } else {
        refuse(next, fields, &group)
      }
      next = tree[entry.next].next
    }
    return group
  }

  /// The answer to a field, decoded by a function that reports what it refuses.
  mutating func answer<Value>(
    _ field: Field, in group: Group?, _ decode: (inout DeclarationReader, UInt32, Field) -> Value?
  ) -> Answer<Value> {
    guard let group else { return .unreadable }
    guard let key = key(of: field, in: group) else { return absence(of: field, in: group) }
    let node = tree[key].next
    defer { expected = (tree[node].next, group.node) }
    switch tree[node].kind {
    case .unreadable:
      protect(field, node)
      return .unreadable
    case .empty:
      reportEmpty(field, key: key)
      return .unreadable
    default:
      protect(field, node)
      guard let value = decode(&self, node, field) else { return .unreadable }
      return .given(Located(value, span: tree[node].span, key: tree[key].span))
    }
  }

  /// The items of a list, or a single value as a list of one. An unreadable item is either left out
  /// or kept; if kept, it is decoded from node 0, which is not a node.
  mutating func items<Value>(
    _ node: UInt32, keepsUnreadable: Bool = false,
    _ decode: (inout DeclarationReader, UInt32) -> Value?
  ) -> [Located<Value>] {
    var found: [Located<Value>] = []
    guard tree[node].kind == .sequence else {
      if let value = decode(&self, node) { found.append(Located(value, span: tree[node].span)) }
      return found
    }
    found.reserveCapacity(Int(tree[node].tail))
    var item = tree[node].head
    while item != 0 {
      let span = tree[item].span
      let isReadable = tree[item].kind != .empty && tree[item].kind != .unreadable
      if tree[item].kind == .empty {
        report(.itemEmpty(at: dash(before: item)))
      }
      if isReadable || keepsUnreadable, let value = decode(&self, isReadable ? item : 0) {
        found.append(Located(value, span: span))
      }
      item = tree[item].next
    }
    if tree[node].isIncomplete, keepsUnreadable, let value = decode(&self, 0) {
      found.append(Located(value, span: tree[node].span))
    }
    return found
  }

  /// Whether a part of a list could not be read.
  func isDamaged(_ node: UInt32) -> Bool {
    guard tree[node].kind == .sequence else { return false }
    if tree[node].isIncomplete { return true }
    var item = tree[node].head
    while item != 0 {
      if tree[item].kind == .unreadable { return true }
      item = tree[item].next
    }
    return false
  }

  /// The key of a field. Comparing hashes is enough, because `open` has refused all unknown keys.
  private func key(of field: Field, in group: Group) -> UInt32? {
    if expected.group == group.node, expected.key != 0, tree[expected.key].hash == field.hash {
      return expected.key
    }
    var key = tree[group.node].head
    while key != 0, tree[key].hash != field.hash { key = tree[tree[key].next].next }
    return key == 0 ? nil : key
  }

  /// The index of a key in a table; most files follow the table's order, so the search starts at
  /// the expected index.
  private func index(of entry: Node, in fields: [Field], from expected: Int) -> Int? {
    for index in expected..<max(expected, fields.count) where matches(entry, fields[index]) {
      return index
    }
    for index in 0..<min(expected, fields.count) where matches(entry, fields[index]) {
      return index
    }
    return nil
  }

  @inline(__always)
  private func matches(_ entry: Node, _ field: Field) -> Bool {
    let key = UnsafeBufferPointer(
      start: field.key.utf8Start, count: field.key.utf8CodeUnitCount)
    let first = Int(entry.head)
    guard entry.hash == field.hash, Int(entry.tail) - first == key.count else { return false }
    return (entry.isCooked ? tree.cooked : tree.source.bytes).withUnsafeBufferPointer { bytes in
      for index in 0..<key.count where bytes[first + index] != key[index] { return false }
      return true
    }
  }

  private mutating func absence<Value>(of field: Field, in group: Group) -> Answer<Value> {
    if tree[group.node].isIncomplete || isMisspelt(field.hash, in: group) { return .unreadable }
    if group.hasUnknown, group.node != tree.root { return .unreadable }
    guard isNeeded(field, in: group) else { return .absent }
    report(.keyMissing(field, at: group.key))
    return .unreadable
  }

  private mutating func refuse(_ key: UInt32, _ fields: [Field], _ group: inout Group) {
    guard findings.count < Reader.findingLimit else { return }
    let text = tree.text(of: tree[key])
    if let forbidden = ForbiddenKey(text) {
      if forbidden == .secret { personal.append(tree[tree[key].next].span) }
      report(forbidden.finding(text, at: tree[key].span))
      return
    }
    if Self.isWeek(fields), let days = reportDays(key, in: group) {
      for day in days { misspelt.append((group.node, fields[Int(day.rawValue)].hash)) }
      return
    }
    if reportDaysWithoutMode(key, fields, &group) { return }
    let meant = ExpectedKey.field(for: text, among: fields).flatMap {
      ExpectedKey.dayField(for: text, $0, holding: texts(in: tree[key].next), among: fields)
    }
    let isCertain = meant.map { isOnly($0, in: group) && Suggestion.isTyped(text, $0.name) }
    if let meant { misspelt.append((group.node, meant.hash)) } else { group.hasUnknown = true }
    report(
      .keyUnknown(
        text, meant: meant, isCertain: isCertain ?? false, allowed: fields, at: tree[key].span))
  }

  /// Whether a group seems to contain the key with that hash, misspelt.
  func isMisspelt(_ hash: UInt32, in group: Group) -> Bool {
    misspelt.contains { $0.hash == hash && $0.group == group.node }
  }

  /// Marks a field as present because another value of its group states it.
  mutating func excuse(_ field: Field, in group: Group) {
    misspelt.append((group.node, field.hash))
  }

  /// Whether a group contains neither a field's key nor another key with the same meaning.
  private func isOnly(_ field: Field, in group: Group) -> Bool {
    guard !isMisspelt(field.hash, in: group) else { return false }
    var key = tree[group.node].head
    while key != 0 {
      if matches(tree[key], field) { return false }
      key = tree[tree[key].next].next
    }
    return true
  }

  private mutating func protect(_ field: Field, _ node: UInt32) {
    if case .personal = field.audience { personal.append(tree[node].span) }
  }

  /// The position of an empty item: its dash.
  private func dash(before item: UInt32) -> SourceSpan {
    let end = Int(tree[item].start)
    return SourceSpan(max(0, end - 1), end)
  }

  // MARK: Reporting

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Reports a value of the wrong kind: what was found and what is expected.
  mutating func reportKind(_ node: UInt32, wanted: Bilingual) {
    report(.valueKind(tree[node].kind, wanted: wanted, at: firstLine(of: node)))
  }

  /// Reports a value that its field does not accept as written, with a corrected form if there is
  /// one.
  mutating func reportFormat(
    _ rule: Rule, _ node: UInt32, _ field: Field, mended: Mended? = nil, example: String? = nil
  ) {
    let span = tree[node].span
    guard findings.count < Reader.findingLimit else {
      report(Finding(rule, at: span))
      return
    }
    report(
      .misformatted(
        rule, field, found: tree.text(of: tree[node]), quotedBy: quote(around: node),
        mended: mended, example: example, at: span))
  }
}

/// A corrected form of a value.
struct Mended {
  let text: String
  let applicability: Finding.Fix.Applicability
}
