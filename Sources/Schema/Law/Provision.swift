/// A place in a decision that a rule may rest on.
public struct Provision: Hashable, Sendable {
  /// The decision that contains the provision.
  public let decision: Decision

  /// The article, or 0 where the decision has none.
  public let article: Int

  /// The paragraph, or 0 where the article has none, and in a recital.
  public let paragraph: Int

  /// The point as a Greek letter, or nothing for the whole paragraph.
  public let point: String

  /// Names a place, which need not exist.
  public init(decision: Decision, article: Int, paragraph: Int, point: String = "") {
    self.decision = decision
    self.article = article
    self.paragraph = paragraph
    self.point = point
  }

  /// A place in the joint decision on appointments.
  public static func article(
    _ article: Int, _ paragraph: Int = 0, _ point: String = ""
  ) -> Provision {
    Provision(decision: .myDimosLive, article: article, paragraph: paragraph, point: point)
  }

  /// A paragraph of the decision on user authentication.
  public static func oauth2(_ paragraph: Int) -> Provision {
    Provision(decision: .oauth2, article: 0, paragraph: paragraph)
  }

  /// A recital of the decision on user authentication, by its Greek letter.
  public static func oauth2(recital letter: String) -> Provision {
    Provision(decision: .oauth2, article: 0, paragraph: 0, point: letter)
  }

  /// How a message names the place in Greek: «άρθρο 6 § 1».
  public var titleEl: String {
    switch decision {
    case .myDimosLive: "άρθρο \(article)\(tailEl)"
    case .oauth2: "απόφαση 45174\(tailEl)"
    }
  }

  /// How a message names the place in English: "Article 6 § 1".
  public var titleEn: String {
    switch decision {
    case .myDimosLive: "Article \(article)\(tailEn)"
    case .oauth2: "Decision 45174\(tailEn)"
    }
  }

  /// The place with its decision in full, in Greek.
  public var citationEl: String {
    switch decision {
    case .myDimosLive: "\(titleEl), \(decision.citationEl)"
    case .oauth2: "\(decision.citationEl)\(tailEl)"
    }
  }

  /// The place with its decision in full, in English.
  public var citationEn: String {
    switch decision {
    case .myDimosLive: "\(titleEn), \(decision.citationEn)"
    case .oauth2: "\(decision.citationEn)\(tailEn)"
    }
  }

  private var isRecital: Bool { article == 0 && paragraph == 0 }

  private var tailEl: String {
    if isRecital { return point.isEmpty ? "" : ", προοίμιο, στοιχ. \(point)΄" }
    let place = paragraph == 0 ? "" : " § \(paragraph)"
    return point.isEmpty ? place : "\(place) στοιχ. \(point)΄"
  }

  private var tailEn: String {
    if isRecital { return point.isEmpty ? "" : ", recital \(point)" }
    let place = paragraph == 0 ? "" : " § \(paragraph)"
    return point.isEmpty ? place : "\(place) (\(point))"
  }
}
