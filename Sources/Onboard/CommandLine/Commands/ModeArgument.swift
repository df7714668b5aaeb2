public import ArgumentParser
public import Schema

extension Mode: ExpressibleByArgument {
  /// The mode with a given key.
  public init?(argument: String) {
    guard let mode = Mode.allCases.first(where: { $0.key.text == argument }) else { return nil }
    self = mode
  }

  /// The keys of all modes, for help and completions.
  public static var allValueStrings: [String] { allCases.map(\.key.text) }
}
