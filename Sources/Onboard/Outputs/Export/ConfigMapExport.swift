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
        plan: plan, standing: remarks.standing, suspended: remarks.suspended, act: remarks.act)
      return [artifact("kubernetes", plan, "yaml", Array(map.text.utf8))]
    }, listsSuspended: true,
    fault: { subject in
      let map = ConfigMap(
        plan: subject.plan, standing: subject.standing, suspended: subject.suspended,
        act: subject.act)
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

/// The manifest with one municipality's runtime configuration.
///
/// Its annotation holds the digest from the index of configurations, so that a deployment can
/// compare what it serves with what was approved. So the configuration is the approved one even
/// where parts of it are suspended; `suspended.json` beside it says which, always. A draft and a
/// partly suspended municipality have a label, by which they can be selected
/// (``ConfigMapHead``).
struct ConfigMap {
  let plan: Plan
  let standing: ExportStanding
  var suspended = ServiceParts.none
  /// By which act it is in force; nil for a draft.
  var act: ExportAct?

  /// The maximum size of a ConfigMap in Kubernetes, in bytes.
  static let longest = 1 << 20

  var text: String {
    let runtime = RuntimeConfiguration.bytes(of: plan)
    let code = "\(plan.municipality.code)"
    let head = ConfigMapHead(
      code: code, file: "\(code)-\(plan.municipality.slug)", sha256: Digest(of: runtime),
      standing: standing, suspended: suspended, act: act)
    let notice = Self.comment(standing).map { $0 + "\n" } ?? ""
    return notice + """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: \(head.name)
        labels:
      \(Self.lines(head.labels))
        annotations:
      \(Self.lines(head.annotations))
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

  /// Labels or annotations in order of name. Their values are quoted, since YAML would not read an
  /// unquoted date, code or digest as a text.
  private static func lines(_ members: [String: String]) -> String {
    members.sorted { $0.key < $1.key }.map { "    \($0.key): \"\($0.value)\"" }
      .joined(separator: "\n")
  }
}
