package import Ground
import Outputs
package import Schema

/// A submission judged together with the other municipalities, from which a review starts.
package struct Submission {
  /// The compiled submission, including conflicts with the other municipalities.
  package let compilation: Compilation
  /// The submission judged alone, as a review binds it: nobody else's file changes that.
  let alone: Compilation
  /// What follows from the files of others: advice, which no signature depends on.
  let peers: [Finding]
  /// The files of other municipalities that could not be compared.
  package let skipped: [FileFault]

  /// Judges the file of a municipality together with all others of the registry.
  init(_ subject: String, _ compile: Compile) throws(FileFault) {
    let path = try Discovery.file(of: subject)
    let own = try compile.one(path)
    var others: [Compilation] = []
    var skipped: [FileFault] = []
    let found = try Self.registered()
    skipped += found?.faults ?? []
    for other in found?.files ?? [] where !(try Discovery.areSame(other, path)) {
      do throws(FileFault) {
        let compilation = compile.compiler.compile(try Compile.read(other), planning: false)
        if Self.isFormer(compilation, of: own) { continue }
        // A file with errors of its own is not compared with others.
        if compilation.hasErrors {
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
    alone = own
    compilation = BetweenFiles.judged(others + [own]).last ?? own
    let noted = BetweenFiles.judged(others + [own], peers: true).last ?? own
    let bound = Set(own.findings.map { "\($0.rule.id) \($0.span.start)" })
    peers = noted.findings.filter { !bound.contains("\($0.rule.id) \($0.span.start)") }
    self.skipped = skipped
  }

  /// What stands in the registry; nil where there is none, or nothing in it.
  private static func registered() throws(FileFault) -> Submissions? {
    guard try Discovery.exists(Discovery.registry) else { return nil }
    do throws(FileFault) {
      return try Submissions(at: [Discovery.registry])
    } catch {
      guard error.cause == .other else { throw error }
      return nil
    }
  }

  /// Whether a file of the registry is an earlier submission of the same municipality, which the
  /// given file, located elsewhere, replaces.
  private static func isFormer(_ other: Compilation, of own: Compilation) -> Bool {
    if let body = own.signIn?.body, body.code == nil {
      return Compile.folder(of: other.source.path) == body.folder
    }
    guard let code = own.code?.value, other.code?.value == code else { return false }
    return !own.source.path.hasPrefix(Discovery.registry + "/")
  }
}
