/// Reads the types of single values.
extension DeclarationReader {
  /// The text of a scalar; nil for a collection, which is reported.
  mutating func scalar(_ node: UInt32, _ field: Field) -> ArraySlice<UInt8>? {
    guard tree[node].kind == .scalar else {
      reportKind(node, wanted: Wanted.of(field.kind))
      return nil
    }
    return tree.bytes(of: tree[node])
  }

  mutating func text(_ field: Field, in group: Group?) -> Answer<String> {
    answer(field, in: group) { $0.decodeText($1, $2) }
  }

  mutating func decodeText(_ node: UInt32, _ field: Field) -> String? {
    guard let bytes = scalar(node, field) else { return nil }
    var limit = 200
    var isProse = false
    switch field.kind {
    case .text(let most), .list(.text(let most)): limit = most
    case .prose(let most):
      limit = most
      isProse = true
    default: break
    }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A }) {
      report(.valueEmpty(field, at: tree[node].span))
      return nil
    }
    guard bytes.count <= limit, isProse || !bytes.dropLast().contains(0x0A) else {
      report(.textLength(bytes.count, limit: limit, at: tree[node].span))
      return nil
    }
    reportCommentInText(node)
    let trimmed = bytes.last == 0x0A ? bytes.dropLast() : bytes
    let text = String(decoding: trimmed, as: UTF8.self)
    if field.script != .verbatim {
      texts.append(
        Declaration.Text(located: Located(text, span: tree[node].span), script: field.script))
    }
    return text
  }

  mutating func boolean(_ field: Field, in group: Group?) -> Answer<Bool> {
    answer(field, in: group) { form, node, field in
      guard let bytes = form.scalar(node, field) else { return nil }
      if bytes.elementsEqual("true".utf8) { return true }
      if bytes.elementsEqual("false".utf8) { return false }
      form.reportFormat(.booleanFormat, node, field, mended: Mend.boolean(form.text(of: node)))
      return nil
    }
  }

  mutating func number(_ field: Field, in group: Group?) -> Answer<Int> {
    answer(field, in: group) { form, node, field in
      guard let bytes = form.scalar(node, field) else { return nil }
      if let value = DateText.digits(bytes) {
        if case .number(let range) = field.kind, range.contains(value) { return value }
        if case .version = field.kind, value > 0 { return value }
      }
      var range = 1...Int(Int32.max)
      if case .number(let allowed) = field.kind { range = allowed }
      form.reportFormat(
        .numberFormat, node, field, mended: Mend.number(form.text(of: node), in: range))
      return nil
    }
  }

  mutating func duration(_ field: Field, in group: Group?) -> Answer<Int> {
    answer(field, in: group) { form, node, field in
      guard let bytes = form.scalar(node, field) else { return nil }
      if bytes.count >= 5, bytes.suffix(4).elementsEqual(" min".utf8),
        let minutes = DateText.digits(bytes.dropLast(4)), minutes > 0, minutes <= 999
      {
        return minutes
      }
      form.reportFormat(.durationFormat, node, field, mended: Mend.duration(form.text(of: node)))
      return nil
    }
  }

  mutating func hours(_ field: Field, in group: Group?) -> Answer<[Located<Interval>]> {
    answer(field, in: group) { form, node, field in
      if form.tree[node].kind == .mapping, form.namesModes(node) {
        form.report(.hoursByMode(at: form.tree[node].span))
        return nil
      }
      // For a day of the week, an empty list means that it is closed.
      if form.tree[node].kind == .sequence, form.tree[node].head == 0,
        !form.tree[node].isIncomplete, !Week.Fields.all.contains(where: { $0 === field })
      {
        form.report(.hoursOfClosed("[]", at: form.tree[node].span, in: form.tree))
        return nil
      }
      let known = form.findings.count
      let intervals = form.items(node) { form, item -> Interval? in
        guard let bytes = form.scalar(item, field) else { return nil }
        if let interval = Interval(bytes) { return interval }
        form.reportHours(item, field, in: node)
        return nil
      }
      return form.findings.count == known && !form.isDamaged(node) ? intervals : nil
    }
  }

  mutating func date(_ field: Field, in group: Group?) -> Answer<Day> {
    answer(field, in: group) { form, node, field in
      form.reportDayList(node, field) ? nil : form.decodeDate(node, field)
    }
  }

  mutating func decodeDate(_ node: UInt32, _ field: Field) -> Day? {
    guard let bytes = scalar(node, field) else { return nil }
    if let day = Day(iso: bytes) { return day }
    let text = text(of: node)
    order.refuse(date: text, at: tree[node].span)
    reportFormat(.dateFormat, node, field, mended: Mend.date(text))
    return nil
  }

  mutating func yearDay(_ field: Field, in group: Group?) -> Answer<AnnualDay> {
    answer(field, in: group) { form, node, field in
      form.decodeDay(node, field, { DateText.yearDay($0) }) {
        Mend.yearDay($0) ?? Mend.withoutYear($0)
      }
    }
  }

  /// A day that occurs every year or once.
  ///
  /// - Parameter first: The day before which it cannot be, which gives the example of its message.
  mutating func seasonDay(
    _ field: Field, in group: Group?, after first: Answer<SeasonDay>? = nil
  ) -> Answer<SeasonDay> {
    let example = first?.value?.later.text
    return answer(field, in: group) { form, node, field in
      let day = form.decodeDay(node, field, example: example, { DateText.seasonDay($0) }) {
        Mend.yearDay($0) ?? Mend.date($0)
      }
      // The span already states the last day.
      if day == nil, first == nil, let group, form.tree[node].kind == .scalar,
        DaySpanText(form.text(of: node)) != nil
      {
        form.excuse(Season.Fields.to, in: group)
      }
      return day
    }
  }

  /// A day of the year, which is asked about where others of the file have the day before the
  /// month.
  private mutating func decodeDay<Value>(
    _ node: UInt32, _ field: Field, example: String? = nil,
    _ read: (ArraySlice<UInt8>) -> Value?, _ mend: (String) -> Mended?
  ) -> Value? {
    guard !reportDayList(node, field), let bytes = scalar(node, field), !asksOrder(of: node) else {
      return nil
    }
    if let value = read(bytes) {
      order.accept(bytes)
      return value
    }
    let text = text(of: node), span = tree[node].span
    order.refuse(yearDay: text, at: span)
    order.refuse(date: text, at: span)
    reportFormat(.yearDayFormat, node, field, mended: mend(text), example: example)
    return nil
  }

  /// A text value that must have a certain form.
  mutating func shaped(
    _ field: Field, in group: Group?, _ rule: Rule, _ fits: (ArraySlice<UInt8>) -> Bool
  ) -> Answer<String> {
    answer(field, in: group) { $0.decodeShaped($1, $2, rule, fits) }
  }

  mutating func decodeShaped(
    _ node: UInt32, _ field: Field, _ rule: Rule, _ fits: (ArraySlice<UInt8>) -> Bool
  ) -> String? {
    guard let bytes = scalar(node, field) else { return nil }
    if fits(bytes) { return String(decoding: bytes, as: UTF8.self) }
    reportFormat(rule, node, field, mended: Mend.shaped(text(of: node), field.kind))
    return nil
  }
}

extension DeclarationReader {
  /// Reports a day in a place where an exception with its reason is wanted; returns whether there
  /// is one.
  mutating func reportDayAlone(_ node: UInt32, _ fields: [Field]) -> Bool {
    guard tree[node].kind == .scalar, fields.contains(where: { $0 === ExceptionDays.Fields.from })
    else { return false }
    let text = text(of: node)
    let isDay = Day(iso: Array(text.utf8)[...]) != nil
    guard let day = isDay ? text : Mend.date(text)?.text else { return false }
    report(.dayAlone(day, at: tree[node].span))
    return true
  }

  /// Reports hours in another notation, with the hours that they mean.
  private mutating func reportHours(_ item: UInt32, _ field: Field, in node: UInt32) {
    let text = text(of: item), span = tree[item].span
    if ClosedText.isMeant(by: text) {
      report(.hoursOfClosed(text, at: span, in: tree))
      return
    }
    let isInList = tree[node].kind == .sequence
    let isInBrackets = tree.source.bytes[Int(tree[node].span.start)] == UInt8(ascii: "[")
    let mended = Mend.hours(text, isInList: isInList)
    // A line of a list with dashes holds one interval.
    let holdsOne = isInList && !isInBrackets && mended?.text.includes(",") == true
    reportFormat(.timeFormat, item, field, mended: holdsOne ? nil : mended)
  }
}

extension DeclarationReader {
  /// The version of the form; there is only one.
  mutating func version(in top: Group?) -> Answer<Int> {
    let version = number(TopFields.version, in: top)
    guard let found = version.located, found.value != 1 else { return version }
    report(.versionUnknown(found))
    return .unreadable
  }
}

extension Declaration {
  /// A text for human readers, as it was read.
  struct Text: Sendable {
    let located: Located<String>
    let script: Field.Script
  }
}
