import Foundation
import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Key files: what opens them, and what does not.
@Suite struct KeyFileTests {
  /// The least cost that a file may ask for, so that tests are quick.
  private static let cost = 1 << 14
  private static let message = Array("message".utf8)

  private static func folder(_ work: (String) throws -> Void) throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }

  private static func phrase(_ text: String, in folder: String) throws -> PassphraseSource {
    let path = "\(folder)/\(UUID().uuidString)"
    try NewFile.write(Array(text.utf8), to: path, mode: 0o600)
    return .file(path)
  }

  private static func sealed(_ key: NewKey, _ phrase: PassphraseSource) throws -> [UInt8] {
    try key.sealed(with: try phrase.newPassphrase(for: "key"), cost: cost)
  }

  @Test func aSealedKeyOpensWithItsPassphraseOnly() throws {
    try Self.folder { folder in
      let key = try #require(NewKey())
      let phrase = try Self.phrase("μια αρκετά μεγάλη φράση\r\nsecond line", in: folder)
      let file = try Self.sealed(key, phrase)
      #expect(file != (try Self.sealed(key, phrase)), "salt and nonce are new each time")
      try NewFile.write(file, to: folder + "/k", mode: 0o600)
      let opened = try SigningKeyFile.open(folder + "/k", passphrase: phrase)
      #expect(key.publicKey.isValid(try opened.sign(Self.message), for: Self.message))
      #expect(!opened.isDemonstration)
      for wrong in ["μια αρκετά μεγάλη φράσ", "x", "μια αρκετά μεγάλη φράση "] {
        let fault = #expect(throws: FileFault.self) {
          try SigningKeyFile.open(
            folder + "/k", passphrase: try Self.phrase(wrong, in: folder))
        }
        #expect(fault?.reason.en.hasPrefix("wrong passphrase") == true)
      }
    }
  }

  @Test func aSealedKeyThatWasAlteredDoesNotOpen() throws {
    try Self.folder { folder in
      let key = try #require(NewKey()), other = try #require(NewKey())
      let phrase = try Self.phrase("a long enough phrase", in: folder)
      let value = try JSONReader.read(try Self.sealed(key, phrase))
      let box = try #require(value["sealed"]?.text.flatMap(Base64.bytes))
      var altered = [
        value.with([
          "publicKey": .string(other.publicKey.hexadecimal), "keyid": .string(other.publicKey.id),
        ]),
        value.setting(["kdf", "n"], .number(Self.cost * 2)),
      ]
      for index in [0, 12, 43, 44, 59] {
        var box = box
        box[index] ^= 1
        altered.append(value.setting(["sealed"], .string(Base64.text(box))))
      }
      for (index, value) in altered.enumerated() {
        try NewFile.write(value.file, to: "\(folder)/\(index)", mode: 0o600)
        let fault = #expect(throws: FileFault.self) {
          try SigningKeyFile.open("\(folder)/\(index)", passphrase: phrase)
        }
        #expect(fault?.reason.en.hasPrefix("wrong passphrase") == true, "\(index)")
      }
    }
  }

  @Test func otherFormatsAreNoKeyFiles() throws {
    let key = try #require(NewKey(demonstration: "x"))
    let value = try JSONReader.read(key.unsealed(isDemonstration: false))
    let seal: JSONValue = [
      "kdf": [
        "n": .number(1 << 30), "name": "scrypt", "p": 1, "r": 8,
        "salt": .string(Base64.text([UInt8](repeating: 0, count: 16))),
      ],
      "sealed": .string(Base64.text([UInt8](repeating: 0, count: 60))),
    ]
    let header = KeyFile.header(key.publicKey)
    #expect(KeyFile(value.file) != nil)
    #expect(
      KeyFile(header.with(seal.setting(["kdf", "n"], .number(1 << 17)).members ?? [:]).file) != nil)
    let broken: [JSONValue] = [
      value.with(["format": "onboard-key/2"]), value.with(["keyid": "00"]),
      value.with(["note": ""]), value.with(["seed": "00"]), value.setting(["seed"], nil),
      value.with(["demonstration": "maybe"]), header.with(seal.members ?? [:]),
      header.with(seal.setting(["kdf", "n"], .number((1 << 17) + 1)).members ?? [:]),
      header.with(seal.setting(["kdf", "p"], 2).members ?? [:]),
      header.with(seal.setting(["kdf", "name"], "none").members ?? [:]),
      header.with(seal.setting(["sealed"], "AAAA").members ?? [:]),
      value.with(seal.members ?? [:]), [], "key",
    ]
    for value in broken { #expect(KeyFile(value.file) == nil, "\(value)") }
    #expect(KeyFile([]) == nil)
  }

  @Test func aSeedOfAnotherKeyIsRefused() throws {
    try Self.folder { folder in
      let key = try #require(NewKey(demonstration: "x")), other = try #require(NewKey())
      let value = try JSONReader.read(key.unsealed(isDemonstration: false)).with(
        KeyFile.header(other.publicKey).members ?? [:])
      try NewFile.write(value.file, to: folder + "/k", mode: 0o600)
      #expect(throws: FileFault.self) {
        try SigningKeyFile.open(folder + "/k", passphrase: .file("none"))
      }
    }
  }

  @Test(arguments: [0o604, 0o640, 0o660, 0o602])
  func filesOpenToOthersAreRefused(_ mode: Int) throws {
    try Self.folder { folder in
      let key = try #require(NewKey(demonstration: "x"))
      for isDemonstration in [false, true] {
        let path = "\(folder)/\(isDemonstration)"
        try NewFile.write(key.unsealed(isDemonstration: isDemonstration), to: path)
        chmod(path, mode_t(mode))
        let opened = try? SigningKeyFile.open(path, passphrase: .file("none"))
        #expect((opened != nil) == isDemonstration)
      }
      let phrase = folder + "/phrase"
      try NewFile.write(Array("a long enough phrase\n".utf8), to: phrase)
      chmod(phrase, mode_t(mode))
      #expect(throws: FileFault.self) { try PassphraseSource.file(phrase).passphrase(for: "k") }
    }
  }

  @Test func linksFoldersAndLargeFilesAreRefused() throws {
    try Self.folder { folder in
      let key = try #require(NewKey(demonstration: "x"))
      let text = key.unsealed(isDemonstration: true)
      try NewFile.write(text, to: folder + "/k", mode: 0o600)
      symlink(folder + "/k", folder + "/link")
      let padding = [UInt8](repeating: 0x20, count: 16 * 1024)
      try NewFile.write(text + padding, to: folder + "/large", mode: 0o600)
      mkfifo(folder + "/pipe", 0o600)
      for name in ["link", "large", "pipe", "none", ""] {
        #expect(throws: FileFault.self, "\(name)") {
          try SigningKeyFile.open("\(folder)/\(name)", passphrase: .file("none"))
        }
      }
    }
  }

  @Test(arguments: ["", "\n", "short\n", "elevenbytes\n"])
  func poorPassphrasesMakeNoKey(_ text: String) throws {
    try Self.folder { folder in
      let source = try Self.phrase(text, in: folder)
      #expect(throws: FileFault.self) { try source.newPassphrase(for: "k") }
    }
  }
}
