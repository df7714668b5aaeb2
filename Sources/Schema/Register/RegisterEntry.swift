/// An entry of the register: one municipality.
public final class RegisterEntry: Sendable {
  /// The code, which alone identifies the municipality.
  public let code: MunicipalityCode

  /// The full name, «Δήμος Δοξάτου»; two municipalities may share it.
  public let name: String

  /// The name without «Δήμος», in the genitive.
  public let place: String

  /// The regional unit, in the genitive.
  public let regionalUnit: String

  /// The region, in the genitive.
  public let region: String

  /// The place in Latin letters according to ELOT 743; two municipalities may share it.
  public let slug: String

  /// The code used by the statistical authority, which may begin with a zero.
  public let elstat: String

  /// The identifier of the organisation in the transparency programme.
  public let diavgeia: String

  /// The website of the municipality, if known.
  public let website: String?

  /// Other accepted forms of the full name, because sources differ.
  public let aliases: [String]

  /// Makes an entry from the fields of a line in order, from the code to the website.
  init(code: MunicipalityCode, _ fields: [String], aliases: [String]) {
    self.code = code
    name = fields[1]
    place = fields[2]
    regionalUnit = fields[3]
    region = fields[4]
    slug = fields[5]
    elstat = fields[6]
    diavgeia = fields[7]
    website = fields[8].isEmpty ? nil : fields[8]
    self.aliases = aliases
  }
}
