package import Ground
package import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A source of passphrases: the terminal, a file that only its owner can read, or an open
/// descriptor (`fd:3`). It is never an argument or an environment variable.
package enum PassphraseSource: Sendable {
  case terminal(Language)
  case file(String)

  /// The passphrase of a key file.
  package func passphrase(for path: String) throws(FileFault) -> Passphrase {
    switch self {
    case .terminal(let language):
      return try PassphraseTerminal.ask(
        language.say(el: "Συνθηματική φράση για το \(path): ", en: "Passphrase for \(path): "))
    case .file(let name): return try Self.read(name)
    }
  }

  /// A passphrase for a new key file, which must be long enough and is typed twice at a terminal.
  package func newPassphrase(for path: String) throws(FileFault) -> Passphrase {
    let passphrase = try passphrase(for: path)
    guard passphrase.bytes.count >= Passphrase.least else {
      throw FileFault(
        path,
        Bilingual(
          el: "η συνθηματική φράση είναι μικρή· χρειάζονται \(Passphrase.least) λατινικά"
            + " γράμματα ή \((Passphrase.least + 1) / 2) ελληνικά· δεν γράφτηκε τίποτα",
          en: "the passphrase has fewer than \(Passphrase.least) bytes; nothing was written"))
    }
    guard case .terminal(let language) = self else { return passphrase }
    let again = try PassphraseTerminal.ask(language.say(el: "Ξανά: ", en: "Again: "))
    guard passphrase.matches(again) else {
      throw FileFault(
        path,
        Bilingual(
          el: "οι δύο συνθηματικές φράσεις διαφέρουν· δεν γράφτηκε τίποτα",
          en: "the two passphrases differ; nothing was written"))
    }
    return passphrase
  }

  private static func read(_ name: String) throws(FileFault) -> Passphrase {
    if name.hasPrefix("fd:"), let number = Int32(name.dropFirst(3)), number >= 0 {
      return try read(number, name)
    }
    let descriptor = retrying { open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFault(name, errno: errno) }
    defer { close(descriptor) }
    return try read(descriptor, name)
  }

  private static func read(_ descriptor: Int32, _ name: String) throws(FileFault) -> Passphrase {
    try PrivateFile.demandPrivate(descriptor, name)
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: Passphrase.most + 2, alignment: 1)
    defer { buffer.deallocate() }
    buffer.initializeMemory(as: UInt8.self, repeating: 0x0A)
    var filled = 0
    while filled < buffer.count, !buffer[..<filled].contains(0x0A) {
      let count = more(descriptor, buffer, filled)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let code = errno
        Passphrase.wipe(buffer)
        throw FileFault(name, errno: code)
      }
      if count == 0 { break }
      filled += count
    }
    let passphrase = Passphrase(takingLineOf: buffer)
    guard (1...Passphrase.most).contains(passphrase.bytes.count) else {
      throw FileFault(
        name,
        Bilingual(
          el: "η πρώτη γραμμή πρέπει να έχει τη συνθηματική φράση, έως \(Passphrase.most)"
            + " λατινικά γράμματα",
          en: "the first line must be the passphrase, of at most \(Passphrase.most) bytes"))
    }
    return passphrase
  }

  private static func more(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer, _ filled: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
    #else
      Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
    #endif
  }
}
