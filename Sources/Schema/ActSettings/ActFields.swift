/// The fields of a file with settings.
extension ActSettings {
  /// The fields at the top of the file.
  public static let fields: [Field] = [
    Fields.names, Fields.letterhead, Fields.address, Fields.place, Fields.signatory, Fields.laws,
    Fields.references, Fields.appointment, Fields.proposal, Fields.recipients, Fields.copies,
    Fields.services, Fields.diavgeia, Fields.processing,
  ]

  enum Fields {
    static let names = Field(
      "names", .group(NameFields.all), .optional,
      el: "τα ονόματα των υπηρεσιών και όσων υπογράφουν, και από πότε ισχύουν",
      en: "the names of the services and of those who sign, and since when they hold")
    static let letterhead = Field(
      "letterhead", .list(.text(400)), .optional, el: "οι υπηρεσίες που εκδίδουν την πράξη",
      en: "the issuing services", example: "[ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ]")
    static let address = Field(
      "address", .group(AddressFields.all), .optional, el: "η διεύθυνση της υπηρεσίας",
      en: "the address of the service")
    static let place = Field(
      "place", .text(120), .optional, el: "ο τόπος έκδοσης", en: "the place of issue",
      example: "Μοσχάτο")
    static let signatory = Field(
      "signatory", .group(SignatoryFields.all), .optional, el: "όποιος υπογράφει",
      en: "who signs")
    static let laws = Field(
      "laws", .list(.text(1200)), .optional, el: "οι διατάξεις νόμων, σε γενική",
      en: "the legal provisions, in the genitive", example: "[του ν. 4727/2020 (Α΄ 184)]")
    static let references = Field(
      "references", .list(.text(1200)), .optional, el: "άλλες πράξεις, σε αιτιατική",
      en: "other acts, in the accusative", example: "[Το π.δ. 40/2020 (Α΄ 85).]")
    static let appointment = Field(
      "appointment", .prose(1200), .optional, el: "η πράξη διορισμού του οργάνου, σε αιτιατική",
      en: "the organ's appointment, in the accusative", example: "Την υπ’ αρ. 1 απόφαση.")
    static let proposal = Field(
      "proposal", .prose(1200), .optional, el: "η εισήγηση της Διεύθυνσης, σε αιτιατική",
      en: "the directorate's proposal, in the accusative", example: "Την υπ’ αρ. 2 εισήγηση.")
    static let recipients = Field(
      "recipients", .list(.text(400)), .optional, el: "οι άλλοι αποδέκτες για ενέργεια",
      en: "who else must act on it", example: "[Διεύθυνση του gov.gr]")
    static let copies = Field(
      "copies", .list(.text(400)), .optional, el: "οι αποδέκτες για κοινοποίηση",
      en: "who else receives the act", example: "[Υπουργείο Εσωτερικών]")
    static let services = Field(
      "services", .list(.text(400)), .optional, el: "η εσωτερική διανομή",
      en: "the internal distribution", example: "[Γραφείο Γενικού Γραμματέα]")
    static let diavgeia = Field(
      "diavgeia", .group(DiavgeiaFields.all), .optional, el: "τα στοιχεία για τη Διαύγεια",
      en: "the identifiers in Diavgeia")
    static let processing = Field(
      "dataProtection", .group(ProcessingFields.all), .optional,
      el: "ποιος ευθύνεται για τα προσωπικά δεδομένα", en: "who answers for personal data")
  }

  enum ProcessingFields {
    static let controller = Field(
      "controller", .text(400), .optional, el: "ο υπεύθυνος επεξεργασίας", en: "the controller",
      example: "Υπουργείο Ψηφιακής Διακυβέρνησης")
    static let basis = Field(
      "basis", .text(600), .optional, el: "η νομική βάση", en: "the legal basis",
      example: "Άρθρο 6 παρ. 1 ε΄ του Κανονισμού (ΕΕ) 2016/679")
    static let retention = Field(
      "retention", .text(600), .optional, el: "πόσο τηρούνται", en: "how long they are kept",
      example: "Δέκα έτη από την τελευταία πράξη")
    static let all = [controller, basis, retention]
  }

  enum AddressFields {
    static let street = Field(
      "street", .text(160), .optional, el: "η οδός και ο αριθμός", en: "street and number",
      example: "Χανδρή 1")
    static let postcode = Field(
      "postcode", .text(20), .optional, el: "ο ταχυδρομικός κώδικας", en: "the postcode",
      example: "183 46")
    static let city = Field(
      "city", .text(120), .optional, el: "η πόλη", en: "the city", example: "Μοσχάτο")
    static let information = Field(
      "information", .text(160), .optional, .personal, el: "σε ποιον απευθύνεται κανείς",
      en: "whom to ask", example: "Τμήμα Υποστήριξης")
    static let phone = Field(
      "phone", .text(80), .optional, .personal, el: "το τηλέφωνο", en: "the telephone",
      example: "2100000000")
    static let email = Field(
      "email", .email, .optional, .personal, el: "η υπηρεσιακή θυρίδα", en: "the role mailbox",
      example: "ypiresia@gov.example")
    static let all = [street, postcode, city, information, phone, email]
  }

  enum SignatoryFields {
    static let title = Field(
      "title", .text(300), .optional, el: "ο τίτλος με το άρθρο του", en: "the title",
      example: "Ο Γενικός Γραμματέας")
    static let name = Field(
      "name", .text(160), .optional, .personal, el: "το ονοματεπώνυμο", en: "the name",
      example: "Όνομα Επώνυμο")
    static let all = [title, name]
  }

  enum DiavgeiaFields {
    static let decisionType = Field(
      "decisionType", .text(40), .optional, el: "το είδος της πράξης", en: "the decision's type",
      example: "2.4.7.1")
    static let organization = Field(
      "organization", .text(40), .optional, el: "ο κωδικός του φορέα", en: "the organisation",
      example: "12345")
    static let units = Field(
      "units", .list(.text(40)), .optional, el: "οι κωδικοί των μονάδων", en: "the units",
      example: "[12345]")
    static let signers = Field(
      "signers", .list(.text(40)), .optional, el: "οι κωδικοί όσων υπογράφουν",
      en: "the signers", example: "[12345]")
    static let categories = Field(
      "categories", .list(.text(40)), .optional, el: "οι θεματικές κατηγορίες",
      en: "the thematic categories", example: "[10004]")
    static let all = [decisionType, organization, units, signers, categories]
  }
}
