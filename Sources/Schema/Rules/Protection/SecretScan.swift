/// Looks for secrets anywhere in a file: comments and free text are read by as many as values are.
///
/// Two signs are known: a key name such as `client_secret` with a value after it, and a run of
/// letters and digits that only a machine writes. The places found are masked in every message.
enum SecretScan {
  /// A secret, or what looks like one.
  struct Leak {
    let span: SourceSpan
    /// The name before it; nil when it only looks like a secret.
    let name: String?
  }

  /// What is found in a file, in order of place; no line is named twice.
  static func leaks(in source: Source) -> [Leak] {
    var found: [Leak] = []
    kinds.withUnsafeBufferPointer { kinds in
      source.bytes.withUnsafeBufferPointer { bytes in
        var at = 0
        while at < bytes.count {
          let kind = kinds[Int(bytes[at])]
          if kind == 1 {
            let start = at
            while at < bytes.count, kinds[Int(bytes[at])] == 1 { at += 1 }
            if at - start >= shortest { add(bytes, start..<at, to: &found) }
            continue
          }
          if kind == 2, let leak = named(bytes, sign: at) { found.append(leak) }
          at += 1
        }
      }
    }
    return found
  }

  /// The shortest run that is looked at.
  private static let shortest = 20

  /// 1 for what runs are made of, 2 for the signs between a name and its value, else 0.
  private static let kinds: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D: 1
    case 0x3A, 0x3D: 2
    default: 0
    }
  }

  // MARK: Names

  private static func named(_ bytes: UnsafeBufferPointer<UInt8>, sign: Int) -> Leak? {
    // Most signs have no such value after them, and then the name need not be looked at.
    guard let value = value(bytes, after: sign), let name = name(bytes, before: sign) else {
      return nil
    }
    return Leak(span: SourceSpan(value.lowerBound, value.upperBound), name: name)
  }

  /// The word before a sign, if it names a secret.
  private static func name(_ bytes: UnsafeBufferPointer<UInt8>, before sign: Int) -> String? {
    var end = sign
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x22 || bytes[end - 1] == 0x27 {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 60, isInName(bytes[start - 1]) { start -= 1 }
    guard end - start >= 5, mayName(bytes, start..<end) else { return nil }
    let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    guard case .secret? = ForbiddenKey(word) else { return nil }
    return word
  }

  /// A quick look: whether a word is Greek, or has the first two letters of a name of secrets.
  private static func mayName(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    for at in word {
      if bytes[at] >= 0x80 { return true }
      guard at > word.lowerBound else { continue }
      switch (bytes[at - 1] | 0x20, bytes[at] | 0x20) {
      case (0x73, 0x65), (0x70, 0x61), (0x70, 0x72), (0x63, 0x72), (0x61, 0x70), (0x74, 0x6F):
        return true
      default: break
      }
    }
    return false
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    kinds[Int(byte)] == 1 && byte != 0x2B || byte == 0x5F || byte >= 0x80
  }

  /// The value after a sign, if it is filled in and not a word of prose.
  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, after sign: Int
  ) -> Range<Int>? {
    var start = sign + 1
    while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x22 || bytes[start] == 0x27
    { start += 1 }
    var end = start
    var hasDigit = false
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !stops.contains(bytes[end]) {
      if bytes[end] >= 0x30, bytes[end] <= 0x39 { hasDigit = true }
      end += 1
    }
    guard end - start >= 6, hasDigit || end - start >= 12 else { return nil }
    return start..<end
  }

  private static let stops: [UInt8] = [0x22, 0x27, 0x26, 0x2C, 0x5D, 0x7D]

  // MARK: Looks

  private static func add(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, to found: inout [Leak]
  ) {
    if let last = found.last, Int(last.span.end) > run.lowerBound { return }
    var pieces: [Range<Int>] = []
    var start = run.lowerBound
    for at in run where bytes[at] == 0x2D {
      pieces.append(start..<at)
      start = at + 1
    }
    pieces.append(start..<run.upperBound)
    let isIdentifier =
      pieces.map { $0.count } == [8, 4, 4, 4, 12]
      && pieces.allSatisfy { $0.allSatisfy { isHexadecimal(bytes[$0]) } }
    guard isIdentifier || pieces.contains(where: { isMachineMade(bytes, $0) }) else { return }
    found.append(Leak(span: SourceSpan(run.lowerBound, run.upperBound), name: nil))
  }

  /// Whether a piece is long and changes between capitals, small letters and digits as no word.
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

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return byte >= 0x30 && byte <= 0x39 || lower >= 0x61 && lower <= 0x66
  }
}

extension SecretScan {
  /// The findings about leaks; a line on which a key was refused for the same says enough.
  static func findings(_ leaks: [Leak], in source: Source, known: [Finding]) -> [Finding] {
    guard !leaks.isEmpty else { return [] }
    let spoken = known.filter { $0.rule === Rule.secretForbidden }.map {
      source.line(at: Int($0.span.start)).lowerBound
    }
    return leaks.compactMap { leak in
      guard !spoken.contains(source.line(at: Int(leak.span.start)).lowerBound) else { return nil }
      guard let name = leak.name else { return Finding(.secretLook, at: leak.span) }
      return Finding(
        .secretInText, at: leak.span,
        Bilingual(
          el: "Μετά το «\(Message.shortened(name))» υπάρχει τιμή: ένα μυστικό δεν γράφεται πουθενά"
            + " στο αρχείο",
          en: "A value stands after “\(Message.shortened(name))”: a secret stands nowhere in the"
            + " file"))
    }
  }
}
