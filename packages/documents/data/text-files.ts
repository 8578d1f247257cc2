// Written by `pnpm regenerate` from what stands in sources/.
import fy2023Draft from './fy2023-draft.texts.json' with { type: 'json' };

export const textFiles: Readonly<Record<string, unknown>> = {
  'fy2023-draft': fy2023Draft,
};
