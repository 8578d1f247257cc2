import type { Reader } from './result.ts';

/** What of Office.js the functions look at; in a runtime for functions alone there may be none of it. */
interface OfficeContext {
  readonly displayLanguage?: string;
  readonly requirements?: { isSetSupported(name: string, minVersion?: string): boolean };
}

/**
 * How answers are wanted, as far as Office tells: the language of its menus (Japanese where there is none), and whether numbers
 * may carry cards.
 */
export function currentReader(): Reader {
  const context = officeContext();
  const language = context?.displayLanguage;
  return {
    language: language === undefined || /^ja\b/i.test(language) ? 'ja' : 'en',
    cards: context !== undefined && showsCards(context),
  };
}

const officeContext = (): OfficeContext | undefined =>
  typeof Office === 'undefined' ? undefined : (Office.context as OfficeContext | undefined);

/** Contexts that were asked once: what a host supports does not change while it runs. */
const asked = new WeakMap<OfficeContext, boolean>();

function showsCards(context: OfficeContext): boolean {
  const known = asked.get(context);
  if (known !== undefined) return known;
  const { requirements } = context;
  if (requirements === undefined) return false;
  const shows =
    requirements.isSetSupported('ExcelApi', '1.19') &&
    requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
  asked.set(context, shows);
  return shows;
}
