package import Ground
import Schema

extension Refusal {
  /// The refusal of a file that cannot be read for proof, by the cause of the fault.
  package init(_ fault: FileFault) {
    let code: Code =
      switch fault.cause {
      case .absent: .fileMissing
      case .link: .fileIsLink
      case .notRegular: .fileNotRegular
      case .notFolder: .folderNotFolder
      case .tooLarge: .fileTooLarge
      case .taken: .outputTaken
      case .malformed: .listMalformed
      case .lineEnds: .lineEndsChanged
      case .unreadable, .other: .fileUnreadable
      }
    self.init(code, fault.path, el: fault.reason.el, en: fault.reason.en)
  }

  /// The fault of the machine that caused the refusal; nil where something is wrong with a file.
  package var fault: FileFault? {
    code == .fileUnreadable ? FileFault(subject, reason, cause: .unreadable) : nil
  }

  /// The result of work on one matter, or its refusal, so that a fault in one matter does not
  /// affect others.
  static func catching<Value>(
    on matter: Matter, _ work: () throws -> Value
  ) -> Result<Value, Refusal> {
    do {
      return .success(try work())
    } catch let fault as FileFault {
      return .failure(Refusal(fault))
    } catch {
      return .failure(error as? Refusal ?? Refusal(FileFault("\(matter)", errno: 5)))
    }
  }
}
