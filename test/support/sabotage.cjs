// Loaded before the action to make it stumble over one repository: the mistakes of ours that no answer can provoke. Each says
// the token, as an error of a library might.
const { test } = RegExp.prototype
/** @param {string} what */
const words = (what) => `${what} ${'x'.repeat(60)} ${process.env.INPUT_TOKEN}`
/** @type {Record<string, () => void>} */
const mistakes = {
  '/repos/o/sabotaged'() {
    throw new TypeError(words('sabotaged'))
  },
  '/repos/o/telling'() {
    throw new TypeError(words(process.env['INPUT_CLIENT-PAYLOAD'] ?? ''))
  },
  '/repos/o/astray'() {
    setImmediate(() => {
      throw new Error(words('astray'))
    })
  },
  '/repos/o/untidy/branches?page=1&limit=50'() {
    throw new RangeError(words(process.env['INPUT_CLIENT-PAYLOAD'] ?? ''))
  },
  '/repos/o/forgotten'() {
    Promise.reject(new Error(words('forgotten')))
  },
}
// Every path is tested before it is sent.
RegExp.prototype.test = function (text) {
  mistakes[String(text)]?.()
  return test.call(this, text)
}

// A step whose next turn never comes ends without a word.
if (process.env['SABOTAGE'] === 'no turn') globalThis.setImmediate = /** @type {any} */ (() => {})
