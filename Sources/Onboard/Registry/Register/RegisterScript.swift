import Outputs

/// The search of the register's page: it hides what does not match, without accents and in any
/// case.
enum RegisterScript {
  static let search = Script(
    Script.folding,
    """
      const box = document.getElementById('find');
      const found = document.getElementById('found');
      const items = [...document.querySelectorAll('[data-find]')].map((node) =>
        ({ node, text: plain(node.dataset.find), isRow: node.tagName === 'TR' }));
      const parts = [...document.querySelectorAll('section.region, #joined')];
      const search = () => {
        const words = plain(box.value).split(/\\s+/).filter(Boolean);
        let count = 0;
        for (const { node, text, isRow } of items) {
          const isHit = words.every((word) => text.includes(word));
          node.hidden = !isHit;
          if (isHit && isRow) count += 1;
        }
        for (const part of parts) part.hidden = !part.querySelector('[data-find]:not([hidden])');
        document.getElementById('regions').hidden = words.length > 0;
        found.textContent = !words.length ? ''
          : count === 1 ? found.dataset.one : found.dataset.many.replace('#', count);
      };
      document.getElementById('search').hidden = false;
      box.addEventListener('input', search);
      search();
    })();

    """)
}
