'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const list = document.getElementById('list');
  const search = document.getElementById('search');
  const chips = document.getElementById('chips');
  const shown = document.getElementById('shown');
  const more = document.getElementById('more');
  const firstRows = 300;

  const cases = data.cases.map(([testee, level, domain, outcome, name, time, story]) => ({
    testee: data.testees[testee], level: data.levels[level], domain: data.domains[domain],
    outcome: data.outcomes[outcome], name, time, story,
  }));

  // What is chosen; a part that is empty holds for all.
  const filter = {testee: '', domain: '', level: '', outcome: '', text: ''};
  const parts = ['testee', 'domain', 'level', 'outcome'];
  let all = false;

  const matches = (each) => parts.every((part) => !filter[part] || each[part] === filter[part]) &&
    each.name.toLowerCase().includes(filter.text.toLowerCase());

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  const row = (each) => {
    const name = element('code', {textContent: each.name});
    return element('tr', {},
      element('td', {}, element('span', {className: `tag ${each.outcome}`, textContent: each.outcome})),
      element('td', {}, each.story === undefined ? name : element('a', {href: `#case-${each.story}`}, name)),
      element('td', {textContent: `${(each.time / 1000).toFixed(1)} ms`}));
  };

  const chip = (text, pressed, act) => {
    const made = element('button', {type: 'button', className: 'chip', textContent: text});
    made.setAttribute('aria-pressed', String(pressed));
    made.addEventListener('click', act);
    return made;
  };

  function show() {
    const found = cases.filter(matches);
    const visible = all ? found : found.slice(0, firstRows);
    list.replaceChildren(...visible.map(row));
    shown.textContent = `${found.length} of ${cases.length} cases`;
    more.hidden = visible.length === found.length;
    chips.replaceChildren(
      ...data.outcomes.filter((outcome) => cases.some((each) => each.outcome === outcome))
        .map((outcome) => chip(outcome, filter.outcome === outcome, () => choose({outcome: filter.outcome === outcome ? '' : outcome}))),
      ...['testee', 'domain', 'level'].filter((part) => filter[part])
        .map((part) => chip(`${filter[part]} ✕`, true, () => choose({[part]: ''}))));
    for (const cell of document.querySelectorAll('.cell'))
      cell.classList.toggle('chosen', Boolean(filter.domain) && ['testee', 'domain', 'level'].every((part) => cell.dataset[part] === filter[part]));
  }

  function choose(change) {
    Object.assign(filter, change);
    all = false;
    show();
  }

  // A story that a link leads to is opened.
  function open() {
    const target = location.hash.startsWith('#case-') && document.getElementById(location.hash.slice(1));
    if (target) target.open = true;
  }

  const cells = [...document.querySelectorAll('.cell')];
  function move(from, sideways, down) {
    const place = from.getBoundingClientRect();
    const middle = (box) => [box.left + box.width / 2, box.top + box.height / 2];
    const [x, y] = middle(place);
    let best = null;
    for (const cell of cells) {
      const [otherX, otherY] = middle(cell.getBoundingClientRect());
      const ahead = sideways ? (otherX - x) * sideways : (otherY - y) * down;
      const aside = sideways ? Math.abs(otherY - y) : Math.abs(otherX - x);
      if (ahead < 4 || aside > place.height * 0.9) continue;
      if (!best || ahead < best.ahead) best = {ahead, cell};
    }
    if (best) best.cell.focus();
  }

  const steps = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '/' && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape') {
      search.value = '';
      choose({testee: '', domain: '', level: '', outcome: '', text: ''});
    } else if (steps[event.key] && document.activeElement.classList.contains('cell')) {
      event.preventDefault();
      move(document.activeElement, ...steps[event.key]);
    }
  });
  for (const cell of cells) {
    cell.addEventListener('click', () => {
      choose({testee: cell.dataset.testee, domain: cell.dataset.domain, level: cell.dataset.level, outcome: '', text: ''});
      search.value = '';
      document.getElementById('cases').scrollIntoView({behavior: 'smooth'});
    });
  }
  search.addEventListener('input', () => choose({text: search.value}));
  more.addEventListener('click', () => { all = true; show(); });
  window.addEventListener('hashchange', open);
  show();
  open();
})();
