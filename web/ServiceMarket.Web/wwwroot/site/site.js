// A form is sent once: a second click waits for the first answer. The operation id behind it makes a second submit harmless anyway.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method !== 'post') return;
  form.dataset.sent = '1';
  setTimeout(() => delete form.dataset.sent, 5000);
});

// A wide table: on a phone its rows become blocks (site.css), elsewhere it scrolls and the keyboard gets there.
const phone = matchMedia('(max-width: 767.98px)');
const stack = table => {
  const names = [...table.querySelectorAll(':scope > thead th')].map(head => head.textContent.trim());
  for (const row of table.querySelectorAll(':scope > tbody > tr, :scope > tfoot > tr')) {
    let [column, hasHead] = [0, false];
    row.role = 'row';
    for (const cell of row.cells) {
      cell.role = 'cell';
      if (cell.textContent.trim() === '' && !cell.firstElementChild) cell.replaceChildren();
      else if (!hasHead || cell.colSpan > 1 || !names[column]) cell.classList.add('stacked-head');
      else cell.dataset.label = names[column];
      hasHead ||= cell.classList.contains('stacked-head');
      column += cell.colSpan;
    }
  }
  table.role = 'table';
  table.classList.add('stacked');
};
const fit = () => document.querySelectorAll('.table-responsive').forEach(place => {
  const table = place.querySelector(':scope > table');
  const isWide = table && (place.scrollWidth > place.clientWidth || table.tHead?.rows[0].cells.length > 3);
  if (isWide && phone.matches) stack(table);
  else if (table && !phone.matches) table.classList.remove('stacked');
  if (place.scrollWidth > place.clientWidth) place.tabIndex = 0; else place.removeAttribute('tabindex');
});
addEventListener('load', fit);
addEventListener('resize', fit);
