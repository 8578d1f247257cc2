// Written by `pnpm regenerate` from what stands in sources/.
import fy2023Draft from './fy2023-draft.json' with { type: 'json' };

export const figureFiles: readonly unknown[] = [fy2023Draft];
