import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import Ground
@testable import Outputs
@testable import Registry
@testable import Schema

/// What goes back to a municipality, in every form.
@Suite struct LetterTests {
  private static let day = Day(iso: "2026-11-02") ?? .epoch

  /// The declaration of Neas Smyrnis with parts of its text replaced.
  private static func judged(_ replacements: [(String, String)] = []) -> Compilation {
    Compiler(asOf: day).compile(ReviewCase.source(replacements))
  }

  private static func letter(
    _ occasion: ReplyLetter.Occasion, of matter: Matter = 9200, _ judged: Compilation? = nil,
    request: ReplyLetter.Request? = nil
  ) -> ReplyLetter {
    ReplyLetter(
      occasion: occasion, recipient: LetterRecipient(matter, nil),
      isAboutSignIn: matter.isSignIn, request: request, settings: .standard, judged: judged)
  }

  private static func text(_ letter: ReplyLetter) -> String {
    DocumentText(document: letter.document, width: 10_000).text
  }

  /// A mail begins with the letterhead, and not with the place of the emblem.
  @Test func aTextHasNoPlaceForTheEmblem() {
    let letter = Self.letter(.rejection(on: Self.day, reason: nil, isInForce: false))
    #expect(Self.text(letter).hasPrefix("ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ\n"))
    #expect(String(decoding: letter.page, as: UTF8.self).contains("Θέση εθνοσήμου"))
  }

  // MARK: What they say

  @Test func remarksNameTheStepTheFieldTheLawAndWhatToDo() throws {
    let judged = Self.judged([
      ("  protocol: ", "  protokol: "), ("  measures: [", "  # ["), ("postcode: ", "postcode: 1"),
    ])
    let text = Self.text(Self.letter(.remarks, judged))
    for words in [
      "ΘΕΜΑ: «Παρατηρήσεις στη δήλωση του Δήμου Νέας Σμύρνης για τα ψηφιακά ραντεβού",
      "ΠΡΟΣ:\nΔήμο Νέας Σμύρνης", "που ισχύουν στις 2/11/2026",
      "Βήμα «Δήμος και αίτημα» (γραμμή ", "μήπως εννοείτε «Αριθμός πρωτοκόλλου»",
      "Βήμα «Καταστήματα › Κατάστημα 1 › Ταχυδρομικός κώδικας»", "Το ορίζει η απόφαση: ",
      "Τι να κάνετε: ", "Ανοίξτε τη φόρμα", "Με εκτίμηση",
    ] { #expect(text.contains(words), "\(words)\n\(text)") }
  }

  @Test func verbsAndNounsAgreeWithTheNumber() {
    let one = Self.text(Self.letter(.remarks, Self.judged([("date: 2026-11-02", "date: 2-11-26")])))
    #expect(one.contains("έχει 1 λάθος. Παρακαλούμε να το διορθώσετε"))
    let many = Self.letter(.remarks, Self.judged([("08:00", "8.00")]))
    let errors = many.judged?.findings.count { $0.severity == .error } ?? 0
    #expect(errors > 3)
    #expect(Self.text(many).contains("έχει \(errors) λάθη. Παρακαλούμε να τα διορθώσετε"))
  }

  @Test func aRejectionGivesItsReasonAndWhatGoesOn() {
    let ended = Self.text(
      Self.letter(.rejection(on: Self.day, reason: "Λείπει το ωράριο", isInForce: false)))
    #expect(ended.contains("απορρίφθηκε στις 2/11/2026.\n\nΟ λόγος: «Λείπει το ωράριο»."))
    #expect(!ended.contains("συνεχίζουν να ισχύουν"))
    let goes = Self.text(Self.letter(.rejection(on: Self.day, reason: nil, isInForce: true)))
    #expect(goes.contains("όσα ισχύουν για εσάς σήμερα συνεχίζουν να ισχύουν"))
    #expect(!goes.contains("Ο λόγος"))
  }

  @Test func anApprovalSaysWhatFollows() {
    func text(_ sequel: ReplyLetter.Sequel, of matter: Matter = 9200) -> String {
      Self.text(Self.letter(.approval(on: Self.day, sequel), of: matter))
    }
    #expect(text(.act(isFirst: true)).contains("η διαπιστωτική πράξη ένταξης του Γενικού Γραμ"))
    let amended = text(.act(isFirst: false))
    #expect(amended.contains("η απόφαση του Γενικού Γραμματέα που τροποποιεί την ένταξη"))
    #expect(!amended.contains("άρθρο 6"))
    #expect(text(.nothing(since: Self.day)).contains("ισχύει από τη σφράγισή της"))
    #expect(text(.nothing(since: Self.day)).contains("στις 2/11/2026"))
    #expect(!text(.nothing(since: Self.day)).contains("Θα σας ενημερώσουμε"))
    let signIn = text(.act(isFirst: true), of: .signIn(9200))
    #expect(signIn.contains("για τη σύνδεση πολιτών με κωδικούς TAXISnet"))
    #expect(!signIn.contains("ένταξης"))
    #expect(signIn.contains("δημοσιεύεται στην Εφημερίδα της Κυβερνήσεως"))
    let renewed = Self.text(
      Self.letter(.renewal(since: Self.day, until: Day(iso: "2030-12-31"))))
    #expect(renewed.contains("Ανανέωση του ημερολογίου του Δήμου Νέας Σμύρνης"))
    #expect(renewed.contains("φτάνει πλέον ως τις 31/12/2030") && !renewed.contains("δήλωσή"))
  }

  @Test func aReceiptTellsWhatArrived() {
    let judged = Self.judged()
    let digest = Digest(of: judged.source.bytes)
    let letter = Self.letter(
      .receipt(on: Self.day, digest: digest, .nothing), judged,
      request: ReplyLetter.Request(number: "17788", date: Self.day))
    let text = Self.text(letter)
    for words in [
      "Παραλάβαμε τη δήλωσή σας στις 2/11/2026.", "\(digest)", "Φυσική παρουσία",
      "Σχετικά: το υπ’ αρ. πρωτ. 17788 έγγραφό σας, της 2/11/2026",
      "Τίποτα δεν ισχύει πριν από την πράξη",
    ] { #expect(text.lowercased().contains(words.lowercased()), "\(words)") }
  }

  /// Nobody is told that nothing is in force while something is.
  @Test(arguments: [
    (ReplyLetter.Standing.untilAct, "μένουν όπως είναι ως την απόφαση που τα τροποποιεί."),
    (.untilSealing, "μένουν όπως είναι ως την έγκριση της αλλαγής και τη σφράγισή της."),
  ])
  func aReceiptDoesNotDenyWhatIsInForce(_ standing: ReplyLetter.Standing, _ words: String) {
    let judged = Self.judged()
    let letter = Self.letter(
      .receipt(on: Self.day, digest: Digest(of: judged.source.bytes), standing), judged)
    let text = Self.text(letter)
    #expect(text.contains(words) && !text.contains("Τίποτα δεν ισχύει"))
  }

  /// A key of the file is called as the page calls it, in whatever a rule says.
  @Test func noKeyIsToldThatThePageDoesNotShow() {
    let judged = Self.judged([
      ("modes: [", "modes: [fax, "), ("inPerson: 15 min", "inPerson: 400 min"),
      ("email: ", "e_mail: "), ("postcode: ", "postcode: 1"), ("kind: ", "kind: x"),
    ])
    let text = Self.text(Self.letter(.remarks, judged))
    let list = text.components(separatedBy: "Τι χρειάζεται διόρθωση").last ?? ""
    let words = Set(list.split { !$0.isLetter && !$0.isNumber && !"@./_-".contains($0) })
    for key in ["inPerson", "postcode", "durations", "topics", "modes", "email"] {
      #expect(!words.contains(key[...]), "\(key)")
    }
  }

  /// So it is of every rule, in each of its examples.
  @Test func noRuleTellsAKey() {
    let keys = Set(FieldPath.all.map(\.field.name)).subtracting(["id", "url", "code"])
    var told: [String: String] = [:]
    for rule in Rulebook.all {
      guard let example = rule.rejects.first else { continue }
      let judged = Compiler(asOf: Specimen.day).compile(example.file().source)
      let text = Self.text(Self.letter(.remarks, judged))
      for quoted in text.split(separator: "«").dropFirst() {
        let word = String(quoted.prefix { $0 != "»" })
        if keys.contains(word) { told[rule.id] = word }
      }
    }
    #expect(told == [:])
  }

  // MARK: How they are written

  @Test func thePageCarriesTheDeclarationAndNothingThatRuns() throws {
    let judged = Self.judged([("08:00", "8.00"), ("# ", "# </script><b>")])
    let page = String(decoding: Self.letter(.remarks, judged).page, as: UTF8.self)
    let carried = try #require(
      page.firstMatch(of: /<script type="application\/yaml;base64" id="declaration">([^<]*)</))
    let bytes = try #require(Data(base64Encoded: String(carried.output.1)))
    #expect(Array(bytes) == judged.source.bytes)
    #expect(
      page.contains("content=\"onboard/letter/v1\"") && page.contains("default-src &#39;none&#39;"))
    #expect(page.ranges(of: "<script").count == 1)
    let approval = Self.letter(.approval(on: Self.day, .act(isFirst: true))).page
    #expect(!String(decoding: approval, as: UTF8.self).contains("<script"))
  }

  @Test func theSameStateGivesTheSameBytesInEveryForm() throws {
    func made() -> ReplyLetter { Self.letter(.remarks, Self.judged([("08:00", "8.00")])) }
    let (one, other) = (made(), made())
    #expect(one.page == other.page && one.text == other.text)
    #expect(Self.text(one) == Self.text(other))
    let content = try #require(
      StoredZipReader(one.text)?.entries.first { $0.name == "content.xml" }?.bytes)
    #expect(XMLParser(data: Data(content)).parse())
    #expect(String(decoding: content, as: UTF8.self).contains("Τι χρειάζεται διόρθωση"))
  }

  /// What names a person reaches no letter: from a reason, or from the texts of a declaration.
  @Test func nothingPersonalIsInALetter() {
    var generator = PersonalTexts(seed: 29)
    for _ in 0..<200 {
      let planted = generator.planted()
      // A surname that every letter has as a word.
      guard planted.secret != "Δήμου" else { continue }
      let reason = planted.text
      let text = Self.text(
        Self.letter(.rejection(on: Self.day, reason: reason, isInForce: true)))
      #expect(!text.contains(planted.secret), "\(planted.text)")
    }
    for _ in 0..<20 {
      let planted = generator.planted()
      guard planted.secret != "Δήμου" else { continue }
      let quoted = planted.text.replacing("'", with: "''")
      let judged = Self.judged([("title: Δημοτολόγιο", "title: '\(quoted)'"), ("08:00", "8.00")])
      let text = Self.text(Self.letter(.remarks, judged))
      #expect(!text.contains(planted.secret), "\(planted.text)")
    }
  }
}
