/** "Values" on the wire is "values" in the API; names that begin with "_" stay. */
export function apiName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "values" in the API is "Values" on the wire. */
export function wireName(apiName: string): string {
  return apiName.charAt(0).toUpperCase() + apiName.slice(1);
}
