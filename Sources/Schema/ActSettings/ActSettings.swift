/// The Secretariat's settings for its acts: letterhead, signatory, references and recipients.
///
/// Every field may be left out; the compiled-in value then applies (`standard`).
public struct ActSettings: Hashable, Sendable {
  /// The names that its texts use.
  public internal(set) var names: Names
  /// The issuing services, from the state downwards, one line each.
  public internal(set) var letterhead: [String]
  /// The address of the service.
  public internal(set) var address: Address
  /// The place in the line for place and date.
  public internal(set) var place: String
  /// The signatory.
  public internal(set) var signatory: Signatory
  /// The legal provisions, each in the genitive, with its gazette.
  public internal(set) var laws: [String]
  /// Other acts on which the act rests, each in the accusative.
  public internal(set) var references: [String]
  /// The act by which the organ was appointed, in the accusative.
  public internal(set) var appointment: String
  /// The proposal of the directorate, in the accusative.
  public internal(set) var proposal: String
  /// The recipients who must do something because of the act.
  public internal(set) var recipients: [String]
  /// The recipients of copies for information.
  public internal(set) var copies: [String]
  /// The services of the ministry that receive the act.
  public internal(set) var services: [String]
  /// The identifiers that the transparency programme asks for.
  public internal(set) var diavgeia: Diavgeia

  /// The statements about the processing of personal data in files and records, for the data page.
  public internal(set) var processing: Processing

  /// The processing of personal data in files and records; nil values were not set.
  public struct Processing: Hashable, Sendable {
    /// The controller (Article 4 (7) of Regulation (EU) 2016/679).
    public internal(set) var controller: String?
    /// The legal basis (Article 6 (1)).
    public internal(set) var basis: String?
    /// The time for which files and records are kept (Article 5 (1)(e)).
    public internal(set) var retention: String?
  }

  /// The address and contacts of the service; a nil value leaves a blank in the act.
  public struct Address: Hashable, Sendable {
    /// Street and number.
    public internal(set) var street: String
    /// Postal code.
    public internal(set) var postcode: String
    /// City.
    public internal(set) var city: String
    /// The person to ask for information.
    public internal(set) var information: String?
    /// The telephone number.
    public internal(set) var phone: String?
    /// The e-mail address.
    public internal(set) var email: String?
  }

  /// The signatory; a missing name leaves a blank.
  public struct Signatory: Hashable, Sendable {
    /// The title with its article, in the nominative.
    public internal(set) var title: String
    /// The name.
    public internal(set) var name: String?
  }

  /// Identifiers in the transparency programme; unknown ones are left out of the metadata.
  public struct Diavgeia: Hashable, Sendable {
    /// The type of the decision.
    public internal(set) var decisionType: String
    /// The ministry.
    public internal(set) var organization: String?
    /// The units.
    public internal(set) var units: [String]
    /// The signers.
    public internal(set) var signers: [String]
    /// The thematic categories.
    public internal(set) var categories: [String]
  }
}
