// What a mistake of ours says of itself.
import { expect, it } from 'vitest'
import { describeError } from '../../src/safety/describe-error.ts'
import { createLeakDetector } from '../../src/safety/leak-detector.ts'
import { redactor } from '../../src/safety/redact.ts'

const TOKEN = 'gto_0123456789abcdef'
const SECRET = 'correct horse battery staple'
const redact = redactor(TOKEN)
const repeats = createLeakDetector(() => [TOKEN, { deep: [SECRET] }])
const words = (error: unknown) => describeError(error, redact, repeats)

const withStack = (error: Error, stack: string | undefined) => Object.assign(error, { stack })
const STACK = '    at tell (/action/dist/main.cjs:12:3)\n    at run (/action/dist/main.cjs:4:5)'

it.each([
  [
    'an error with its places',
    withStack(new TypeError('no x'), `TypeError: no x\n${STACK}`),
    `TypeError: no x\n${STACK}`,
  ],
  ['one without a stack', withStack(new RangeError('too deep'), undefined), 'too deep'],
  ['a text', 'thrown as it is', 'thrown as it is'],
  ['nothing', undefined, 'undefined'],
  ['the token', withStack(new Error(), `Error: ${TOKEN}\n${STACK}`), `Error: ***\n${STACK}`],
  [
    'the payload',
    withStack(new SyntaxError(), `SyntaxError: "${SECRET}" is no JSON\n${STACK}`),
    `SyntaxError (message withheld: it repeats data you sent)\n${STACK}`,
  ],
  [
    'the payload on lines of its own',
    withStack(new Error(), `Error: it was\n${SECRET}\n    at ${SECRET}\n${STACK}`),
    `Error (message withheld: it repeats data you sent)\n${STACK}`,
  ],
  ['the payload as a text', SECRET, 'string (message withheld: it repeats data you sent)'],
])('%s', (_, error, expected) => {
  expect(words(error)).toBe(expected)
})

it('says no more than is looked through', () => {
  const text = `${'x'.repeat(2100)} ${SECRET}`
  expect(words(text)).toBe('x'.repeat(2000))
})

it('does not cut a token so that it would not be found', () => {
  expect(words(`${'x'.repeat(1990)}${TOKEN}`)).toBe(`${'x'.repeat(1990)}***`)
})
