/// The rule against recording video calls, which no key can request.
extension Rule {
  /// No key may refer to recording; the law leaves nothing to declare.
  static let recordingForbidden = Rule(
    "recording-forbidden",
    basis: .law(
      .article(7, 4),
      quote: """
        σε καμία περίπτωση δεν διενεργείται καταγραφή ή αποθήκευση της εικόνας, του ήχου ή άλλων \
        δεδομένων που λαμβάνονται κατά την τηλεδιάσκεψη
        """),
    rulings: [.recordingKey],
    title: Bilingual(
      el: "Υπάρχει στοιχείο για καταγραφή της τηλεδιάσκεψης, που απαγορεύεται",
      en: "There is a key for recording the video call, which is forbidden"),
    explanation: Bilingual(
      el: """
        Η εικόνα, ο ήχος και τα άλλα δεδομένα της τηλεδιάσκεψης δεν καταγράφονται και δεν \
        αποθηκεύονται σε καμία περίπτωση, άρα δεν υπάρχει κάτι να δηλωθεί. Σβήστε το στοιχείο, \
        ακόμη και αν η τιμή του είναι «false».
        """,
      en: """
        The picture, the sound and the other data of a video call are never recorded or stored, \
        so there is nothing to declare. Delete the key, even if its value is “false”.
        """),
    rejects: [
      Example("⟦recording⟧: false"),
      Example(
        """
        security:
          email: security@neasmyrni.example
          measures: [accessLog, traceability, dataProtection]
          ⟦recording⟧: true
        """),
    ],
    check: .typing)
}

extension Finding {
  static func recordingForbidden(_ key: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(key)
    return Finding(
      .recordingForbidden, at: span,
      Bilingual(
        el: "Το «\(shown)» ζητά καταγραφή: η τηλεδιάσκεψη δεν καταγράφεται ποτέ",
        en: "“\(shown)” asks for a recording: a video conference is never recorded"))
  }
}
