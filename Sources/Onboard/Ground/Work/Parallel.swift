import CLibrary
import Dispatch

/// Runs the same work on many values, using all processors.
package enum Parallel {
  /// The results in the order of the values; if several fail, the first failure in that order is
  /// thrown.
  package static func map<Value: Sendable, Result: Sendable, Failure: Error>(
    _ values: [Value], showing progress: (any Progress)? = nil,
    _ work: @Sendable (Value) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    if values.count > 8 { Self.tuneAllocator }
    var results: [Swift.Result<Result, Failure>?] = Array(repeating: nil, count: values.count)
    let chunk = max(1, min(16, values.count / 64))
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: (values.count + chunk - 1) / chunk) { part in
        let indices = part * chunk..<min(values.count, (part + 1) * chunk)
        for index in indices {
          do throws(Failure) {
            slots[index] = .success(try work(values[index]))
          } catch {
            slots[index] = .failure(error)
          }
        }
        progress?.advance(by: indices.count, of: values.count)
      }
    }
    progress?.end()
    var found: [Result] = []
    found.reserveCapacity(values.count)
    for case .some(let result) in results { found.append(try result.get()) }
    return found
  }

  /// Tunes the C library's allocator for work on many files.
  ///
  /// Heaps grow by megabytes: otherwise a second thread's heap grows page by page, and each step
  /// stops both threads (measured: a tenth of a build's time). Small freed pieces are not kept in
  /// separate lists, because these are searched whenever a large piece is freed, as each file's
  /// tree is (measured: a tenth of the time of `check`).
  private static let tuneAllocator: Void = {
    #if os(Linux)
      onboard_tune_allocator()
    #endif
  }()
}
