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
      case .unreadable, .other: .fileUnreadable
      }
    self.init(code, fault.path, el: fault.reason.el, en: fault.reason.en)
  }
}
