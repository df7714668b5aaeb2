// The browser's interface to the core: it takes a question and returns an answer (`FormAnswer`,
// `SheetAnswer`). It is compiled together with the files of `Schema` and the reading of
// spreadsheets (`CommandLine/Sheet`) as Embedded Swift (`make wasm`), and the page calls these
// functions.

/// Allocates room for a question; the caller writes its UTF-8 there.
@_expose(wasm, "onboard_room")
@_cdecl("onboard_room")
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  Door.question = .allocate(capacity: max(1, Int(count)))
  return Door.question
}

/// Answers the question in that room (`onboard/page/v1`) and frees the room.
///
/// The length of the answer is returned by `onboard_length`.
@_expose(wasm, "onboard_answer")
@_cdecl("onboard_answer")
public func answer(_ count: Int32) -> UnsafePointer<UInt8> {
  let bytes = Array(UnsafeBufferPointer(start: Door.question, count: max(0, Int(count))))
  Door.question.deallocate()
  return Door.give(SheetAnswer.bytes(to: bytes) ?? FormAnswer.bytes(to: bytes))
}

/// The length in bytes of the last answer.
@_expose(wasm, "onboard_length")
@_cdecl("onboard_length")
public func length() -> Int32 { Int32(Door.answerLength) }

/// The memory shared with the page, which has a single thread.
enum Door {
  nonisolated(unsafe) static var question: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1)
  nonisolated(unsafe) static var answer: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1)
  nonisolated(unsafe) static var answerLength = 0

  static func give(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
    answer.deallocate()
    answer = .allocate(capacity: max(1, bytes.count))
    answer.update(from: bytes, count: bytes.count)
    answerLength = bytes.count
    return UnsafePointer(answer)
  }
}
