import Outputs
import Schema

/// The section of the page that goes through the provisions.
extension ReviewPage {
  /// A table of the provisions that the file answers or that are left to people, and a list of the
  /// others, which are implemented in the same way for every municipality.
  var checklist: [Node] {
    let (own, common) = (
      content.checklist.filter { $0.isOwn }, content.checklist.filter { !$0.isOwn }
    )
    let columns = [
      words.say(el: "Διάταξη", en: "Provision"),
      words.say(el: "Τι δηλώνεται", en: "What is declared"),
      words.say(el: "Τι το τηρεί", en: "What holds it"),
      words.say(el: "Μένει σε ανθρώπους", en: "Left to people"),
    ]
    let title = words.say(
      el: "Τι απαντά η δήλωση σε κάθε διάταξη, και τι μένει σε ανθρώπους ή στην πλατφόρμα",
      en: "What the file answers to each provision, and what is left to people or the platform")
    return [
      DataTable(caption: title, columns: columns, rows: own.map { row($0) }).node,
      .tag(
        "h3",
        .text(words.say(el: "Ίδια για όλους", en: "The same for everybody"))),
      .tag(
        "ul", .style("common"),
        .each(common) { item in
          .tag("li", .text(name(of: item)), ": ", holders(of: item))
        }),
    ]
  }

  private func name(of item: CheckItem) -> String { item.holding.provision.title(words.language) }

  private func row(_ item: CheckItem) -> [Node] {
    [
      .text(name(of: item)),
      item.answers.isEmpty ? "" : .tag("ul", .each(item.answers) { line(of: $0) }),
      holders(of: item),
      item.holding.reasons.isEmpty
        ? ""
        : .tag(
          "ul", .style("judge"),
          .each(item.holding.reasons) { .tag("li", .text($0.reason(words.language))) }),
    ]
  }

  private func line(of answer: FieldAnswer) -> Node {
    .tag(
      "li", answer.isGiven ? "" : .style("absent"),
      .tag("span", .style("field"), .text(answer.path.field.note(words.language))), ": ",
      .text(words.values(of: answer)))
  }

  private func holders(of item: CheckItem) -> Node {
    let names = item.holding.rules.map(\.id) + item.holding.outputs.map(\.path)
    return names.isEmpty
      ? ""
      : .tag(
        "span", .style("holders"),
        .each(names.enumerated()) { index, name in
          index == 0 ? .code(name) : .group([", ", .code(name)])
        })
  }
}
