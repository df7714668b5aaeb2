extension Stylesheet {
  /// The stylesheet of documents: a sheet of paper on a screen, and the same sheet in print.
  package static let document = Stylesheet(base, sheet, sheetTables, sheetNarrow, sheetPrint)

  /// The stylesheet of Greek drafts: every printed page says that it is a draft, and what it
  /// drafts.
  package static let draft = Stylesheet(
    base, sheet, sheetTables, sheetNarrow, sheetPrint, draftPages)

  private static let sheet: StaticString = """
    html { background: #e9edf2; font-size: 1rem; line-height: 1.5 }
    body { max-width: none; padding: 0 }
    main { font-family: var(--serif); background: #fff; max-width: 52rem; margin: 2rem auto;
      padding: 3.5rem 4rem; box-shadow: 0 .1rem .6rem #1c243026 }
    .draft { margin: 0 0 2rem; padding: .4rem 1rem; border: .12rem solid var(--wrong);
      color: var(--wrong); font: 600 .9rem var(--sans); text-align: center }
    h1, h2, h3, h4 { font-family: inherit; color: inherit; font-size: 1.05rem;
      font-weight: 700; max-width: none; margin: 1.6rem 0 .6rem; padding: 0; border: 0 }
    h1 { font-size: 1.25rem }
    h1.centred { margin-bottom: 0 }
    .centred { text-align: center }
    p.centred { font-weight: 700; margin: .4rem 0 1rem }
    .right { text-align: right; font-weight: 700 }
    .columns { display: grid; grid-template-columns: 11fr 9fr; gap: 1rem 2.5rem;
      margin-bottom: 1.5rem }
    .columns p { margin: 0 0 .2rem }
    .letterhead { font-weight: 700; font-size: .92rem }
    .columns .emblem { width: 6.5rem; margin-bottom: .8rem; padding: 1.4rem .3rem;
      border: 1px dashed #8a94a3; font-size: .8rem; text-align: center; color: var(--quiet) }
    .line { font-size: .92rem }
    .body, li { text-align: justify; hyphens: manual }
    ol, ul { padding-left: 2rem; margin: .5rem 0 }
    li { margin: .35rem 0; padding-left: .2rem }
    ol.letters { list-style-type: ""; padding-left: 1.9rem }
    .letters > li { padding-left: 0 }
    .letter { display: inline-block; min-width: 1.9rem; margin-left: -1.9rem }
    .signature { text-align: center; font-weight: 700; margin-top: 5rem }
    .subject { margin-top: 1.5rem }
    .small { font-size: .85rem; color: var(--quiet) }
    .whole { white-space: nowrap }
    .page { margin-top: 4rem; padding-top: 2rem; border-top: 1px solid var(--line) }

    """

  private static let sheetTables: StaticString = """
    table { width: 100%; border-collapse: collapse; font: .84rem/1.4 var(--sans);
      margin: 1rem 0 1.5rem }
    caption { text-align: left; font-weight: 700; padding: 0 0 .4rem }
    th, td { text-align: left; vertical-align: top; padding: .35rem .5rem;
      border: 1px solid #8a94a3 }
    thead th { background: #e8edf3; font-weight: 600 }
    tbody th { font-weight: 400 }
    td code { overflow-wrap: anywhere }

    """

  private static let sheetNarrow: StaticString = """
    @media screen and (max-width: 44rem) {
      html { background: #fff }
      main { margin: 0; padding: 1.25rem 1rem; box-shadow: none }
      .columns { display: block }
      .body, li { text-align: left }
      table, caption, thead, tbody, tr, th, td { display: block }
      thead { position: absolute; left: -100rem }
      tr { padding: .6rem 0; border-top: 1px solid #8a94a3 }
      th, td { padding: .1rem 0; border: 0 }
      tbody th { font-weight: 600 }
      td::before { content: attr(data-name) ": "; color: var(--quiet); font-weight: 600 }
    }

    """

  private static let sheetPrint: StaticString = """
    @page { size: A4; margin: 20mm 20mm 20mm 25mm }
    @media print {
      html { font-size: 10pt; line-height: 1.35; background: #fff }
      .draft { margin-bottom: 1rem }
      h1, h2, h3 { margin-top: 1.2rem }
      table { font-family: inherit }
      .signature { margin-top: 4rem }
      main { max-width: none; margin: 0; padding: 0; box-shadow: none }
      h1, h2, h3, caption, p.centred { break-after: avoid }
      .page { break-before: page; border: 0; margin: 0; padding: 0 }
      .together, tr { break-inside: avoid }
      .together:has(+ .together) { break-after: avoid }
      thead { break-after: avoid }
      tbody tr:first-child { break-before: avoid }
      td code { font-size: 7pt; letter-spacing: -.01em }
      a { color: inherit; text-decoration: none }
    }

    """

  private static let draftPages: StaticString = """
    @page {
      @bottom-center { content: "σελ. " counter(page) " από " counter(pages);
        font: 9pt serif; color: #55606e }
      @top-right { content: "ΣΧΕΔΙΟ"; font: 9pt serif; color: #55606e }
    }

    """
}
