/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Office.js keeps objects of one file's globals beyond that file; the cleanup's mode is one for a whole process.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  // Whole runs over workbooks on a busy machine; no test measures time.
  testTimeout: 180_000,
  // Every core: of two, jest would use one. A worker that has grown is replaced by a fresh one.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/browserFirst.js',
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx|mjs|js)$': '@swc/jest' },
  // hucre ships ES modules only; everything else in node_modules is left as it is.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
};
