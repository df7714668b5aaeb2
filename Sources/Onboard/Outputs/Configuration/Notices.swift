package import Schema

/// The notices shown to a citizen before an appointment, for the modes that are offered.
package enum Notices {
  /// One notice.
  package struct Notice: Sendable {
    package let id: StaticString
    /// The modes that the notice is about.
    package let modes: [Mode]
    package let el: StaticString
    package let en: StaticString
  }

  /// The notices for the modes that a municipality offers.
  static func notices(for plan: Plan) -> [Notice] {
    let offered = plan.modes.map(\.mode)
    return all.compactMap { notice in
      let modes = notice.modes.filter(offered.contains)
      return modes.isEmpty
        ? nil : Notice(id: notice.id, modes: modes, el: notice.el, en: notice.en)
    }
  }

  static var members: [WireMember<Notice>] {
    [
      WireMember("el", .fixed, el: "το ελληνικό κείμενο", en: "the Greek text") { $0.el },
      WireMember("en", .fixed, el: "το αγγλικό κείμενο", en: "the English text") { $0.en },
      WireMember("id", .fixed, el: "το όνομα για αναφορές", en: "the name for references") {
        $0.id
      },
      WireMember(
        "modes", .list(of: .mode), el: "οι τρόποι που αφορά", en: "the modes that it concerns"
      ) { $0.modes },
    ]
  }

  package static let all = [
    Notice(
      id: "appearance", modes: Mode.allCases,
      el: "Αν κλείσατε το ραντεβού για άλλο πρόσωπο, πρέπει να εμφανιστεί το ίδιο το πρόσωπο.",
      en: "If you booked the appointment for another person, that person must appear."),
    Notice(
      id: "device", modes: [.video],
      el: "Χρειάζεστε συσκευή με ενεργοποιημένη κάμερα και μικρόφωνο.",
      en: "You need a device with its camera and microphone switched on."),
    Notice(
      id: "identification", modes: [.video],
      el: """
        Πριν από την έναρξη θα σας ζητηθεί να δείξετε στην κάμερα έγγραφο ταυτοποίησης και, αν \
        εκπροσωπείτε επιχείρηση, έγγραφο νομιμοποίησης.
        """,
      en: """
        Before the start you will be asked to show an identity document to the camera and, if \
        you represent a business, proof of your authority.
        """),
    Notice(
      id: "joining", modes: [.video],
      el: "Την ώρα του ραντεβού ανοίξτε τον σύνδεσμο που θα βρείτε στο μήνυμα επιβεβαίωσης.",
      en: "At the hour of the appointment open the link in your confirmation e-mail."),
    Notice(
      id: "recording", modes: [.video],
      el: "Η εικόνα, ο ήχος και τα δεδομένα της τηλεδιάσκεψης δεν καταγράφονται ποτέ.",
      en: "The picture, sound and data of the video conference are never recorded."),
  ]
}
