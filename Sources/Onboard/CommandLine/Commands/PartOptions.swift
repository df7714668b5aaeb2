import ArgumentParser
import Ground
import Registry
import Schema

/// The parts of a service that an act affects, where it does not affect the whole.
struct PartOptions: ParsableArguments {
  @Option(
    name: .customLong("mode"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αναστολή ή άρση μόνο ενός τρόπου· μπορεί να δοθεί πολλές φορές.",
        en: "Suspends or lifts one mode only; may be given several times."),
      valueName: Terminal.spoken.say(el: "τρόπος", en: "mode")))
  var modes: [Mode] = []

  @Option(
    name: .customLong("office"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αναστολή ή άρση μόνο ενός καταστήματος, με το id του· μπορεί να δοθεί πολλές φορές.",
        en: "Suspends or lifts one office only, by its id; may be given several times."),
      valueName: "id"),
    completion: Completions.offices)
  var offices: [String] = []

  @Option(
    name: .customLong("department"),
    help: ArgumentHelp(
      Terminal.language.say(
        el: "Αναστολή ή άρση μόνο ενός τμήματος, με το id του· μπορεί να δοθεί πολλές φορές.",
        en: "Suspends or lifts one department only, by its id; may be given several times."),
      valueName: "id"),
    completion: Completions.departments)
  var departments: [String] = []

  /// The parts; nil for the whole.
  var parts: ServiceParts? {
    let parts = ServiceParts(modes: modes, offices: offices, departments: departments)
    return parts.isEmpty ? nil : parts
  }

  /// Throws where this kind of act can only affect the whole service.
  func demand(for kind: ActKind) throws {
    guard parts != nil, !kind.change.takesParts else { return }
    throw ValidationError(
      Terminal.spoken.say(
        el: "Τα --mode, --office και --department έχουν θέση μόνο σε αναστολή και στην άρση της.",
        en: "--mode, --office and --department have a place only in a suspension and its lifting."
      ))
  }
}
