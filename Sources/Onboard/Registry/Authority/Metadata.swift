package import Ground

/// A file of TUF metadata (TUF 1.0 §4.2): the signed part, and signatures not yet verified.
package struct Metadata: Sendable {
  /// The file's name, for messages.
  package let file: String
  /// The digest of the file.
  package let digest: Digest
  /// The part that the signatures cover.
  package let signed: JSONValue
  /// The signatures, each by a different key.
  package let signatures: [Signature]

  /// The largest file that is read, in bytes.
  package static let most = 256 * 1024

  /// The bytes that are signed: the signed part in canonical form.
  ///
  /// TUF's canonical form and RFC 8785 differ in escapes and in how they order letters beyond
  /// ASCII, so metadata with any text other than printable ASCII is refused.
  package var message: [UInt8] { signed.canonical }

  /// The digest of the signed part, which does not change when somebody adds a signature.
  package let signedDigest: Digest

  /// Reads a file; its layout is free, but its signed part is read strictly.
  package init(_ bytes: [UInt8], file: String) throws(Refusal) {
    let whole = try MetadataObject(
      try SignedJSON.strict(bytes, file, largest: Self.most), file, "")
    try whole.demandOnly(["signatures", "signed"])
    signed = .object(try whole.object("signed").members)
    guard Self.isASCII(signed) else {
      throw Refusal(
        .metadataNotASCII, file, el: "έχει γράμματα εκτός ASCII, που υπογράφονται με δύο τρόπους",
        en: "has letters beyond printable ASCII, which are signed in two ways")
    }
    var signatures: [Signature] = []
    for object in try whole.objects("signatures") {
      signatures.append(try Signature(object, after: signatures))
    }
    self.signatures = signatures
    self.file = file
    digest = Digest(of: bytes)
    signedDigest = Digest(of: signed.canonical)
  }

  /// Makes metadata from its signed part.
  package init(signed: JSONValue, file: String, signatures: [Signature] = []) {
    self.file = file
    self.signed = signed
    self.signatures = signatures
    digest = Digest(of: signed.canonical)
    signedDigest = digest
  }

  /// Whether all texts and member names are printable ASCII.
  private static func isASCII(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    case .array(let values): values.allSatisfy(isASCII)
    case .object(let members):
      members.allSatisfy { isASCII(.string($0.key)) && isASCII($0.value) }
    case .number, .decimal, .boolean, .null: true
    }
  }
}

extension Signature {
  fileprivate init(
    _ object: MetadataObject, after others: [Signature]
  ) throws(Refusal) {
    try object.demandOnly(["keyid", "sig"])
    let id = try object.text("keyid")
    guard let bytes = Hexadecimal.bytes(try object.text("sig")) else {
      throw Refusal(
        .metadataMalformed, object.file, el: "το «\(object.path("sig"))» δεν είναι δεκαεξαδικό",
        en: "“\(object.path("sig"))” is not hexadecimal")
    }
    guard !others.contains(where: { $0.keyID == id }) else {
      throw Refusal(
        .signatureDuplicate, object.file, el: "δύο υπογραφές με το κλειδί \(id)",
        en: "two signatures with the key \(id)")
    }
    keyID = id
    self.bytes = bytes
  }
}
