import Outputs

/// The styles that only a review needs.
extension Stylesheet {
  /// The styles of review pages.
  static let review = Stylesheet(
    base, layout, pieces, narrow, facts, first, changes, week, dark, print, paper)

  private static let facts: StaticString = """
    .lead { font-size: 1.15rem; color: inherit }
    .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
      gap: .75rem 2rem; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--wash) }
    .facts dt, .limits dt, .digests dt { font-size: .85rem; color: var(--quiet) }
    .facts dd, .limits dd, .digests dd { margin: 0; font-weight: 600 }
    .digests dd { font-weight: 400 }
    .limits { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr));
      gap: 0 2.5rem; margin: 1rem 0 }
    .limits div { display: flex; justify-content: space-between; gap: 1rem; padding: .3rem 0;
      border-bottom: 1px solid var(--line) }
    .digests div { padding: .35rem 0; border-bottom: 1px solid var(--line) }
    .glance { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none }
    .glance li { padding: .4rem .9rem; border: 1px solid var(--line); border-radius: .25rem }
    .glance .grave { border-color: var(--wrong); color: var(--wrong) }
    .parts { columns: 17rem; padding-left: 1.4rem; margin: 1.5rem 0 }
    .parts li { padding: .1rem 0 }

    """

  private static let first: StaticString = """
    .blocks { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      gap: 1rem 2.5rem }
    .first h2 { font: 600 1.1rem/1.3 var(--sans); margin: 1rem 0 .4rem; padding: 0; border: 0 }
    .first .blocks ul { list-style: none; padding: 0; margin: .4rem 0 }
    .first .blocks li { padding: .3rem 0 .3rem .8rem; border-left: .2rem solid var(--line);
      margin: .3rem 0 }
    .first .blocks li.grave { border-color: var(--wrong) }

    """

  private static let changes: StaticString = """
    caption { position: absolute; left: -100rem }
    ul.withdraws, ul.narrows, ul.relocates, ul.basis, ul.widens, ul.later, ul.editorial {
      list-style: none; padding: 0 }
    ul.withdraws li, ul.narrows li, ul.relocates li, ul.basis li, ul.widens li, ul.later li,
    ul.editorial li { margin: .4rem 0;
      padding: .5rem .9rem; border-left: .25rem solid var(--line); background: var(--wash) }
    ul.withdraws li { border-color: var(--wrong) }
    h3.withdraws, .lost { color: var(--wrong) }
    ul.narrows li, ul.relocates li { border-color: #b07a00 }
    ul.basis li { border-color: var(--accent) }
    ul.widens li { border-color: var(--right) }
    .gained { color: var(--right) }
    .numbers th, .numbers td { font-variant-numeric: tabular-nums }
    tbody th, .words td { overflow-wrap: anywhere; min-width: 5.5rem }
    .drawn tbody th { overflow-wrap: normal; min-width: 0 }
    th small { display: block; font-size: .9em; font-weight: 400; color: var(--quiet) }
    .findings { list-style: none; padding: 0 }
    .findings > li { padding: .6rem 0; border-bottom: 1px solid var(--line) }
    .source { margin: .1rem 0; font-size: .88rem; color: var(--quiet) }
    .field { color: var(--quiet) }
    .absent { color: var(--quiet); font-style: italic }
    .holders { font-size: .92em }
    .judge li { padding-left: 1.4rem; position: relative }
    .judge li::before { content: ""; position: absolute; left: 0; top: .25em; width: .8em;
      height: .8em; border: .1rem solid var(--ink) }
    .common { font-size: .88rem }
    @media screen and (max-width: 60rem) { td:empty { display: none } }
    @media print, (min-width: 60.01rem) { .numbers td:empty::before { content: "·" } }

    """

  private static let week: StaticString = """
    .week { margin: 2rem 0; padding-bottom: 1.5rem; border-bottom: 1px solid var(--line) }
    .week h3 { margin-bottom: 0 }
    .drawn svg { display: block; width: 100%; max-width: 34rem; margin: .75rem 0 }
    .drawn svg svg { max-width: none; margin: 0; overflow: visible }
    svg text { font: 11px var(--sans); fill: var(--ink) }
    svg .hour { stroke: var(--line); stroke-width: 1px; vector-effect: non-scaling-stroke }
    svg .open { fill: var(--accent) }
    svg .start { stroke: #fff; stroke-opacity: .6; stroke-width: 1px;
      vector-effect: non-scaling-stroke }
    .beside { display: grid; gap: 0 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)) }
    .beside + table { max-width: 46rem }
    .beside h4 { margin-top: .6rem }
    @media print, (min-width: 60.01rem) {
      .drawn.one { display: block }
      .drawn { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; align-items: center }
      .numbers th:not(:first-child), .numbers td { text-align: right }
      .drawn td, .drawn th { padding: .2rem .75rem .2rem 0 }
      .words th { width: 12% }
      .words th:nth-child(2) { width: 39% }
      .words th:nth-child(3) { width: 24% }
      .words th:nth-child(4) { width: 25% }
    }
    @media screen and (max-width: 60rem) {
      .drawn table { display: table }
      .drawn thead { display: table-header-group; position: static }
      .drawn tbody { display: table-row-group }
      .drawn tr { display: table-row }
      .drawn th, .drawn td, .drawn td:empty { display: table-cell; padding: .25rem .5rem .25rem 0;
        border-bottom: 1px solid var(--line) }
      .drawn td[data-name]::before { content: none }
    }
    @media screen and (max-width: 30rem) {
      svg text { font-size: 15px }
      .drawn table { font-size: .78rem }
      .drawn th, .drawn td, .drawn td:empty { padding-right: .3rem }
    }

    """

  private static let paper: StaticString = """
    @media print {
      svg { print-color-adjust: exact; -webkit-print-color-adjust: exact }
      .facts, .week, .findings > li, .digests div, .limits div { break-inside: avoid }
      .facts { background: none; padding: 0; border: 0 }
      table { font-size: 8pt }
      .parts { display: none }
    }

    """
}
