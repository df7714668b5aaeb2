import Schema

/// A part of a declaration, or of what applies to it, that an export format may be unable to
/// express.
enum Aspect: CaseIterable, Sendable {
  case modes, offices, stepFree, departments, website
  case topics, titleEnglish, field, kind, audience, documents, namedEmployee, thirdParty
  case hours, dates, recurrence, topicDates, reasons, durations, pause, step
  case staff, staffHours, sharedStaff, dailyMaximum, window, topicWindow, policy
  case interpretation, terms, request, waivers, conduct

  /// The aspect in the words of a clerk.
  var label: Bilingual {
    switch self {
    case .modes: Bilingual(el: "τρόποι εξυπηρέτησης", en: "modes of service")
    case .offices: Bilingual(el: "καταστήματα και διευθύνσεις", en: "offices and addresses")
    case .stepFree: Bilingual(el: "πρόσβαση χωρίς σκαλοπάτια", en: "step-free access")
    case .departments: Bilingual(el: "τμήματα", en: "departments")
    case .website: Bilingual(el: "ιστοσελίδα", en: "website")
    case .topics: Bilingual(el: "θέματα", en: "topics")
    case .titleEnglish: Bilingual(el: "αγγλικοί τίτλοι", en: "English titles")
    case .field: Bilingual(el: "τομείς αρμοδιότητας", en: "fields of competence")
    case .kind: Bilingual(el: "πληροφόρηση ή διεκπεραίωση", en: "information or transaction")
    case .audience: Bilingual(el: "πολίτες ή επιχειρήσεις", en: "citizens or businesses")
    case .documents: Bilingual(el: "δικαιολογητικά", en: "documents to bring")
    case .namedEmployee: Bilingual(el: "επιλογή υπαλλήλου", en: "choice of employee")
    case .thirdParty: Bilingual(el: "τρίτο πρόσωπο στην τηλεδιάσκεψη", en: "third person by video")
    case .hours: Bilingual(el: "εβδομαδιαίο ωράριο", en: "weekly hours")
    case .dates: Bilingual(el: "περίοδοι, αργίες, εξαιρέσεις", en: "seasons, holidays, exceptions")
    case .recurrence:
      Bilingual(
        el: "κάθε πότε επαναλαμβάνονται ημέρες (μόνο ημερομηνίες)",
        en: "the rhythm of days that recur (only dates)")
    case .topicDates:
      Bilingual(el: "εξαιρέσεις ορισμένων θεμάτων", en: "exceptions of certain topics")
    case .reasons:
      Bilingual(el: "ονόματα και λόγοι εξαιρέσεων", en: "names and reasons of exceptions")
    case .durations: Bilingual(el: "διάρκειες ραντεβού", en: "durations of appointments")
    case .staff: Bilingual(el: "υπάλληλοι που εξυπηρετούν μαζί", en: "staff at the same time")
    case .pause: Bilingual(el: "παύσεις μετά από κάθε ραντεβού", en: "pauses after appointments")
    case .step: Bilingual(el: "βήμα έναρξης θεμάτων", en: "start steps of topics")
    case .staffHours: Bilingual(el: "υπάλληλοι ανά ώρα", en: "staff by the hour")
    case .dailyMaximum: Bilingual(el: "όρια ραντεβού την ημέρα", en: "daily maxima")
    case .topicWindow:
      Bilingual(el: "πόσο νωρίς κλείνεται κάθε θέμα", en: "how early one can book single topics")
    case .sharedStaff:
      Bilingual(el: "υπάλληλοι κοινοί σε πολλά σημεία", en: "staff shared by several desks")
    case .window: Bilingual(el: "πόσο νωρίς κλείνεται ραντεβού", en: "how early one can book")
    case .policy: Bilingual(el: "οι άλλοι αριθμοί της πολιτικής", en: "the policy's other numbers")
    case .interpretation: Bilingual(el: "διερμηνεία", en: "interpretation")
    case .terms: Bilingual(el: "όροι προστασίας δεδομένων", en: "data-protection terms")
    case .request: Bilingual(el: "αίτημα του Δήμου", en: "the municipality's request")
    case .waivers: Bilingual(el: "εξαιρέσεις από την πολιτική", en: "exceptions from the policy")
    case .conduct: Bilingual(el: "όροι της απόφασης", en: "terms of the decision")
    }
  }
}
