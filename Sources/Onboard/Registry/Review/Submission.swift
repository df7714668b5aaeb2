import Ground
package import Schema

/// A submission judged beside the declarations before it, from which a review starts.
package struct Submission {
  /// The compiled submission, with its conflicts with those declarations.
  package let compilation: Compilation
  /// The submission judged alone, as a review covers it: nobody else's file changes that.
  let alone: Compilation
  /// The findings that follow from the files of others: advice, on which no signature depends.
  let peers: [Finding]
  /// The other declarations that could not be read, and so not be compared.
  package let uncompared: Uncompared

  /// Judges a declaration beside others.
  init(_ alone: Compilation, beside others: Forerunners) throws {
    self.alone = alone
    compilation = try others.judged(alone)
    peers = others.notes(on: alone)
    uncompared = others.uncompared(besides: [alone])
  }
}
