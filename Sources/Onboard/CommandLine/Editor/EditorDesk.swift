import Ground
import Outputs
import Registry
import Schema

/// The declarations that are open in an editor, judged beside all others of their registries.
struct EditorDesk {
  private let register: Register
  /// The day by which files are judged; nil for today, whenever it is asked.
  private let day: Day?
  private var texts: [String: OpenText] = [:]
  private var registries: [RegistryRoot: SavedFiles] = [:]
  /// What the open texts give; nil when something has changed since.
  private var judged: [String: Judged]?

  /// What an open text gives.
  struct Judged {
    let compilation: Compilation
    /// What it was judged by.
    let compiler: Compiler
    /// Its registry; nil outside of one.
    var root: RegistryRoot?
    /// What keeps a file from being read on which all others depend.
    var fault: Bilingual?
    /// What of the others it could not be compared with.
    var uncompared = Uncompared.nothing
  }

  init(register: Register, asOf day: Day?) { (self.register, self.day) = (register, day) }

  /// The addresses of the open texts, in order.
  var addresses: [String] { texts.keys.sorted() }

  /// An open text.
  subscript(uri: String) -> OpenText? { texts[uri] }

  /// Opens a text, or puts another in its place.
  mutating func open(_ text: OpenText) {
    texts[text.uri] = text
    forget()
  }

  /// Changes an open text; one that cannot be followed is closed, as nobody knows what it is.
  mutating func change(_ uri: String, _ changes: [JSONValue], to version: Int?) {
    guard texts[uri]?.change(changes, to: version) == false else { return forget() }
    close(uri)
  }

  /// Closes a text: what is saved counts again.
  mutating func close(_ uri: String) {
    texts[uri] = nil
    forget()
  }

  /// Has everything looked at again, as a file may have changed.
  mutating func forget() { judged = nil }

  /// What an open text gives.
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

  /// A place in another file of a registry, as it is sent; nil when it cannot be read.
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
