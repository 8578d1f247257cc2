import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { columnLetters } from '@cyberbudget/core';
import { type Definition, formOf, type LookedIn } from '@cyberbudget/exporter/functions-book';
import { initSync, Model } from '@ironcalc/wasm';
import type { Engine, Shown } from './engine.ts';

const program = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');

/**
 * IronCalc, which takes arguments that are left out. Two things of ours it does not know:
 * parameters with Japanese names, which are renamed here, and UNICODE over arrays: texts are
 * brought into their form before the formula is entered, and CB_FORM leaves them.
 */
export function ironcalcEngine(sheets: readonly LookedIn[], definitions: readonly Definition[]): Engine {
  initSync({ module: readFileSync(program) });
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [at, { name, rows, columns }] of sheets.entries()) {
    model.newSheet();
    model.renameSheet(at + 1, name);
    for (const [down, row] of rows.entries())
      for (const [across, cell] of row.entries())
        model.setUserInput(
          at + 1,
          down + 1,
          across + 1,
          typeof cell === 'number' ? String(cell) : `'${cell}`,
        );
    for (const [column, [first, last]] of Object.entries(columns))
      model.newDefinedName(
        column,
        undefined,
        `${name}!$${columnLetters(first)}$1:$${columnLetters(last)}$${rows.length}`,
      );
  }
  for (const definition of definitions)
    model.newDefinedName(definition.name, undefined, `=${written(definition)}`);
  let filled = 0;
  return {
    calculate: async (formulas) => {
      for (const [at, formula] of formulas.entries()) model.setUserInput(0, at + 1, 1, inForm(formula));
      // What an earlier call left would be calculated anew.
      for (let at = formulas.length; at < filled; at += 1) model.setUserInput(0, at + 1, 1, '');
      filled = formulas.length;
      model.evaluate();
      return formulas.map((_, at): Shown => [[shown(model.getFormattedCellValue(0, at + 1, 1))]]);
    },
  };
}

const inForm = (formula: string): string => formula.replace(/"[^"]*"/g, (text) => formOf(text));

const shown = (text: string): string | number =>
  text === '' || Number.isNaN(Number(text)) ? text : Number(text);

function written({ name, parameters, body }: Definition): string {
  const plain = name === 'CB_FORM' ? 'LOWER(word&"")' : body;
  const renamed = parameters.reduce((text, parameter, at) => {
    const word = parameter.replace(/[[\]]/g, '');
    return /^[a-z]+$/.test(word)
      ? text
      : text.replaceAll(new RegExp(`(?<![\\p{L}_])${word}(?![\\p{L}_])`, 'gu'), `arg_${at}`);
  }, plain);
  const names = parameters.map((parameter, at) =>
    /[a-z]/.test(parameter) ? parameter : parameter.replace(/[^[\]]+/, `arg_${at}`),
  );
  return `LAMBDA(${[...names, renamed].join(',')})`;
}
