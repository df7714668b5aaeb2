/// A place in a decision on which a rule may be based.
public struct Provision: Hashable, Sendable {
  /// The decision that contains the provision.
  public let decision: Decision

  /// The part of the decision.
  public let part: Part

  /// The article, or 0 where there is none.
  public let article: Int

  /// The paragraph, the number of a recital or the row of an annex; 0 where there is none.
  public let paragraph: Int

  /// The point as a Greek letter; empty for the whole paragraph.
  public let point: String

  /// The part of a decision that contains a provision.
  public enum Part: Sendable {
    /// The recitals («Έχοντας υπόψη»).
    case preamble
    /// The operative part.
    case body
    /// An annexed table.
    case annex
  }

  /// Names a place, which need not exist.
  public init(
    decision: Decision, part: Part = .body, article: Int, paragraph: Int, point: String = ""
  ) {
    self.decision = decision
    self.part = part
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

  /// A recital of the joint decision on appointments.
  public static func recital(_ number: Int, _ point: String = "") -> Provision {
    Provision(
      decision: .myDimosLive, part: .preamble, article: 0, paragraph: number, point: point)
  }

  /// A paragraph of the decision on user authentication.
  public static func oauth2(_ paragraph: Int) -> Provision {
    Provision(decision: .oauth2, article: 0, paragraph: paragraph)
  }

  /// A recital of the decision on user authentication, by its Greek letter.
  public static func oauth2(recital letter: String) -> Provision {
    Provision(decision: .oauth2, part: .preamble, article: 0, paragraph: 0, point: letter)
  }

  /// A row of Annex I of the decision on user authentication; 0 is the table's header.
  public static func annex(_ row: Int) -> Provision {
    Provision(decision: .oauth2, part: .annex, article: 0, paragraph: row)
  }
}
