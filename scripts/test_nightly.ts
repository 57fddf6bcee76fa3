// `npm run test:nightly`: every test, those that take minutes included.
process.argv.push('--mode', 'nightly')
await import('./test.ts')
