import Ground
import Outputs
import Schema

extension Verification {
  /// Compares the index of deployments with what is in force: it must list that, no more and no
  /// less, and the digests beside it must be those of the files that it lists.
  func compareIndex(_ verdicts: inout [Verdict]) throws {
    let path = tree.path(of: DeploymentIndex.place)
    guard let bytes = try tree.read(DeploymentIndex.place, atMost: DeploymentIndex.largest) else {
      throw Refusal(
        .fileMissing, path, el: "λείπει το ευρετήριο όσων ισχύουν (onboard build)",
        en: "the index of what is in force is missing (onboard build)")
    }
    var listed = try DeploymentIndex.read(bytes, path)
    let entries = Array(listed.values)
    var isAsProved = true
    for index in verdicts.indices {
      let entry = listed.removeValue(forKey: verdicts[index].matter)
      guard verdicts[index].holds, entry != verdicts[index].deployment else { continue }
      verdicts[index].refuse(difference(verdicts[index], path))
      isAsProved = false
    }
    for matter in listed.keys.sorted() {
      isAsProved = false
      verdicts.append(
        Verdict(
          matter,
          refused: Refusal(
            .indexNotInForce, path, el: "καμία απόφαση: \(matter.title.el)",
            en: "no record: \(matter.title.en)")))
    }
    verdicts.sort { $0.matter < $1.matter }
    // Where the index is wrong, its digests prove nothing, and only the index is reported.
    if isAsProved { try compareSums(of: entries) }
  }

  private func difference(_ verdict: Verdict, _ path: String) -> Refusal {
    let title = verdict.matter.title
    return Refusal(
      verdict.deployment == nil ? .indexNotInForce : .indexStale, path,
      el: "δεν λέει ό,τι ισχύει στις \(now.day.words.el): \(title.el) (onboard build)",
      en: "does not say what is in force on \(now.day.words.en): \(title.en) (onboard build)")
  }

  private func compareSums(of entries: [DeploymentIndex.Entry]) throws {
    let wanted = DeploymentIndex.sums(of: entries)
    let name = "Generated/" + wanted.path, path = tree.path(of: name)
    guard let bytes = try tree.read(name, atMost: DeploymentIndex.largest) else {
      throw Refusal(
        .sumsMissing, path, el: "λείπουν τα αποτυπώματα όσων ισχύουν (onboard build)",
        en: "the digests of what is in force are missing (onboard build)")
    }
    guard bytes == wanted.bytes else {
      throw Refusal(
        .sumsAltered, path, el: "δεν έχει τα αποτυπώματα όσων λέει το ευρετήριο (onboard build)",
        en: "does not have the digests of what the index lists (onboard build)")
    }
  }
}
