// The browser's door to the core: text in, findings out. Compiled together with the files of
// `Schema` as Embedded Swift (`make wasm`); the page and the smoke test call these functions.

/// Makes room for a text; the caller writes its UTF-8 there.
@_expose(wasm, "onboard_room")
@_cdecl("onboard_room")
public func room(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  Door.text = .allocate(capacity: max(1, Int(count)))
  return Door.text
}

/// Compiles the text in the room as of a day, counted from 1970-01-01; gives the findings as JSON
/// (`onboard/findings/v1`).
///
/// The length comes from `onboard_length`; the room is given back.
@_expose(wasm, "onboard_check")
@_cdecl("onboard_check")
public func check(_ count: Int32, _ day: Int32) -> UnsafePointer<UInt8> {
  let bytes = Array(UnsafeBufferPointer(start: Door.text, count: max(0, Int(count))))
  Door.text.deallocate()
  let compilation = Compiler(asOf: Day.epoch.adding(Int(day))).compile(
    Source(path: "<stdin>", bytes: bytes))
  return Door.give(FindingsJSON.write([compilation]))
}

/// The length in bytes of the last answer.
@_expose(wasm, "onboard_length")
@_cdecl("onboard_length")
public func length() -> Int32 { Int32(Door.answerLength) }

/// What crosses the door; a page has one thread.
enum Door {
  nonisolated(unsafe) static var text: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1)
  nonisolated(unsafe) static var answer: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1)
  nonisolated(unsafe) static var answerLength = 0

  static func give(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
    answer.deallocate()
    answer = .allocate(capacity: max(1, bytes.count))
    for (index, byte) in bytes.enumerated() { answer[index] = byte }
    answerLength = bytes.count
    return UnsafePointer(answer)
  }
}
