import type { Texts } from '../language/texts.ts';
import { showNotice } from '../page/notices.ts';

/**
 * Keeps the built workbench in the browser for the next visit, with or without a network. Where a
 * newer build has arrived it says so: the page stays of its own build until it is loaded anew. Not
 * in development.
 */
export async function workOffline(texts: Texts): Promise<void> {
  if (!isKeptHere()) return;
  const { serviceWorker } = navigator;
  const hadBuild = isOurs(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => hadBuild && tellNewBuild(texts, reload));
  const registration = await serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
  const tell = (): void => {
    if (registration.waiting !== null && isOurs(serviceWorker.controller))
      tellNewBuild(texts, () => void takeOver(registration));
  };
  tell();
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  );
}

/**
 * Hands the page over to a newer build that has arrived in an earlier visit, before anything is
 * open in it.
 */
export async function openNewestBuild(): Promise<void> {
  if (!isKeptHere()) return;
  const registration = await navigator.serviceWorker.getRegistration(workerAddress());
  if (registration === undefined || registration.waiting === null) return;
  await Promise.race([takeOver(registration), after(patience)]);
}

/** Says of a part of the page that could not be loaded whether a newer build is the reason. */
export async function tellMissingPart(texts: Texts): Promise<void> {
  if (await isNewerThere()) tellNewBuild(texts, reload);
  else showNotice('build', { text: texts.partMissing, actions: [] });
}

/** A build that does not take over in time must not keep the page from opening. */
const patience = 3_000;

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const reload = (): void => location.reload();

const workerAddress = (): URL => new URL('./service-worker.js', document.baseURI);

/** The site around the workbench has a worker of its own, which answers at the first visit. */
const isOurs = (worker: ServiceWorker | null): boolean => worker?.scriptURL === workerAddress().href;

const isKeptHere = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator;

function tellNewBuild({ newBuild }: Texts, run: () => void): void {
  showNotice('build', { text: newBuild.text, actions: [{ name: newBuild.reload, run }] });
}

/** The waiting build becomes the one that answers, and the page is loaded from it. */
function takeOver({ waiting }: ServiceWorkerRegistration): Promise<never> {
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  waiting?.postMessage('take over');
  return new Promise(() => undefined);
}

/** Whether the server has another build than this page is of. */
async function isNewerThere(): Promise<boolean> {
  const own = document.querySelector('meta[name="build"]')?.getAttribute('content') ?? '';
  const there = await fetch(new URL(`./?${Date.now()}`, document.baseURI), { cache: 'no-store' })
    .then((answer) => answer.text())
    .catch(() => own);
  return !there.includes(own);
}
