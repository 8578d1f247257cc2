import { nodeBuiltin } from './node-builtin.ts';

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<PdfJs> | undefined;

/**
 * Loads pdf.js when the first PDF comes, and its worker into the same thread: so it needs neither a
 * worker's address nor a network, in Node as in a browser. One that failed to load is tried again.
 */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= load().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function load(): Promise<PdfJs> {
  const scope = globalThis as Record<string, unknown>;
  // What pdf.js draws with; it is named while loading and never used for text.
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
  const putBack = ownBuiltIns();
  try {
    // @ts-expect-error: the worker has no types, and none are needed to hand it over.
    scope['pdfjsWorker'] ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    putBack();
  }
}

/**
 * The legacy build brings what an older host lacks, and replaces in the whole process what a host
 * has but for a detail: push by one that makes reading a fifth slower, JSON by one in JavaScript.
 * The host keeps its own.
 * @returns puts them back
 */
function ownBuiltIns(): () => void {
  const { push } = Array.prototype;
  const { parse, stringify } = JSON;
  return () => {
    Object.assign(Array.prototype, { push });
    Object.assign(JSON, { parse, stringify });
  };
}

/**
 * Where the CMaps are that old Japanese fonts need: the given address, or in Node the installed
 * package; undefined where neither is.
 */
export function cMapAddress(given: string | undefined): string | undefined {
  if (given !== undefined) return given;
  const builtin = nodeBuiltin('node:module');
  if (builtin === undefined) return undefined;
  try {
    const manifest = builtin.createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
    return `${manifest.slice(0, -'package.json'.length)}cmaps/`;
  } catch {
    // Bundled without the package: fonts that embed their own maps still read.
    return undefined;
  }
}
