/// The contents of the form: every field with its words, common topics, and the days of the week.
enum CatalogueJSON {
  static func write(on day: Day) -> [UInt8] {
    var json = JSONWriter(capacity: 131_072)
    let policy = PlatformPolicy.edition(on: day)
    json.object { json in
      json.members("fields", Declaration.fields) { json, field in write(field, &json) }
      json.key("format")
      json.string(FormAnswer.format)
      let years = day.year...day.year + 1
      json.members("holidays", years.flatMap { Holiday.ofPublicServices(year: $0) }) {
        json, holiday in
        json.object { json in
          json.key("date")
          json.day(holiday.day)
          json.member("name") { $0.texts(Bilingual(el: holiday.nameEl, en: holiday.nameEn)) }
        }
      }
      json.member("policy") { json in
        json.members("numbers", policy.numbers) { json, number in
          json.object { json in
            json.key("name")
            json.string(number.key.name)
            json.member("value", number.value)
          }
        }
        json.member("version", policy.version)
      }
      json.members("topics", CommonTopic.all) { json, topic in
        json.object { json in
          json.key("field")
          json.string(topic.field.key)
          json.key("kind")
          json.string(topic.kind.key)
          json.member("title") { $0.texts(topic.title) }
        }
      }
      json.members("weekdays", Weekday.allCases) { json, day in
        json.object { json in
          json.key("key")
          json.string(day.key)
          json.member("label") { $0.texts(Bilingual(el: day.el, en: day.en)) }
        }
      }
    }
    return json.bytes
  }

  private static func write(_ field: Field, _ json: inout JSONWriter) {
    json.object { json in
      json.key("audience")
      json.string(field.audience.word)
      json.member("example", field.example)
      if !field.fields.isEmpty {
        json.members("fields", field.fields) { json, inner in write(inner, &json) }
      }
      json.key("key")
      json.string(field.key)
      json.key("kind")
      json.string(field.kind.word)
      json.members("law", field.provisions) { json, provision in
        json.object { json in
          json.texts(Bilingual(el: provision.citationEl, en: provision.citationEn))
          json.member("quote", Law.text(of: provision) ?? "")
        }
      }
      if let limit = field.kind.limit { json.member("limit", limit) }
      json.key("need")
      json.string(field.need.word)
      json.member("note") { $0.texts(field.note) }
      json.members("words", field.kind.words) { json, word in
        json.object { json in
          json.key("key")
          json.string(word.key)
          json.member("label") { $0.texts(word.label) }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes the members of a text in both languages.
  mutating func texts(_ text: Bilingual) {
    member("el", text.el)
    member("en", text.en)
  }
}
