import Ground
import Registry
import Schema

extension Uncompared {
  /// The exit code of a command whose own work has another one. A failed comparison must not look
  /// like success, and a refusal comes before it (Formats.md).
  func exit(_ own: Exit) -> Exit { faults.isEmpty || own == .refused ? own : .usage }
}

extension Terminal {
  /// Reports the declarations that could not be compared.
  static func complain(_ uncompared: Uncompared, _ language: Language) {
    for fault in uncompared.faults + uncompared.notes { complain(fault.message(language)) }
  }
}

extension Outcome {
  /// Reports the declarations that could not be compared, and combines the exit code with that of a
  /// command's own work.
  func tell(_ uncompared: Uncompared, _ own: Exit) -> Exit {
    for fault in uncompared.faults { tell(fault) }
    for one in uncompared.notes {
      note(
        Bilingual(el: one.message(.greek), en: one.message(.english)), about: Refusal(one).matter)
    }
    return uncompared.exit(own)
  }
}
