/// Where a signature comes from, by the name that a user gives with `--key`.
enum SigningKey {
  /// Opens a key: a key file by its path, or `agent:` and the identity of a key that the ssh-agent
  /// holds.
  static func open(
    _ name: String, passphrase: PassphraseSource
  ) throws(FileFault) -> any Signer {
    try SigningKeyFile.open(name, passphrase: passphrase)
  }

  /// The public half of a key, which needs no passphrase: of a key file, or of 64 digits.
  static func publicKey(_ name: String) throws(FileFault) -> PublicKey {
    if let key = PublicKey(hexadecimal: name) { return key }
    return try SigningKeyFile.publicKey(name)
  }
}
