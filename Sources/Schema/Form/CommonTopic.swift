/// A topic that many municipalities offer, which the form suggests and the clerk may change.
///
/// The names come from organisation charts and public notices of municipalities, and from the annex
/// of decision 45174 ΕΞ 2021. No rule is based on this list.
struct CommonTopic {
  /// The title shown to citizens.
  let title: Bilingual
  /// The field of competence.
  let field: Competence
  /// The usual kind of such an appointment.
  let kind: TopicKind

  private init(_ el: String, _ en: String, _ field: Competence, _ kind: TopicKind = .transaction) {
    title = Bilingual(el: el, en: en)
    self.field = field
    self.kind = kind
  }

  /// All common topics, by competence.
  static let all = [
    CommonTopic("Δημοτολόγιο", "Municipal registry", .civilRegistry),
    CommonTopic("Ληξιαρχείο", "Registry office", .civilRegistry),
    CommonTopic(
      "Δημοτική κατάσταση και μετανάστευση", "Civil status and migration", .civilRegistry),
    CommonTopic("Πιστοποιητικά και βεβαιώσεις", "Certificates", .citizenService),
    CommonTopic("Εξυπηρέτηση πολιτών (ΚΕΠ)", "Citizen service centre", .citizenService),
    CommonTopic("Οικονομική Υπηρεσία", "Finance office", .finance),
    CommonTopic("Έσοδα, περιουσία και ταμείο", "Revenue, property and treasury", .finance),
    CommonTopic("Δημοτικά τέλη και ΤΑΠ", "Municipal charges and property tax", .finance),
    CommonTopic(
      "Ενημέρωση για οφειλές και ρυθμίσεις", "Information on debts and instalments", .finance,
      .information),
    CommonTopic("Προμήθειες και λογιστήριο", "Procurement and accounts", .finance),
    CommonTopic("Πολεοδομία", "Building permits", .building),
    CommonTopic("Τεχνική Υπηρεσία", "Technical service", .works),
    CommonTopic("Κοινωνική Υπηρεσία", "Social service", .social),
    CommonTopic(
      "Κοινωνική πολιτική και ισότητα των φύλων", "Social policy and gender equality", .social),
    CommonTopic("Κέντρο Κοινότητας", "Community centre", .social),
    CommonTopic("Βοήθεια στο Σπίτι", "Help at Home", .social),
    CommonTopic("Κοινωνικό Παντοπωλείο και Φαρμακείο", "Social grocery and pharmacy", .social),
    CommonTopic("ΚΑΠΗ", "Day centre for the elderly", .social),
    CommonTopic("Κοινωνικά επιδόματα", "Social benefits", .social),
    CommonTopic(
      "Πληροφορίες πρωτοκόλλου", "Information on filed documents", .general, .information),
    CommonTopic("Γενικές πληροφορίες", "General information", .general, .information),
    CommonTopic("Δημοτική Αστυνομία", "Municipal police", .police),
    CommonTopic("Ύδρευση και αποχέτευση", "Water and sewerage", .water),
    CommonTopic(
      "Περιβάλλον και πολιτική προστασία", "Environment and civil protection", .environment),
    CommonTopic(
      "Παιδεία, διά βίου μάθηση και πολιτισμός", "Education, lifelong learning and culture",
      .education, .information),
    CommonTopic(
      "Εγγραφές σε παιδικούς σταθμούς", "Enrolment in day nurseries", .education, .information),
    CommonTopic("Αδειοδοτήσεις και εμπορικές δραστηριότητες", "Licensing and trade", .licensing),
    CommonTopic("Άδεια χρήσης πεζοδρομίου", "Permit to use the pavement", .licensing),
    CommonTopic("Νομική Υπηρεσία", "Legal office", .legal, .information),
  ]
}
