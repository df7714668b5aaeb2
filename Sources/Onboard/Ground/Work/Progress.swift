/// Whoever waits for long work, and is told how far it is.
package protocol Progress: Sendable {
  /// Some more of all pieces are done; called from several threads.
  func advance(by count: Int, of total: Int)
  /// The work has ended.
  func end()
}
