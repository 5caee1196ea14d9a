// Loaded before the action to have it end as on Windows, where process.exit() may abort.
Object.defineProperty(process, 'platform', { value: 'win32' })
process.exit = () => {
  throw new Error('process.exit() was called')
}
