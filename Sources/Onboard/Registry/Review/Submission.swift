package import Ground
import Outputs
package import Schema

/// A submission beside the other municipalities: what a review starts from.
package struct Submission {
  /// The submission, with what is wrong between it and the others.
  package let compilation: Compilation
  /// What of it is far from what the others declare.
  let peers: [Finding]
  /// The files of others that could not be compared.
  package let skipped: [FileFault]

  /// Judges the file of a municipality, and beside it all others of the registry.
  init(_ subject: String, _ compile: Compile) throws(FileFault) {
    let path = try Discovery.file(of: subject)
    let own = try compile.one(path)
    var others: [Compilation] = []
    var skipped: [FileFault] = []
    for other in Self.others(of: path) {
      do throws(FileFault) {
        let compilation = compile.compiler.compile(try Compile.read(other), planning: false)
        if Self.isFormer(compilation, of: own) { continue }
        // What does not stand by itself is no measure for others.
        if compilation.findings.contains(where: { $0.severity == .error }) {
          skipped.append(
            FileFault(
              other, Bilingual(el: "έχει λάθη· δεν συγκρίνεται", en: "has errors; not compared")))
        } else {
          others.append(compilation.withoutText())
        }
      } catch {
        skipped.append(error)
      }
    }
    compilation = BetweenFiles.judged(others + [own]).last ?? own
    let noted = BetweenFiles.judged(others + [own], peers: true).last ?? own
    peers = noted.findings.filter { $0.rule.id == "peer-outlier" }
    self.skipped = skipped
  }

  /// The files of the registry but the one at hand; none where there is no registry.
  private static func others(of path: String) -> [String] {
    let all = (try? Discovery.files(at: [Discovery.registry])) ?? []
    return all.filter { $0 != path }
  }

  /// Whether a file of the registry is what the same municipality submitted before: then the file
  /// at hand, which stands elsewhere, takes its place.
  private static func isFormer(_ other: Compilation, of own: Compilation) -> Bool {
    guard let code = own.code?.value, other.code?.value == code else { return false }
    return !own.source.path.hasPrefix(Discovery.registry + "/")
  }
}
