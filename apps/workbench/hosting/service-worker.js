// Keeps one build of the workbench whole in the browser: every file of a page comes from the build that the page is of.
// The build puts the list of files and their version above this line: FILES, VERSION.
/* global FILES, VERSION */
const name = `cyberbudget-workbench-${VERSION}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(FILES.map(fresh))));
});

// A newer build waits until the page asks for it: till then this one answers, from its own files.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
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
  event.respondWith(kept(event.request));
});

async function kept(request) {
  const found = await caches.match(request, { cacheName: name, ignoreSearch: true });
  return found ?? fetch(request);
}

/** A file under assets/ has its version in its name; the browser may hold any other from the build before. */
function fresh(file) {
  return file.startsWith('assets/') || file.includes('/assets/')
    ? file
    : new Request(file, { cache: 'reload' });
}
