import Foundation
import Testing

@testable import Ground

/// The conversation at a terminal: the tool at one end of a pseudo-terminal, answers at the other.
@Suite struct TerminalTests {
  /// Stands for Ctrl-C, which a terminal turns into a signal.
  private static let interrupt = "\u{3}"

  /// A run of the tool at a terminal; each answer is typed when the tool waits for one.
  private static func talk(
    _ arguments: [String], in folder: URL, _ answers: (_ prompt: String) -> String?
  ) throws -> (exit: Int32, screen: String) {
    let run = try TerminalRun(arguments, in: folder, environment: [:])
    var seen = ""
    var asked = 0
    while run.wait() {
      guard run.screen.hasSuffix("\n> "), run.screen != seen else { continue }
      let prompt = String(run.screen.dropFirst(seen.count))
      seen = run.screen
      asked += 1
      let answer = asked < 100 ? answers(prompt) : nil
      if answer == interrupt {
        run.interrupt()
      } else {
        try run.type(answer.map { $0 + "\n" } ?? "\u{4}")
      }
    }
    return (run.end(), run.screen)
  }

  private static let answers = [
    ("Να γραφτεί", ""),
    ("ιστοσελίδα του Δήμου", "https://www.dimos.example"),
    ("αριθμός πρωτοκόλλου", "24310/1-10-2026"), ("ημερομηνία του αιτήματος", "1/10/2026"),
    ("θυρίδα του υπευθύνου", "dpo@dimos.example"), ("θέματα ασφάλειας", "asfaleia@dimos.example"),
    ("υπηρεσιακή θυρίδα", "rantevou@dimos.example"), ("τηλεφωνικό κέντρο", "2100009200"),
    ("οδός και ο αριθμός", "Αιγαίου 71"), ("ταχυδρομικός κώδικας", "17124"),
    ("πόλη ή το χωριό", "Νέα Σμύρνη"), ("ο τίτλος που βλέπει", "Γενικές πληροφορίες"),
    ("τομέας αρμοδιότητας", "γενική"), ("ληροφόρηση ή διεκπεραίωση", "1"),
    ("εχνικά μέσα", "1, 2, 3, 4, 5, 8"), ("τρίτο πρόσωπο", "ναι"),
    ("μέτρα ασφάλειας", "1, 2, 3"),
    ("όρους προστασίας", "https://www.dimos.example/oroi"), ("Ποιος Δήμος", "nea smyrni"),
  ]

  @Test func aConversationEndsInAFileThatPasses() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Self.talk(["init"], in: folder) { prompt in
      Self.answers.first { prompt.contains($0.0) }?.1 ?? ""
    }
    #expect(outcome.exit == 0, "\(outcome.screen)")
    #expect(outcome.screen.hasSuffix("Γράφτηκε το \(Self.place)\n"), "\(outcome.screen)")
    let check = try Tool.run(["check"], in: folder)
    #expect(check.exit == 0)
    let summary = "1 αρχείο: 0 λάθη, 0 προειδοποιήσεις, 1 σημείωση\n"
    #expect(check.output.hasSuffix(summary) && check.output.contains("[labour-day-undecided]"))
    let again = try Self.talk(["init", "9200", "--language", "en"], in: folder) { _ in "" }
    #expect(again.exit == 2 && again.screen.contains("exists"), "\(again.screen)")
  }

  @Test(arguments: [nil, interrupt])
  func leavingWritesNothing(_ last: String?) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var left = 5
    let outcome = try Self.talk(["init", "9200"], in: folder) { prompt in
      left -= 1
      return left > 0 ? Self.answers.first { prompt.contains($0.0) }?.1 ?? "" : last
    }
    #expect(outcome.exit == 2)
    #expect(outcome.screen.contains("Δεν γράφτηκε τίποτα."), "\(outcome.screen)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func theTemplateAsksNothing() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Self.talk(["init", "9200", "--template"], in: folder) { _ in "" }
    #expect(outcome.exit == 0 && outcome.screen.contains("Συμπληρώστε"))
  }

  private static let place = "Municipalities/9200-neas-smyrnis/onboarding.yaml"
}
