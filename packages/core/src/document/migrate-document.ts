import { SCHEMA_VERSION } from './schema-version.ts';

/** The steps from one version of the model to the next, the one that takes version 1 first. */
const STEPS: readonly ((document: object) => object)[] = [toVersion2];

/** Version 1 knew a place as a line of the text and a page: what stood around it is not known. */
function toVersion2(document: object): object {
  return { ...document, schemaVersion: 2, printedLines: [] };
}

/**
 * A document of an earlier version in the form of this one; anything else as it is. Needs no
 * schema: what is no document stays none.
 * @param content parsed JSON, or anything else
 */
export function migrateDocument(content: unknown): unknown {
  const version = versionOf(content);
  if (version === null || typeof content !== 'object' || content === null) return content;
  return STEPS.slice(Math.max(0, version - 1)).reduce((document, step) => step(document), content);
}

/** Whether something says that a newer version of this product wrote it. */
export const isOfNewerVersion = (content: unknown): boolean => (versionOf(content) ?? 0) > SCHEMA_VERSION;

/** The version that something says it is of, a whole number from 1; null where it says none. */
function versionOf(content: unknown): number | null {
  if (typeof content !== 'object' || content === null || !('schemaVersion' in content)) return null;
  const { schemaVersion: version } = content;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}
