import Ground
import Schema

/// A DSSE envelope: a payload, and signatures over it and its type.
///
/// Envelope files are canonical JSON, and every signature in them must be valid, so a file that
/// differs in a single bit is refused. DSSE 1.0.0: <https://github.com/secure-systems-lab/dsse>.
package struct Envelope: Hashable, Sendable {
  /// The signed bytes.
  let payload: [UInt8]
  /// The signatures, ordered by key.
  let signatures: [Signature]

  /// The only type of payload that is signed here: an in-toto statement.
  static let payloadType = "application/vnd.in-toto+json"

  /// The largest file that is read, in bytes.
  static let largest = 1 << 20

  /// An envelope without signatures.
  init(payload: [UInt8]) { self.init(payload: payload, signatures: []) }

  private init(payload: [UInt8], signatures: [Signature]) {
    self.payload = payload
    self.signatures = signatures.sorted { $0.keyID.utf8.lexicographicallyPrecedes($1.keyID.utf8) }
  }

  /// The bytes that are signed: type and payload, each preceded by its length (DSSE's PAE).
  var message: [UInt8] { Self.message(type: Self.payloadType, payload) }

  /// A type and a payload, each preceded by its length.
  static func message(type: String, _ payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload
  }

  /// The envelope with one more signature, which replaces one by the same key.
  func signed(by signer: any Signer) throws -> Envelope {
    let key = signer.publicKey.id
    let signature = Signature(keyID: key, bytes: try signer.sign(message))
    return Envelope(
      payload: payload, signatures: signatures.filter { $0.keyID != key } + [signature])
  }

  /// The contents of the envelope's file.
  var file: [UInt8] { json.file }

  private var json: JSONValue {
    [
      "payload": .string(Base64.text(payload)), "payloadType": .string(Self.payloadType),
      "signatures": .array(
        signatures.map { signature in
          ["keyid": .string(signature.keyID), "sig": .string(Base64.text(signature.bytes))]
        }),
    ]
  }
}

extension Envelope {
  /// Reads an envelope from the bytes of its file, whose spelling must be the canonical one.
  static func read(_ bytes: [UInt8], _ subject: String) throws(Refusal) -> Envelope {
    let json = try SignedJSON.read(bytes, subject, largest: largest)
    guard let members = json.members, members.count == 3, let type = json["payloadType"]?.text,
      let payload = json["payload"]?.text.flatMap(Base64.bytes), !payload.isEmpty,
      let list = json["signatures"]?.elements
    else { throw malformed(subject) }
    guard type == payloadType else {
      throw Refusal(
        .payloadTypeUnknown, subject,
        el: "το περιεχόμενο έχει τύπο «\(type)» αντί για «\(payloadType)»",
        en: "its payload is “\(type)”, not “\(payloadType)”")
    }
    var signatures: [Signature] = []
    for entry in list {
      guard entry.members?.count == 2, let key = entry["keyid"]?.text,
        let bytes = entry["sig"]?.text.flatMap(Base64.bytes), bytes.count == 64
      else { throw malformed(subject) }
      if let last = signatures.last, !last.keyID.utf8.lexicographicallyPrecedes(key.utf8) {
        throw Refusal(
          .signatureOrder, subject,
          el: "οι υπογραφές δεν είναι μία για κάθε κλειδί, με τη σειρά των κλειδιών",
          en: "its signatures are not one for each key, in order of keys")
      }
      signatures.append(Signature(keyID: key, bytes: bytes))
    }
    return Envelope(payload: payload, signatures: signatures)
  }

  private static func malformed(_ subject: String) -> Refusal {
    Refusal(
      .envelopeMalformed, subject, el: "δεν είναι φάκελος DSSE", en: "not a DSSE envelope")
  }
}

/// Reads signed JSON files: strictly, in canonical form, and of limited size.
enum SignedJSON {
  /// The value in a file, whose bytes must be its canonical form.
  static func read(
    _ bytes: [UInt8], _ subject: String, largest: Int
  ) throws(Refusal) -> JSONValue {
    let value = try strict(bytes, subject, largest: largest)
    guard JSONReader.isCanonical(bytes, of: value) else {
      throw Refusal(
        .jsonNotCanonical, subject, el: "δεν είναι σε κανονική μορφή JSON (RFC 8785)",
        en: "not in canonical form (RFC 8785)")
    }
    return value
  }

  /// The value in a file of any layout, read strictly.
  static func strict(
    _ bytes: [UInt8], _ subject: String, largest: Int
  ) throws(Refusal) -> JSONValue {
    guard bytes.count <= largest else {
      throw Refusal(
        .fileTooLarge, subject, el: "είναι μεγαλύτερο από \(largest) bytes",
        en: "larger than \(largest) bytes")
    }
    do throws(JSONReader.Fault) {
      return try JSONReader.read(bytes)
    } catch {
      try MergeMarkers.refuse(in: bytes, subject)
      guard !error.isDuplicate else {
        throw Refusal(
          .jsonDuplicate, subject, el: "ένα μέλος υπάρχει δύο φορές, στη θέση \(error.offset)",
          en: "a member stands twice, at byte \(error.offset)")
      }
      throw Refusal(
        .jsonMalformed, subject, el: "δεν είναι έγκυρο JSON, στη θέση \(error.offset)",
        en: "not valid JSON, at byte \(error.offset)")
    }
  }
}
