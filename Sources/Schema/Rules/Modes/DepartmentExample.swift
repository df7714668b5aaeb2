extension Example {
  /// A department of the specimen's first topic, with more of its lines.
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
