/// Rules about comments that may be meant as text.
extension Rule {
  /// A comment that begins like a word of the text before it, `Θέση #3`, is pointed out.
  ///
  /// It may be text if the `#` follows an unquoted text after exactly one blank, with a letter or a
  /// digit right after it. An ordinary comment has a blank after it, or is set off by more.
  static let commentInText = Rule(
    "comment-in-text",
    .note,
    basis: .policy(.fileFormat),
    title: Bilingual(
      el: "Το «#» και ό,τι το ακολουθεί δεν δημοσιεύονται: είναι σχόλιο",
      en: "The “#” and what follows are not published: they are a comment"),
    explanation: Bilingual(
      el: """
        Μετά από κενό, το «#» αρχίζει σχόλιο ως το τέλος της γραμμής, και το κείμενο κόβεται πριν \
        από αυτό. Αν ανήκει στο κείμενο, βάλτε όλο το κείμενο σε εισαγωγικά· αν είναι σχόλιο, \
        γράψτε ένα διάστημα μετά το «#».
        """,
      en: """
        After a blank, “#” starts a comment to the end of the line, and the text is cut before it. \
        If it belongs to the text, put the whole text in quotes; if it is a comment, write a space \
        after the “#”.
        """),
    accepts: [
      closure("\"Απογραφή #3 του αρχείου\""), closure("Απογραφή  # 3 ημέρες"),
      closure("Απογραφή # κάθε χρόνο"), closure("Απογραφή    #κάθε χρόνο"),
      closure("Απογραφή του Α#3"),
    ],
    rejects: [closure("Απογραφή ⟦#3 του αρχείου⟧"), closure("Κτίριο ⟦#Β⟧")],
    check: .typing)

  private static func closure(_ reason: String) -> Example {
    Example(
      """
      closures:
        - from: 2026-12-28
          reason: \(reason)
      """)
  }
}

extension DeclarationReader {
  /// Points out a comment after a text that may belong to it.
  mutating func reportCommentInText(_ node: UInt32) {
    guard tree[node].style == .plain, let comment = closeComment(after: Int(tree[node].end)),
      Int(comment.start) == Int(tree[node].end) + 1
    else { return }
    let text = tree.source.text(tree[node].span), rest = tree.source.text(comment)
    let whole = text + " " + rest
    let isSafe = !whole.utf8.contains(0x22) && !whole.utf8.contains(0x5C)
    report(
      Finding(
        .commentInText, at: comment,
        Bilingual(
          el: "Το «\(Mask.shortened(rest))» είναι σχόλιο και δεν δημοσιεύεται: το κείμενο μένει"
            + " «\(Mask.shortened(text))»· αν ανήκει σε αυτό, βάλτε το όλο σε εισαγωγικά",
          en: "“\(Mask.shortened(rest))” is a comment and is not published: the text stays"
            + " “\(Mask.shortened(text))”; if it belongs to it, put the whole in quotes"),
        fixes: isSafe
          ? [
            Finding.Fix(
              span: SourceSpan(Int(tree[node].start), Int(comment.end)),
              replacement: "\"\(whole)\"", applicability: .maybe)
          ] : []))
  }

  /// The next comment after blanks that has a letter or a digit, and no blank, after its `#`.
  private func closeComment(after offset: Int) -> SourceSpan? {
    let bytes = tree.source.bytes
    var start = offset
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start > offset, start + 1 < bytes.count, bytes[start] == 0x23 else { return nil }
    switch bytes[start + 1] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: break
    default: return nil
    }
    var end = tree.source.line(at: start).upperBound
    while end > start + 1, bytes[end - 1] == 0x20 { end -= 1 }
    return SourceSpan(start, end)
  }

  /// Reports an empty value, also where a text that begins with `#` seems to be the value.
  mutating func reportEmpty(_ field: Field, key: UInt32) {
    let isText: Bool
    switch field.kind {
    case .text, .prose, .list(.text): isText = true
    default: isText = false
    }
    guard isText, let comment = closeComment(after: Int(tree[tree[key].next].start)) else {
      report(.valueEmpty(field, at: tree[key].span))
      return
    }
    let shown = Mask.shortened(tree.source.text(comment))
    report(
      Finding(
        .valueEmpty, at: tree[key].span,
        Bilingual(
          el: "Το «\(field.name)» είναι κενό, επειδή το «\(shown)» είναι σχόλιο: βάλτε το σε"
            + " εισαγωγικά",
          en: "“\(field.name)” is empty, because “\(shown)” is a comment: put it in quotes")))
  }
}
