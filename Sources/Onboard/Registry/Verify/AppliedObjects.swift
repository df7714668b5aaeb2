package import Ground
import Outputs
import Schema

/// The objects in a cluster: ConfigMaps as its API gives them, compared with what was proved.
///
/// A municipality in force has one object, with exactly the approved bytes. One whose proof was
/// refused keeps the object that it has, and it is not reported. Any other object of ours is
/// foreign.
package struct AppliedObjects {
  private let objects: [JSONValue]

  /// The members that the server fills in, and a deployment does not decide (Kubernetes API
  /// Conventions, Metadata; `kubectl apply` adds the annotation).
  private static let ofServer: Set<String> = [
    "metadata.creationTimestamp", "metadata.generation", "metadata.managedFields",
    "metadata.namespace", "metadata.resourceVersion", "metadata.selfLink", "metadata.uid",
    "metadata.annotations.kubectl.kubernetes.io/last-applied-configuration",
  ]
  private static let code = "onboard/code"

  /// Reads files with an object each, or with a list of objects.
  package init(files: [String]) throws(FileFault) {
    var objects: [JSONValue] = []
    for file in files {
      let value = try Self.value(of: try FileReading.document(file), file)
      let kind = value["kind"]?.text ?? ""
      if kind == "ConfigMap" {
        objects.append(value)
        continue
      }
      if kind == "Status" { throw Self.answer(value, file) }
      guard kind.hasSuffix("List"), let items = value["items"]?.elements else {
        throw Self.noObject(file)
      }
      objects += items
    }
    self.objects = objects
  }

  init(_ objects: [JSONValue]) { self.objects = objects }

  /// The JSON of a file, in which nothing may be ambiguous: if a name occurs twice, it is unknown
  /// which member a program takes.
  private static func value(of bytes: [UInt8], _ file: String) throws(FileFault) -> JSONValue {
    do throws(JSONReader.Fault) {
      return try JSONReader.lenient(bytes, allowsDuplicates: false)
    } catch {
      guard error.isDuplicate else { throw noObject(file) }
      throw FileFault(
        file,
        Bilingual(
          el: "ένα στοιχείο υπάρχει δύο φορές (θέση \(error.offset))",
          en: "a member is there twice, at byte \(error.offset)"))
    }
  }

  /// The fault of a file that holds the server's answer instead of objects.
  private static func answer(_ status: JSONValue, _ file: String) -> FileFault {
    let message = (status["message"]?.text ?? "").visible
    return FileFault(
      file,
      Bilingual(
        el: "είναι απάντηση του Kubernetes (Status), όχι αντικείμενα: \(message)",
        en: "is an answer of Kubernetes (Status), not objects: \(message)"))
  }

  private static func noObject(_ file: String) -> FileFault {
    FileFault(
      file,
      Bilingual(
        el: "δεν είναι ConfigMap ή λίστα του Kubernetes σε JSON (kubectl get configmaps -o json)",
        en: "is no ConfigMap or list of Kubernetes in JSON (kubectl get configmaps -o json)"))
  }

  /// The differences of the objects from what was proved, by name and member.
  package func differences(from outcome: Verification.Outcome) -> [Refusal] {
    // Where the whole tree is refused, it is unknown what should be there.
    guard outcome.refusals.isEmpty else { return [] }
    let proved = outcome.deployable.filter { !$0.matter.isSignIn }
    let undecided = Set(outcome.verdicts.filter { !$0.holds }.map { "\($0.matter)" })
    let own = objects.filter(Self.isOurs)
    let byCode = Dictionary(grouping: own) { Self.code(of: $0) ?? "" }
    var found: [Refusal] = []
    for verdict in proved {
      let objects = byCode["\(verdict.matter)"] ?? []
      guard let object = objects.first else {
        found.append(
          Refusal(
            .appliedMissing, "ConfigMap/onboard-\(verdict.matter)",
            el: "ισχύει, και δεν έχει εφαρμοστεί", en: "is in force, and was not applied"))
        continue
      }
      found += Self.drift(of: object, from: verdict)
      for second in objects.dropFirst() {
        found.append(Self.second(second, beside: object))
        found += Self.drift(of: second, from: verdict)
      }
    }
    let known = Set(proved.map { "\($0.matter)" }).union(undecided)
    let strangers = own.filter { object in Self.code(of: object).map { !known.contains($0) } ?? true
    }
    return found + strangers.map { Self.foreign($0) }
  }

  private static func foreign(_ object: JSONValue) -> Refusal {
    Refusal(
      .appliedForeign, name(of: object), el: "εφαρμόστηκε, και δεν ισχύει",
      en: "was applied, and is not in force")
  }

  /// The refusal of a second object for one that is in force: a program may read either.
  private static func second(_ object: JSONValue, beside first: JSONValue) -> Refusal {
    let namespaces = [first, object].map { ($0["metadata"]?["namespace"]?.text ?? "?").visible }
    guard namespaces[0] == namespaces[1] else {
      return Refusal(
        .appliedTwice, name(of: object),
        el: "εφαρμόστηκε και στο namespace \(namespaces[1]), εκτός από το \(namespaces[0])",
        en: "was applied in the namespace \(namespaces[1]) too, besides \(namespaces[0])")
    }
    return Refusal(
      .appliedTwice, name(of: object), el: "εφαρμόστηκε και ως \(name(of: first))",
      en: "was applied as \(name(of: first)) too")
  }

  /// Whether an object is one of ours, by its kind and by a label or its name.
  private static func isOurs(_ object: JSONValue) -> Bool {
    guard object["kind"]?.text == "ConfigMap" else { return false }
    let labels = object["metadata"]?["labels"]?.members ?? [:]
    return labels.keys.contains { $0.hasPrefix("onboard/") }
      || object["metadata"]?["name"]?.text?.hasPrefix("onboard-") ?? false
  }

  private static func code(of object: JSONValue) -> String? {
    object["metadata"]?["labels"]?[code]?.text
  }

  private static func name(of object: JSONValue) -> String {
    "ConfigMap/" + (object["metadata"]?["name"]?.text ?? "?").visible
  }

  /// The members in which an object differs from what was proved.
  private static func drift(of object: JSONValue, from verdict: Verdict) -> [Refusal] {
    guard let entry = verdict.deployment else { return [] }
    let found = members(of: object, at: "")
    let wanted = AppliedForm(entry, verdict)
    var differing: Set<String> = []
    for (path, value) in found where !ofServer.contains(path) && !wanted.allows(value, at: path) {
      differing.insert(path)
    }
    for path in wanted.needed where found[path] == nil { differing.insert(path) }
    return differing.sorted().map { path in
      let missing = found[path] == nil
      return Refusal(
        .appliedDiffers, name(of: object),
        el: "\(path.visible): \(missing ? "λείπει" : "δεν είναι αυτό που αποδείχθηκε")",
        en: "\(path.visible): \(missing ? "is missing" : "is not what was proved")")
    }
  }

  /// The values in an object that are not objects themselves, by their paths; members that a server
  /// fills in are not opened.
  private static func members(of value: JSONValue, at path: String) -> [String: JSONValue] {
    guard let inner = value.members, !ofServer.contains(path) else { return [path: value] }
    return inner.reduce(into: [:]) { found, member in
      let below = path.isEmpty ? member.key : path + "." + member.key
      found.merge(members(of: member.value, at: below)) { $1 }
    }
  }
}

/// The ConfigMap of a municipality in force, as `export --target kubernetes` and the script of the
/// pipeline write it.
private struct AppliedForm {
  /// What must be there: all but the labels that Kubernetes recommends.
  let needed: [String]
  private let values: [String: Set<String>]

  init(_ entry: DeploymentIndex.Entry, _ verdict: Verdict) {
    let suspended = String(decoding: DeploymentIndex.file(of: entry.suspended), as: UTF8.self)
    var head = ConfigMapHead(
      code: entry.matter.subject, file: entry.matter.folder,
      sha256: entry.sha256, standing: .inForce, suspended: entry.suspended,
      act: ExportAct(entry, protocolNumber: verdict.protocolNumber))
    head.takeFormat(of: verdict.configuration)
    var values: [String: Set<String>] = [
      "apiVersion": ["v1"], "kind": ["ConfigMap"], "metadata.name": [head.name],
      "data.runtime.json": [String(decoding: verdict.configuration, as: UTF8.self)],
      // A tool that writes it anew may leave out its line break.
      "data.suspended.json": [suspended, String(suspended.dropLast())],
    ]
    for (name, value) in head.labels { values["metadata.labels.\(name)"] = [value] }
    for (name, value) in head.annotations { values["metadata.annotations.\(name)"] = [value] }
    self.values = values
    needed = values.keys.filter { !$0.hasPrefix("metadata.labels.app.kubernetes.io/") }
  }

  /// Whether a value may stand at a path.
  func allows(_ value: JSONValue, at path: String) -> Bool {
    value.text.map { values[path]?.contains($0) ?? false } ?? false
  }
}
