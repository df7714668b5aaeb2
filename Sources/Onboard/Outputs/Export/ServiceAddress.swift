/// Addresses that the decision names.
package enum ServiceAddress {
  /// The platform (Article 1 §4).
  package static let platform = "https://myDimos.Live.gov.gr"
}
