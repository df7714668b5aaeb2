extension Example {
  /// A file that offers only the phone, with one office that has a value for service in person.
  static func phoneOnly(_ line: String) -> Example {
    Example(
      """
      modes: [phone]
      offices:
        - id: dimarcheio
          name: Δημαρχείο
          street: Ελευθερίου Βενιζέλου 16
          postcode: 17122
          city: Νέα Σμύρνη
          \(line)
      topics:
        - id: plirofories
          title: Γενικές πληροφορίες
          field: general
          kind: information
          modes: [phone]
          audience: [citizens]
      hours:
        phone:
          tuesday: 09:00-13:00
      durations:
        phone: 10 min
      staff:
        phone: 1
      means:
        phone: [telephone]
      """, without: ["thirdParty"])
  }
}
