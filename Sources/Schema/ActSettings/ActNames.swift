extension ActSettings {
  /// The names of the ministry, the secretariat and the signatories, as they are from one day on.
  ///
  /// Offices are renamed, so all texts of acts take their names from here and from nowhere else.
  public struct Names: Hashable, Sendable {
    /// The day from which the names hold; nil while nobody has stated one.
    public internal(set) var since: Day?
    /// The ministry.
    public internal(set) var ministry: String
    /// The secretariat.
    public internal(set) var secretariat: String
    /// The secretariat, in the genitive.
    public internal(set) var secretariatOf: String
    /// The Secretary-General's title, without its article.
    public internal(set) var secretary: String
    /// The same in the genitive.
    public internal(set) var secretaryOf: String
    /// The minister's title, without its article.
    public internal(set) var minister: String
    /// The same in the genitive.
    public internal(set) var ministerOf: String

    /// The names used in the two decisions and in the ministry's own organisation.
    public static let standard = Names(
      since: nil, ministry: "Υπουργείο Ψηφιακής Διακυβέρνησης",
      secretariat: "Γενική Γραμματεία \(systems)", secretariatOf: "Γενικής Γραμματείας \(systems)",
      secretary: "Γενικός Γραμματέας \(systems)", secretaryOf: "Γενικού Γραμματέα \(systems)",
      minister: "Υπουργός Ψηφιακής Διακυβέρνησης", ministerOf: "Υπουργού Ψηφιακής Διακυβέρνησης")

    private static let systems = "Πληροφοριακών Συστημάτων Δημόσιας Διοίκησης"

    /// The last day on which the names need no check: a year after they were declared.
    public var checkedUntil: Day? { since?.adding(365) }
  }

  enum NameFields {
    static let since = Field(
      "since", .date, .required, el: "η ημέρα από την οποία ισχύουν τα ονόματα",
      en: "the day from which the names hold", example: "2026-11-01")
    static let ministry = Field(
      "ministry", .text(300), .optional, el: "το υπουργείο", en: "the ministry",
      example: "Υπουργείο Ψηφιακής Διακυβέρνησης")
    static let secretariat = Field(
      "secretariat", .text(300), .optional, el: "η γενική γραμματεία", en: "the secretariat",
      example: "Γενική Γραμματεία")
    static let secretariatOf = Field(
      "secretariatOf", .text(300), .optional, el: "η γενική γραμματεία, στη γενική",
      en: "the secretariat, in the genitive", example: "Γενικής Γραμματείας")
    static let secretary = Field(
      "secretary", .text(300), .optional, el: "ο τίτλος του γενικού γραμματέα, χωρίς άρθρο",
      en: "the Secretary-General's title, without its article", example: "Γενικός Γραμματέας")
    static let secretaryOf = Field(
      "secretaryOf", .text(300), .optional, el: "ο ίδιος τίτλος, στη γενική",
      en: "the same title, in the genitive", example: "Γενικού Γραμματέα")
    static let minister = Field(
      "minister", .text(300), .optional, el: "ο τίτλος του υπουργού, χωρίς άρθρο",
      en: "the minister's title, without its article", example: "Υπουργός")
    static let ministerOf = Field(
      "ministerOf", .text(300), .optional, el: "ο ίδιος τίτλος, στη γενική",
      en: "the same title, in the genitive", example: "Υπουργού")
    static let all = [
      since, ministry, secretariat, secretariatOf, secretary, secretaryOf, minister, ministerOf,
    ]
  }
}
