import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/**
 * A transport that takes `arguments: null`, as some clients say that there are none, for what it
 * means.
 */
export function lenient(transport: Transport): Transport {
  let receive: Transport['onmessage'];
  Object.defineProperty(transport, 'onmessage', {
    get: () => receive,
    set: (handler: Transport['onmessage']) => {
      receive =
        handler === undefined
          ? undefined
          : (message, extra) => handler(withoutNull(message) as typeof message, extra);
    },
  });
  return transport;
}

function withoutNull(message: JSONRPCMessage): JSONRPCMessage {
  if (!('method' in message) || message.params?.['arguments'] !== null) return message;
  const { arguments: _, ...params } = message.params;
  return { ...message, params };
}
