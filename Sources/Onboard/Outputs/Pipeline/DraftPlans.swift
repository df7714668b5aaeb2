package import Ground
package import Schema

/// The plans of the newest declarations, each compiled by itself: a fault in one leaves the others.
package struct DraftPlans: Sendable {
  /// The plans of the declarations without errors, in order of path.
  package let plans: [Plan]
  /// The declarations with errors, with their findings, and the folders without a declaration.
  package let broken: [Compilation]
  /// The files that could not be read or are not a municipality's.
  package let faults: [FileFault]
}

extension Compile {
  /// Compiles what was submitted; other bodies have no appointments, and are skipped.
  package func plans(_ submissions: Submissions) -> DraftPlans {
    let missing = missing(in: submissions.strays)
    let found = plans(submissions.files, beside: missing) { compilation throws(FileFault) in
      compilation.plan
    }
    return DraftPlans(
      plans: found.plans, broken: found.broken, faults: submissions.faults + found.faults)
  }

  /// Compiles the files that subjects name, by a code or a path; a body that is not a municipality
  /// is a fault.
  package func plans(of subjects: [String]) -> DraftPlans {
    var files: Set<String> = [], faults: [FileFault] = []
    for subject in subjects {
      do throws(FileFault) {
        files.insert(try Discovery.file(of: subject))
      } catch {
        faults.append(error)
      }
    }
    let ordered = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let found = plans(ordered, beside: []) { compilation throws(FileFault) in
      try compilation.municipalPlan()
    }
    return DraftPlans(plans: found.plans, broken: found.broken, faults: faults + found.faults)
  }

  private func plans(
    _ files: [String], beside missing: [Compilation],
    taking plan: (Compilation) throws(FileFault) -> Plan?
  ) -> DraftPlans {
    let read = Parallel.map(files, showing: progress) { path in
      Self.outcome { () throws(FileFault) in try one(path, calendar: .request) }
    }
    var plans: [Plan] = [], broken: [Compilation] = [], faults = read.compactMap(\.fault)
    let judged = BetweenFiles.judged(read.compactMap { try? $0.get() } + missing, peers: false)
    for compilation in judged {
      guard ![compilation].haveErrors else {
        broken.append(compilation)
        continue
      }
      do throws(FileFault) {
        if let plan = try plan(compilation) { plans.append(plan) }
      } catch {
        faults.append(error)
      }
    }
    return DraftPlans(plans: plans, broken: broken, faults: faults)
  }
}
