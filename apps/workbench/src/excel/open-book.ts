import { ICommandService, type Injector, IUndoRedoService, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { JoiningUndoRedoService } from './joining-undo-redo.ts';

/** The open book: the facade, and the services below it that the facade does not show. */
export interface OpenBook {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoRedo: JoiningUndoRedoService;
  /** @throws Error while no book is open. */
  workbook(): FWorkbook;
  /** @throws Error for a sheet that is not there. */
  sheet(id: string): FWorksheet;
}

/** The book of a running spreadsheet. */
export function openBook(univer: Univer, api: FUniver): OpenBook {
  const injector = univer.__getInjector();
  const workbook = (): FWorkbook => {
    const active = api.getActiveWorkbook();
    if (active === null) throw new Error('No book is open.');
    return active;
  };
  return {
    api,
    injector,
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService) as JoiningUndoRedoService,
    workbook,
    sheet(id) {
      const sheet = workbook().getSheetBySheetId(id);
      if (sheet === null) throw new Error(`There is no sheet ${id}.`);
      return sheet;
    },
  };
}
