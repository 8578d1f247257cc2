// Written by `pnpm regenerate` from what stands in sources/.
export const textLoaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'fy2023-draft': () => import('./fy2023-draft.texts.json', { with: { type: 'json' } }),
};
