import { type AnsweredCell, coreHost, evaluate, isFailure } from '@cyberbudget/conformance';
import { columnLetters } from '@cyberbudget/core';
import { CATALOGUE, type Context, type FunctionDefinition, signatureOf } from '@cyberbudget/core/functions';
import { customEnums, enumId } from '../metadata/custom-enums.ts';
import { WORDS, type Words } from './words.ts';

/** A page as it will be written, whatever the markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly string[] }
  | { readonly kind: 'formula'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** Rows of a result that the page shows; the rest is counted. */
const SHOWN = 6;

/**
 * The reference of every function in one language, each example with the result that it has now.
 */
export function reference(context: Context): Block[] {
  const words = WORDS[context.language];
  return [
    { kind: 'heading', level: 1, text: words.title, anchor: 'reference' },
    { kind: 'paragraph', text: words.intro },
    {
      kind: 'table',
      head: [words.function, words.gives],
      rows: CATALOGUE.map((definition) => [
        `\`${signatureOf(definition, context.language)}\``,
        definition.help[context.language],
      ]),
    },
    { kind: 'heading', level: 2, text: words.rulesTitle, anchor: 'rules' },
    { kind: 'list', entries: words.rules },
    { kind: 'heading', level: 2, text: words.functionsTitle, anchor: 'functions' },
    ...CATALOGUE.flatMap((definition) => functionBlocks(definition, context)),
    { kind: 'heading', level: 2, text: words.valuesTitle, anchor: 'values' },
    ...valueBlocks(context),
  ];
}

function functionBlocks(definition: FunctionDefinition, context: Context): Block[] {
  const { language } = context;
  const words = WORDS[language];
  const { id, help, parameters, examples } = definition;
  return [
    { kind: 'heading', level: 3, text: id, anchor: id.toLowerCase() },
    { kind: 'formula', text: `=${signatureOf(definition, language)}` },
    { kind: 'paragraph', text: help[language] },
    {
      kind: 'table',
      head: [words.parameter, words.byDefault, words.meaning],
      rows: parameters.map((one) => [
        one.name[language],
        one.byDefault?.[language] ?? words.required,
        one.help[language],
      ]),
    },
    ...exampleBlocks(examples, context),
  ];
}

type Example = FunctionDefinition['examples'][number];

/**
 * Examples with one value share a table; one with rows of its own has them below it, under letters
 * as in a sheet.
 */
function exampleBlocks(examples: readonly Example[], context: Context): Block[] {
  const words = WORDS[context.language];
  const answered = examples.map(({ formula, meaning }) => {
    const answer = evaluate(formula, coreHost(context.library), {}, context.language);
    return { formula: `\`${formula}\``, meaning: meaning[context.language], answer };
  });
  const single = answered.filter(({ answer }) => !Array.isArray(answer));
  const blocks = answered.flatMap(({ formula, meaning, answer }): Block[] => {
    if (!isRows(answer)) return [];
    return [
      { kind: 'table', head: [words.example, words.meaning], rows: [[formula, meaning]] },
      ...resultBlocks(answer, words),
    ];
  });
  if (single.length === 0) return blocks;
  const rows = single.map(({ formula, meaning, answer }) => [
    formula,
    meaning,
    shown(answer as AnsweredCell),
  ]);
  return [{ kind: 'table', head: [words.example, words.meaning, words.result], rows }, ...blocks];
}

type Rows = readonly (readonly AnsweredCell[])[];

const isRows = (answer: AnsweredCell | Rows): answer is Rows => Array.isArray(answer);

function resultBlocks(rows: Rows, words: Words): Block[] {
  const columns = rows[0]?.length ?? 0;
  const head = Array.from({ length: columns }, (_, column) => columnLetters(column));
  return [
    { kind: 'table', head, rows: rows.slice(0, SHOWN).map((row) => row.map(shown)) },
    ...(rows.length > SHOWN ? [{ kind: 'paragraph', text: words.more(rows.length, columns) } as const] : []),
  ];
}

/** Four significant decimals are enough to recognise a number by. */
const shown = (cell: AnsweredCell): string =>
  isFailure(cell)
    ? `${cell.error} ${cell.message}`
    : typeof cell === 'number'
      ? String(Math.round(cell * 1e4) / 1e4)
      : String(cell);

/**
 * The lists of values; one that a single function uses is named after it too, as 種類 means another
 * list in another function.
 */
function valueBlocks(context: Context): Block[] {
  const words = WORDS[context.language];
  return customEnums(context).flatMap(({ id, values }): Block[] => {
    const users = CATALOGUE.filter((definition) => parameterWith(id, definition) !== undefined);
    const [first] = users;
    const name = (first && parameterWith(id, first)?.name[context.language]) ?? id;
    return [
      {
        kind: 'heading',
        level: 3,
        text: users.length === 1 ? `${name} (${first?.id})` : name,
        anchor: `values-${id.toLowerCase()}`,
      },
      {
        kind: 'table',
        head: [words.value, words.meaning],
        rows: values.map((value) => [
          `\`${value.numberValue ?? `"${value.stringValue}"`}\``,
          value.tooltip ?? value.name,
        ]),
      },
    ];
  });
}

const parameterWith = (id: string, { parameters }: FunctionDefinition) =>
  parameters.find(({ choices }) => choices !== null && enumId(choices) === id);
