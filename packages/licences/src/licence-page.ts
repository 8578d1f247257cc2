import standardTexts from 'spdx-license-list/full.js';

/** A package whose code is in a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** Its licence as an SPDX identifier: "MIT". */
  readonly identifier?: string;
  /** The text in the package; some carry none. */
  readonly text?: string;
}

/**
 * The page that stands beside a bundle: packages under one text stand together, the text once.
 * @throws Error for a package that says neither a text nor a licence whose text is known: its code
 * must not be shipped
 */
export function licencePage(bundled: readonly Bundled[]): string {
  const byText = new Map<string, string[]>();
  for (const entry of bundled) {
    const text = licenceText(entry);
    byText.set(text, [...(byText.get(text) ?? []), `- ${entry.name} ${entry.version}`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${indented(text)}`);
  return `# Licences of others\n\n${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

/** The names of the packages that a page of licences lists. */
export const packagesIn = (page: string): string[] =>
  [...page.matchAll(/^- (\S+) \S+$/gm)].map(([, name]) => name ?? '');

const INTRODUCTION =
  'The code in this folder is cyberbudget’s, under the MIT licence, and that of the following packages, each under the text below its name.';

function licenceText({ name, identifier, text }: Bundled): string {
  if (text !== undefined) return text;
  const standard = identifier === undefined ? undefined : standardTexts[identifier];
  if (standard === undefined) throw new Error(`${name} carries no licence: its code must not be shipped.`);
  return `${standard.name}. The package carries no text of its own; the standard one is:\n\n${standard.licenseText.trim()}`;
}

/** As a block of code, so that no sign in it is read as Markdown. */
const indented = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
