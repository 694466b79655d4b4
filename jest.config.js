const swc = (tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

/** Tests run on the sources, compiled by swc without type checks; `npm run typecheck` does those. */
module.exports = {
  testEnvironment: 'node',
  // Tests of browsers and of LibreOffice wait more than they work: no core is kept back.
  maxWorkers: '100%',
  // What hangs is found; what is only slow beside a browser is not taken for it.
  testTimeout: 30_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Tests of screens ask for jsdom in their first line; what jsdom lacks is stood in for.
  setupFiles: ['<rootDir>/tests/support/jsdom.js'],
  transform: { '^.+\\.(t|m?j)s$': swc(false), '^.+\\.tsx$': swc(true) },
  transformIgnorePatterns: ['/node_modules/(?!(hucre|lodash-es|nanoid|rbush|quickselect|kdbush)/)'],
};
