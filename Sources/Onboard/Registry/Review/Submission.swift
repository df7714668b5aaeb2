import Ground
package import Schema

/// A submission judged beside what came before it, from which a review starts.
package struct Submission {
  /// The compiled submission, with its conflicts with what came before it.
  package let compilation: Compilation
  /// The submission judged alone, as a review binds it: nobody else's file changes that.
  let alone: Compilation
  /// What follows from the files of others: advice, which no signature depends on.
  let peers: [Finding]
  /// What of the others could not be read, and so not compared.
  package let uncompared: Uncompared

  /// Judges a declaration beside others.
  init(_ alone: Compilation, beside others: Forerunners) throws {
    self.alone = alone
    compilation = try others.judged(alone)
    peers = others.notes(on: alone)
    uncompared = others.uncompared(besides: [alone])
  }
}
