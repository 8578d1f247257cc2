import {
  type DependencyOverride,
  ICommandService,
  IContextService,
  type IUndoRedoItem,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
} from '@univerjs/core';
import {
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/preset-sheets-core';

/**
 * The spreadsheet's list of steps, with steps that join many changes. Its own way of joining takes
 * the first change back before the last, which is wrong where both wrote the same cell.
 */
export class JoiningUndoRedoService extends LocalUndoRedoService {
  private gathering: IUndoRedoItem | null = null;
  private isPaused = false;

  /**
   * From here on every change goes into this one step, until `close`. A step that has been open
   * before goes on.
   */
  open(step: IUndoRedoItem): void {
    this.gathering = step;
  }

  /** The step is one of the list, if there was a change and it is not there yet. */
  close(): void {
    const step = this.gathering;
    this.gathering = null;
    if (step !== null && step.undoMutations.length > 0 && !this.isNewest(step)) super.pushUndoRedo(step);
  }

  /**
   * Whether nothing was recorded, and nothing taken back, since this step. Asked of its own book:
   * the spreadsheet's own question is about the unit that has the focus, which the pane or an
   * editor may have taken.
   */
  isNewest(step: IUndoRedoItem): boolean {
    const [undos, redos] = [this._getUndoStack(step.unitID), this._getRedoStack(step.unitID)];
    return undos?.at(-1) === step && (redos === null || redos.length === 0);
  }

  /** Does something that the list does not record. */
  withoutRecording(action: () => void): void {
    const wasPaused = this.isPaused;
    this.isPaused = true;
    try {
      action();
    } finally {
      this.isPaused = wasPaused;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.isPaused) return;
    if (this.gathering?.unitID === item.unitID) {
      this.gathering.undoMutations = sheetsLast([...item.undoMutations, ...this.gathering.undoMutations]);
      this.gathering.redoMutations.push(...item.redoMutations);
    } else super.pushUndoRedo(item);
  }
}

/** What changes the look of a sheet and no cell of it. */
const LOOKS: ReadonlySet<string> = new Set([SetFrozenMutation.id, SetWorksheetColWidthMutation.id]);

/**
 * What takes a step back, with the sheets that it added going last: where the sheet in front goes,
 * the spreadsheet cannot change another until it has drawn one, and breaks off. Their widths go
 * with them: taking back a cell brings its sheet to the front, undrawn.
 */
function sheetsLast(mutations: IUndoRedoItem['undoMutations']): IUndoRedoItem['undoMutations'] {
  const goes = ({ id }: { readonly id: string }): boolean => id === RemoveSheetMutation.id;
  const sheetOf = ({ params }: { readonly params: object }): unknown =>
    'subUnitId' in params ? params.subUnitId : null;
  const going = mutations.filter(goes);
  const gone = new Set(going.map(sheetOf));
  const stays = (each: { readonly id: string; readonly params: object }): boolean =>
    !goes(each) && !(LOOKS.has(each.id) && gone.has(sheetOf(each)));
  return [...mutations.filter(stays), ...going];
}

/** Puts it in place of the spreadsheet's own. */
export const joiningUndoRedo: DependencyOverride = [
  [
    IUndoRedoService,
    {
      useFactory: (instances: IUniverInstanceService, commands: ICommandService, contexts: IContextService) =>
        new JoiningUndoRedoService(instances, commands, contexts),
      deps: [IUniverInstanceService, ICommandService, IContextService],
    },
  ],
];
