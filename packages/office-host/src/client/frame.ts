import type { Reply, Request } from '../host.ts';
import type { Setting } from '../workbook/records.ts';
import type { HostEvent } from './bridge.ts';
import type { PageHost } from './connect.ts';

/** What a page in a frame says to the page around it. */
type Question =
  | { readonly office: 'hello' }
  | { readonly office: 'request'; readonly id: number; readonly request: Request }
  | { readonly office: 'settings'; readonly settings: readonly Setting[] };

/** What it hears. */
type Message =
  | { readonly office: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly office: 'event'; readonly event: HostEvent };

const QUESTIONS: readonly unknown[] = ['hello', 'request', 'settings'];

/**
 * Answers pages in frames, from the page around them. Messages of other origins are not heard.
 * @returns a way to tell those pages of an event
 */
export function serveFrames(around: Window, host: PageHost, origin: string): (event: HostEvent) => void {
  const frames = new Set<MessageEventSource>();
  const say = (frame: MessageEventSource, message: Message) =>
    frame.postMessage(message, { targetOrigin: origin });
  around.addEventListener('message', async ({ data, origin: from, source }) => {
    if (from !== origin || source === null || !isQuestion(data)) return;
    frames.add(source);
    if (data.office === 'settings') await host.saveSettings(data.settings);
    if (data.office === 'request')
      say(source, { office: 'reply', id: data.id, reply: await host.request(data.request) });
  });
  return (event) => {
    for (const frame of frames) say(frame, { office: 'event', event });
  };
}

/**
 * A host that stands in the page around this one, for `connect`.
 * @param settings as they are now: the page around knows them and can hand them over, as in the frame's name
 */
export function frameHost(inside: Window, origin: string, settings: readonly Setting[] = []): PageHost {
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners: ((event: HostEvent) => void)[] = [];
  let last = 0;
  inside.addEventListener('message', ({ data, origin: from }: MessageEvent<Message | null>) => {
    if (from !== origin || data === null) return;
    if (data.office === 'event') for (const tell of listeners) tell(data.event);
    if (data.office !== 'reply') return;
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  });
  const ask = (question: Question) => inside.parent.postMessage(question, origin);
  ask({ office: 'hello' });
  return {
    settings,
    saveSettings: (next) => ask({ office: 'settings', settings: next }),
    listen: (tell) => void listeners.push(tell),
    request: (request) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        ask({ office: 'request', id: last, request });
      }),
  };
}

function isQuestion(message: unknown): message is Question {
  return (
    typeof message === 'object' &&
    message !== null &&
    'office' in message &&
    QUESTIONS.includes(message.office)
  );
}
