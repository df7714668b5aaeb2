import Ground
import Outputs
import Registry
import Schema

extension Approve {
  /// Signs several reviews with one passphrase: each by the digest that a file gives, or after it
  /// was shown and a person said yes. An obstacle to one review stops no other.
  func approveMany(_ recorder: Recorder, _ outcome: Outcome) throws -> Exit {
    let given = try digests.map { try ReviewDigests(try FileReading.submitted($0), $0) }
    let named = matters.isEmpty ? given?.all.map(\.matter) ?? [] : matters
    if given == nil, !LineInput.isConversation {
      throw FileFault(
        "approve",
        Bilingual(
          el: "χωρίς τερματικό δεν ρωτά: δώστε --digest, ή --digests",
          en: "asks nothing without a terminal: give --digest, or --digests"))
    }
    var input = given == nil ? LineInput() : nil
    var exit = Exit.clean
    let origin = try ReviewOrigin.today
    let compile = Compile(register: .greece, asOf: Today.clock.day, moved: origin.moved)
    let others = try Forerunners(recorder.ledger, compile)
    var seen: [Compilation] = []
    rounds: for matter in named {
      do {
        let answer = try approve(
          matter, given, (origin, others), &input, recorder, outcome, &seen)
        switch answer {
        case .signed, .passed: break
        case .broken: if exit == .clean { exit = .findings }
        case .ended: break rounds
        }
      } catch let refusal as Refusal {
        outcome.tell(refusal)
        exit = .refused
      } catch let fault as FileFault {
        outcome.tell(fault)
        if exit != .refused { exit = .usage }
      }
    }
    return outcome.tell(others.uncompared(besides: seen), exit)
  }

  /// The results for one of several reviews.
  private enum Answer { case signed, passed, broken, ended }

  private func approve(
    _ matter: Matter, _ given: ReviewDigests?,
    _ beside: (origin: ReviewOrigin, others: Forerunners),
    _ input: inout LineInput?, _ recorder: Recorder, _ outcome: Outcome,
    _ seen: inout [Compilation]
  ) throws -> Answer {
    let language = trust.language
    if let given, given[matter] == nil {
      throw Refusal(
        .reviewChanged, "\(matter)", el: "δεν είναι στο αρχείο των αποτυπωμάτων",
        en: "is not in the file of digests")
    }
    let reviewing = try Reviewing(
      "\(matter)", beside.origin, { recorder.ledger }, beside: beside.others)
    seen.append(reviewing.submission.compilation)
    guard let reviewed = try reviewing.reviewed(as: given?[matter]) else {
      reviewing.complain(to: outcome)
      return .broken
    }
    if let needless = reviewing.needless { throw needless }
    if input != nil {
      let screen = ReviewScreen(
        content: reviewed.review.content, language: language, width: Columns.ofReport,
        isColourful: Terminal.isColourful(1))
      Terminal.write(screen.text + "\n")
      Terminal.write(
        language.say(
          el: "Εγκρίνετε το \(matter); ναι, όχι ή τέλος: ",
          en: "Approve \(matter)? yes, no or end: "))
      switch input?.next()?.lowercased() {
      case "ναι", "ν", "yes", "y": break
      case nil, "τέλος", "τελος", "end": return .ended
      default:
        Terminal.write(language.say(el: "Δεν υπογράφηκε.\n", en: "Not signed.\n"))
        return .passed
      }
    }
    var deed = try deed(try recorder.approve(reviewed), recorder, outcome)
    deed.words = Bilingual(el: "\(matter): \(deed.words.el)", en: "\(matter): \(deed.words.en)")
    outcome.tell(deed)
    return .signed
  }
}
