import Dispatch

/// The same work on many values, on all processors.
enum Parallel {
  /// The results in the order of the values; of several failures the first one in that order.
  static func map<Value: Sendable, Result: Sendable, Failure: Error>(
    _ values: [Value], showing progress: ProgressLine? = nil,
    _ work: @Sendable (Value) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    if values.count > 8 { Self.growInLargeSteps }
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

  /// Lets the C library's heaps grow by megabytes. It grows a second thread's heap page by page
  /// otherwise, and each step stops both threads: measured as a tenth of a build's time.
  private static let growInLargeSteps: Void = {
    #if canImport(Glibc)
      _ = CLibrary.mallopt(CLibrary.topPad, 8 << 20)
    #endif
  }()
}
