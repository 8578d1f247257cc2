/** Keeps the built workbench in the browser for the next visit, with or without a network. Not in development. */
export function workOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register(new URL('./service-worker.js', document.baseURI)).catch(() => undefined);
}
