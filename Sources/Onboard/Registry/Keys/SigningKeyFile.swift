import Crypto
import Ground
import Schema

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A private key read from its file.
struct SigningKeyFile: Signer {
  let publicKey: PublicKey
  /// Whether the file says that the key is public.
  let isDemonstration: Bool
  private let key: Curve25519.Signing.PrivateKey

  func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }

  /// The largest key file that is read, in bytes.
  private static let most = 16 * 1024

  /// Opens a key file.
  ///
  /// It must be a regular file, not a symbolic link, and unreadable to others, unless it says that
  /// it is a demonstration: Git does not preserve such permissions.
  static func open(
    _ path: String, passphrase: PassphraseSource
  ) throws(FileFault) -> SigningKeyFile {
    let (file, status) = try read(path)
    let key: Curve25519.Signing.PrivateKey?
    var isDemonstration = false
    switch file.holding {
    case .demonstration(let seed):
      isDemonstration = true
      key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    case .unsealed(let seed):
      try demandPrivate(path, status)
      key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    case .sealed(let seal):
      try demandPrivate(path, status)
      key = seal.open(file, with: try passphrase.passphrase(for: path))
      if key == nil { throw wrongPassphrase(path) }
    }
    guard let key, Array(key.publicKey.rawRepresentation) == file.publicKey.bytes else {
      throw malformed(path)
    }
    return SigningKeyFile(publicKey: file.publicKey, isDemonstration: isDemonstration, key: key)
  }

  /// The public half of a key file, which needs no passphrase.
  static func publicKey(_ path: String) throws(FileFault) -> PublicKey {
    try read(path).file.publicKey
  }

  /// Whether a key file says that its key is public.
  static func isDemonstration(_ path: String) throws(FileFault) -> Bool {
    guard case .demonstration = try read(path).file.holding else { return false }
    return true
  }

  private static func read(_ path: String) throws(FileFault) -> (file: KeyFile, status: stat) {
    let descriptor = retrying { Self.descriptor(path) }
    guard descriptor >= 0 else { throw FileFault(path, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard retrying({ fstat(descriptor, &status) }) == 0 else { throw FileFault(path, errno: errno) }
    let bytes = try FileReading.submitted(descriptor, path)
    guard bytes.count <= most, let file = KeyFile(bytes) else { throw malformed(path) }
    return (file, status)
  }

  private static func descriptor(_ path: String) -> Int32 {
    #if canImport(Darwin)
      Darwin.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    #elseif canImport(Musl)
      Musl.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    #else
      Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    #endif
  }

  private static func demandPrivate(_ path: String, _ status: stat) throws(FileFault) {
    guard !PrivateFile.isPrivate(status) else { return }
    throw PrivateFile.exposed(path)
  }

  private static func malformed(_ path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "δεν είναι αρχείο κλειδιού (\(KeyFile.format))",
        en: "is no key file (\(KeyFile.format))"))
  }

  private static func wrongPassphrase(_ path: String) -> FileFault {
    FileFault(
      path,
      Bilingual(
        el: "λάθος συνθηματική φράση (ή το αρχείο αλλοιώθηκε)",
        en: "wrong passphrase (or the file was altered)"))
  }
}
