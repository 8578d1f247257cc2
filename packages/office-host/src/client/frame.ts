import type { Reply, Request } from '../host.ts';
import type { Setting } from '../workbook/records.ts';
import type { PageHost } from './connect.ts';

/** What goes between a page in a frame and the page around it. */
type Question =
  | { readonly office: 'request'; readonly id: number; readonly request: Request }
  | { readonly office: 'settings'; readonly settings: readonly Setting[] };

/** Answers the page in a frame, from the page around it. Messages of other origins are not heard. */
export function serveFrame(around: Window, host: PageHost, origin: string): void {
  around.addEventListener('message', async ({ data, origin: from, source }) => {
    if (from !== origin || !isQuestion(data)) return;
    if (data.office === 'settings') return host.saveSettings(data.settings);
    const reply = await host.request(data.request);
    source?.postMessage({ office: 'reply', id: data.id, reply }, { targetOrigin: origin });
  });
}

/**
 * A host that stands in the page around this one.
 * @param settings as they are now: the page around knows them and can hand them over in the frame's address or name
 */
export function frameHost(inside: Window, origin: string, settings: readonly Setting[] = []): PageHost {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  inside.addEventListener('message', ({ data, origin: from }) => {
    if (from !== origin || data?.office !== 'reply') return;
    waiting.get(data.id)?.(data.reply as Reply);
    waiting.delete(data.id);
  });
  const ask = (question: Question) => inside.parent.postMessage(question, origin);
  return {
    settings,
    saveSettings: (next) => ask({ office: 'settings', settings: next }),
    request: (request) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        ask({ office: 'request', id: last, request });
      }),
  };
}

function isQuestion(data: unknown): data is Question {
  const kind = typeof data === 'object' && data !== null && 'office' in data ? data.office : null;
  return kind === 'request' || kind === 'settings';
}
