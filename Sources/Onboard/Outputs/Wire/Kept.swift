package import Ground
import Schema

/// An element of an index: made now, or kept as an earlier run wrote it.
package enum Kept<Value: Sendable>: Sendable {
  case made(Value)
  /// The element in JSON, of the same format.
  case kept(JSONValue)
}

extension WireValue {
  /// An object that may be kept from an earlier file; then some of its members may be absent.
  static func kept<Made>(
    _ made: WireValue<Made>, optional names: Set<String> = []
  ) -> WireValue where Value == Kept<Made> {
    let required = (made.schema["required"]?.elements ?? []).filter { name in
      !names.contains(name.text ?? "")
    }
    return WireValue(
      schema: made.schema.with(["required": .array(required)]), facts: made.facts,
      collect: { value, aspect, used in
        if case .made(let value) = value { made.collect(value, aspect, &used) }
      },
      write: { value, json in
        switch value {
        case .made(let value): made.write(value, &json)
        case .kept(let value): json.written(value.canonical[...])
        }
      })
  }
}
