import type { BatchHost, Reply } from '../batch-host.ts';
import type { Batch } from '../protocol/batch.ts';
import { UNDO_GROUP_HEADER } from './undo-groups.ts';

/** The door that office.js itself has for hosts: text out, text in. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost?: (text: string) => void;
}

/** A bridge, and a way to tell the client of something that happened in the workbook. */
export interface Bridge extends NativeBridge {
  fire(event: HostEvent): void;
}

/** An event in the numbers of the wire: 14 is a sheet's selection changed, 2 the workbook's. */
export interface HostEvent {
  readonly type: number;
  /** "Workbook", or the id of the sheet or table it is about. */
  readonly target: string;
  readonly args: Record<string, unknown>;
}

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly headers?: Headers | null; readonly body: string | Batch };
}

const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65536;

/** What is said with a round trip beside its batch. */
export type Headers = Readonly<Record<string, string>>;

/** What answers a round trip. */
export type Answering = Pick<BatchHost, 'request'>;

/** Whose a round trip with these headers is. */
export type HostOf = (headers: Headers) => Answering;

/** Takes office.js's messages to the host and brings its replies back. */
export function createBridge(hostOf: HostOf): Bridge {
  const answer = async (message: ClientMessage) => {
    const { body, headers } = message.message;
    const batch = (typeof body === 'string' ? JSON.parse(body) : body) as Batch;
    const undoGroup = headers?.[UNDO_GROUP_HEADER] ?? null;
    const reply = await hostOf(headers ?? {})
      .request({ batch, flags: message.flags, undoGroup })
      .catch(brokenHost);
    bridge.onMessageFromHost?.(
      JSON.stringify({ id: message.id, type: message.type, message: httpAnswer(reply) }),
    );
  };
  const bridge: Bridge = {
    sendMessageToHost: (text) => void answer(JSON.parse(text) as ClientMessage),
    fire({ type, target, args }) {
      const entry = {
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(args),
      };
      bridge.onMessageFromHost?.(JSON.stringify({ type: EVENT_MESSAGE, message: { entries: [entry] } }));
    },
  };
  return bridge;
}

/** A host that throws is still answered for: no sync waits for ever. */
function brokenHost(error: unknown): Reply {
  return { kind: 'failure', code: 'GeneralException', message: String(error), status: 500 };
}

function httpAnswer(reply: Reply) {
  if (reply.kind === 'answer') return { statusCode: 200, headers: {}, body: reply.answer };
  return {
    statusCode: reply.status,
    headers: {},
    body: { error: { code: reply.code, message: reply.message } },
  };
}
