import type { DocumentHost } from '@cyberbudget/pane/document-host';
import { failed } from '@cyberbudget/pane/sheet-host';
import { drawableCharts } from './document-host/draw-charts.ts';
import { plainFigure, readFigures } from './document-host/figures.ts';
import { insertFigure, insertText } from './document-host/insert-figure.ts';
import { insertTable } from './document-host/insert-table.ts';
import { updateFigures } from './document-host/update-figures.ts';
import { hasFootnotes, type WordApp } from './document-host/word-app.ts';
import { inTurn } from './sheet-host/in-turn.ts';
import { toFailure } from './sheet-host/to-failure.ts';

export type { WordApp } from './document-host/word-app.ts';

/**
 * The pane's port over Word. It asks for no more than the manifest does (WordApi 1.3); footnotes
 * are used where they are there (1.5).
 */
export function wordDocumentHost(app: WordApp): DocumentHost {
  const changing = inTurn();
  return {
    name: 'Word',
    // Word groups no steps, and none is planned (OfficeDev/office-js issue 1827).
    undoesInSteps: true,
    forms: ['values'],
    targets: ['selection'],
    pictures: drawableCharts,
    hasFootnotes: hasFootnotes(app),
    insertTable: (insertion) => changing(() => attempt(() => insertTable(app, insertion))),
    insertCell: ({ content }) =>
      'text' in content
        ? changing(() => insertText(app, content.text))
        : Promise.resolve(failed({ code: 'unsupported' })),
    insertFigure: (figure) => changing(() => insertFigure(app, figure)),
    figures: () =>
      attempt(() =>
        app.word.run(async (context) => ({
          ok: true,
          figures: (await readFigures(app, context)).map(plainFigure),
        })),
      ),
    updateFigures: (changes) => changing(() => updateFigures(app, changes)),
    showFigure: (id) =>
      attempt(() =>
        app.word.run(async (context) => {
          context.document.contentControls.getItem(id).select();
          await context.sync();
          return { ok: true };
        }),
      ),
  };
}

/** Does something; an error becomes a failure. */
async function attempt<T>(action: () => Promise<T>): Promise<T | ReturnType<typeof failed>> {
  try {
    return await action();
  } catch (error) {
    return failed(toFailure(error));
  }
}
