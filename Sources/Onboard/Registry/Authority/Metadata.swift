package import Ground

/// A file of TUF metadata (TUF 1.0 §4.2): what is signed, and signatures that nobody checked yet.
package struct Metadata: Sendable {
  /// The file's name, for messages.
  package let file: String
  /// The digest of the file.
  package let digest: Digest
  /// What the signatures are about.
  package let signed: JSONValue
  /// The signatures, each of another key.
  package let signatures: [Signature]

  /// How large a file may be.
  package static let most = 256 * 1024

  /// The canonical form of what is signed: the bytes that signatures are over.
  ///
  /// TUF's canonical form and RFC 8785 differ in escapes and in the order of letters beyond ASCII,
  /// so metadata with other than printable ASCII letters is refused.
  package var message: [UInt8] { signed.canonical }

  /// Reads a file; its layout is free, what is signed is not.
  package init(_ bytes: [UInt8], file: String) throws(Refusal) {
    let whole = try MetadataObject(
      try SignedJSON.strict(bytes, file, largest: Self.most), file, "")
    try whole.hasOnly(["signatures", "signed"])
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
  }

  /// Makes metadata that has no signature yet.
  package init(signed: JSONValue, file: String, signatures: [Signature] = []) {
    self.file = file
    self.signed = signed
    self.signatures = signatures
    digest = Digest(of: signed.canonical)
  }

  /// Whether all texts and names are of printable ASCII letters.
  private static func isASCII(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
    case .array(let values): values.allSatisfy(isASCII)
    case .object(let members):
      members.allSatisfy { isASCII(.string($0.key)) && isASCII($0.value) }
    case .number, .boolean, .null: true
    }
  }
}

extension Signature {
  fileprivate init(
    _ object: MetadataObject, after others: [Signature]
  ) throws(Refusal) {
    try object.hasOnly(["keyid", "sig"])
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
