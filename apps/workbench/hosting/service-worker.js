// Keeps the whole workbench in the browser, so that it opens without a network after the first visit.
// The build puts the list of files and their version above this line: FILES, VERSION.
/* global FILES, VERSION */
const name = `cyberbudget-workbench-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(name)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    const old = (await caches.keys()).filter(
      (key) => key.startsWith('cyberbudget-workbench-') && key !== name,
    );
    await Promise.all(old.map((key) => caches.delete(key)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== self.location.origin) return;
  // A file under assets/ has its version in its name; any other may have changed and is asked for first.
  event.respondWith(
    url.includes('/assets/') ? kept(event.request) : fetch(event.request).catch(() => kept(event.request)),
  );
});

async function kept(request) {
  const found = await caches.match(request, { cacheName: name, ignoreSearch: true });
  return found ?? fetch(request);
}
