import type { KnownFinding } from '@cyberbudget/core';
import exceptions from '../exceptions.json' with { type: 'json' };

/**
 * What of the published documents is known not to add up, each with its reason. That the entries
 * fit is tested, not checked at run time.
 */
export const knownFindings: readonly KnownFinding[] = exceptions as unknown as readonly KnownFinding[];
