import type { EChartsOption } from 'echarts';
import { createElement, type ReactElement, useEffect, useRef } from 'react';

/** What a chart's box shows: a chart, or a sentence in its place. */
export type ChartPicture = { readonly option: EChartsOption } | { readonly sentence: string };

/** The pictures of all charts, and word of their changes. */
export interface ChartPictures {
  picture(id: string): ChartPicture | undefined;
  /** @returns stops listening. */
  onChange(listener: () => void): () => void;
}

/** The component in which the spreadsheet floats a chart over its cells. */
export function chartBox(
  pictures: ChartPictures,
): (props: { readonly data?: { readonly chart: string } }) => ReactElement {
  return ({ data }) => {
    const box = useRef<HTMLDivElement>(null);
    const id = data?.chart ?? '';
    useEffect(() => (box.current === null ? undefined : show(box.current, id, pictures)), [id]);
    return createElement('div', { ref: box, className: 'chart-box', 'data-chart': id, role: 'img' });
  };
}

function show(box: HTMLElement, id: string, pictures: ChartPictures): () => void {
  let stop = (): void => undefined;
  let isGone = false;
  void import('./start-echarts.ts').then(({ startChart }) => {
    if (isGone) return;
    const canvas = document.createElement('div');
    const sentence = document.createElement('p');
    canvas.className = 'chart-canvas';
    box.replaceChildren(canvas, sentence);
    const chart = startChart(canvas);
    const draw = (): void => {
      const picture = pictures.picture(id);
      if (picture === undefined) return;
      sentence.textContent = 'sentence' in picture ? picture.sentence : '';
      if ('option' in picture) chart.setOption(picture.option, { notMerge: true });
      else chart.clear();
    };
    const resizing = new ResizeObserver(() => chart.resize());
    resizing.observe(canvas);
    const stopListening = pictures.onChange(draw);
    draw();
    stop = () => {
      stopListening();
      resizing.disconnect();
      chart.dispose();
    };
  });
  return () => {
    isGone = true;
    stop();
  };
}
