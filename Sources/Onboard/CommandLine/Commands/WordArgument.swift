public import ArgumentParser

/// A value of an option that is one of a few words.
///
/// The parser finds the words by reflection otherwise, at every start.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension WordArgument {
  /// The words, in order.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  /// The word, as help shows it.
  public var defaultValueDescription: String { rawValue }
}

/// How a command answers: to people or to programs.
enum TextOrJSON: String, WordArgument { case text, json }
