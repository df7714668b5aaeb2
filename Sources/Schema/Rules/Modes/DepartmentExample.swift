extension Example {
  /// An example with a department for the specimen's first topic, and more lines of it.
  static func department(
    _ more: String = "staff: {inPerson: 1}", named name: String = "Τμήμα Δημοτολογίου",
    topics: String = "[dimotologio]", fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    Example(
      """
      departments:
        - id: dimotologio
          name: \(name)
          topics: \(topics)
          \(more)
      """, fileID: fileID, line: line)
  }
}
