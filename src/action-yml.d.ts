// What build/bundle.mjs makes of action.yml, the only place for defaults.
declare module '*/action.yml' {
  const action: { defaults: Readonly<Record<string, string>>; version: string }
  export default action
}
