/// Looks for secrets anywhere in a file, since comments and free text are as public as values.
///
/// It recognizes two signs: a key name such as `client_secret` with a value after it, and a run of
/// letters and digits that only a machine would write. The places found are masked in every
/// message.
enum SecretScan {
  /// A secret, or something that looks like one.
  struct Leak {
    let span: SourceSpan
    /// The name before it; nil if it only looks like a secret.
    let name: String?
  }

  /// The secrets found in a file, ordered by position; a named value is not reported a second time
  /// for its looks.
  static func leaks(in source: Source) -> [Leak] {
    source.bytes.withUnsafeBufferPointer { bytes in
      let named = named(in: bytes)
      guard !named.isEmpty else { return alike(in: bytes) }
      var next = 0
      let alike = alike(in: bytes).filter { run in
        while next < named.count, named[next].span.end <= run.span.start { next += 1 }
        return next == named.count || run.span.start < named[next].span.start
      }
      return (named + alike).sorted { $0.span.start < $1.span.start }
    }
  }

  // MARK: Names

  /// The minimum length of a name.
  private static let shortestName = 5
  /// The characters of a name.
  private static let inName = ByteSet { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
  /// The characters that end a value: blanks, quotes, and the separators of values.
  private static let afterValue = ByteSet {
    $0 <= 0x20 || [0x22, 0x26, 0x27, 0x2C, 0x5D, 0x7D, 0x7F].contains($0)
  }

  /// The values that follow the name of a secret and a sign; both starts and ends are in ascending
  /// order.
  private static func named(in bytes: UnsafeBufferPointer<UInt8>) -> [Leak] {
    let inName = inName
    var values = Values(bytes: bytes, stops: afterValue)
    var found: [Leak] = []
    for sign in bytes.indices
    where bytes[sign] == UInt8(ascii: ":") || bytes[sign] == UInt8(ascii: "=") {
      if let value = values.value(after: sign), let name = name(bytes, before: sign, of: inName) {
        found.append(Leak(span: SourceSpan(value.lowerBound, value.upperBound), name: name))
      }
    }
    return found
  }

  /// The word before a sign, if it names a secret.
  private static func name(
    _ bytes: UnsafeBufferPointer<UInt8>, before sign: Int, of letters: ByteSet
  ) -> String? {
    var end = sign
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x22 || bytes[end - 1] == 0x27 {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 60, letters.contains(bytes[start - 1]) { start -= 1 }
    guard end - start >= shortestName else { return nil }
    let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    guard case .secret? = ForbiddenKey(word) else { return nil }
    return word
  }

  /// Finds the values after signs, which must be requested in order.
  private struct Values {
    /// The minimum length of a value.
    private static let shortest = 6
    /// The minimum length of a value without digits.
    private static let shortestWord = 12

    let bytes: UnsafeBufferPointer<UInt8>
    let stops: ByteSet
    /// The end of what has been read: a value may contain further signs, and is not read again for
    /// each.
    private var end = 0

    init(bytes: UnsafeBufferPointer<UInt8>, stops: ByteSet) {
      self.bytes = bytes
      self.stops = stops
    }

    /// The value after a sign, if there is one and it is not an ordinary word.
    mutating func value(after sign: Int) -> Range<Int>? {
      var start = sign + 1
      while start < bytes.count,
        bytes[start] == 0x20 || bytes[start] == 0x22 || bytes[start] == 0x27
      { start += 1 }
      end = max(start, end)
      while end < bytes.count, !stops.contains(bytes[end]) { end += 1 }
      guard end - start < Self.shortestWord else { return start..<end }
      let hasDigit = bytes[start..<end].contains { $0 >= 0x30 && $0 <= 0x39 }
      return end - start >= Self.shortest && hasDigit ? start..<end : nil
    }
  }

  // MARK: Looks

  /// The minimum length of a run.
  private static let shortest = 20
  /// The characters that end a run, which consists of letters, digits, `+` and `-`.
  private static let afterRun = ByteSet { !isLetterOrDigit($0) && $0 != 0x2B && $0 != 0x2D }

  /// The runs that only a machine would write.
  private static func alike(in bytes: UnsafeBufferPointer<UInt8>) -> [Leak] {
    let afterRun = afterRun
    var found: [Leak] = []
    var start = 0
    while start + shortest <= bytes.count {
      // A run that starts here must reach this far; if not, the next one starts after its last
      // stop.
      var last = start + shortest - 1
      while last >= start, !afterRun.contains(bytes[last]) { last -= 1 }
      guard last < start else {
        start = last + 1
        continue
      }
      var end = start + shortest
      while end < bytes.count, !afterRun.contains(bytes[end]) { end += 1 }
      if isAlike(bytes, start..<end) {
        found.append(Leak(span: SourceSpan(start, end), name: nil))
      }
      start = end + 1
    }
    return found
  }

  private static func isAlike(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
    if isIdentifier(bytes, run) { return true }
    var start = run.lowerBound
    for at in run where bytes[at] == 0x2D {
      if isMachineMade(bytes, start..<at) { return true }
      start = at + 1
    }
    return isMachineMade(bytes, start..<run.upperBound)
  }

  /// Whether a run is an identifier of 36 characters (RFC 9562).
  private static func isIdentifier(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> Bool {
    guard run.count == 36 else { return false }
    let hyphens = [8, 13, 18, 23]
    return run.allSatisfy { at in
      hyphens.contains(at - run.lowerBound) ? bytes[at] == 0x2D : isHexadecimal(bytes[at])
    }
  }

  /// Whether a piece is long and alternates between capitals, small letters and digits unlike any
  /// word.
  private static func isMachineMade(
    _ bytes: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>
  ) -> Bool {
    guard piece.count >= shortest else { return false }
    var counts = [0, 0, 0, 0]
    var changes = 0
    var last = -1
    for at in piece {
      let kind = kind(of: bytes[at])
      counts[kind] += 1
      if last >= 0, kind != last { changes += 1 }
      last = kind
    }
    let isHex = piece.count >= 32 && piece.allSatisfy { isHexadecimal(bytes[$0]) }
    if isHex { return counts[2] > 0 && counts[2] < piece.count }
    return counts[0] > 0 && counts[1] > 0 && counts[2] > 0 && changes * 3 >= piece.count
  }

  private static func kind(of byte: UInt8) -> Int {
    switch byte {
    case 0x61...0x7A: 0
    case 0x41...0x5A: 1
    case 0x30...0x39: 2
    default: 3
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool { kind(of: byte) < 3 }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return byte >= 0x30 && byte <= 0x39 || lower >= 0x61 && lower <= 0x66
  }
}

extension SecretScan {
  /// The findings about leaks, except on lines where a key has already been refused for the same
  /// reason.
  static func findings(_ leaks: [Leak], in source: Source, known: [Finding]) -> [Finding] {
    guard !leaks.isEmpty else { return [] }
    let spoken = known.filter { $0.rule === Rule.secretForbidden }.map {
      source.line(at: Int($0.span.start))
    }
    var findings: [Finding] = []
    for leak in leaks where findings.count < Reader.findingLimit {
      guard !spoken.contains(where: { $0.contains(Int(leak.span.start)) }) else { continue }
      let name = leak.name.map { Finding.secretInText(after: $0, at: leak.span) }
      findings.append(name ?? .secretLook(at: leak.span))
    }
    return findings
  }
}
