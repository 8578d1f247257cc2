import type { Area, PageHost } from '@cyberbudget/office-host';
import type { FunctionMetadata } from '../addin/function-metadata.ts';
import type { BookRecords } from '../excel/book-records.ts';
import type { OpenBook } from '../excel/open-book.ts';
import type { GridArgument } from '../sheet/arguments.ts';
import type { CellError } from '../sheet/result.ts';

/** A function of the target, as the target's own host would call it. */
export type TargetFunction = (...args: unknown[]) => unknown;

/**
 * The target's functions, where they live, and the form in which its host hands arguments over and
 * shows errors.
 */
export interface FunctionRuntime {
  /** The implementation of a function; undefined where the target has none. */
  find(id: string): TargetFunction | undefined;
  /**
   * The arguments of a call in the host's form, or the error of a call that the host would not
   * make.
   */
  argumentsOf(given: readonly GridArgument[], metadata: FunctionMetadata): readonly unknown[] | CellError;
  /** The error that a cell shows for what a function threw. */
  errorOf(thrown: unknown): CellError;
}

/** The grid as a target reaches it, before the book is open and after. */
export interface Grid {
  readonly book: OpenBook;
  readonly records: BookRecords;
  /** Office.js's way to it; answers once the book is open. */
  readonly host: PageHost;
  /** Resolves when the book is open. */
  readonly opened: Promise<void>;
}

/** A target whose pages are open. */
export interface OpenTarget {
  readonly runtime: FunctionRuntime;
  /** Tells it that other cells are selected; `address` is without the sheet's name. */
  tellSelection(area: Area, address: string): void;
}

/**
 * One of the built programs that the workbench runs: what Excel would load, or what Sheets would.
 */
export interface Target {
  readonly name: string;
  readonly functions: readonly FunctionMetadata[];
  /** Opens its pages, the one beside the sheet in the frame. */
  open(frame: HTMLIFrameElement, grid: Grid): Promise<OpenTarget>;
}
