import Schema
import Testing

@testable import Ground
@testable import Onboard
@testable import Registry

/// A code without a declaration is answered with what to do, and a mistyped one with what was meant.
@Suite struct UndeclaredTests {
  @Test(arguments: [("9999", "9199"), ("9713", "9173")])
  func aMistypedCodeNamesWhatWasMeant(_ code: String, _ meant: String) throws {
    let code = try #require(MunicipalityCode(code))
    let fault = Discovery.undeclared(code)
    #expect(fault.reason.el.contains("μήπως") && fault.reason.el.contains(meant), "\(fault)")
    #expect(fault.next == "onboard inbox")
  }

  @Test func aCodeThatIsLikeNoOtherEndsItsSentence() throws {
    let fault = Discovery.undeclared(try #require(MunicipalityCode("5678")))
    #expect(fault.reason.en == "no municipality has this code. To see what waits: onboard inbox")
  }

  @Test func aCodeWithoutAFileNamesTheReceipt() throws {
    let fault = Discovery.undeclared(try #require(MunicipalityCode("9013")))
    #expect(fault.reason.el.contains("onboard receive ΑΡΧΕΙΟ"))
    #expect(fault.reason.el.contains("onboard init 9013"))
    #expect(fault.cause == .absent && fault.next == "onboard receive FILE")
  }

  /// Neither the log nor a desk mends what two branches received.
  @Test func aReceiptOfTwoBranchesIsReceivedAgain() {
    let marks = Array("<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n".utf8)
    let refusal = #expect(throws: Refusal.self) {
      try SignedSubmission(marks, "Municipalities/9007-thasou/submission.json")
    }
    #expect(refusal?.code == .submissionMerged && refusal?.remedy.command == "onboard receive 9007")
    #expect(refusal?.reason.el.contains("log mend") == false)
    let log = #expect(throws: Refusal.self) {
      try MergeMarkers.refuse(in: marks, "Generated/Approvals/log/checkpoint")
    }
    #expect(log?.code == .mergeMarkers)
  }
}
