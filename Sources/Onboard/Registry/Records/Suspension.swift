import Ground
package import Outputs
package import Schema

/// The parts of a municipality's service that are suspended while the rest is in force.
///
/// A suspension stands until an act lifts it. If an amendment removes a suspended part from the
/// configuration, the suspension stays without effect, and applies again if the part comes back.
package struct Suspension: Hashable, Sendable {
  /// The suspended parts that the configuration in force has; they may not be offered to anybody.
  package let parts: ServiceParts
  /// The suspended parts that the configuration in force does not have.
  package let idle: ServiceParts

  /// No suspension.
  package static let none = Suspension(parts: .none, idle: .none)

  /// Whether nothing is suspended.
  package var isEmpty: Bool { parts.isEmpty && idle.isEmpty }

  /// All suspended parts.
  var all: ServiceParts { parts.adding(idle) }

  private init(parts: ServiceParts, idle: ServiceParts) {
    (self.parts, self.idle) = (parts, idle)
  }

  init(of all: ServiceParts, in offer: ServiceOffer) {
    self.init(parts: offer.parts.common(with: all), idle: all.without(offer.parts))
  }
}

extension Life {
  /// The parts that were suspended by themselves before the whole service was; none where it is not
  /// the whole that is suspended.
  package var suspendedBeforeWhole: ServiceParts {
    guard let last = acts.last, last.enactment.change == .suspend, last.approval == nil else {
      return .none
    }
    return acts.last { $0.approval != nil }?.suspension.parts ?? .none
  }

  /// The parts that a lifting gives back, as far as they were suspended by themselves.
  package func restored(by act: ActInForce) -> ServiceParts {
    guard act.enactment.change == .lift,
      let place = acts.firstIndex(where: { $0.stored.digest == act.stored.digest })
    else { return .none }
    let before = acts[..<place].last { $0.approval != nil }?.suspension.parts ?? .none
    return act.enactment.parts ?? before
  }

  /// Whether a lifting ends a suspension of the whole service.
  package func restoresWhole(_ act: ActInForce) -> Bool {
    let place = acts.firstIndex { $0.stored.digest == act.stored.digest }
    let former = place.flatMap { $0 > 0 ? acts[$0 - 1] : nil }
    return act.enactment.change == .lift && act.enactment.parts == nil && former?.approval == nil
  }

  /// What is suspended while an act is in force, by the acts that did so, oldest first: only parts
  /// that the configuration in force has, each once.
  package func suspensions(in last: ActInForce) -> [SuspendedParts] {
    let index = acts.firstIndex { $0.stored.digest == last.stored.digest }
    var found: [(act: PostedAct, parts: ServiceParts)] = []
    for act in index.map({ acts[...$0] }) ?? [] {
      // A lifted part may be suspended again, by another act.
      let all = act.suspension.all
      found = found.map { ($0.act, $0.parts.common(with: all)) }
      found.append((act.enactment.act, found.reduce(all) { $0.without($1.parts) }))
    }
    return found.map { act, parts in
      SuspendedParts(
        parts.common(with: last.suspension.parts), by: act.protocolNumber, ada: act.ada)
    }.filter { !$0.parts.isEmpty }
  }
}

extension ServiceParts {
  /// The parts as a record and an index write them; departments only if there are any.
  var json: JSONValue {
    let known: JSONValue = [
      "modes": .array(modes.map { .string($0.key.text) }),
      "offices": .array(offices.map { .string($0) }),
    ]
    guard !departments.isEmpty else { return known }
    return known.with(["departments": .array(departments.map { .string($0) })])
  }

  /// Reads parts; nil for anything but lists of modes, offices and departments.
  init?(_ json: JSONValue) {
    guard let modes = json["modes"]?.elements, let offices = json["offices"]?.elements else {
      return nil
    }
    let known = modes.compactMap { Mode($0) }
    func names(_ list: [JSONValue]) -> [String] {
      list.compactMap(\.text).filter(Self.isIdentifier)
    }
    var departments: [JSONValue] = []
    if let found = json["departments"] {
      guard let list = found.elements, !list.isEmpty else { return nil }
      departments = list
    }
    self.init(modes: known, offices: names(offices), departments: names(departments))
    guard self.modes.count == modes.count, self.offices.count == offices.count,
      self.departments.count == departments.count
    else { return nil }
  }

  /// Whether a text contains only the characters of identifiers, so that it can be printed.
  private static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
  }

  /// The parts in a sentence: modes by their names, offices and departments by their identifiers.
  package var words: Bilingual {
    let ids = offices + departments
    return Bilingual(
      el: (modes.map(\.label.el) + ids).joined(separator: ", "),
      en: (modes.map(\.label.en) + ids).joined(separator: ", "))
  }

  /// The parts that are also among others.
  func common(with others: ServiceParts) -> ServiceParts { without(without(others)) }
}
