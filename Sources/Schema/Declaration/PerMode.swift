/// One answer for each mode of service.
public struct PerMode<Value: Sendable>: Sendable {
  /// The answer for `inPerson`.
  public var inPerson: Answer<Value>
  /// The answer for `phone`.
  public var phone: Answer<Value>
  /// The answer for `video`.
  public var video: Answer<Value>

  init(_ answer: (Mode) -> Answer<Value>) {
    inPerson = answer(.inPerson)
    phone = answer(.phone)
    video = answer(.video)
  }

  /// The answer for a mode.
  public subscript(mode: Mode) -> Answer<Value> {
    switch mode {
    case .inPerson: inPerson
    case .phone: phone
    case .video: video
    }
  }
}

/// The fields `inPerson`, `phone` and `video` of a group.
struct ModeFields {
  /// One field for each mode, in the order of `Mode`.
  let all: [Field]

  init(_ kind: Field.Kind, el: String, en: String, example: String = "") {
    all = Mode.allCases.map { mode in
      Field(
        mode.key, kind, .judged, el: "\(el) (\(mode.label.el))", en: "\(en) (\(mode.label.en))",
        example: example)
    }
  }

  static let durations = ModeFields(
    .duration, el: "διάρκεια ραντεβού", en: "duration of an appointment", example: "15 min")
  static let staff = ModeFields(
    .number(1...500), el: "υπάλληλοι που εξυπηρετούν ταυτόχρονα", en: "employees at the same time",
    example: "2")
  static let hours = ModeFields(
    .group(Week.Fields.all), el: "εβδομαδιαίο ωράριο", en: "weekly hours")
  static let means = ModeFields(
    .choices(Means.words), el: "τεχνικά μέσα", en: "technical means",
    example: "[counter, computer]")
}

extension DeclarationReader {
  /// Reads a group with one value for each mode.
  mutating func perMode<Value>(
    _ field: Field, in group: Group?,
    _ answer: (inout DeclarationReader, Field, Group?) -> Answer<Value>
  ) -> Answer<PerMode<Value>> {
    self.group(field, in: group) { form, inner in
      PerMode { mode in answer(&form, field.fields[Int(mode.rawValue)], inner) }
    }
  }

  /// Reads a field that contains other fields.
  mutating func group<Value>(
    _ field: Field, in group: Group?, _ make: (inout DeclarationReader, Group?) -> Value
  ) -> Answer<Value> {
    guard let group else { return .unreadable }
    return answer(field, in: group) { form, node, field in
      let key = form.key(of: node, in: group)
      guard let inner = form.open(node, key: key, fields: field.fields) else { return nil }
      return make(&form, inner)
    }
  }

  /// Reads a field that contains a list of groups. An unreadable item stays in the list without any
  /// readable content, so that no rule considers it missing.
  mutating func groups<Value>(
    _ field: Field, in group: Group?, _ make: (inout DeclarationReader, Group?) -> Value
  ) -> Answer<[Located<Value>]> {
    answer(field, in: group) { form, node, field in
      guard form.tree[node].kind == .sequence else {
        form.reportKind(node, wanted: Wanted.of(field.kind))
        return nil
      }
      return form.items(node, keepsUnreadable: true) { form, item in
        guard item != 0 else { return make(&form, nil) }
        return make(&form, form.open(item, key: form.firstKey(of: item), fields: field.fields))
      }
    }
  }

  /// The position that stands for an item of a list: its first key.
  func firstKey(of item: UInt32) -> SourceSpan {
    let head = tree[item].kind == .mapping ? tree[item].head : 0
    return head == 0 ? tree[item].span : tree[head].span
  }

  private func key(of node: UInt32, in group: Group) -> SourceSpan {
    var key = tree[group.node].head
    while key != 0 {
      if tree[key].next == node { return tree[key].span }
      key = tree[tree[key].next].next
    }
    return group.key
  }
}
