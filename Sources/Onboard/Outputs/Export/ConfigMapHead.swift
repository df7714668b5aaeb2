package import Ground
package import Schema

/// The act by which a municipality is in force, for the readers of its exports.
package struct ExportAct: Hashable, Sendable {
  /// Takes the act from the index of what is in force.
  let entry: DeploymentIndex.Entry
  /// The ministry's protocol number: `45174 ΕΞ 2026`.
  let protocolNumber: String

  package init(_ entry: DeploymentIndex.Entry, protocolNumber: String) {
    (self.entry, self.protocolNumber) = (entry, protocolNumber)
  }
}

/// The name, the labels and the annotations of a municipality's ConfigMap.
///
/// `export`, `verify --applied` and the pipeline's script have the same ones. They say by which act
/// and from which day it is in force, and how far its calendar reaches. Of a draft they say that it
/// is one.
package struct ConfigMapHead: Sendable {
  /// The object's name, by the municipality's code alone, so that no other name of it changes it.
  package let name: String
  /// Labels, by which objects are selected.
  package let labels: [String: String]
  /// Annotations, by which nothing is selected.
  package private(set) var annotations: [String: String]

  /// - Parameters:
  ///   - file: The name that its file in `Generated` has, without an ending: `9173-metamorfoseos`.
  ///   - sha256: The digest of the configuration.
  package init(
    code: String, file: String, sha256: Digest, standing: ExportStanding,
    suspended: ServiceParts, act: ExportAct?
  ) {
    name = "onboard-\(code)"
    var labels = [
      "app.kubernetes.io/component": "municipality", "app.kubernetes.io/managed-by": "onboard",
      "app.kubernetes.io/part-of": "mydimoslive", "onboard/code": code, "onboard/part": "runtime",
    ]
    if standing == .draft {
      labels["onboard/status"] = "draft"
    } else if !suspended.isEmpty {
      labels["onboard/status"] = "partly-suspended"
    }
    self.labels = labels
    var annotations = [
      "onboard/format": RuntimeConfiguration.format.name,
      "onboard/path": "\(standing.folder)/\(file).json", "onboard/sha256": "\(sha256)",
    ]
    if let act {
      annotations["onboard/ada"] = act.entry.ada
      annotations["onboard/calendar-until"] = act.entry.service?.calendarUntil.iso
      annotations["onboard/effective-from"] = act.entry.effectiveFrom.iso
      annotations["onboard/protocol"] = act.protocolNumber
      annotations["onboard/record"] = "\(act.entry.record)"
    }
    self.annotations = annotations
  }

  /// Takes the format from the configuration itself, which another version may have made.
  package mutating func takeFormat(of configuration: [UInt8]) {
    guard let format = (try? JSONReader.read(configuration))?["format"]?.text else { return }
    annotations["onboard/format"] = format
  }
}
