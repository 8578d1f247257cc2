import {
  calculateQuery,
  displayCell,
  type IndexedDocument,
  type ProgramFigures,
  programQuery,
  type Table,
  type Unit,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { type Address, pageTo } from '../page/paths.ts';

const UNIT: Unit = '億円';
const AMOUNT: Table['columns'][number] = { id: 'amount', title: { ja: '', en: '' }, kind: 'yen' };

/** Programs with their amounts, in the order of the document. */
export function ProgramList({
  programs,
  index,
  address,
}: {
  readonly programs: readonly ProgramFigures[];
  readonly index: IndexedDocument;
  readonly address: Address;
}): ReactNode {
  const { language } = address;
  return (
    <ul className="programs">
      {programs.map((program) => {
        const query = programQuery(index, program);
        const found = calculateQuery(query);
        return (
          <li key={program.id}>
            <a href={pageTo(address, programFolder(program))} lang="ja">
              {program.title}
            </a>{' '}
            <span className="number">
              {found.ok ? displayCell({ value: found.value, query }, AMOUNT, UNIT, language) : ''}
              {language === 'ja' ? UNIT : ' (100 million yen)'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The folder of a program's page, which is that of its amount. */
export const programFolder = ({ id }: ProgramFigures): string => `${id.replace('/', '/programs/')}/`;
