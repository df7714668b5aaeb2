import Ground
import Registry
import Schema

extension Uncompared {
  /// The exit code of a command that gives another one for its own work: nobody who asked may take
  /// what could not be compared for sound, and what is refused goes before it (Formats.md).
  func exit(_ own: Exit) -> Exit { faults.isEmpty || own == .refused ? own : .usage }
}

extension Terminal {
  /// Says what could not be compared.
  static func complain(_ uncompared: Uncompared, _ language: Language) {
    for fault in uncompared.faults + uncompared.notes { complain(fault.message(language)) }
  }
}

extension Outcome {
  /// Says what could not be compared, and gives the exit code beside that of a command's own work.
  func tell(_ uncompared: Uncompared, _ own: Exit) -> Exit {
    for fault in uncompared.faults { tell(fault) }
    for one in uncompared.notes {
      note(
        Bilingual(el: one.message(.greek), en: one.message(.english)), about: Refusal(one).matter)
    }
    return uncompared.exit(own)
  }
}
