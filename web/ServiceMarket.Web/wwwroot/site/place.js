// A form with data-place tells the server what the device says: its clock, and where it is if the person allows it. The server keeps the
// distance only. Without this file, without a place or without an answer the form is sent all the same.
document.querySelectorAll('form[data-place]').forEach(form => {
  const field = name => form.elements.namedItem(name);
  let asking = 'geolocation' in navigator && !field('Latitude').value;
  let waits = false;

  const send = () => {
    asking = false;
    if (waits) form.requestSubmit();
  };

  if (asking) {
    navigator.geolocation.getCurrentPosition(position => {
      field('Latitude').value = position.coords.latitude;
      field('Longitude').value = position.coords.longitude;
      send();
    }, send, { enableHighAccuracy: true, timeout: 8000, maximumAge: 60000 });
  }

  form.addEventListener('submit', event => {
    if (asking) {
      // Not sent yet: the page's own "sent once" must not count this.
      event.preventDefault();
      event.stopPropagation();
      if (!waits) { waits = true; setTimeout(() => { if (asking) send(); }, 8000); }
      return;
    }
    // Filled in once, so that the same form sent again is the same form.
    if (!field('DeviceUtc').value) field('DeviceUtc').value = new Date().toISOString();
  });
});
