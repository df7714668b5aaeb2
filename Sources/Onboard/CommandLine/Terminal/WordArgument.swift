public import ArgumentParser

/// An option's value that is one of a few words.
///
/// Without this protocol, the parser would find the words by reflection at every start.
public protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension WordArgument {
  /// The words, in order.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue } }

  /// The word as shown in the help text.
  public var defaultValueDescription: String { rawValue }
}

/// The format of an answer: for people or for programs.
enum TextOrJSON: String, WordArgument { case text, json }
