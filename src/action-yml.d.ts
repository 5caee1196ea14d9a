// build/bundle.mjs generates this from action.yml, the only place for defaults.
declare module '*/action.yml' {
  const action: { defaults: Readonly<Record<string, string>>; version: string }
  export default action
}
