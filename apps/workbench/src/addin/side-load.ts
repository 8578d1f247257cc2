import { type FunctionMetadata, readFunctionMetadata } from './function-metadata.ts';
import { type AddinManifest, readManifest } from './manifest.ts';

/** What a host knows of an add-in before it opens any of its pages. */
export interface SideLoadedAddin {
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionMetadata[];
  /** The language in which it was loaded, such as ja-JP. */
  readonly locale: string;
}

/** Reads the built add-in's manifest.xml, and the metadata of the functions to which it points. */
export async function sideLoad(manifestAddress: string, locale: string): Promise<SideLoadedAddin> {
  const manifest = readManifest(await (await fetched(manifestAddress)).text(), manifestAddress, locale);
  const metadata = await (await fetched(manifest.metadataAddress)).json();
  return { manifest, functions: readFunctionMetadata(metadata), locale };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return answer;
}
