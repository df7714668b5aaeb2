extension Declaration {
  /// Types a tree; the findings report what does not fit.
  static func make(from tree: Tree) -> (declaration: Declaration?, findings: [Finding]) {
    guard tree.root != 0, tree[tree.root].kind == .mapping else { return (nil, []) }
    var form = DeclarationReader(tree)
    let declaration = Declaration(from: &form)
    let witnesses = form.order.witnesses
    guard !witnesses.isEmpty else { return (declaration, form.findings) }
    // Some days have the day before the month, so others that seemed right are asked about.
    var again = DeclarationReader(tree, beside: witnesses)
    let asked = Declaration(from: &again)
    again.offerDaysTogether()
    return (asked, again.findings)
  }
}
