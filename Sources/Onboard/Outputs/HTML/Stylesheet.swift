import Schema

/// The stylesheet of a kind of page: calm, printable on A4, and readable on a small screen.
///
/// Fonts are those of the reader's system. Every text has a contrast of 4.5 or more. Stylesheets
/// are made only of literals in the source, so data can never become one.
package struct Stylesheet: Sendable {
  /// The text of the stylesheet.
  package let text: String

  /// Joins parts of a stylesheet.
  package init(_ parts: StaticString...) { text = parts.map(\.text).joined() }

  /// The stylesheet for the pages of the rulebook and of the register.
  package static let rulebook = Stylesheet(base, layout, pieces, filters, narrow, dark, print)

  /// The stylesheet for the traceability page, whose five columns have fixed widths.
  package static let traceability = Stylesheet(
    base, layout, pieces, columns, narrow, dark, print)

  /// The styles that all pages share.
  package static let base: StaticString = """
    :root {
      --ink: #1c2430; --quiet: #55606e; --line: #d5dbe3; --wash: #f5f7fa; --accent: #003d7a;
      --wrong: #a3261b; --right: #1d6b34; --mark: #fff1c2; --quote: #e9f0f8;
      --serif: "Noto Serif", "Source Serif 4", Cambria, Georgia, "Times New Roman", serif;
      --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
      --mono: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace;
    }
    * { box-sizing: border-box }
    html { color: var(--ink); background: #fff; font: 1rem/1.6 var(--sans); scroll-padding: 1rem }
    body { margin: 0 auto; padding: 0 1.5rem; max-width: 76rem; overflow-wrap: break-word }
    a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em }
    a:hover { text-decoration-thickness: .14em }
    :focus-visible { outline: .19rem solid var(--accent); outline-offset: .19rem }
    main:focus { outline: none }
    :target { outline: .12rem solid #b07a00; outline-offset: .4rem }
    h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance }
    h1 { font: 600 2.1rem/1.2 var(--serif); margin: 2.5rem 0 .75rem; max-width: 44rem }
    h2 { font: 600 1.45rem/1.3 var(--serif); margin: 3rem 0 1rem; padding-top: 1rem;
      border-top: .12rem solid var(--accent) }
    h3 { font-size: 1.1rem; margin: 2rem 0 .5rem }
    h4 { font-size: .85rem; margin: 0; color: var(--quiet); font-weight: 600 }
    p { margin: .5rem 0 }
    code { font: .88em var(--mono); overflow-wrap: anywhere }
    ul { padding-left: 1.2rem }

    """

  package static let layout: StaticString = """
    .skip { position: absolute; left: -100rem; padding: .5rem 1rem; background: #fff }
    .skip:focus { left: 1rem; top: 1rem; z-index: 1 }
    header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline;
      padding: 1.25rem 0 .9rem; border-bottom: 1px solid var(--line) }
    .brand { margin: 0; font: 600 1.1rem var(--serif); color: var(--accent) }
    header nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: 0; padding: 0;
      list-style: none }
    nav a[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none }
    footer { margin: 4rem 0 0; padding: 1rem 0 2rem; border-top: 1px solid var(--line);
      color: var(--quiet); font-size: .85rem }
    .lead { max-width: 44rem; color: var(--quiet); font-size: 1.05rem }
    .contents { columns: 22rem; column-gap: 2.5rem; padding: 0; list-style: none;
      font-size: .92rem }
    .contents li { break-inside: avoid; padding: .15rem 0 }
    .woven { display: grid; grid-template-columns: minmax(0, 37rem) minmax(0, 1fr); gap: 0 3rem;
      padding: 1rem 0; border-top: 1px solid var(--line) }
    .woven h4 { grid-column: 1 / -1; margin-bottom: .35rem }
    .article { border-top: 0; padding-top: 0; color: var(--accent); text-align: center;
      max-width: 37rem; margin-top: 2.5rem }

    """

  package static let pieces: StaticString = """
    .law { font: 1.06rem/1.65 var(--serif) }
    .law p { margin: 0 0 .5rem }
    .law mark { background: var(--quote); color: inherit }
    .law .slip { text-decoration: underline dotted var(--wrong) .1em; text-underline-offset: .2em }
    .point { padding-left: 1.6rem }
    .printed { font: 1rem/1.5 var(--serif); max-width: 37rem; text-align: center; margin: 1.5rem 0 }
    .printed p { margin: .15rem 0 }
    .printed p:first-child { font-weight: 600 }
    .held { font-size: .88rem; line-height: 1.5; margin: 0 }
    .held dt { font-weight: 600; color: var(--quiet); margin-top: .6rem }
    .held dt:first-of-type { margin-top: 0 }
    .held dd { margin: .15rem 0; padding-left: .8rem; border-left: .15rem solid var(--line) }
    .rule { max-width: 46rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line) }
    .rule h3 code { display: block; font-size: .85rem; font-weight: 400; color: var(--quiet) }
    blockquote { margin: .4rem 0 1rem; padding: .75rem 1.25rem; background: var(--wash);
      border-left: .2rem solid var(--accent) }
    .note { font-size: .95rem; padding-left: 1rem; border-left: .2rem solid var(--line) }
    .label { font-size: .85rem; font-weight: 600; margin: 1rem 0 .25rem; color: var(--quiet) }
    .label.wrong, .message { color: var(--wrong) }
    .label.right { color: var(--right) }
    pre { margin: .25rem 0; padding: .75rem 1rem; background: var(--wash); border: 1px solid
      var(--line); font: .84rem/1.55 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere }
    pre code { font: inherit }
    pre mark { background: var(--mark); color: inherit; outline: 1px solid #b07a00 }
    table { width: 100%; border-collapse: collapse; font-size: .88rem; line-height: 1.45 }
    table + table { margin-top: 2.5rem }
    caption, th { text-align: left; color: var(--quiet) }
    th { font-weight: 600 }
    th, td { padding: .5rem .75rem .5rem 0; vertical-align: top; border-bottom: 1px solid
      var(--line) }
    tbody th { color: inherit }
    td.reason { color: var(--quiet) }
    td ul { margin: 0; padding: 0; list-style: none }

    """

  /// The search above a long page, and the class for what it hides.
  private static let filters: StaticString = """
    [hidden] { display: none !important }
    #filter { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; margin: 1.5rem 0; align-items: end;
      padding: 1rem 1.25rem; background: var(--wash) }
    #filter p { margin: 0; min-width: 0 }
    #filter label { display: block; font-size: .9rem; font-weight: 600 }
    #filter input, #filter select { font: inherit; color: inherit; background: transparent;
      min-height: 2.5rem; width: 12rem; max-width: 100%; padding: .4rem .6rem;
      border: 1px solid var(--quiet); border-radius: .2rem }
    #filter option { color: initial }
    #found:empty { display: none }
    @media print { #filter { display: none } }

    """

  private static let columns: StaticString = """
    @media print, (min-width: 60.01rem) {
      tbody th { width: 13% }
      td:nth-child(2), td:nth-child(5) { width: 19% }
      td:nth-child(3) { width: 15% }
      td:nth-child(4) { width: 17% }
    }

    """

  package static let narrow: StaticString = """
    @media screen and (max-width: 60rem) {
      .woven { display: block }
      .woven .held { margin-top: .5rem; padding: .75rem 1rem; background: var(--wash) }
      table, thead, tbody, tr, th, td { display: block }
      thead { position: absolute; left: -100rem }
      tr { padding: .75rem 0; border-bottom: 1px solid var(--line) }
      th, td { padding: .15rem 0; border: 0 }
      td[data-name]::before { content: attr(data-name) ": "; color: var(--quiet); font-weight: 600 }
    }
    @media screen and (max-width: 30rem) {
      body { padding: 0 1rem }
      h1 { font-size: 1.6rem }
      blockquote { padding: .6rem .8rem }
    }

    """

  /// The colours for readers who want dark pages; paper stays white.
  package static let dark: StaticString = """
    @media screen and (prefers-color-scheme: dark) {
      :root { color-scheme: dark; --ink: #e6e9ee; --quiet: #a9b3c0; --line: #3a4552;
        --wash: #1d252f; --accent: #8fbdf0; --wrong: #ff9a8d; --right: #86d39b; --mark: #5a4a12;
        --quote: #22304a }
      html, .skip { background: #12181f }
      svg .start { stroke: #12181f }
    }

    """

  package static let print: StaticString = """
    @page { size: A4; margin: 18mm 16mm 20mm }
    @media print {
      html { font-size: 9.5pt }
      body { max-width: none; padding: 0 }
      .skip, nav { display: none }
      a { color: inherit; text-decoration: none }
      h1 { margin-top: 0 }
      h2, h3, h4, .label, dt { break-after: avoid }
      :target { outline: none }
      .woven { display: grid; grid-template-columns: 60% 1fr; gap: 0 5mm }
      .woven .held { margin: 0; padding: 0; background: none; font-size: 7.8pt }
      .law { font-size: 10pt; line-height: 1.5 }
      pre, blockquote, tr, .woven > .law p { break-inside: avoid }
      pre, blockquote { background: none }
      footer { margin-top: 8mm }
    }

    """
}
