import type { Reader } from './result.ts';

/**
 * What of Office.js the functions look at; in a runtime for functions alone there may be none of
 * it.
 */
interface OfficeContext {
  readonly displayLanguage?: string;
  readonly requirements?: { isSetSupported(name: string, minVersion?: string): boolean };
}

/**
 * How answers are wanted, as far as Office tells: the language of its menus (Japanese where there
 * is none), and whether numbers may carry cards.
 */
export function currentReader(): Reader {
  const context = officeContext();
  if (context === undefined) return WITHOUT_OFFICE;
  const known = readers.get(context);
  if (known !== undefined) return known;
  const reader = readerOf(context);
  // A context says everything once it has its requirements; until then it is asked again.
  if (context.requirements !== undefined) readers.set(context, reader);
  return reader;
}

const WITHOUT_OFFICE: Reader = { language: 'ja', cards: false };

/** What each context said: what a host supports and speaks does not change while it runs. */
const readers = new WeakMap<OfficeContext, Reader>();

const officeContext = (): OfficeContext | undefined =>
  typeof Office === 'undefined' ? undefined : (Office.context as OfficeContext | undefined);

const readerOf = ({ displayLanguage, requirements }: OfficeContext): Reader => ({
  language: displayLanguage === undefined || /^ja\b/i.test(displayLanguage) ? 'ja' : 'en',
  cards: ['ExcelApi 1.19', 'CustomFunctionsRuntime 1.4'].every((set) => {
    const [name = '', version] = set.split(' ');
    return requirements?.isSetSupported(name, version) === true;
  }),
});
