// Loaded before the action to provoke internal errors that no response can cause. Each message contains
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

// A step with an event loop that stops early prints nothing.
if (process.env['SABOTAGE'] === 'no turn') globalThis.setImmediate = /** @type {any} */ (() => {})
