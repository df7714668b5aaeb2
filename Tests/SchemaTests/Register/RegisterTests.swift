import Foundation
import TestSupport
import Testing

@testable import Schema

@Suite("The register of municipalities")
struct RegisterTests {
  let register = Register.greece

  @Test("holds the 332 municipalities once each, by code")
  func codes() {
    #expect(register.codes.map(\.number) == Array(9001...9332))
    #expect(register.count == 332)
    #expect(register.entries.map(\.code) == register.codes)
    #expect(Set(register.entries.map(\.elstat)).count == 332)
    #expect(Set(register.entries.map(\.diavgeia)).count == 332)
    for code in register.codes {
      #expect(register.entry(code: code)?.code == code)
    }
    for code in [Int.min, -1, 0, 9000, 9333, Int.max] {
      #expect(register.entry(code: MunicipalityCode(number: code)) == nil)
    }
  }

  @Test("has one spelling for a code")
  func spelling() {
    #expect(MunicipalityCode("9200")?.description == "9200")
    #expect(MunicipalityCode("123456")?.description == "123456")
    for text in [
      "", "0", "920", "09173", "9173x", "x9173", " 9173", "9173 ", "+9173", "-9173", "٩١٧٣",
      "９１７３", "9173\n", "9_173", "1234567", "99999999999999999999",
    ] {
      #expect(MunicipalityCode(text) == nil, "\(text)")
    }
  }

  @Test("says what the source says")
  func source() throws {
    let rows = try CSVFile("Sources/Schema/Register/municipalities.csv").rows
    #expect(rows.count == 332, "run `make register`")
    for row in rows {
      let entry = try #require(
        MunicipalityCode(row["code"] ?? "").flatMap { register.entry(code: $0) })
      #expect(entry.name == row["name_el"])
      #expect(entry.place == row["place_gen_el"])
      #expect(entry.name == "Δήμος \(entry.place)")
      #expect(entry.regionalUnit == row["regional_unit_el"])
      #expect(entry.region == row["region_el"])
      #expect(entry.slug == row["slug_elot743"])
      #expect(entry.elstat == row["elstat_code"])
      #expect(entry.diavgeia == row["diavgeia_org_uid"])
      #expect(entry.website ?? "" == row["website"])
      if row["doubt"] == "" { #expect(entry.aliases.isEmpty) }
    }
  }

  @Test("finds every municipality that has a name")
  func names() {
    for entry in register.entries {
      #expect(register.entries(named: entry.name).contains { $0.code == entry.code })
      for alias in entry.aliases {
        #expect(register.entries(named: alias).map(\.code) == [entry.code])
      }
    }
    #expect(register.entries(named: "Δήμος Ηρακλείου").map(\.code) == [9170, 9305])
    #expect(register.entries(named: "Δήμος Μεταμορφώσεως".decomposed).map(\.code) == [9173])
    #expect(register.entries(named: "ΔΗΜΟΣ ΔΡΑΜΑΣ").isEmpty)
    #expect(register.entries(named: "").isEmpty)
  }

  @Test(
    "accepts the other form of a doubtful name",
    arguments: [
      (9023, "Δήμος Αλεξανδρείας"),
      (9025, "Δήμος Ηρωικής Πόλης Νάουσας"),
      (9052, "Δήμος Ηρακλείας"),
      (9124, "Δήμος Άκτιου - Βόνιτσας"),
      (9139, "Δήμος Ηλίδας"),
      (9164, "Δήμος Στυλίδος"),
      (9173, "Δήμος Μεταμόρφωσης"),
      (9184, "Δήμος Πετρούπολης"),
      (9191, "Δήμος Ηλιούπολης"),
      (9193, "Δήμος Νέας Φιλαδελφείας - Νέας Χαλκηδόνος"),
      (9193, "Δήμος Φιλαδελφείας - Χαλκηδόνος"),
      (9211, "Δήμος Σαλαμίνος"),
      (9251, "Δήμος Μονεμβασιάς"),
      (9275, "Δήμος Αστυπαλαίας"),
      (9292, "Δήμος Νάξου και Μικρών Κυκλάδων"),
    ])
  func aliases(code: Int, name: String) {
    #expect(register.entries(named: name).map(\.code.number) == [code])
  }

  @Test("does not take a note about something else for a name", arguments: [9170, 9305, 9306])
  func notes(code: Int) {
    #expect(register.entry(code: MunicipalityCode(number: code))?.aliases == [])
  }

  @Test(
    "is searched as people write",
    arguments: [
      ("Καλαμάτα", [9254]),
      ("ΔΗΜΟΣ ΚΑΛΑΜΑΤΑΣ", [9254]),
      ("δημος μεταμορφωσης", [9173]),
      ("nea-smyrni", [9200]),
      ("Xania", [9325]),
      ("Κως", [9284]),
      ("Ηράκλειο", [9170, 9305]),
      ("irakleiou", [9170, 9305]),
      ("Ηράκλειο Κρήτης", [9305]),
      ("Σάμος", [9264, 9332]), ("Αίγινα", [9208]), ("Αιγίνιο", [9048]),
      ("Άργος", [9065, 9233]), ("Σαλονίκη", [9031]), ("Χίος", [9266]),
      ("ΑΚΤΙΟΥ–ΒΟΝΙΤΣΑΣ", [9124]),
      ("Δήμος", []),
      ("", []),
      ("Άγιο Όρος", []),
      ("Ιωάννινα", [9084]), ("Γιάννενα", [9084]), ("Μαρούσι", [9168]), ("Μαρουσίου", [9168]),
      ("Σαντορίνη", [9270]), ("ΣΑΝΤΟΡΙΝΗΣ", [9270]), ("Κεφαλονιά", [9120, 9328, 9329]),
      ("Κέρκυρα", [9118, 9326, 9327]), ("Λέσβος", [9261, 9331]), ("Γιαννιτσών", [9044]),
      ("Ν. Σμύρνη", [9200]), ("ν.σμυρνη", [9200]), ("Αγ. Παρασκευή", [9167]),
      ("Π. Φάληρο", [9201]), ("Δ. Αθηναίων", [9186]), ("Αθήνα", [9186]), ("Πειραιάς", [9205]),
      ("Athens", [9186]), ("Corfu", [9118, 9326, 9327]), ("Santorini", [9270]),
      ("Municipality of West Mani", [9253]), ("Heraklion", [9305]),
      ("Καλαμτα", [9254]), ("Καλαμάτκα", [9254]), ("Νέα Σμύνη", [9200]), ("Θεσαλονίκη", [9031]),
      ("Νέα Ιονία", [9174]), ("Νέας Ιονίας", [9174]), ("Μαλεβυζίου", [9306]), ("Σανοτρίνη", [9270]),
      ("kalamta", [9254]), ("Ρόδς", [9296]), ("Κως", [9284]),
    ])
  func search(words: String, codes: [Int]) {
    #expect(register.search(words).map(\.code.number) == codes)
  }

  @Test(
    "is offered whole by the first letters of a name, which choose none that others share",
    arguments: [
      ("Περ", 9183), ("Παλ", 9223), ("Πάρ", 9089), ("Χα", 9178), ("Αγία", 9167), ("αγι", 9167),
      ("Πα", 9134), ("Λα", 9100), ("Αθ", 9186), ("Πε", 9183), ("Ρο", 9296), ("Ηράκλειο", 9305),
      ("per", 9183), ("Αγία Π", 9167), ("Δήμος Κ", 9254), ("Καλ", 9254), ("Π", 9134),
    ])
  func begun(words: String, code: Int) {
    let offer = register.offer(words)
    #expect(offer.all.contains { $0.code.number == code }, "\(offer.all.map(\.name))")
    #expect(offer.only == nil || offer.only?.code.number == code)
  }

  @Test(
    "is taken for the only one as soon as no other name begins so",
    arguments: [
      ("Πάτρα", 9134), ("Περιστέρι", 9183), ("Περιστ", 9183), ("Χαλάνδρι", 9178), ("Χίος", 9266),
      ("Κως", 9284), ("Ίλιον", 9182), ("Δήμος Αγιάς", 9097), ("Αθήνα", 9186), ("Ζογράφου", 9190),
      ("chios", 9266), ("Αγία Παρασκευή", 9167), ("Ν. Σμύρνη", 9200), ("Δήμος Πάρου", 9294),
    ])
  func only(words: String, code: Int) {
    #expect(
      register.offer(words).only?.code.number == code, "\(register.offer(words).all.map(\.name))")
  }

  /// The English names of the elections, by which the register's source lists them too.
  @Test("finds a municipality by its English name")
  func english() throws {
    for row in try CSVFile("Sources/Schema/Register/municipalities.csv").rows {
      let name = try #require(row["latin_ekloges"])
      let code = try #require(Int(row["code"] ?? ""))
      let found = register.search(name).map(\.code.number)
      #expect(found.contains(code), "\(name): \(found)")
    }
  }

  @Test("finds municipalities by their everyday names, which are no form of the name")
  func everyday() throws {
    let rows = try CSVFile("Sources/Schema/Register/everyday.csv").rows
    #expect(rows.count > 150)
    for row in rows {
      let name = try #require(row["name"])
      let codes = (row["codes"] ?? "").split(separator: " ").compactMap { Int($0) }
      let found = register.search(name).map(\.code.number)
      #expect(codes.allSatisfy { found.contains($0) }, "\(name): \(found)")
      #expect(register.entries(named: "Δήμος " + name).isEmpty)
    }
  }

  @Test("finds a municipality by its own name and slug")
  func searchOwn() {
    for entry in register.entries where entry.code.number % 15 == 0 {
      let homonyms = register.entries(named: entry.name).map(\.code)
      for words in [entry.name, entry.place, entry.slug] {
        #expect(register.search(words).map(\.code) == homonyms, "\(words)")
      }
    }
  }

  @Test("skips lines that it cannot read and sorts the rest")
  func malformed() {
    let table = """
      x|y

      12|Α|α|||||||
      5|Β|β|||s|||w|z;;q
      5|Γ|γ|||||||
      |||||||||
      7||||||||||
      8|||||||||
      0|Ζ|||||||||
      99999999999|Δ|||||||||
      3|Ε||||||||||
      """
    let register = Register(table: table)
    #expect(register.codes.map(\.number) == [5, 12])
    #expect(register.entry(code: MunicipalityCode(number: 5))?.name == "Β")
    #expect(register.entry(code: MunicipalityCode(number: 5))?.aliases == ["z", "q"])
    #expect(register.entry(code: MunicipalityCode(number: 7)) == nil)
    #expect(Register(table: "").entries.isEmpty)
  }
}

extension String {
  /// The same text with its accents as separate scalars.
  fileprivate var decomposed: String { decomposedStringWithCanonicalMapping }
}
