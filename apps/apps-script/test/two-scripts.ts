import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { codeJs } from './apps-script-runtime.ts';

/**
 * A step of a script at the properties of its document: the method of Google's service and its
 * arguments.
 */
export interface StoreCall {
  readonly method: string;
  readonly args: readonly unknown[];
}

/** A script that runs by itself and stops before every step at the properties. */
export interface SteppedScript {
  /** Calls a function of the script. */
  start(name: string, args: readonly unknown[]): void;
  /** Its next step, or what the call gave. */
  next(): Promise<{ readonly call: StoreCall } | { readonly result: unknown }>;
  /** Lets the step give a value, and the script go on. */
  answer(value: unknown): void;
  close(): Promise<unknown>;
}

/**
 * What the worker runs: the built Code.js, whose properties ask the test and wait for its answer.
 */
const WORKER = `
const { workerData, parentPort, receiveMessageOnPort } = require('node:worker_threads');
const { createContext, runInContext } = require('node:vm');
const { gzipSync, gunzipSync } = require('node:zlib');
const { code, port, flag } = workerData;
const ask = (method) => (...args) => {
  Atomics.store(flag, 0, 0);
  parentPort.postMessage({ call: { method, args } });
  Atomics.wait(flag, 0, 0);
  return receiveMessageOnPort(port).message;
};
const blob = (content) => {
  const bytes = Buffer.from(content);
  return { getBytes: () => [...bytes], getDataAsString: () => bytes.toString() };
};
const store = Object.fromEntries(
  ['getKeys', 'getProperty', 'setProperties', 'deleteProperty'].map((name) => [name, ask(name)]),
);
const context = createContext({
  PropertiesService: { getDocumentProperties: () => store },
  Utilities: {
    newBlob: blob,
    getUuid: () => crypto.randomUUID(),
    gzip: ({ getBytes }) => blob(gzipSync(Buffer.from(getBytes()))),
    ungzip: ({ getBytes }) => blob(gunzipSync(Buffer.from(getBytes()))),
    base64Encode: (bytes) => Buffer.from(bytes).toString('base64'),
    base64Decode: (text) => [...Buffer.from(text, 'base64')],
  },
});
runInContext(code, context);
parentPort.on('message', ({ name, args }) => {
  const result = runInContext(name, context)(...args);
  parentPort.postMessage({ result: JSON.parse(JSON.stringify(result)) });
});
`;

export function steppedScript(): SteppedScript {
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WORKER, {
    eval: true,
    workerData: { code: codeJs, port: port2, flag },
    transferList: [port2 as unknown as MessagePort],
  });
  const said: { call: StoreCall }[] = [];
  let heard: ((message: { call: StoreCall }) => void) | null = null;
  worker.on('message', (message) => {
    if (heard === null) said.push(message);
    else heard(message);
    heard = null;
  });
  return {
    start: (name, args) => worker.postMessage({ name, args }),
    next: () =>
      new Promise((resolve) => {
        const first = said.shift();
        if (first === undefined) heard = resolve;
        else resolve(first);
      }),
    answer(value) {
      port1.postMessage(value);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    },
    close: () => worker.terminate(),
  };
}

/**
 * Lets two scripts run once for every order in which their steps can follow each other.
 * @param begin starts both scripts anew
 * @param take does a step at the store; called in the order at hand
 * @param end is told what each call gave
 * @returns how many orders there were
 */
export async function everyOrder(
  scripts: readonly SteppedScript[],
  begin: () => void,
  take: (call: StoreCall) => unknown,
  end: (results: readonly unknown[]) => void,
): Promise<number> {
  let orders = 0;
  for (let order: readonly number[] | null = []; order !== null; orders++) {
    begin();
    const choices: { readonly chosen: number; readonly of: number }[] = [];
    const states = await Promise.all(scripts.map((script) => script.next()));
    for (;;) {
      const ready = states.flatMap((state, at) => ('call' in state ? [at] : []));
      const chosen = order[choices.length] ?? 0;
      const script = ready[chosen];
      const state = states[script ?? 0];
      if (script === undefined || state === undefined || !('call' in state)) break;
      choices.push({ chosen, of: ready.length });
      scripts[script]?.answer(take(state.call));
      const next = await scripts[script]?.next();
      if (next !== undefined) states[script] = next;
    }
    end(states.map((state) => ('result' in state ? state.result : null)));
    const last = choices.findLastIndex(({ chosen, of }) => chosen + 1 < of);
    const choice = choices[last];
    order =
      choice === undefined
        ? null
        : [...choices.slice(0, last).map(({ chosen }) => chosen), choice.chosen + 1];
  }
  return orders;
}
