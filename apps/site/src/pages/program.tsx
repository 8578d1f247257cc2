import {
  type DetailTexts,
  type IndexedDocument,
  ministryName,
  type ProgramFigures,
  strategyFieldName,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { type Address, fieldFolder, ministryFolder, pageTo } from '../page/paths.ts';
import { WORDS, type Words } from '../words.ts';

type Item = keyof Words['program']['items'];

const ITEMS: readonly Item[] = [
  'bureau',
  'purpose',
  'overview',
  'expectedEffect',
  'target',
  'fundingSchemes',
  'recipients',
];

/** Whose a program is, and what its page in the document says. */
export function ProgramParts({
  program,
  index,
  address,
}: {
  readonly program: ProgramFigures;
  readonly index: IndexedDocument;
  readonly address: Address;
}): ReactNode {
  const { language } = address;
  const words = WORDS[language].program;
  const { document, texts } = index;
  const ministry = document.ministries.find(({ id }) => id === program.ministry);
  const field = document.strategyFields.find(({ code }) => code === program.strategyField);
  const said = texts?.[program.id];
  return (
    <section>
      <dl>
        {ministry === undefined ? null : (
          <>
            <dt>{words.ministry}</dt>
            <dd>
              <a href={pageTo(address, ministryFolder(document.id, ministry.id))}>
                {ministryName(ministry)[language]}
              </a>
            </dd>
          </>
        )}
        {field === undefined ? null : (
          <>
            <dt>{words.field}</dt>
            <dd>
              <a href={pageTo(address, fieldFolder(document.id, field.code))}>
                {strategyFieldName(field)[language]}
              </a>
            </dd>
          </>
        )}
      </dl>
      {said === undefined ? null : <Said texts={said} words={words} />}
    </section>
  );
}

function Said({
  texts,
  words,
}: {
  readonly texts: DetailTexts;
  readonly words: Words['program'];
}): ReactNode {
  const entries = ITEMS.flatMap((item) => {
    const value = texts[item];
    const text = typeof value === 'string' ? value : (value?.join('、') ?? '');
    return text === '' ? [] : [{ item, text }];
  });
  if (entries.length === 0) return null;
  return (
    <>
      <p className="quiet">{words.quoted}</p>
      <dl>
        {entries.map(({ item, text }) => (
          <div key={item}>
            <dt>{words.items[item]}</dt>
            <dd className="quoted" lang="ja">
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
