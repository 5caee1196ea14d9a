// Loaded before the action to make it stumble over one repository: the mistake of ours that no answer can provoke.
const { encodeURIComponent: encode } = globalThis
globalThis.encodeURIComponent = (text) => {
  if (text === 'sabotaged') throw new TypeError('sabotaged')
  return encode(text)
}
