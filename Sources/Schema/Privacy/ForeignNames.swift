/// Given names of people in Greece that have no Greek form, in Greek and in Latin letters: of the
/// minority in Thrace, and of those who came from the Balkans, Asia, Africa and the rest of Europe.
///
/// They are not inflected. A word beside one of them is a surname, whatever its form: «Χασάν Αλή».
enum ForeignNames {
  /// Whether a folded word is such a name.
  static func contains(_ word: FoldedWord) -> Bool { names.contains(word) }

  /// Whether a word after such a name shows that a place or a ruler bears it: «Ιμπραήμ Πασάς»,
  /// “George Street”.
  static func isPlace(_ word: FoldedWord) -> Bool {
    NameWords.begins(word, ["πασα", "μπεη", "μπεησ"]) || afterPlaces.contains(word)
  }

  /// Whether two words in Latin letters follow the article of a man, and are not called as programs
  /// and their parts are: «ο John Smith», but not «ο Internet Explorer».
  static func areOfMan(_ one: FoldedWord, _ two: FoldedWord, after article: FoldedWord) -> Bool {
    guard article == "ο" || article == "τον" || article == "στον" else { return false }
    return [one, two].allSatisfy { word in
      word.bytes.count > 2 && word.bytes.allSatisfy { $0 < 0x80 } && !ofPrograms.contains(word)
    }
  }

  /// Whether a word is one of a program's, which “MS” may stand before: «MS Office».
  static func isOfProgram(_ word: FoldedWord) -> Bool { ofPrograms.contains(word) }

  private static let ofPrograms = NameWords.folded([
    "account", "acrobat", "adobe", "apache", "authorization", "browser", "chrome", "client",
    "cloud", "code", "defender", "desktop", "docker", "edge", "endpoint", "exchange", "explorer",
    "firefox", "gateway", "google", "id", "identity", "internet", "java", "linux", "manager",
    "microsoft", "mozilla", "office", "oracle", "player", "provider", "proxy", "reader",
    "resource", "safari", "server", "service", "token", "url", "web", "windows", "teams", "excel",
    "word", "access", "outlook", "project", "sql", "dos", "powerpoint", "sharepoint", "onedrive",
  ])

  private static let afterPlaces = NameWords.folded([
    "street", "square", "avenue", "road", "hotel", "hospital", "school", "park", "hall", "house",
    "foundation", "university", "airport", "station", "museum", "theatre", "college", "beach",
  ])

  private static let names: Set<FoldedWord> = NameWords.folded([
    // Thrace and Turkey.
    "αμέτ", "αχμέτ", "αχμέντ", "αϊσέ", "αϊλίν", "αλή", "αλί", "ασίμ", "βελή", "γιουσούφ", "γιουσέλ",
    "γκιουλέρ", "γκιουλσέν", "εμινέ", "ερκάν", "ερτζάν", "ζεϊνέπ", "ιλκνούρ", "ιλχάν", "ιμπραήμ",
    "ιμπραΐμ", "ισμαήλ", "ισμέτ", "κεμάλ", "μεμέτ", "μεχμέτ", "μουμίν", "μουράτ", "μουσταφά",
    "μουχαρρέμ", "μπιλάλ", "μπουρχάν", "νετζάτ", "νετζλά", "νουρί", "οκτάι", "ομέρ", "ορχάν",
    "οσμάν", "ραμαδάν", "ρετζέπ", "ριτβάν", "σαλή", "σαλίχ", "σελίμ", "σερκάν", "σινάν",
    "σουλεϊμάν", "τζελάλ", "τζεμάλ", "τζεμιλέ", "τουργκάι", "φατιμέ", "φατμέ", "φεριντέ", "χακάν",
    "χαλίλ", "χασάν", "χατιτζέ", "χουσεΐν", "χουσνιέ", "χιλμί",
    // The Arab world, Africa and Asia.
    "αμπντάλα", "αμπντούλ", "αμπντουλλάχ", "ιμράν", "καρίμ", "μοχάμεντ", "μοχαμάντ", "μουχάμαντ",
    "μουχάμμαντ", "ομάρ", "ρασίντ", "σαΐντ", "τάρικ", "φατίμα", "χάλεντ", "χασσάν", "χουσσεΐν",
    // Albania and the Slavic countries.
    "αγκίμ", "αρμπέν", "αρτάν", "αρτούρ", "βαλμίρα", "γκαζμέντ", "γκεζίμ", "εντουάρντ", "εριόν",
    "ερμάλ", "ιλίρ", "κλοντιάν", "λουλζίμ", "μπλερίνα", "ντριτάν", "σκεντέρ", "αντρέι",
    "βλαντιμίρ", "γιούρι", "γκαλίνα", "ιβάν", "ιγκόρ", "λιουντμίλα", "νατάσα", "ντμίτρι", "οξάνα",
    "ολέγκ", "σβετλάνα", "σεργκέι", "τατιάνα", "ρουσλάν",
    // The rest of Europe and America.
    "ζαν", "τζον", "τζων", "τζορτζ", "τζέιμς", "μάικλ", "ρόμπερτ", "ουίλιαμ", "μάριο", "χανς",
    "adam", "agim", "ahmad", "ahmed", "ahmet", "aisha", "alexander", "alice", "andrei", "andrew",
    "anthony", "arben", "arthur", "brian", "carlos", "charles", "christopher", "daniel", "david",
    "edward", "elena", "elizabeth", "emily", "emma", "eric", "fatima", "fatmir", "francesco",
    "frank", "galina", "george", "giovanni", "hans", "hassan", "helen", "henry", "hussein",
    "hussain", "ibrahim", "igor", "imran", "ismail", "ivan", "jack", "james", "jane", "jean",
    "jennifer", "john", "jonathan", "jose", "joseph", "julia", "karl", "kevin", "khalid", "klaus",
    "laura", "linda", "luigi", "marco", "mario", "martin", "mary", "matthew", "mehmet", "michael",
    "mohamed", "mohammad", "mohammed", "muhammad", "mustafa", "natalia", "nicholas", "nikolai",
    "oleg", "olga", "omar", "osman", "paolo", "patricia", "patrick", "paul", "peter", "pierre",
    "rashid", "richard", "robert", "sandra", "sarah", "sergei", "simon", "stephen", "steven",
    "susan", "svetlana", "tatiana", "thomas", "victoria", "vladimir", "walter", "wilhelm",
    "william", "wolfgang", "yusuf",
  ])
}
