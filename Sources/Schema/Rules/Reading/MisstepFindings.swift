extension Finding {
  /// What a slip of the hand is, with the edits that undo it.
  ///
  /// - Parameter parent: The key to which the lines belong; empty where there is none.
  static func misstep(
    _ misstep: Misstep, isSure: Bool, under parent: String, in lines: TextLines
  ) -> Finding {
    let (rule, message) = text(misstep, under: Mask.shortened(parent), in: lines)
    let line = lines.lines[misstep.line]
    var span = SourceSpan(line.content, line.end)
    switch misstep.kind {
    case .longDash: span = SourceSpan(line.content, line.content + (misstep.edits.first?.sign ?? 1))
    case .strayDash, .dashBlank: span = SourceSpan(line.content, line.content + 1)
    case .tabs: span = misstep.edits.first.map { lines.span(of: $0) } ?? span
    case .indent, .dash, .brackets, .colon, .flat:
      while span.end > span.start + 1, lines.bytes[Int(span.end) - 1] == 0x20 { span.end -= 1 }
    }
    return Finding(
      rule, at: span, message,
      help: lines.takesOut(misstep, maybe: true)
        ? Bilingual(
          el: "έτσι αφορά περισσότερα από την παραπάνω εγγραφή· αν αφορά μόνο αυτήν, γράψτε το με"
            + " την εσοχή των δικών της στοιχείων",
          en: "it then concerns more than the entry above; if it concerns only that one, write it"
            + " at the indentation of its keys") : nil,
      fixes: misstep.edits.map { edit in
        Fix(
          span: lines.span(of: edit), replacement: edit.text,
          applicability: isSure ? .certain : .maybe)
      })
  }

  private static func text(
    _ misstep: Misstep, under parent: String, in lines: TextLines
  ) -> (rule: Rule, message: Bilingual) {
    switch misstep.kind {
    case .tabs: (.textTab, tabs(misstep))
    case .flat: (.yamlIndent, flat(misstep, under: parent))
    case .colon:
      (
        .yamlColon,
        Bilingual(
          el: "Λείπει η άνω και κάτω τελεία μετά το όνομα του στοιχείου",
          en: "The colon after the name of the key is missing")
      )
    case .indent(let blanks): (.yamlIndent, indent(misstep, by: blanks, under: parent))
    case .dash: (.yamlItem, dash(misstep, under: parent))
    case .dashBlank:
      (
        .yamlItem,
        Bilingual(
          el: "Μετά την παύλα λείπει το διάστημα: γράψτε «- » στην αρχή κάθε στοιχείου",
          en: "The space after the dash is missing: write “- ” at the start of each item")
      )
    case .longDash: (.yamlLongDash, longDash(misstep, in: lines))
    case .strayDash:
      (
        .yamlDash,
        Bilingual(
          el: "Η παύλα περισσεύει: εδώ δεν αρχίζει στοιχείο λίστας",
          en: "The dash is one too many: no item of a list begins here")
      )
    case .brackets:
      (
        .yamlContinuation,
        Bilingual(
          el: "Η λίστα συνεχίζεται στην επόμενη γραμμή: βάλτε την σε αγκύλες, με κόμματα",
          en: "The list goes on in the next line: put it in brackets, with commas")
      )
    }
  }

  private static func indent(_ misstep: Misstep, by blanks: Int, under parent: String) -> Bilingual
  {
    let count = abs(blanks)
    let goal =
      parent.isEmpty
      ? Bilingual(el: " με τις διπλανές", en: " with its neighbours")
      : Bilingual(el: " στο «\(parent)»", en: " to “\(parent)”")
    let shift = Bilingual(
      el: "\(count.counted(.space).el) πιο " + (blanks > 0 ? "μέσα" : "έξω"),
      en: "\(count.counted(.space).en) further " + (blanks > 0 ? "in" : "out"))
    guard misstep.count > 1 else {
      return Bilingual(
        el: "Η γραμμή δεν έχει σωστή εσοχή: \(shift.el) ανήκει\(goal.el)",
        en: "The line is not indented correctly: \(shift.en) it belongs\(goal.en)")
    }
    return Bilingual(
      el: "\(misstep.count) γραμμές από εδώ δεν έχουν σωστή εσοχή: \(shift.el) ανήκουν\(goal.el)",
      en: "\(misstep.count) lines from here are not indented correctly: \(shift.en) they belong"
        + goal.en)
  }

  private static func tabs(_ misstep: Misstep) -> Bilingual {
    guard misstep.count > 1 else {
      return Bilingual(
        el: "Η γραμμή αρχίζει με στηλοθέτη (Tab): βάλτε στη θέση του διαστήματα",
        en: "The line starts with a tab: put spaces in its place")
    }
    return Bilingual(
      el: "\(misstep.count) γραμμές αρχίζουν με στηλοθέτη (Tab): βάλτε στη θέση του διαστήματα",
      en: "\(misstep.count) lines start with a tab: put spaces in its place")
  }

  private static func flat(_ misstep: Misstep, under parent: String) -> Bilingual {
    Bilingual(
      el: "\(misstep.count) γραμμές από εδώ έχασαν την εσοχή τους: ανήκουν στο «\(parent)»,"
        + " κάθε επίπεδο δύο διαστήματα πιο μέσα",
      en: "\(misstep.count) lines from here lost their indentation: they belong to “\(parent)”,"
        + " each level two spaces further in")
  }

  private static func dash(_ misstep: Misstep, under parent: String) -> Bilingual {
    let isEach = misstep.edits.count { $0.text == "- " } > 1
    return isEach
      ? Bilingual(
        el: "Λείπουν οι παύλες της λίστας «\(parent)»: γράψτε «- » στην αρχή κάθε στοιχείου",
        en: "The dashes of the list “\(parent)” are missing: write “- ” before each item")
      : Bilingual(
        el: "Λείπει η παύλα: γράψτε «- » εκεί όπου αρχίζει το στοιχείο της λίστας «\(parent)»",
        en: "The dash is missing: write “- ” where the item of the list “\(parent)” begins")
  }

  private static func longDash(_ misstep: Misstep, in lines: TextLines) -> Bilingual {
    let sign = misstep.edits.first.map { edit in
      let start = lines.lines[edit.line].start + edit.column
      return String(decoding: lines.bytes[start..<(start + edit.sign)], as: UTF8.self)
    }
    let shown = sign ?? "–"
    return misstep.edits.first?.text == "-"
      ? itemDash(shown)
      : Bilingual(
        el: "Το «\(shown)» μπροστά από το στοιχείο περισσεύει: σβήστε το",
        en: "“\(shown)” before the key is one too many: delete it")
  }
}

extension Finding {
  private static func itemDash(_ shown: String) -> Bilingual {
    Bilingual(
      el: "Το «\(shown)» δεν αρχίζει στοιχείο λίστας: γράψτε απλή παύλα «-» και ένα διάστημα",
      en: "“\(shown)” does not begin an item of a list: write a plain hyphen “-” and a space")
  }

  /// A long dash before the only value of a list, which then is not a list.
  static func longDashAlone(
    _ sign: String, at span: SourceSpan, applicability: Fix.Applicability
  ) -> Finding {
    Finding(
      .yamlLongDash, at: span, itemDash(sign),
      fixes: [Fix(span: span, replacement: "-", applicability: applicability)])
  }
}

extension TextLines.Edit {
  /// The length of the sign that it replaces, without the blank after it.
  fileprivate var sign: Int { text.isEmpty ? length - 1 : length }
}
