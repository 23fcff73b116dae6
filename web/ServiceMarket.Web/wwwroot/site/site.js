// A form is sent once: a second click waits for the first answer. The operation id behind it makes a second submit harmless anyway.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  if (form.method !== 'post') return;
  form.dataset.sent = '1';
  setTimeout(() => delete form.dataset.sent, 5000);
});
