extension Example {
  /// A request for sign-in that is complete, except for what a rule is about.
  static func signIn(
    key: String = "system",
    system: String = "Σύστημα αιτήσεων Δήμου",
    purpose: String? = "    purpose: Υποβολή αιτήσεων δημοτών",
    framework: String? = "    legalFramework: ν. 3852/2010 (Α΄ 87)",
    request: String = "2021-02-18",
    letter: String? = nil,
    test: String? = nil,
    production: String? = nil,
    productionKey: String = "production",
    declarations: String? = "    declarations: [properUse, securityFramework, accessLog]",
    after: String = "",
    fileID: StaticString = #fileID, line: Int = #line
  ) -> Example {
    var lines = ["authentication:", "  - id: aitiseis", "    \(key): \(system)"]
    if let purpose { lines.append(purpose) }
    if let framework { lines.append(framework) }
    lines += ["    request:", "      number: 6470", "      date: \(request)"]
    if let letter { lines += ["    productionLetter:", "      number: 17788", letter] }
    if test != nil || production != nil { lines.append("    redirects:") }
    if let test { lines.append("      test: [\(test)]") }
    if let production { lines.append("      \(productionKey): [\(production)]") }
    lines.append("    email: it@dimos.example")
    if let declarations { lines.append(declarations) }
    if !after.isEmpty { lines.append(after) }
    return Example(lines.joined(separator: "\n"), fileID: fileID, line: line)
  }
}
