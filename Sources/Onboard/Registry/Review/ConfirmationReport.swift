import Ground
package import Schema

/// The confirmations that are due, as text for the terminal and as JSON.
package struct ConfirmationReport {
  package let confirmations: Confirmations
  package let language: Language
  private let call: ApprovalCall

  package init(confirmations: Confirmations, call: ApprovalCall, language: Language) {
    self.confirmations = confirmations
    self.call = call
    self.language = language
  }

  /// One line for each municipality, then the command that approves all of them.
  package var text: String {
    guard let first = confirmations.reviews.first else {
      return language.say(
        el: "Κανένας Δήμος δεν χρειάζεται επιβεβαίωση.\n",
        en: "No municipality needs a confirmation.\n")
    }
    let lines = confirmations.reviews.map { reviewed in
      let content = reviewed.review.content
      let words = ReviewWords(language: language, content: content)
      return "\(content.matter) \(content.name): \(words.standing)\n" + moves(of: reviewed)
    }
    let codes = confirmations.reviews.map { "\($0.review.content.matter)" }
    let day = first.review.content.day.iso
    let label = language.say(el: "αποτύπωμα όλων: ", en: "digest of all: ")
    return lines.joined() + "\n\(label)\(confirmations.digest)\n"
      + call.line(codes + ["--confirm", "--as-of", day], confirmations.digest)
  }

  /// The holidays that were moved since the approval, each with its day and its decision.
  private func moves(of reviewed: Reviewed) -> String {
    let known = reviewed.review.content.context.baseline?.submission?.moved.moves ?? []
    guard case .review(let submission) = reviewed.record.body else { return "" }
    let days = DayText(language: language)
    return submission.moved.moves.filter { !known.contains($0) }.map { move in
      "  \(move.holiday.label(language)): \(days.full(move.observed)) (\(move.decision.visible))\n"
    }.joined()
  }

  /// The confirmations as JSON, in the format `onboard/confirmations/v1`.
  package var json: [UInt8] {
    let list = confirmations.reviews.map { reviewed -> JSONValue in
      let content = reviewed.review.content
      return [
        "asOf": .string(content.day.iso),
        "calendarUntil": .string(reviewed.review.lastDay.iso),
        "code": .string("\(content.matter)"), "digest": .digest(reviewed.review.digest),
      ]
    }
    let value: JSONValue = [
      "confirmations": .array(list), "digest": .digest(confirmations.digest),
      "format": "onboard/confirmations/v1",
      "refused": .array(
        confirmations.refusals.map { refusal in
          ["code": .string(refusal.code.rawValue), "subject": .string(refusal.subject)]
        }),
    ]
    return value.file
  }
}
