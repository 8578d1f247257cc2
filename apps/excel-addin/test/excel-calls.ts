import { startExcelRuntime } from './excel-runtime.ts';

/** What Excel is told about a call: a value, or an error with its number and message. */
export type Told = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** Numbers under which the runtime tells Excel the error of a whole call. */
export const TOLD_ERRORS = { notAvailable: 1, invalidValue: 2 } as const;

const INVOCATION = { messageCategory: 1, messageType: 1000, targetId: '' };

/** Flags of a call: errors may be among the arguments (allowErrorForDataTypeAny). */
const ALLOW_ERROR = 4;

/**
 * Calls functions the way Excel does: sends one batch of invocations over the bridge to Microsoft's
 * runtime, which turns arguments into JavaScript, adds the invocation object, calls the add-in and
 * sends the answers back as JSON.
 * @param calls function name and arguments, as Excel puts them into a message
 */
export async function callThroughExcel(
  calls: readonly (readonly [name: string, args: readonly unknown[]])[],
): Promise<readonly Told[]> {
  const told = new Map<number, Told>();
  await new Promise<void>((resolve) => {
    const bridge: Bridge = {
      sendMessageToHost(text) {
        const message = JSON.parse(text) as BridgeMessage;
        for (const answer of answersIn(message)) told.set(answer[0], answer);
        if (told.size === calls.length) resolve();
      },
    };
    startExcelRuntime(
      {},
      { _richApiNativeBridge: bridge, _CustomFunctionSettings: { setResultsDelayMillis: 0 } },
    );
    const entries = calls.map(([name, args], id) => ({
      ...INVOCATION,
      message: JSON.stringify([id, name, args, 'Sheet1!A1', ALLOW_ERROR]),
    }));
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  return calls.map((_, id) => told.get(id) ?? [id, false, 'no answer']);
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface BridgeMessage {
  readonly message?: { readonly body?: string | { readonly Actions?: readonly Action[] } };
}

interface Action {
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

function answersIn({ message }: BridgeMessage): readonly Told[] {
  const body = typeof message?.body === 'string' ? JSON.parse(message.body) : message?.body;
  const actions: readonly Action[] = body?.Actions ?? [];
  const results = actions.filter(({ Name }) => Name === 'SetInvocationArrayResults');
  return results.flatMap(({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] ?? []) as Told[]);
}
