// Keeps the pages of the site in the browser, so that they open without a network after the first visit. What the site has is asked first:
// a page that was corrected is seen corrected. The workbench below has a worker of its own.
// The build puts the list of files and their version above this line: FILES, VERSION.
/* global FILES, VERSION */
const name = `cyberbudget-site-${VERSION}`;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(name);
    await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    const old = (await caches.keys()).filter((key) => key.startsWith('cyberbudget-site-') && key !== name);
    await Promise.all(old.map((key) => caches.delete(key)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || new URL(url).origin !== self.location.origin) return;
  event.respondWith(fetch(event.request).catch(() => kept(event.request)));
});

async function kept(request) {
  const found = await caches.match(request, { cacheName: name, ignoreSearch: true });
  return found ?? Response.error();
}
