import Ground
import Outputs
import Schema

/// A municipality of the register, with its stage and what citizens find there.
struct RegisterRow: Sendable {
  /// The municipality.
  let entry: RegisterEntry
  /// The stage; nil for a municipality from which nothing has arrived.
  let stage: Stage?
  /// The act in force.
  var act: PostedAct?
  /// The day since which it is in force.
  var since: Day?
  /// The last day of its calendar.
  var until: Day?
  /// The names of the suspended parts, while the rest is in force.
  var suspended: [Bilingual] = []
  /// A summary of the service in force; nil for a municipality that is not in force.
  var service: RegisterService?

  /// Whether citizens can book there.
  var isInForce: Bool { stage?.isInForce == true }

  /// The name by which links reach it on the page.
  var anchor: String { "d\(entry.code)" }
}
