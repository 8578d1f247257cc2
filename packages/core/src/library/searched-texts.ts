import type { DetailTexts, ProgramFigures } from '../document/document.ts';
import { searchForm } from '../name/search-form.ts';

/**
 * What words are looked for in: a program's title, what its page says, and the bodies that receive
 * or carry out.
 */
export interface SearchedTexts {
  readonly title: string;
  readonly page: string;
  readonly recipients: string;
}

/**
 * The texts of a program in the form in which words are looked for; each text on a line of its own,
 * so that no word runs over two.
 */
export function searchedTexts(
  { title, detail }: ProgramFigures,
  texts: DetailTexts | undefined,
): SearchedTexts {
  const { bureau, purpose, overview, expectedEffect, target, fundingSchemes, recipients, otherText } =
    texts ?? NO_TEXTS;
  const named = [...(detail?.components ?? []), ...(detail?.parts ?? [])].map(({ name }) => name);
  const said = [bureau, purpose, overview, expectedEffect, target, otherText];
  return {
    title: searchForm(title),
    page: inSearchForm([...said, ...fundingSchemes, ...recipients, ...named]),
    recipients: inSearchForm(recipients),
  };
}

const inSearchForm = (texts: readonly (string | null | undefined)[]): string =>
  texts.map((text) => searchForm(text ?? '')).join('\n');

const NO_TEXTS: DetailTexts = {
  bureau: null,
  purpose: null,
  overview: null,
  expectedEffect: null,
  target: null,
  fundingSchemes: [],
  recipients: [],
};
