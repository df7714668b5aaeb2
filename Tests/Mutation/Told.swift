import Foundation
import TestSupport

@testable import Schema

/// What the stories tell of findings: the words and places that their expected output shows.
enum Told {
  /// Prints every story that shows all findings of its files, with these findings.
  static func write() throws {
    for file in try Repository.files(in: "Tests/OnboardTests/Stories", ending: ".txtar") {
      let story = Txtar(file.text)
      let words = words(of: story)
      guard let output = story.file("output"), words.allSatisfy({ output.contains($0) }) else {
        continue
      }
      print(file.path, words)
    }
  }

  /// The Greek words of all findings in the files that a story checks, and their places.
  private static func words(of story: Txtar) -> [String] {
    let lines = story.comment.split(separator: "\n").filter { $0.hasPrefix("$ onboard check ") }
    let names = Set(lines.flatMap { $0.split(separator: " ").map(String.init) })
    let compiler = Compiler(asOf: Specimen.day)
    let compilations = story.files.filter { names.contains($0.name) }.map {
      compiler.compile(Source(path: $0.name, text: $0.text))
    }
    let isPeers = lines.contains { $0.contains("--peers") }
    return BetweenFiles.judged(compilations, peers: isPeers).flatMap { compilation in
      compilation.findings.flatMap { finding in
        let place = compilation.source.position(of: Int(finding.span.start))
        return [
          "\(finding.rule.id)]: \(finding.message.el)",
          "\(compilation.source.path):\(place.line):\(place.column)",
        ] + (finding.help.map { [$0.el] } ?? []) + finding.related.map { $0.note.el }
      }
    }
  }
}
