package import Ground
package import Schema

/// The files that one run of `onboard export` writes, and its messages about what is lost.
package struct ExportRun {
  package let targets: [ExportTarget]
  /// The municipalities, in order of code.
  package let subjects: [ExportSubject]

  /// Exports municipalities; none may occur twice, as the files of both would have the same names.
  package init(targets: [ExportTarget], subjects: [ExportSubject]) throws(FileFault) {
    self.targets = targets
    self.subjects = subjects.sorted { $0.plan.municipality.code < $1.plan.municipality.code }
    for (one, next) in zip(self.subjects, self.subjects.dropFirst())
    where one.plan.municipality.code == next.plan.municipality.code {
      throw FileFault(
        "\(one.plan.municipality.code)",
        Bilingual(el: "δίνεται δύο φορές", en: "is given twice"))
    }
  }

  /// The files, ordered by target and then by municipality.
  package var files: [Artifact] {
    targets.flatMap { target in
      subjects.flatMap { target.files(of: $0) } + target.overview(subjects)
    }
  }

  /// The losses in each format: a line for those of all municipalities, and one for each
  /// municipality with more.
  package func losses(_ language: Language) -> [String] {
    targets.flatMap { target -> [String] in
      let lost = subjects.map { target.losses(of: $0.offered) }
      let common = (lost.first ?? []).filter { one in lost.allSatisfy { $0.contains(one) } }
      var lines: [String] = []
      if !common.isEmpty { lines.append("\(target.name): " + said(common, language)) }
      for (subject, lost) in zip(subjects, lost) {
        let more = lost.filter { !common.contains($0) }
        guard !more.isEmpty else { continue }
        lines.append("\(target.name) \(subject.plan.municipality.code): " + said(more, language))
      }
      return lines
    }
  }

  /// The suspended parts of each municipality, which every file leaves out or marks: a line for
  /// each act.
  package func suspensions(_ language: Language) -> [String] {
    subjects.flatMap { subject in
      subject.suspensions.map { one in
        "\(subject.plan.municipality.code): " + one.note(in: subject.plan, language)
      }
    }
  }

  private func said(_ lost: [Bilingual], _ language: Language) -> String {
    language.say(el: "δεν χωρούν: ", en: "not expressed: ")
      + lost.map { $0(language) }.joined(separator: " · ")
  }

  /// The municipalities that all targets accept, and the faults of the others.
  package func fitting() throws(FileFault) -> (run: ExportRun, faults: [FileFault]) {
    var faults: [FileFault] = []
    let others = subjects.filter { subject in
      guard let fault = targets.lazy.compactMap({ $0.fault(subject) }).first else { return true }
      faults.append(FileFault("\(subject.plan.municipality.code)", fault))
      return false
    }
    return (try ExportRun(targets: targets, subjects: others), faults)
  }

  /// Writes the files to a folder and returns how many changed. They are staged first and put in
  /// place only when nothing has failed. An existing file that differs is kept and reported, unless
  /// it may be replaced.
  package func write(
    _ files: [Artifact], to folder: OutputFolder, replacing: Bool
  ) throws -> Int {
    if !replacing {
      for file in files {
        let isThere = try folder.holds(file.path)
        guard try isThere && folder.differs(file) else { continue }
        throw FileFault(
          folder.path + "/" + file.path,
          Bilingual(
            el: "υπάρχει ήδη και διαφέρει· δώστε --replace για να αντικατασταθεί",
            en: "exists already and differs; give --replace to replace it"))
      }
    }
    return try folder.locked {
      let writing = try OutputWriting(targets.map(\.name), of: folder, over: nil)
      return try writing.run {
        var staged: [Staging.Staged] = []
        for file in files { staged.append(try writing.stage(file)) }
        _ = try writing.commit(staged, removing: [])
        let changed = staged.count { $0.isWaiting }
        if changed > 0 { try folder.flush() }
        return changed
      }
    }
  }
}
