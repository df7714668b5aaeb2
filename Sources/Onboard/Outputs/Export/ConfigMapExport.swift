import Ground
import Schema

extension ExportTarget {
  /// A Kubernetes ConfigMap with the runtime configuration, and a list for kustomize.
  static let configMap = ExportTarget(
    name: "kubernetes",
    abstract: Bilingual(
      el: "ConfigMap για το Kubernetes, με kustomization.yaml",
      en: "ConfigMaps for Kubernetes, with kustomization.yaml"),
    expresses: Set(Aspect.allCases),
    files: { plan, remarks in
      let map = ConfigMap(
        plan: plan, standing: remarks.standing, suspended: remarks.suspended)
      return [artifact("kubernetes", plan, "yaml", Array(map.text.utf8))]
    }, listsSuspended: true,
    fault: { subject in
      let map = ConfigMap(
        plan: subject.plan, standing: subject.standing, suspended: subject.suspended)
      guard map.text.utf8.count > ConfigMap.longest else { return nil }
      return Bilingual(
        el: "οι ρυθμίσεις ξεπερνούν το 1 MiB που δέχεται το Kubernetes",
        en: "the configuration is over the 1 MiB that Kubernetes accepts")
    },
    overview: { subjects in
      let names = subjects.map { subject in
        let municipality = subject.plan.municipality
        let notice = ConfigMap.comment(subject.standing).map { " " + $0 } ?? ""
        return "- \(municipality.code)-\(municipality.slug).yaml\(notice)\n"
      }
      let text = """
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources:
        \(names.joined())
        """
      return [Artifact(path: "kubernetes/kustomization.yaml", bytes: Array(text.utf8))]
    })
}

extension ExportTarget {
  /// The name of a municipality's ConfigMap, made from that of its folder.
  package static func nameOfConfigMap(of folder: String) -> String {
    var name = String("onboard-\(folder)".prefix(63))
    while name.last == "-" { name.removeLast() }
    return name
  }
}

/// The manifest with one municipality's runtime configuration.
///
/// Its annotation holds the digest from the index of configurations, so that a deployment can
/// compare what it serves with what was approved. The configuration is therefore the approved one
/// even where parts of it are suspended; `suspended.json` beside it always lists these parts. A
/// draft and a partly suspended municipality have a label, by which they can be selected.
struct ConfigMap {
  let plan: Plan
  let standing: ExportStanding
  var suspended = ServiceParts.none

  /// The maximum size of a ConfigMap in Kubernetes, in bytes.
  static let longest = 1 << 20

  var text: String {
    let runtime = RuntimeConfiguration.bytes(of: plan)
    let code = plan.municipality.code
    let notice = Self.comment(standing).map { $0 + "\n" } ?? ""
    let word = standing == .draft ? "draft" : suspended.isEmpty ? nil : "partly-suspended"
    let status = word.map { "\n    onboard/status: \($0)" } ?? ""
    return notice + """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: \(Self.name(of: plan))
        labels:
          app.kubernetes.io/component: municipality
          app.kubernetes.io/managed-by: onboard
          app.kubernetes.io/part-of: mydimoslive
          onboard/code: "\(code)"\(status)
        annotations:
          onboard/format: onboard/runtime/v2
          onboard/path: \(standing.folder)/\(code)-\(plan.municipality.slug).json
          onboard/sha256: \(Digest(of: runtime))
      data:
        runtime.json: |
          \(String(decoding: runtime, as: UTF8.self))\
        suspended.json: |
          \(String(decoding: DeploymentIndex.file(of: suspended), as: UTF8.self))
      """
  }

  /// The comment about a draft, for people.
  static func comment(_ standing: ExportStanding) -> String? {
    standing.notice.map { "# \($0.el) · \($0.en)" }
  }

  /// A name that Kubernetes accepts: up to 63 lower-case letters, digits and dashes (RFC 1123).
  static func name(of plan: Plan) -> String {
    ExportTarget.nameOfConfigMap(of: "\(plan.municipality.code)-\(plan.municipality.slug)")
  }
}
