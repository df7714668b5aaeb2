extension String {
  /// The text quoted as a single word for a shell, without any invisible character.
  package var inShell: String {
    let isPlain =
      !isEmpty
      && utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x2D, 0x2E, 0x2F, 0x3A, 0x5F].contains(byte)
      }
    return isPlain ? self : "'" + visible.replacing("'", with: "'\\''") + "'"
  }
}
