import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLeakDetector } from '../../src/safety/leak-detector.ts'
import { promptly } from '../support/promptly.ts'

const SECRET = 'p+ss/w"rd=\\ü<ß>\n%41'
const SENT = [{ a: [{ b: SECRET }], version: '1.2.3', number: 123456789, flag: true, nothing: null }]
/** A new one each time: what one has learned, it keeps. */
const finds = (text: string) => createLeakDetector(() => SENT)(text)
const json = JSON.stringify(SECRET).slice(1, -1)
const units = (write: (unit: string) => string) => SECRET.split('').map(write).join('')
const bytes = [...Buffer.from(SECRET)].map((byte) => byte.toString(16).padStart(2, '0'))
const hex = (unit: string) => unit.charCodeAt(0).toString(16).padStart(4, '0')

it.each<[string, string]>([
  ['as it is', SECRET],
  ['in JSON', json],
  ['in JSON in JSON', JSON.stringify(json)],
  ['in JSON of Go', json.replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)],
  ['in JSON that escapes all', units((unit) => `\\u${hex(unit)}`)],
  ['in JSON in JSON that escapes all', units((unit) => `\\\\u${hex(unit)}`)],
  ['in JavaScript', units((unit) => `\\x${hex(unit).slice(2)}`)],
  ['in JavaScript in JSON', units((unit) => `\\\\x${hex(unit).slice(2)}`)],
  ['over several lines of JSON in JSON', `${json.slice(0, 4)}\\\\n${json.slice(4)}`],
  ['in JSON that escapes slashes', json.replaceAll('/', '\\/')],
  ['in an address', encodeURIComponent(SECRET)],
  ['in an address, twice', encodeURIComponent(encodeURIComponent(SECRET))],
  ['in a form', String(new URLSearchParams({ x: SECRET }))],
  ['in HTML', SECRET.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')],
  ['in HTML by numbers', units((unit) => `&#${unit.charCodeAt(0)};`)],
  ['in HTML by other numbers', units((unit) => `&#x${hex(unit)};`)],
  ['in base64', Buffer.from(`{"content":"${json}"}`).toString('base64')],
  ['in base64 of other bounds', Buffer.from(`x${SECRET}`).toString('base64url')],
  ['in base64 of several lines', Buffer.from(SECRET).toString('base64').replace(/.{9}/g, '$&\n')],
  ['in another case', SECRET.replace(/[a-z]/g, (letter) => letter.toUpperCase())],
  ['over several lines', `${SECRET.slice(0, 5)}\r\n   ${SECRET.slice(5)}`],
  ['over several lines of JSON', `${json.slice(0, 4)}\\n${json.slice(4)}`],
  ['in hex', Buffer.from(SECRET).toString('hex')],
  ['in hex of upper case', Buffer.from(SECRET).toString('hex').toUpperCase()],
  ['in hex right after a digit', `0${Buffer.from(SECRET).toString('hex')}`],
  ...[':', '-', ' ', ', '].map((mark): [string, string] => [`in hex with "${mark}" between`, bytes.join(mark)]),
  ...['-', '_', ':', '.', ' ', ', '].map((mark): [string, string] => [
    `with "${mark}" between`,
    SECRET.split('').join(mark),
  ]),
  ['as a number', '123456789'],
  ['as a number with "." between', '123.456.789'],
  ['after more blanks than words are shown', `${' \n'.repeat(2000)}${SECRET}`],
  ['with marks that nobody sees', SECRET.split('').join('\u200b')],
])('finds it %s', (_, form) => {
  expect(finds(`invalid value ${form}, try another`)).toBe(true)
})

it('finds what was cut, after enough of it', () => {
  const long = createLeakDetector(() => ['correct-horse-battery-staple-and-more'])
  expect(long('not correct-hors…')).toBe(true)
  expect(long('not correct-ho…')).toBe(false)
})

it.each([
  '',
  'version 1.2.3 is true or null',
  '12345678',
  'p+ss/w"r',
  'ordinary words about a branch that is not there',
])('finds nothing in %j', (text) => {
  expect(finds(text)).toBe(false)
})

it.each([
  'branch does not exist [name: main]',
  'user should have a permission to write to this branch',
  'token does not have at least one of required scope(s), required=[write:repository], token scope=read:misc',
  'object does not exist [id: 5d41402abc4b2a76b9719d911017c592f3a1b0c4, rel_path: ]',
  'https://ci.example.com/o/other/actions/runs/7',
])('finds nothing of an everyday payload in %j', (text) => {
  const everyday = { version: '1.26.3-rc.1', ref: 'refs/heads/main', repository: 'o/runtime', package: 'runtime-core' }
  const more = { sha: 'c0ffee254729296a45a3885639ac7e10f9d54979', url: 'https://git.example.com/o/runtime/releases' }
  expect(createLeakDetector(() => [{ ...everyday, ...more }])(text)).toBe(false)
})

it.each([
  ['the password', 'bad password S3cret@Passw0rd', true],
  ['the password as it is written', 'bad password S3cret%40Passw0rd', true],
  ['a token instead of a name', 'no such user a-long-token', true],
  ['the password of the second', 'bad password an@ther:one', true],
  ['too short a name', 'no user named bot', false],
  ['a part of the path', 'no such package runtime-core', false],
])('of addresses, finds a name or a password alone: %s', (_, text, found) => {
  const addresses = 'https://bot:S3cret%40Passw0rd@host/runtime-core ssh://me:an@ther:one@host'
  expect(createLeakDetector(() => [{ addresses, other: 'https://a-long-token@host' }])(text)).toBe(found)
})

it('finds a value of little else than punctuation', () => {
  const found = createLeakDetector(() => ['a-b-c-d-e'])
  expect([found('not a-b-c-d-e'), found('not a-b-c-d')]).toEqual([true, false])
})

it('asks for the secrets when there is a text, and once', () => {
  let asked = 0
  const one = createLeakDetector(() => {
    asked++
    return ['a-long-secret']
  })
  expect([asked, one('a-long-secret'), one('x'), asked]).toEqual([0, true, false, 1])
})

it('finds a value behind a backslash, whatever letter it begins with', () => {
  const found = createLeakDetector(() => ['na0a00aa0'])
  expect(found('\\ na0a00aa0')).toBe(true)
  expect(found('C:\\na0a00aa0')).toBe(true)
})

it('finds any value wherever it stands, also in base64', () => {
  const value = fc.stringMatching(/^[a-z0-9]{8,24}$/)
  fc.assert(
    fc.property(value, fc.string(), fc.string(), (secret, before, after) => {
      const found = createLeakDetector(() => [{ secret }])
      const words = `${before} ${secret} ${after}`
      expect(found(words)).toBe(true)
      expect(found(Buffer.from(words).toString('base64'))).toBe(true)
    }),
  )
})

const joined = (mark: string) => (text: string) => text.split('').join(mark)
const inHex = (text: string) => Buffer.from(text).toString('hex')
it.each<[string, (text: string) => string]>([
  ['as it is', (text) => text],
  ['in JSON', (text) => JSON.stringify(text)],
  ['in an address', encodeURIComponent],
  ['in base64', (text) => Buffer.from(`{"a":"${text}"}`).toString('base64')],
  ['in hex', inHex],
  ['in hex with marks', (text) => inHex(text).replace(/..\B/g, '$&:')],
  ['in another case', (text) => text.toUpperCase()],
  ['with blanks', joined(' ')],
  ['with hyphens', joined('-')],
  ['with full stops', joined('.')],
])('finds any value of eight letters and digits, whatever else is in it, %s', (_, form) => {
  const letter = fc.stringMatching(/^[A-Za-z0-9]$/)
  const other = fc.constantFrom(...'-_./@:#!$^*()[]{}~<>;,=? "\'+')
  const value = fc
    .tuple(fc.array(letter, { minLength: 8, maxLength: 30 }), fc.array(other, { maxLength: 10 }))
    .chain(([letters, others]) =>
      fc.shuffledSubarray([...letters, ...others], { minLength: letters.length + others.length }),
    )
    .map((units) => units.join(''))
  fc.assert(
    fc.property(value, fc.constantFrom('', 'bad value ', 'x: '), (secret, before) => {
      expect(createLeakDetector(() => [secret])(`${before}${form(secret)} end`)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

it('takes no time for values by the ten thousand, nor for long words', async () => {
  const many = createLeakDetector(() => Array.from({ length: 10_000 }, (_, index) => ({ key: `${index} is a value` })))
  for (const text of [
    '\\'.repeat(2_000_000),
    '%'.repeat(2_000_000),
    'value numb'.repeat(200_000),
    '0f '.repeat(700_000),
  ])
    expect(await promptly(() => many(text))).toBe(false)
  for (let times = 0; times < 1000; times++) expect(many('the branch does not exist [name: main]')).toBe(false)
})

it('is not troubled by a payload of many levels', () => {
  const deep = JSON.parse(`${'['.repeat(20_000)}"a-long-secret"${']'.repeat(20_000)}`)
  expect(createLeakDetector(() => [deep])('a-long-secret')).toBe(true)
})
