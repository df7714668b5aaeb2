package import Ground
package import Schema

/// The files that one run of `onboard export` writes, and its messages about what is lost.
package struct ExportRun {
  package let targets: [ExportTarget]
  package let plans: [Plan]

  package init(targets: [ExportTarget], plans: [Plan]) {
    self.targets = targets
    self.plans = plans
  }

  /// The files, ordered by target and then by municipality.
  package var files: [Artifact] {
    targets.flatMap { target in
      plans.flatMap { target.files(of: $0) } + target.overview(plans)
    }
  }

  /// The losses in each format: a line for what all municipalities lose, and one for each
  /// municipality that loses more.
  package func losses(_ language: Language) -> [String] {
    targets.flatMap { target -> [String] in
      let lost = plans.map { target.losses(of: $0) }
      let common = (lost.first ?? []).filter { one in lost.allSatisfy { $0.contains(one) } }
      var lines: [String] = []
      if !common.isEmpty { lines.append("\(target.name): " + said(common, language)) }
      for (plan, lost) in zip(plans, lost) {
        let more = lost.filter { !common.contains($0) }
        guard !more.isEmpty else { continue }
        lines.append("\(target.name) \(plan.municipality.code): " + said(more, language))
      }
      return lines
    }
  }

  private func said(_ lost: [Bilingual], _ language: Language) -> String {
    language.say(el: "δεν χωρούν: ", en: "not expressed: ")
      + lost.map { $0(language) }.joined(separator: " · ")
  }

  /// Refuses files that Kubernetes would refuse because of their size.
  package func checkSizes() throws(FileFault) {
    guard targets.contains(where: { $0.name == ExportTarget.configMap.name }) else { return }
    for plan in plans where ConfigMap(plan: plan).text.utf8.count > ConfigMap.longest {
      throw FileFault(
        "\(plan.municipality.code)",
        Bilingual(
          el: "οι ρυθμίσεις ξεπερνούν το 1 MiB που δέχεται το Kubernetes",
          en: "the configuration is over the 1 MiB that Kubernetes accepts"))
    }
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
