/// The official text of the two decisions, provision by provision.
public enum Law {
  /// The published text of a provision, without its own number; a paragraph includes its points.
  public static func text(of provision: Provision) -> String? {
    var lines: [String] = []
    for line in printed where !line.isHeading && line.provision.isWithin(provision) {
      let point = line.provision.point
      lines.append(point == provision.point ? line.text : line.provision.mark + " " + line.text)
    }
    return lines.isEmpty ? nil : joined(lines)
  }

  /// The printed lines of a provision itself, without those of its points.
  public static func lines(of provision: Provision) -> [String] {
    printed.filter { !$0.isHeading && $0.provision == provision }.map { $0.text }
  }

  /// The heading of an article of the joint decision.
  public static func heading(ofArticle article: Int) -> String? {
    heading(of: .article(article))
  }

  /// The heading above a provision: that of its article or of an annex.
  public static func heading(of provision: Provision) -> String? {
    for line in printed where line.isHeading {
      let place = line.provision
      if place.decision == provision.decision, place.part == provision.part,
        place.article == provision.article
      {
        return line.text
      }
    }
    return nil
  }

  /// Every provision that has a text, in the order of the decisions, with each paragraph before its
  /// points.
  public static var provisions: [Provision] {
    var found: [Provision] = []
    for line in printed where !line.isHeading && found.last != line.provision {
      found.append(line.provision)
    }
    return found
  }

  private static let printed =
    PrintedLine.all(in: myDimosLivePreamble, of: .myDimosLive)
    + PrintedLine.all(in: myDimosLiveText, of: .myDimosLive)
    + PrintedLine.all(in: oauth2Preamble, of: .oauth2)
    + PrintedLine.all(in: oauth2Text, of: .oauth2)
    + PrintedLine.all(in: oauth2Annex, of: .oauth2)

  private static func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      if !text.isEmpty { text += "\n" }
      text += line
    }
    return text
  }
}

extension Provision {
  /// The mark printed before its text: `1.`, `α)`; for recitals, `α.`.
  public var mark: String {
    switch part {
    case .body: point.isEmpty ? (paragraph == 0 ? "" : "\(paragraph).") : "\(point))"
    case .preamble: point.isEmpty ? "\(paragraph)." : "\(point)."
    case .annex: paragraph == 0 ? "α/α" : "\(paragraph)."
    }
  }

  /// Whether it lies within another provision: a point within its paragraph, otherwise only itself.
  fileprivate func isWithin(_ whole: Provision) -> Bool {
    if self == whole { return true }
    return whole.point.isEmpty && whole.paragraph != 0 && part == whole.part
      && decision == whole.decision && article == whole.article && paragraph == whole.paragraph
  }
}
