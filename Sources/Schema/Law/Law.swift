/// The official text of the two decisions, provision by provision.
public enum Law {
  /// The published text of a provision, without its own number; a paragraph comes with its points.
  public static func text(of provision: Provision) -> String? {
    var lines: [String] = []
    for line in printed where !line.isHeading && line.provision.isWithin(provision) {
      let point = line.provision.point
      lines.append(point == provision.point ? line.text : "\(point)) \(line.text)")
    }
    return lines.isEmpty ? nil : joined(lines)
  }

  /// The heading of an article of the joint decision.
  public static func heading(ofArticle article: Int) -> String? {
    for line in printed where line.isHeading && line.provision.article == article {
      return line.text
    }
    return nil
  }

  /// Every provision that has a text, in the order of the decisions, a paragraph before its points.
  public static var provisions: [Provision] {
    var found: [Provision] = []
    for line in printed where !line.isHeading && found.last != line.provision {
      found.append(line.provision)
    }
    return found
  }

  private static let printed =
    PrintedLine.all(in: myDimosLiveText, of: .myDimosLive)
    + PrintedLine.all(in: oauth2Text, of: .oauth2)

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
  /// A point lies within its paragraph; recitals stand on their own, though their paragraph is 0.
  fileprivate func isWithin(_ whole: Provision) -> Bool {
    if self == whole { return true }
    return whole.point.isEmpty && whole.paragraph != 0
      && decision == whole.decision && article == whole.article && paragraph == whole.paragraph
  }
}
