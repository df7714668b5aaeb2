import Ground
import Schema

extension Refusal {
  /// The refusal of a file that could not be read.
  init(_ fault: FileFault) {
    self.init(.fileUnreadable, fault.path, el: fault.reason.el, en: fault.reason.en)
  }
}
