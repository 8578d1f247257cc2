import type { Answering, Headers, HostOf } from './bridge.ts';
import { type Client, loadExcel, loadWord, type WordClient } from './load-client.ts';
import { type Run, withHeader } from './run-headers.ts';

/** Header under which every round trip of a shared client says whose it is. */
const HOST_HEADER = 'X-Host';

const excel = sharing(loadExcel);
const word = sharing(loadWord);

/**
 * Microsoft's client as `loadClient` gives it, from a file that is loaded once for all hosts: that
 * takes longer than most of what a test asks of a client. Shared are its events: who listens hears
 * of every workbook, and only the first who does is told to the host.
 */
export function sharedClient(host: Answering): Client {
  const { client, nameOf } = excel();
  return { ...client, Excel: runningAs(nameOf(host), client.Excel) };
}

/** The same for Word. */
export function sharedWordClient(host: Answering): WordClient {
  const { client, nameOf } = word();
  return { ...client, Word: runningAs(nameOf(host), client.Word) };
}

/** A client that is loaded when it is first asked for, and the names of its hosts. */
function sharing<Loaded>(load: (hostOf: HostOf) => Loaded) {
  const hosts = new Map<string, Answering>();
  const hostOf = (headers: Headers): Answering => {
    const host = hosts.get(headers[HOST_HEADER] ?? '');
    if (host === undefined) throw new Error('a round trip of no host');
    return host;
  };
  const nameOf = (host: Answering): string => {
    const name = `host-${hosts.size + 1}`;
    hosts.set(name, host);
    return name;
  };
  let client: Loaded | undefined;
  return () => {
    client ??= load(hostOf);
    return { client, nameOf };
  };
}

/** The same application, whose runs say whose they are. */
function runningAs<Application extends object>(name: string, application: Application): Application {
  const { run } = application as { run: Run };
  return Object.assign(Object.create(application), { run: withHeader(run, HOST_HEADER, () => name) });
}
