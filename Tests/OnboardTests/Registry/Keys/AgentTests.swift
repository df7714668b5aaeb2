import Foundation
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// Keys in an ssh-agent: against one that follows a script, and against OpenSSH's where it is.
@Suite struct AgentTests {
  private static let key = NewKey(demonstration: "agent")
  private static let other = NewKey(demonstration: "other agent")
  private static let message = Array("message".utf8)

  /// What an agent answers that lists keys, after one of another kind.
  private static func list(_ keys: [NewKey]) -> [UInt8] {
    let rsa = AgentMessage.string(Array("ssh-rsa".utf8)) + AgentMessage.string([1, 0, 1])
    let blobs = [rsa] + keys.map { AgentMessage.blob(of: $0.publicKey) }
    return [AgentMessage.identitiesAnswer] + AgentMessage.number(blobs.count)
      + blobs.flatMap { AgentMessage.string($0) + AgentMessage.string(Array("comment".utf8)) }
  }

  private static func answer(_ signature: [UInt8], algorithm: String = "ssh-ed25519") -> [UInt8] {
    let blob = AgentMessage.string(Array(algorithm.utf8)) + AgentMessage.string(signature)
    return [AgentMessage.signResponse] + AgentMessage.string(blob)
  }

  @Test func theKeyIsFoundByBothNames() throws {
    let key = try #require(Self.key), other = try #require(Self.other)
    for name in [key.publicKey.id, AgentMessage.fingerprint(of: key.publicKey)] {
      let agent = try ScriptedAgent([Self.list([other, key])])
      let found = try AgentKey.find(name, at: agent.path)
      #expect(found.publicKey == key.publicKey)
      #expect(agent.requests == [[AgentMessage.requestIdentities]])
    }
  }

  @Test func theAgentSignsTheMessageItself() throws {
    let key = try #require(Self.key)
    let signature = try key.sign(Self.message)
    let agent = try ScriptedAgent([Self.list([key]), Self.answer(signature)])
    let found = try AgentKey.find(key.publicKey.id, at: agent.path)
    #expect(try found.sign(Self.message) == signature)
    #expect(
      agent.requests.last
        == [AgentMessage.signRequest] + AgentMessage.string(AgentMessage.blob(of: key.publicKey))
        + AgentMessage.string(Self.message) + [0, 0, 0, 0])
  }

  @Test func otherAnswersAreFaults() throws {
    let key = try #require(Self.key), other = try #require(Self.other)
    let signature = try key.sign(Self.message)
    let wrong: [[UInt8]] = [
      [AgentMessage.failure], [], Self.answer(try other.sign(Self.message)),
      Self.answer(try key.sign([])), Self.answer(Array(signature.dropLast())),
      Self.answer(signature, algorithm: "ssh-rsa"), Self.answer(signature) + [0],
      Array(Self.answer(signature).dropLast()),
      [AgentMessage.signResponse, 0xFF, 0xFF, 0xFF, 0xFF],
    ]
    for answer in wrong {
      let agent = try ScriptedAgent([Self.list([key]), answer])
      let found = try AgentKey.find(key.publicKey.id, at: agent.path)
      #expect(throws: FileFault.self, "\(answer)") { try found.sign(Self.message) }
    }
    let lists: [[UInt8]] = [
      Self.list([other]), [AgentMessage.failure], Self.list([key]) + [0], [],
      [AgentMessage.identitiesAnswer], [AgentMessage.identitiesAnswer, 0xFF, 0xFF, 0xFF, 0xFF],
    ]
    for list in lists {
      let agent = try ScriptedAgent([list])
      #expect(throws: FileFault.self, "\(list)") {
        try AgentKey.find(key.publicKey.id, at: agent.path)
      }
    }
    #expect(throws: FileFault.self) { try AgentKey.find(key.publicKey.id, at: "/nowhere") }
    #expect(throws: FileFault.self) { try AgentKey.find(key.publicKey.id, at: nil) }
    let long = String(repeating: "x", count: 200)
    #expect(throws: FileFault.self) { try AgentKey.find(key.publicKey.id, at: long) }
  }

  @Test func aSilentAgentDoesNotHoldUsUp() throws {
    let agent = try ScriptedAgent([])
    let start = ContinuousClock.now
    #expect(throws: FileFault.self) {
      try AgentConnection(agent.path, seconds: 1).ask([AgentMessage.requestIdentities])
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  private static let tools = ["/usr/bin/ssh-agent", "/usr/bin/ssh-add", "/usr/bin/ssh-keygen"]

  @Test(.enabled(if: tools.allSatisfy(FileManager.default.isExecutableFile)))
  func theAgentOfOpenSSHSigns() throws {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let socket = folder.path + "/s"
    let agent = try Self.start("ssh-agent", ["-D", "-a", socket], [:])
    defer { agent.terminate() }
    for _ in 0..<100 where access(socket, F_OK) != 0 { usleep(50_000) }
    let file = folder.path + "/id"
    let made = try Self.start("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", file], [:])
    made.waitUntilExit()
    let added = try Self.start("ssh-add", ["-q", file], ["SSH_AUTH_SOCK": socket])
    added.waitUntilExit()
    let line = try String(contentsOfFile: file + ".pub", encoding: .utf8)
    let blob = try #require(Base64.bytes(String(line.split(separator: " ")[1])))
    let publicKey = try #require(PublicKey(Array(blob.suffix(32))))
    let key = try AgentKey.find(publicKey.id, at: socket)
    #expect(publicKey.isValid(try key.sign(Self.message), for: Self.message))
    let shown = try Tool.run(
      ["keys", "show", "agent:" + AgentMessage.fingerprint(of: publicKey), "--language", "en"],
      in: folder, environment: ["SSH_AUTH_SOCK": socket])
    #expect(shown.output.hasPrefix("identity: \(publicKey.id)\n"), "\(shown)")
  }

  private static func start(
    _ tool: String, _ arguments: [String], _ environment: [String: String]
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/" + tool)
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }
}
