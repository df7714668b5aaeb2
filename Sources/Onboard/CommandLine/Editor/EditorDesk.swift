import Ground
import Outputs
import Registry
import Schema

/// The declarations that are open in an editor, judged beside all others of their registries.
struct EditorDesk {
  private let register: Register
  /// The day as of which files are judged; nil for the current day at each use.
  private let day: Day?
  private var texts: [String: OpenText] = [:]
  private var registries: [RegistryRoot: SavedFiles] = [:]
  /// The results for the open texts; nil when something has changed since.
  private var judged: [String: Judged]?

  /// The result for an open text.
  struct Judged {
    let compilation: Compilation
    /// The compiler that judged it.
    let compiler: Compiler
    /// Its registry; nil outside a registry.
    var root: RegistryRoot?
    /// The fault of a file on which all others depend and that cannot be read.
    var fault: Bilingual?
    /// The other declarations with which it could not be compared.
    var uncompared = Uncompared.nothing
  }

  init(register: Register, asOf day: Day?) { (self.register, self.day) = (register, day) }

  /// The addresses of the open texts, in order.
  var addresses: [String] { texts.keys.sorted() }

  /// An open text.
  subscript(uri: String) -> OpenText? { texts[uri] }

  /// Opens a text, or replaces it.
  mutating func open(_ text: OpenText) {
    texts[text.uri] = text
    forget()
  }

  /// Changes an open text; a text whose changes cannot be applied is closed, as its content is
  /// unknown.
  mutating func change(_ uri: String, _ changes: [JSONValue], to version: Int?) {
    guard texts[uri]?.change(changes, to: version) == false else { return forget() }
    close(uri)
  }

  /// Closes a text, so that the saved file counts again.
  mutating func close(_ uri: String) {
    texts[uri] = nil
    forget()
  }

  /// Forgets all results, as a file may have changed.
  mutating func forget() { judged = nil }

  /// The result for an open text.
  mutating func judged(_ uri: String) -> Judged? {
    if let judged { return judged[uri] }
    let now = judgeAll()
    judged = now
    return now[uri]
  }

  private mutating func judgeAll() -> [String: Judged] {
    var all: [String: Judged] = [:]
    let roots = texts.mapValues { $0.path.flatMap { RegistryRoot(holding: $0)?.called } }
    for (uri, text) in texts where roots[uri] == .some(nil) {
      let compiler = Compiler(register: register, asOf: today, moved: .empty)
      let source = text.source(called: text.path ?? "<stdin>")
      all[uri] = Judged(
        compilation: compiler.compile(source, planning: false), compiler: compiler)
    }
    for root in Set(roots.values.compactMap { $0 }) {
      judge(texts.values.filter { roots[$0.uri] == .some(root) }, in: root, &all)
    }
    return all
  }

  private mutating func judge(
    _ open: [OpenText], in root: RegistryRoot, _ all: inout [String: Judged]
  ) {
    var files = registries[root] ?? SavedFiles(root: root)
    let holidays = files.holidays(asOf: today)
    var fault = holidays.fault
    let compile = Compile(register: register, asOf: today, moved: holidays.moved)
    let places = open.map { root.place(ofFile: $0.path ?? "") ?? "" }
    let saved = files.judged(besides: Set(places), by: compile.compiler)
    registries[root] = files
    var own = zip(open, places).map {
      compile.compiler.compile($0.source(called: $1), planning: false)
    }
    let beside = Beside(wholeOf: root, compile) { Today.clock }
    do {
      own = try beside.judged(own, among: saved.compilations)
    } catch let error as FileFault {
      fault = Bilingual(el: error.message(.greek), en: error.message(.english))
    } catch {
      let reason = (error as? Refusal)?.reason
      fault =
        reason
        ?? Bilingual(
          el: "δεν διαβάζονται οι αποφάσεις του μητρώου", en: "the records cannot be read")
    }
    let uncompared = beside.uncompared.and(Uncompared(saved.faults))
    for (text, compilation) in zip(open, own) {
      all[text.uri] = Judged(
        compilation: compilation, compiler: compile.compiler, root: root, fault: fault,
        uncompared: uncompared)
    }
  }

  private var today: Day { day ?? Today.anew }

  /// A place in another file of a registry in the protocol's form; nil when the file cannot be
  /// read.
  func location(
    of place: Finding.Elsewhere, in root: RegistryRoot, _ encoding: PositionEncoding
  ) -> JSONValue? {
    let path = root.way(to: place.path)
    let open = texts.values.first { $0.path == path }
    guard let bytes = open?.bytes ?? (try? FileReading.submitted(path)) else { return nil }
    let index = TextIndex(bytes, encoding)
    return [
      "range": EditorRange.range(place.span, in: index),
      "uri": .string(open?.uri ?? FileURI.of(path)),
    ]
  }
}
