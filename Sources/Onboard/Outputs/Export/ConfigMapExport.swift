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
    files: { plan, _ in
      [artifact("kubernetes", plan, "yaml", Array(ConfigMap(plan: plan).text.utf8))]
    },
    overview: { plans in
      let names = plans.map { "- \($0.municipality.code)-\($0.municipality.slug).yaml\n" }
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
/// compare what it serves with what was approved.
struct ConfigMap {
  let plan: Plan

  /// The maximum size of a ConfigMap in Kubernetes, in bytes.
  static let longest = 1 << 20

  var text: String {
    let runtime = RuntimeConfiguration.draft(of: plan)
    let code = plan.municipality.code
    return """
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: \(Self.name(of: plan))
        labels:
          app.kubernetes.io/component: municipality
          app.kubernetes.io/managed-by: onboard
          app.kubernetes.io/part-of: mydimoslive
          onboard/code: "\(code)"
        annotations:
          onboard/format: onboard/runtime/v1
          onboard/path: \(runtime.path)
          onboard/sha256: \(Digest(of: runtime.bytes))
      data:
        runtime.json: |
          \(String(decoding: runtime.bytes, as: UTF8.self))
      """
  }

  /// A name that Kubernetes accepts: up to 63 lower-case letters, digits and dashes (RFC 1123).
  static func name(of plan: Plan) -> String {
    var name = String("onboard-\(plan.municipality.code)-\(plan.municipality.slug)".prefix(63))
    while name.last == "-" { name.removeLast() }
    return name
  }
}
