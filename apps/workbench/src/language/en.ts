import type { Texts } from './texts.ts';

export const en: Texts = {
  htmlLanguage: 'en',
  pageTitle: 'Cybersecurity budget workbench',
  title: 'Japan’s cybersecurity budget',
  edition:
    'FY2023 government draft budget, National center of Incident readiness and Strategy for Cybersecurity (NISC)',
  loading: 'Loading the spreadsheet…',
  ready: 'Select a cell to see why it is an error. Type =CYBERBUDGET("MIC") into any empty cell to try.',
  pane: 'Task pane',
  failed: (reason) => `The spreadsheet could not be opened. ${reason}`,
  errorMeanings: {
    '#NAME?': 'There is no function or name like this. Check the spelling, and that text stands in " ".',
    '#SPILL!': 'A cell that the answer would spread into already has a value. Clear it to see the answer.',
    '#REF!': 'A cell that the formula refers to is gone.',
    '#VALUE!': 'An argument is of the wrong kind or shape.',
    '#N/A': 'A value that the formula refers to was not found.',
    '#DIV/0!': 'Division by zero.',
    '#NUM!': 'The number is outside of what can be calculated.',
    '#CYCLE!': 'The formula refers to itself, directly or by way of others.',
    '#NULL!': 'The reference is not written correctly.',
    '#CALC!': 'This cannot be calculated.',
    '#ERROR!': 'The formula cannot be read. Check brackets and quotation marks.',
  },
  pending: 'Waiting for the answer. The sheet recalculates when it comes.',
  tooLong: (seconds) => `The function gave no answer for ${seconds} seconds.`,
  noSuchFunction: (name) => `The add-in has no implementation of ${name}.`,
  streaming: 'This workbench does not run functions that keep sending values.',
  thrown: (reason) => `Something went wrong inside the function (${reason}).`,
  badAnswer: 'The answer of the function is not a value that a cell can hold.',
  rangeForOne: (parameter) => `The argument "${parameter}" takes a single cell, not a range.`,
};
