/// A receiver of reports on the progress of long work.
package protocol Progress: Sendable {
  /// Reports that some more of all pieces are done; called from several threads.
  func advance(by count: Int, of total: Int)
  /// Reports that the work has ended.
  func end()
}
