/**
 * The version of the model that documents are written in: one of a newer version is left to a newer
 * product.
 */
export const SCHEMA_VERSION = 2 as const;
