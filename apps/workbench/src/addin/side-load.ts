import { type FunctionMetadata, readFunctionMetadata } from './function-metadata.ts';
import { type FunctionRuntime, startFunctionRuntime } from './function-runtime.ts';
import { type AddinManifest, readManifest } from './manifest.ts';

/** An add-in whose functions can be called. */
export interface SideLoadedAddin {
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionMetadata[];
  readonly runtime: FunctionRuntime;
}

/** Loads the built add-in through its manifest.xml, from the files that Excel would load. */
export async function sideLoad(
  manifestAddress: string,
  runtimeAddress: string,
  locale: string,
): Promise<SideLoadedAddin> {
  const manifest = readManifest(await (await fetched(manifestAddress)).text(), manifestAddress, locale);
  const [metadata, runtime] = await Promise.all([
    fetched(manifest.metadataAddress).then((answer) => answer.json()),
    startFunctionRuntime(runtimeAddress, manifest.functionsAddress, locale),
  ]);
  return { manifest, functions: readFunctionMetadata(metadata), runtime };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer;
}
