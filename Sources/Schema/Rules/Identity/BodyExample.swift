extension Example {
  /// The file of a public body other than a municipality, which asks only for sign-in.
  static func body(
    kind: String = "region",
    name: String = "Περιφέρεια Κεντρικής Μακεδονίας",
    genitive: String = "της Περιφέρειας Κεντρικής Μακεδονίας",
    start: String = "version",
    authentication: Bool = true,
    more: String = "",
    fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    let head = """
      \(start): 1
      body:
        kind: \(kind)
        name: \(name)
        genitive: \(genitive)
      contact:
        email: it@pkm.example
        phone: 2310000000

      """
    let requests = authentication ? signIn().text + "\n" : ""
    return Example(
      whole: head + (more.isEmpty ? "" : more + "\n") + requests, fileID: fileID, line: line)
  }
}
