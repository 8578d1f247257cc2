import { describe, expect, test } from 'vitest';
import { figureInsertion, programInsertion } from './document-insertions.ts';
import type { CreateDocument } from './document-under-test.ts';

/** What a document host must do with a number. */
export function insertsFigures(create: CreateDocument): void {
  describe('a figure', () => {
    test('stands at the cursor with its formula and its citation, and the cursor behind both', async () => {
      const document = create();
      document.type('総務省の予算は');
      expect(await document.host.insertFigure(figureInsertion())).toEqual({
        ok: true,
        follows: true,
        cites: 'footnote',
      });
      document.type('である。');
      expect(document.written()).toMatch(
        /^総務省の予算は\{=CYBERBUDGET\("総務省",2023\)\|33\.9億円\}\[.*「8\.5億円」.*\]である。\n$/,
      );
    });

    test('cites in brackets where there are no footnotes, and the citation follows too', async () => {
      const document = create({ footnotes: false });
      document.type('政府全体では');
      expect(await document.host.insertFigure(figureInsertion(null))).toMatchObject({
        cites: 'brackets',
      });
      document.type('である。');
      expect(document.written()).toMatch(
        /^政府全体では\{=CYBERBUDGET[^|]*\|1,378\.9億円\}\{=CYBERBUDGET_SOURCE\([^|]*\|（.*）\}である。\n$/,
      );
    });

    test('beside another goes behind it, not into it', async () => {
      const document = create();
      await document.host.insertFigure(figureInsertion());
      await document.host.insertFigure(figureInsertion('総務省', '構成比'));
      const outcome = await document.host.figures();
      expect(outcome.ok && outcome.figures.map(({ cells }) => cells)).toEqual([[['33.9億円']], [['10.4%']]]);
    });

    test.each([
      ['en', '¥3,390 million'],
      ['ja', '33.9億円'],
    ] as const)('is written in %s as %s', async (language, text) => {
      const document = create();
      await document.host.insertFigure(figureInsertion('総務省', '予算額', { language }));
      expect(document.written()).toContain(`|${text}}`);
    });

    test('of a program knows its program by a few letters of its title', async () => {
      const document = create();
      const outcome = await document.host.insertFigure(programInsertion('トレーニングセンター'));
      expect(outcome).toMatchObject({ ok: true, follows: true });
      expect(document.written()).toMatch(
        /\{=INDEX\(CYBERBUDGET_PROGRAMS\("総務省",2023,4,"[^"]+",,0\),1,4\)\|/,
      );
    });

    test('and a citation alone go in as text', async () => {
      const document = create();
      const target = { kind: 'selection' } as const;
      const outcome = await document.host.insertCell({
        content: { text: '出典' },
        numberFormat: null,
        target,
      });
      document.type('。');
      expect(outcome).toEqual({ ok: true, place: null });
      expect(document.written()).toBe('出典。\n');
    });

    test('does not go into a document that is locked', async () => {
      const document = create();
      document.lock();
      expect(await document.host.insertFigure(figureInsertion())).toMatchObject({ ok: false });
      expect(document.written()).toBe('\n');
    });
  });
}
