/// Passwords and other secrets, which no key can hold.
extension Rule {
  /// No key may hold a secret; whoever signs citizens in never learns one.
  static let secretForbidden = Rule(
    "secret-forbidden",
    basis: .law(
      .oauth2(5),
      quote: "Τα διαπιστευτήρια του χρήστη δεν αποκαλύπτονται ούτε γνωστοποιούνται"),
    rulings: [.secrets],
    title: Bilingual(
      el: "Υπάρχει πεδίο για κωδικό ή μυστικό, που δεν επιτρέπεται",
      en: "There is a key for a password or secret, which is not allowed"),
    explanation: Bilingual(
      el: """
        Τα διαπιστευτήρια δεν γνωστοποιούνται στους φορείς (απόφαση 45174 παρ. 5), και μια δήλωση \
        τη διαβάζουν πολλοί. Σβήστε το πεδίο με την τιμή του. Αν ο κωδικός είναι πραγματικός, \
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
}
