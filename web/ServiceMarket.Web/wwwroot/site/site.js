// A form is sent once: a second click waits for the first answer. The operation id behind it makes a second submit harmless anyway.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method !== 'post') return;
  form.dataset.sent = '1';
  setTimeout(() => delete form.dataset.sent, 5000);
});

// A table that is wider than its place scrolls; the keyboard has to be able to get there.
const reachable = () => document.querySelectorAll('.table-responsive').forEach(place => {
  if (place.scrollWidth > place.clientWidth) place.tabIndex = 0; else place.removeAttribute('tabindex');
});
addEventListener('load', reachable);
addEventListener('resize', reachable);
