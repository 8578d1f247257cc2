import { extname, resolve } from 'node:path';
import { type Answer, fileJson, readDocument, readUnit } from '@cyberbudget/core';
import type { Context } from '@cyberbudget/core/functions';
import {
  CHART_KINDS,
  type Chart,
  findChartKind,
  toSvg,
  toTextChart,
  toVegaLite,
} from '@cyberbudget/exporter/chart';
import type { Words } from '../command/read-words.ts';
import { type Exit, noted, printed } from '../exit.ts';
import { occupied, writeWhole } from '../file/write-whole.ts';
import { refuse } from '../problem/refuse.ts';
import { unanswered } from '../problem/unanswered.ts';
import type { Session } from '../session.ts';

/** Draws a chart into the terminal or a file. */
export async function drawChart({ operands, values, flags }: Words, session: Session): Promise<Exit> {
  const { language } = session;
  const { output } = values;
  const format = values['format'] ?? formatOf(output);
  if (!['text', 'svg', 'png', 'vega-lite', 'txt'].includes(format)) {
    return refuse({ code: 'option-missing', command: 'chart', option: '--format' }, language);
  }
  const width = Number(values['width'] ?? Math.min(400, Math.max(40, session.columns ?? 80)));
  if (!Number.isInteger(width) || width < 40 || width > 400) {
    const choices = ['40–400'];
    return refuse(
      { code: 'unknown-value', option: '--width', given: values['width'] ?? '', choices },
      language,
    );
  }
  const opened = session.library();
  if (!opened.ok) return refuse(opened.problem, language);
  const chart = makeChart(operands[0], values, { library: opened.library, language });
  if (!chart.ok) return unanswered(chart.problem, flags.has('json'), language);
  if (flags.has('json')) return printed(JSON.stringify(chart.value, null, 2));
  if (format === 'png') return drawPng(chart.value, output, flags.has('force'), session);
  const drawn = textOf(chart.value, format, width);
  return output === undefined || output === '-'
    ? printed(drawn)
    : written(drawn, output, flags.has('force'), session);
}

/** The format that a file is named for. */
function formatOf(output: string | undefined): string {
  if (output?.endsWith('.vl.json')) return 'vega-lite';
  return output === undefined ? 'text' : extname(output).slice(1) || 'text';
}

function textOf(chart: Chart, format: string, width: number): string {
  if (format === 'vega-lite') return fileJson(toVegaLite(chart));
  return format === 'svg' ? toSvg(chart) : toTextChart(chart, width);
}

function makeChart(kind: string | undefined, values: Words['values'], context: Context): Answer<Chart> {
  const unit = readUnit(values['unit']);
  if (!unit.ok) return unit;
  const index = readDocument(values['year'], context.library);
  if (!index.ok) return index;
  const found = findChartKind(kind ?? CHART_KINDS[0].id);
  const options = { unit: unit.value, language: context.language };
  return found.ok ? found.value.make(index.value, context.library, options) : found;
}

async function drawPng(
  chart: Chart,
  output: string | undefined,
  force: boolean,
  session: Session,
): Promise<Exit> {
  if (output === undefined || output === '-')
    return refuse({ code: 'needs-file', format: 'png' }, session.language);
  // The drawing library is large and native: it is loaded for a png only.
  const drawing = await import('@cyberbudget/exporter/png').catch(() => null);
  const png = drawing === null ? null : await drawing.toPng(toSvg(chart));
  return png === null ? refuse({ code: 'no-png' }, session.language) : written(png, output, force, session);
}

function written(content: string | Uint8Array, output: string, force: boolean, session: Session): Exit {
  const { language, folder } = session;
  const path = resolve(folder, output);
  const problem = occupied(path, force) ?? writeWhole(path, content, force);
  if (problem !== null) return refuse(problem, language);
  return noted(`${language === 'ja' ? '書き出し: ' : 'Written: '}${path}`, 0);
}
