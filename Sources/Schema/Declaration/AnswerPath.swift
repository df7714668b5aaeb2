/// The way from the top of a file to an answer, such as `offices/0/street`.
///
/// A numeric step is an index in a list, from 0; the other steps are keys. A ``Place`` names the
/// same answer by the ids of its items.
public struct AnswerPath: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// The steps from the top level.
  public let steps: [String]

  /// Makes a path from its steps.
  public init<Steps: Sequence>(_ steps: Steps) where Steps.Element == String {
    self.steps = Array(steps)
  }

  public init(arrayLiteral steps: String...) { self.steps = steps }

  /// The path to an item of a list at the top of the file.
  public static func item(_ index: Int, of list: String) -> AnswerPath { [list, "\(index)"] }

  /// Parses the steps of a text, which slashes part; no step is empty.
  public init(parsing text: String) {
    steps = text.utf8.split(separator: 0x2F).map { String(decoding: Array($0), as: UTF8.self) }
  }

  /// The steps with slashes between them.
  public var text: String { steps.joined(separator: "/") }

  /// Whether it is the way to the file as a whole.
  public var isEmpty: Bool { steps.isEmpty }

  /// The key at the top of the file; nil for the file as a whole.
  public var top: String? { steps.first }

  /// The key or index of the answer itself; nil for the file as a whole.
  public var last: String? { steps.last }

  /// The way to the group or list that holds the answer; that of the file is the file's own.
  public var parent: AnswerPath { AnswerPath(steps.dropLast()) }

  /// The path itself, and each one above it, up to the file.
  public var lineage: [AnswerPath] {
    (0...steps.count).reversed().map { AnswerPath(steps.prefix($0)) }
  }

  /// The path without the indices in lists, as the tables of fields know it.
  public var keys: AnswerPath { AnswerPath(steps.filter { !Self.isIndex($0) }) }

  /// The field of the answer; nil where the tables have none.
  public var field: Field? { FieldPath.field(at: self) }

  /// Whether the answer is an item of a list.
  public var isItem: Bool { last.map { Self.isIndex($0) } ?? false }

  /// The way some steps further in.
  public func appending(_ inner: String...) -> AnswerPath { AnswerPath(steps + inner) }

  /// The way to what a second path names inside this one.
  public func appending(_ inner: AnswerPath) -> AnswerPath { AnswerPath(steps + inner.steps) }

  /// Whether a step is an index in a list.
  static func isIndex(_ step: String) -> Bool {
    !step.isEmpty && step.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
