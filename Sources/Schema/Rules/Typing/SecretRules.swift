/// Rules against passwords and other secrets, which must not be anywhere in a file.
extension Rule {
  /// No key may hold a secret: a body that signs citizens in is never given their credentials.
  static let secretForbidden = Rule(
    "secret-forbidden",
    basis: .interpretation(
      .secrets, .oauth2(5),
      quote: "Τα διαπιστευτήρια του χρήστη δεν αποκαλύπτονται ούτε γνωστοποιούνται"),
    title: Bilingual(
      el: "Υπάρχει στοιχείο για κωδικό ή μυστικό, που δεν επιτρέπεται",
      en: "There is a key for a password or secret, which is not allowed"),
    explanation: Bilingual(
      el: """
        Τα διαπιστευτήρια δεν γνωστοποιούνται στους φορείς (απόφαση 45174 παρ. 5), και μια δήλωση \
        τη διαβάζουν πολλοί. Σβήστε το στοιχείο με την τιμή του. Αν ο κωδικός είναι πραγματικός, \
        αλλάξτε τον: όποιος πήρε το αρχείο τον έχει ήδη δει.
        """,
      en: """
        Credentials are not made known to the bodies (Decision 45174 § 5), and many read a \
        declaration. Delete the key with its value. If the secret is a real one, change it: \
        whoever got the file has seen it already.
        """),
    rejects: [
      Example("⟦clientSecret⟧: dokimi"),
      Example(
        """
        contact:
          email: rantevou@dimos.example
          phone: 2100000000
          ⟦password⟧: dokimi
        """),
    ],
    check: .typing)

  /// No comment or text may contain a secret either.
  static let secretInText = Rule(
    "secret-in-text",
    basis: .interpretation(
      .secrets, .oauth2(5),
      quote: "Τα διαπιστευτήρια του χρήστη δεν αποκαλύπτονται ούτε γνωστοποιούνται"),
    title: Bilingual(
      el: "Μυστικό σε σχόλιο ή σε κείμενο", en: "A secret in a comment or a text"),
    explanation: Bilingual(
      el: """
        Τα διαπιστευτήρια δεν γνωστοποιούνται (απόφαση 45174 παρ. 5), και ένα σχόλιο, ένας σκοπός \
        ή μια διεύθυνση διαβάζονται από όσους διαβάζουν και τα υπόλοιπα. Σβήστε την τιμή. Αν \
        είναι πραγματική, ζητήστε νέα από τη Γ.Γ.Π.Σ.Δ.Δ.: μένει στο ιστορικό των αρχείων και \
        αφού σβηστεί. Τον μυστικό κωδικό της εφαρμογής τον δίνει η Γ.Γ.Π.Σ.Δ.Δ. και φυλάσσεται \
        μόνο στον διακομιστή.
        """,
      en: """
        Credentials are not made known (Decision 45174 § 5), and a comment, a purpose or an \
        address is read by whoever reads the rest. Delete the value. If it is a real one, ask for \
        a new one: it stays in the files’ history after it is deleted. A client’s secret is given \
        by the service and kept on the server only.
        """),
    accepts: [
      .signIn(after: "# το client_secret: δεν γράφεται εδώ, το δίνει η υπηρεσία"),
      .signIn(after: "# password: somewhere"),
      .signIn(after: "# password: correcthors"),
      .signIn(after: "# client_secret: a2345"),
    ],
    rejects: [
      .signIn(after: "# client_secret: ⟦a23456⟧"),
      .signIn(after: "# token: ⟦a23456⟧"),
      .signIn(after: "# password=⟦correcthorse⟧"),
      .signIn(after: "# το συνθηματικό: \"⟦dimos2021⟧\""),
      .signIn(test: "https://test.dimos.example/callback?client_secret=⟦a2b3c4d5⟧"),
      .signIn(purpose: "    purpose: \"Είσοδος δημοτών, api_key = ⟦a2b3c4d5⟧\""),
    ],
    check: .scanning)

  /// Text that looks like a secret should be checked before others read it.
  static let secretLook = Rule(
    "secret-look",
    .warning,
    basis: .policy(.secrets),
    rulings: [.secrets],
    title: Bilingual(
      el: "Κείμενο που μοιάζει με μυστικό ή κλειδί",
      en: "A text that looks like a secret or a key"),
    explanation: Bilingual(
      el: """
        Μια μακριά σειρά από κεφαλαία, μικρά και ψηφία ανάκατα δεν είναι λέξη: συνήθως είναι \
        κωδικός εφαρμογής (client secret) ή κλειδί πρόσβασης. Μυστικά δεν γράφονται σε δήλωση. \
        Σβήστε το· αν είναι πραγματικό, ζητήστε νέο. Αν είναι κάτι άλλο, δηλώστε εξαίρεση \
        (waivers).
        """,
      en: """
        A long row of capitals, small letters and digits in no order is no word: mostly it is a \
        client’s secret, a key or a token. No secret is written in a declaration. Delete it; if \
        it is a real one, ask for a new one. If it is something else, declare a waiver (waivers).
        """),
    isWaivable: true,
    accepts: [
      .signIn(after: "# aB3dE5gH7jK9mN1pQ3s"),
      .signIn(after: "# IntelligentCityDimosMetamorfosis2021"),
      .signIn(after: "# GR1601101250000000012300695"),
      .signIn(after: "# 0123456789abcdef0123456789abcde"),
      .signIn(after: "# 01234567890123456789012345678901"),
      .signIn(after: "# abcdefabcdefabcdefabcdefabcdefab"),
      .signIn(after: "# aB3cdefghijKlmnopqr4"),
    ],
    rejects: [
      .signIn(after: "# ⟦aB3dE5gH7jK9mN1pQ3sT⟧"),
      .signIn(after: "# ⟦aB3cdefghijKlmnop4qrs⟧"),
      .signIn(after: "# ⟦0123456789abcdef0123456789abcdef⟧"),
      .signIn(after: "# ⟦3f0c2a9e-11d4-4b5c-8a77-0c1d2e3f4a5b⟧"),
      .signIn(purpose: "    purpose: Είσοδος με ⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9⟧"),
    ],
    check: .scanning)
}

extension Finding {
  static func secretForbidden(_ key: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(key)
    return Finding(
      .secretForbidden, at: span,
      Bilingual(
        el: "Το «\(shown)» ζητά κωδικό ή μυστικό: δεν γράφεται ποτέ σε δήλωση",
        en: "“\(shown)” asks for a password or secret: a declaration never holds one"))
  }

  static func secretInText(after name: String, at span: SourceSpan) -> Finding {
    let shown = Mask.shortened(name)
    return Finding(
      .secretInText, at: span,
      Bilingual(
        el: "Μετά το «\(shown)» υπάρχει τιμή: ένα μυστικό δεν γράφεται πουθενά στο αρχείο",
        en: "A value stands after “\(shown)”: a secret stands nowhere in the file"))
  }

  static func secretLook(at span: SourceSpan) -> Finding { Finding(.secretLook, at: span) }
}
