// Types only: importing this file brings no zod.
export type {
  BudgetDocument,
  Figure,
  MinistryEntry,
  NamedAmount,
  Note,
  OtherAmount,
  PrintedAmount,
  PrintedName,
  PrintedShare,
  Program,
  ProgramDetail,
  StrategyField,
} from './schema.ts';
