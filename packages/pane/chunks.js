// JavaScript, because Node reads it for the configuration of vite.
export const PANE_CHUNKS = {
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [
      {
        name: 'shared',
        minShareCount: 2,
        test: /packages\/core\/src\/(?!claim|formula|function|document\/(?:schema|faults|printed|migrate))|packages\/pane\/src\/(?:state|message|view|copy|theme|text|choice|source|layout)\/|node_modules.*(?:react|fluentui|griffel|tabster|keyborg|floating-ui|scheduler)/,
      },
    ],
  },
};
