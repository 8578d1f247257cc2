import type { Plugin } from 'vite';
import { type Bundled, licencePage } from './licence-page.ts';
import { packagesOf } from './packages-of.ts';

/** What Vite writes about the packages that it found in the bundle; the page is made of it. */
const LIST = 'LICENSES.json';

/** The plugin of a build, and that of the workers that it builds apart. */
export interface LicencePlugins {
  readonly page: Plugin;
  /** For `worker.plugins`: without it the code of a worker would be missing on the page. */
  readonly ofWorkers: () => Plugin[];
}

/**
 * Writes LICENSES.md beside what is built: every package whose code is in it, with the text of its
 * licence.
 */
export function licencePlugins(): LicencePlugins {
  const inWorkers = new Map<string, Bundled>();
  const config: Plugin['config'] = () => ({ build: { license: { fileName: LIST } } });
  return {
    ofWorkers: () => [
      {
        name: 'licences-of-workers',
        generateBundle: {
          order: 'post',
          handler(_options, bundle) {
            // Vite writes no list of what is in a worker.
            const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
            for (const entry of packagesOf(chunks.flatMap(({ moduleIds }) => moduleIds)))
              inWorkers.set(`${entry.name} ${entry.version}`, entry);
          },
        },
      },
    ],
    page: {
      name: 'licences',
      apply: 'build',
      config,
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const own = takeList(bundle) ?? this.error(`${LIST} was not written.`);
          const all = new Map(own.map((entry) => [`${entry.name} ${entry.version}`, entry]));
          for (const [key, entry] of inWorkers) if (!all.has(key)) all.set(key, entry);
          this.emitFile({ type: 'asset', fileName: 'LICENSES.md', source: licencePage([...all.values()]) });
        },
      },
    },
  };
}

/** The same for a build without workers. */
export const licences = (): Plugin => licencePlugins().page;

type Bundle = Readonly<Record<string, { readonly type: string; readonly source?: string | Uint8Array }>>;

/** Takes the list out of what is built; null where there is none. */
function takeList(bundle: object): readonly Bundled[] | null {
  const list = (bundle as Bundle)[LIST];
  if (list?.type !== 'asset' || list.source === undefined) return null;
  Reflect.deleteProperty(bundle, LIST);
  return JSON.parse(list.source.toString()) as Bundled[];
}
