extension Peers {
  /// Adds a note for each figure that stands out among those of these files and of others.
  static func note(in judged: inout [Compilation], beside others: [Compilation] = []) {
    var values: [Claims.Measure: [Int]] = [:]
    for compilation in others + judged {
      for figure in compilation.claims.figures {
        values[figure.measure, default: []].append(figure.value)
      }
    }
    for measure in Array(values.keys) { values[measure]?.sort() }
    for index in judged.indices {
      for figure in judged[index].claims.figures {
        guard let finding = finding(on: figure, among: values) else { continue }
        judged[index] = judged[index].adding(finding)
      }
    }
  }
}
