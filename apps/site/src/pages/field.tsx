import type { IndexedDocument, StrategyField } from '@cyberbudget/core';
import type { ReactNode } from 'react';
import type { Address } from '../page/paths.ts';
import { WORDS } from '../words.ts';
import { ProgramList } from './program-list.tsx';

/** The programs that the document lists for a field. */
export function FieldParts({
  field,
  index,
  address,
}: {
  readonly field: StrategyField;
  readonly index: IndexedDocument;
  readonly address: Address;
}): ReactNode {
  const programs = index.byField.get(field.code)?.programs ?? [];
  if (programs.length === 0) return null;
  return (
    <section>
      <h2>{WORDS[address.language].edition.programs}</h2>
      <ProgramList programs={programs} index={index} address={address} />
    </section>
  );
}
