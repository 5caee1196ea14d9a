import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redactor } from '../../src/safety/redact.ts'

const secret = 'p+ss/w"rd=\\'
const redact = (text: string) => redactor(secret)(text)
const basic = (user: string) => Buffer.from(`${user}:${secret}`).toString('base64')

it.each([
  ['itself', secret],
  ['a part of an address', encodeURIComponent(secret)],
  ['a part of an address in lower case', encodeURIComponent(secret).toLowerCase()],
  ['a part of JSON', JSON.stringify(secret).slice(1, -1)],
])('takes out %s, wherever it is', (_, form) => {
  expect(redact(`${form} x=${form}&y ${form}`)).toBe('*** x=***&y ***')
})

// How many bytes stand before it decides how its Base64 looks.
it.each(['', 'a', 'ab', 'abc'])('takes it out of the Basic credentials of %j', (user) => {
  const clean = redact(`Authorization: Basic ${basic(user)}, and more`)
  expect(clean).toMatch(/^Authorization: Basic [A-Za-z0-9+/]*\*\*\*[A-Za-z0-9+/=]{0,4}, and more$/)
  expect(Buffer.from(clean.split(' ')[2]!, 'base64').toString()).not.toContain(secret.slice(2, 8))
})

it('leaves other text alone', () => {
  expect(redact('nothing of that')).toBe('nothing of that')
})

it('takes out a secret of four characters', () => {
  expect(redactor('abcd')('xabcdx')).toBe('x***x')
  const shown = (before: string) => redactor('abcd')(Buffer.from(`${before}abcd`).toString('base64'))
  expect(['', 'x', 'xy'].map(shown)).toEqual(['***A==', 'eG***Q=', 'eHl***'])
})

it.each(['', 'abc'])('does not chop up all text for the secret %j', (short) => {
  expect(redactor(short)('abcabc')).toBe('abcabc')
})

it('takes the secret as it is, not as a pattern', () => {
  expect(redactor('a.*b$&')('axxb a.*b$& ')).toBe('axxb *** ')
})

const token = fc.stringMatching(/^[\x21-\x7e]{8,40}$/)

it('leaves nothing of a token in any text', () => {
  fc.assert(
    fc.property(token, fc.string(), fc.string(), (text, before, after) => {
      fc.pre(!'***'.includes(text) && !before.includes(text) && !after.includes(text))
      expect(redactor(text)(`${before}${text}${after}`)).not.toContain(text)
    }),
  )
})

it('leaves nothing of a token inside Base64, of either alphabet', () => {
  const around = fc.uint8Array({ maxLength: 12 })
  fc.assert(
    fc.property(token, around, around, fc.constantFrom('base64' as const, 'base64url' as const), (text, a, b, form) => {
      const clean = redactor(text)(Buffer.concat([a, Buffer.from(text), b]).toString(form))
      expect(clean).toContain('***')
      // At most the characters that share bits with a neighbour stay of it.
      const [before = '', after = ''] = clean.split('***')
      expect(before.length).toBeLessThanOrEqual(Math.ceil((a.length * 8) / 6))
      expect(after.replace(/=+$/, '').length).toBeLessThanOrEqual(Math.ceil((b.length * 8) / 6) + 1)
    }),
  )
})

it('takes any text for a secret, half of a surrogate pair too', () => {
  expect(redactor('pass\udc00word')('x pass\udc00word pass%EF%BF%BDword')).toBe('x *** ***')
})
