extension Declaration {
  /// Types a tree; the findings report what does not fit.
  ///
  /// - Parameter asksOrder: Whether days with two readings are asked about where others have the
  ///   day before the month, for which such a tree is typed twice.
  static func make(
    from tree: Tree, asksOrder: Bool = true
  ) -> (declaration: Declaration?, findings: [Finding]) {
    guard tree.root != 0, tree[tree.root].kind == .mapping else { return (nil, []) }
    var form = DeclarationReader(tree)
    let declaration = Declaration(from: &form)
    let witnesses = form.order.witnesses
    guard asksOrder, !witnesses.isEmpty else { return (declaration, form.findings) }
    // Some days have the day before the month, so others that seemed right are asked about.
    var again = DeclarationReader(tree, beside: witnesses)
    let asked = Declaration(from: &again)
    again.offerDaysTogether()
    return (asked, again.findings)
  }
}
