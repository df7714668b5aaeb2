extension Example {
  /// The file of a municipality that serves only in person; any of its sections can be replaced.
  static func inPersonOnly(
    topics: String = """
    topics:
      - id: dimotologio
        title: Δημοτολόγιο
        field: civil-registry
        kind: transaction
        modes: [inPerson]
        audience: [citizens]
    """,
    hours: String = """
    hours:
      inPerson:
        monday: 08:00-14:30
    """,
    durations: String = """
    durations:
      inPerson: 15 min
    """,
    staff: String = """
    staff:
      inPerson: 2
    """,
    means: String = """
    means:
      inPerson: [counter, computer]
    """,
    other: String = "", fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    let modes = "modes: [inPerson]"
    let sections = [modes, topics, hours, durations, staff, means, other]
    return Example(
      sections.joined(separator: "\n"), without: ["thirdParty"], fileID: fileID, line: line)
  }
}
