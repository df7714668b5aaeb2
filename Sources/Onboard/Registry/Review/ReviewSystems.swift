import Ground
import Outputs
import Schema

/// The information systems to which citizens would sign in, as a review shows them.
extension ReviewWords {
  /// A labelled line.
  typealias Fact = (label: String, value: String)

  /// Each system by its name, with what the file says about it.
  var systems: [(name: String, facts: [Fact])] {
    (content.request.signIn?.systems ?? []).map { ("\($0.name) (\($0.id))", facts(of: $0)) }
  }

  private func facts(of system: SignInPlan.System) -> [Fact] {
    let declared = system.declarations.map { $0.label(language) }.joined(separator: " · ")
    return [
      (say(el: "Σκοπός", en: "Purpose"), system.purpose),
      (say(el: "Νομικό πλαίσιο", en: "Legal framework"), system.legalFramework),
      (say(el: "Αίτημα", en: "Request"), letter(system.request)),
      (
        say(
          el: "Έγγραφο έναρξης της παραγωγικής λειτουργίας",
          en: "Letter on the start of production"),
        system.letter.map { letter($0) }
          ?? say(
            el: "κανένα, άρα καμία σύνδεση σε κανονική λειτουργία",
            en: "none, and so no client in production")
      ),
    ]
      + system.redirects.map { entry in
        (
          say(el: "Επιστροφή", en: "Redirects") + " (\(entry.environment.label(language)))",
          entry.addresses.joined(separator: " · ")
        )
      } + [
        (
          say(el: "Δηλώνει", en: "Declares"),
          declared.isEmpty ? say(el: "τίποτα", en: "nothing") : declared
        )
      ]
  }

  private func letter(_ reference: SignInPlan.Reference) -> String {
    "\(reference.number), \(DayText(language: language).full(reference.date))"
  }
}

extension ReviewPage {
  /// The systems, each with what the file says about it.
  var systems: [Node] {
    words.systems.flatMap { system in
      [
        .tag("h3", .text(system.name)),
        .tag(
          "dl", .style("facts"),
          .each(system.facts) { fact in
            .tag("div", .tag("dt", .text(fact.label)), .tag("dd", .text(fact.value)))
          }),
      ]
    }
  }
}
