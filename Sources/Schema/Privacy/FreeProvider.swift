/// Providers that offer mailboxes to anybody.
enum FreeProvider {
  private static let names = [
    "forthnet.gr", "gmail.com", "googlemail.com", "gmx.com", "hol.gr", "hotmail.com",
    "hotmail.com.gr", "hotmail.gr", "icloud.com", "live.com", "mail.com", "msn.com", "otenet.gr",
    "outlook.com", "outlook.com.gr", "outlook.gr", "protonmail.com", "windowslive.com",
    "yahoo.com", "yahoo.gr", "ymail.com",
  ].map { Array($0.utf8) }

  /// The free provider of an address, ignoring case.
  static func of(_ email: String) -> String? {
    let address = Array(email.utf8)
    guard let sign = address.firstIndex(of: 0x40) else { return nil }
    let domain = address[sign...].dropFirst().map { $0 | 0x20 }
    return names.contains(domain) ? String(decoding: domain, as: UTF8.self) : nil
  }
}
