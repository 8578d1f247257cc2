/**
 * How a page that shows the pane is parted, for `build.rolldownOptions.output` of vite. What the
 * first view shares with parts that are fetched later stands in one file: a file for each set of
 * parts, which is the rule otherwise, makes the first view larger by a hundredth and three times as
 * many requests. What no first view needs is left to the parts.
 */
export declare const PANE_CHUNKS: {
  readonly codeSplitting: {
    readonly includeDependenciesRecursively: boolean;
    readonly groups: { readonly name: string; readonly minShareCount: number; readonly test: RegExp }[];
  };
};
