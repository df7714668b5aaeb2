import ArgumentParser
import Ground
import Outputs
import Registry
import Schema

/// The completions that a shell can take from the registry in the current folder. A file that
/// cannot be read gives none: a shell has no place for an error.
enum Completions {
  /// The names of the matters that can be decided: codes, and sign-ins.
  static let matters = CompletionKind.custom { _, _, _ in
    let names = (try? Discovery.names(in: Discovery.registry)) ?? []
    let codes = names.compactMap { Discovery.code(ofFolder: $0) }.sorted { $0.number < $1.number }
    let recorded = (try? RecordFolder(path: RecordFolder.usual).matters()) ?? []
    let known = Set(codes.map { "\($0)" })
    return codes.map { "\($0)" } + recorded.sorted().map { "\($0)" }.filter { !known.contains($0) }
  }

  /// The ids of the offices of the municipalities in the call.
  static let offices = CompletionKind.custom { words, _, _ in
    plans(named: words).flatMap { $0.offices.map(\.id) }
  }

  /// The ids of the departments of the municipalities in the call.
  static let departments = CompletionKind.custom { words, _, _ in
    plans(named: words).flatMap { $0.departments.map(\.id) }
  }

  private static func plans(named words: [String]) -> [Plan] {
    let compile = Compile(register: .greece, asOf: Today.day, moved: .empty)
    return words.compactMap { word in
      guard let matter = Matter(word), let path = try? Discovery.file(of: matter.subject) else {
        return nil
      }
      return try? compile.one(path).plan
    }
  }
}
