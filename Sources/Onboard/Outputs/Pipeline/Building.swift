package import Ground
package import Schema

/// The results of compiling a registry's declarations, each by itself: a fault in one leaves the
/// others.
package struct Building<Made: Sendable>: Sendable {
  /// The outcome of each declaration, in order of path, and of folders without one.
  package let outcomes: [Outcome]
  /// The files that could not be read or kept.
  package var faults: [FileFault]
  /// The faults in the places of outputs, which keep these back.
  package let obstacles: [FileFault]
  /// Notes on files beside the ones that are read.
  package var notes: [FileFault]
  /// The findings about a file on which all declarations depend.
  private(set) var common: [Compilation] = []

  /// The outcome of one declaration.
  package struct Outcome: Sendable {
    /// The name of the municipality's or the body's folder.
    package let folder: String
    /// The findings; nil for a declaration that could not be read.
    package let compilation: Compilation?
    /// The results of making each output; empty where the declaration has errors.
    package let made: [File]
    /// The subfolders in which the former outputs stay, as nothing could be written there.
    package let held: [String]
    /// The index's entry for the configuration.
    package let draft: RuntimeIndex.Draft?
    /// The index's entry for the sign-in.
    package let signIn: SignInDraft?
    /// The state of the declaration; nil for one that could not be read.
    package let state: RuntimeIndex.DraftState?
  }

  /// An output, and the result of making it.
  package struct File: Sendable {
    package let path: String
    package let sha256: Digest
    package let made: Made

    package init(path: String, sha256: Digest, made: Made) {
      self.path = path
      self.sha256 = sha256
      self.made = made
    }
  }

  /// The compilations, in order of path.
  package var compilations: [Compilation] { common + outcomes.compactMap(\.compilation) }
}

extension Building {
  /// The outcomes of declarations that cannot be judged because the holidays are not known: their
  /// former outputs stay, and what was decided does not depend on the holidays.
  ///
  /// - Parameters:
  ///   - root: The registry to which the holidays belong.
  ///   - error: Why the holidays are not known; an error that is not about their file is rethrown.
  package init(
    unjudged submissions: Submissions, in root: RegistryRoot, for error: any Error
  ) throws {
    let held = Bilingual(
      el: "χωρίς τις αργίες δεν κρίνεται καμία δήλωση: ό,τι είχαν δώσει μένει",
      en: "without the holidays no declaration is judged: what they gave before stays")
    outcomes = (submissions.files.map { Compile.folder(of: $0) }).map { folder in
      Outcome(
        folder: folder, compilation: nil, made: [], held: [], draft: nil, signIn: nil, state: nil)
    }
    obstacles = []
    notes = submissions.notes + [FileFault(root.way(to: HolidaysFile.place), held)]
    switch error {
    case let fault as FileFault: faults = submissions.faults + [fault]
    case let unsound as UnsoundFile:
      faults = submissions.faults
      common = [unsound.compilation]
    default: throw error
    }
  }
}

extension Compile {
  /// Judges what was submitted and makes the outputs of each declaration, handing each output on as
  /// soon as it is made. A conflict that only other files reveal may still count against it.
  package func build<Made: Sendable>(
    _ submissions: Submissions, between: Between,
    making make: @Sendable (Artifact) throws(FileFault) -> Made
  ) throws -> Building<Made> {
    let files = submissions.files
    let read = Parallel.map(files, showing: progress) { path in
      Self.outcome { () throws(FileFault) in try emit(path, make) }
    }
    let emitted = read.compactMap { try? $0.get() }
    let judged = try judged(
      emitted.map(\.compilation) + missing(in: submissions.strays), between)
    var outcomes = zip(emitted, judged).map { $0.outcome($1) }
    outcomes += zip(submissions.strays, judged[emitted.count...]).map { stray, compilation in
      Building<Made>.Outcome(
        folder: Self.name(ofFolder: stray.folder), compilation: compilation, made: [], held: [],
        draft: nil, signIn: nil, state: .missing)
    }
    let unread =
      zip(files, read).compactMap { $1.fault == nil ? nil : Self.folder(of: $0) }
      + submissions.faults.map { Self.name(ofFolder: $0.path) }
    outcomes += unread.map { folder in
      Building<Made>.Outcome(
        folder: folder, compilation: nil, made: [], held: [], draft: nil, signIn: nil, state: nil)
    }
    let faults = submissions.faults + read.compactMap(\.fault)
    if judged.isEmpty, let fault = faults.first { throw fault }
    return Building<Made>(
      outcomes: outcomes, faults: faults, obstacles: emitted.flatMap(\.obstacles),
      notes: submissions.notes)
  }

  /// Compiles one file, and hands its outputs on.
  private func emit<Made>(
    _ path: String, _ make: (Artifact) throws(FileFault) -> Made
  ) throws(FileFault) -> Emitted<Made> {
    let compilation = compiler.compile(try Self.read(path), calendar: .request)
    var emitted = Emitted<Made>(compilation: compilation.withoutText(), path: path)
    guard compilation.plan != nil || compilation.signIn != nil else { return emitted }
    let source = Digest(of: compilation.source.bytes)
    if let plan = compilation.plan {
      let artifact = RuntimeConfiguration.draft(of: plan)
      emitted.draft = try emitted.add(artifact, make).map {
        RuntimeIndex.Draft(plan, artifact, sha256: $0, source: source)
      }
    }
    if let plan = compilation.signIn {
      let artifact = SignInFile.draft(of: plan)
      emitted.signIn = try emitted.add(artifact, make).flatMap {
        SignInDraft(plan, artifact, sha256: $0, source: source)
      }
    }
    return emitted
  }

  /// The results for one file, before it is compared with the others.
  private struct Emitted<Made: Sendable>: Sendable {
    let compilation: Compilation
    let path: String
    var files: [Building<Made>.File] = []
    var obstacles: [FileFault] = []
    var held: [String] = []
    var draft: RuntimeIndex.Draft?
    var signIn: SignInDraft?
    private var name: String?

    init(compilation: Compilation, path: String) {
      (self.compilation, self.path) = (compilation, path)
    }

    /// Makes an output and returns its digest; nil if something in its place keeps it back.
    mutating func add(
      _ artifact: Artifact, _ make: (Artifact) throws(FileFault) -> Made
    ) throws(FileFault) -> Digest? {
      name = Compile.stem(of: artifact.path)
      do throws(FileFault) {
        let digest = Digest(of: artifact.bytes)
        files.append(.init(path: artifact.path, sha256: digest, made: try make(artifact)))
        return digest
      } catch {
        guard error.cause.isInTheWay else { throw error }
        obstacles.append(error)
        held.append(artifact.path.split(separator: "/").first.map { String($0) } ?? "")
        return nil
      }
    }

    func outcome(_ judged: Compilation) -> Building<Made>.Outcome {
      let isSound = !judged.hasErrors
      return Building<Made>.Outcome(
        folder: name ?? Compile.folder(of: path), compilation: judged, made: isSound ? files : [],
        held: isSound ? held : [], draft: isSound ? draft : nil, signIn: isSound ? signIn : nil,
        state: isSound ? .sound : .broken)
    }
  }

  /// The name of the folder that contains a file.
  package static func folder(of path: String) -> String {
    let steps = path.split(separator: "/")
    return steps.count < 2 ? "" : String(steps[steps.count - 2])
  }

  /// The name of the folder at a path, or of the folder that contains the declaration at the path.
  private static func name(ofFolder path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return Discovery.fileNames.contains(name) ? folder(of: path) : name
  }

}

extension Compile {
  /// The name of the municipality's or body's folder in the name of an output.
  package static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last?.split(separator: ".").first ?? ""
    return String(
      name.hasPrefix(SignInFile.prefix) ? name.dropFirst(SignInFile.prefix.utf8.count) : name)
  }
}
