import Foundation
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Vectors of other people for Ed25519, when `ONBOARD_VECTORS` names a file of them (`make
/// conformance` does): public key, message, signature, `valid` or `invalid`, and a seed or `-`.
@Suite struct SignatureVectorTests {
  private static let file = ProcessInfo.processInfo.environment["ONBOARD_VECTORS"]

  @Test(.enabled(if: file != nil))
  func everyVectorIsJudgedAsDocumented() throws {
    let text = try String(contentsOfFile: try #require(Self.file), encoding: .utf8)
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    var count = 0
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 5, "\(line)")
      let bytes = try fields[..<3].map { try #require(Hexadecimal.bytes($0)) }
      let key = PublicKey(bytes[0])
      let isValid = key?.isValid(bytes[2], for: bytes[1]) ?? false
      #expect(isValid == (fields[3] == "valid"), "\(line)")
      if fields[4] != "-", let key {
        let path = folder.appending(path: "\(count).key").path
        let file = KeyFile.header(key).with(["seed": .string(fields[4])]).file
        try NewFile.write(file, to: path, mode: 0o600)
        let signer = try SigningKeyFile.open(path, passphrase: .file("none"))
        #expect(try signer.sign(bytes[1]) == bytes[2], "\(line)")
      }
      count += 1
    }
    print("judged \(count) vectors")
    #expect(count > 1000)
  }
}
