import Outputs

/// The styles that only the register's page needs.
extension Stylesheet {
  static let register = Stylesheet(base, layout, pieces, narrow, cards, dark, print)

  private static let cards: StaticString = """
    [hidden] { display: none !important }
    .progress progress { width: min(20rem, 100%); height: .8rem; accent-color: var(--accent);
      vertical-align: middle }
    #search label { font-weight: 600 }
    #search input { font: inherit; color: inherit; background: transparent; width: min(24rem, 100%);
      padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .2rem }
    .cards { display: grid; gap: 1.5rem 2.5rem;
      grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr)) }
    .cards article { border-top: .2rem solid var(--accent); padding-top: .25rem }
    .cards h3 { margin: .5rem 0 .25rem }
    .hours { margin: .75rem 0 }
    .hours dt { font-weight: 600; font-size: .9rem }
    .hours dd { margin: 0 0 .5rem; font-variant-numeric: tabular-nums }
    .source { margin: .2rem 0; font-size: .88rem; color: var(--quiet) }
    caption { position: absolute; left: -100rem }
    td:empty { display: none }
    @media print, (min-width: 60.01rem) {
      td:empty { display: table-cell }
      .region th:first-child { width: 26% }
      .region th:nth-child(2), .region td:nth-child(2) { width: 8% }
      .region th:nth-child(3), .region td:nth-child(3) { width: 20% }
      .region th:nth-child(4), .region td:nth-child(4) { width: 22% }
      .region th:nth-child(5), .region td:nth-child(5) { width: 10% }
    }

    """
}
