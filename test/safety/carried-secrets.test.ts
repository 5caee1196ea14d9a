// Secrets of the job in what would be sent: in every form and at every depth, and never in the sentence.
import { expect, it } from 'vitest'
import { secretFinder } from '../../src/safety/carried-secrets.ts'
import { shapesOf } from '../support/secrets.ts'

const SECRET = 'gto_a%41/b+c=d<e>&f"g\\h_0123456789'
const PASSWORD = 'p@ss/"word"'
const secrets = [
  { called: 'the value of `token`', value: SECRET },
  { called: "the proxy's password", value: PASSWORD },
]
const carriedBy = secretFinder(secrets)
const json = JSON.stringify
const base64 = (text: string) => Buffer.from(text).toString('base64')
const hidden = (text: string) => text.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const GITHUB = { token: 'ghs_x', run_id: '7', event_name: 'push', event: { ref: 'main' } }

it.each<[string, unknown, string]>([
  ['as it is', { a: { b: [SECRET] } }, 'a.b[0]'],
  ['between other words', { a: `x${SECRET}x` }, 'a'],
  ['in an address', { a: encodeURIComponent(SECRET) }, 'a'],
  ['escaped for JSON', { a: json(SECRET) }, 'a'],
  ['in base64', { a: base64(`x:${SECRET}`) }, 'a'],
  ['in base64 at another place', { a: base64(`xy:${SECRET}`) }, 'a'],
  ['in JSON inside of it', { a: json({ b: { c: SECRET } }) }, 'a.b.c'],
  ['in JSON inside of that', { a: json({ b: json([SECRET]) }) }, 'a.b[0]'],
  ['in JSON between other words', { a: `see ${json({ b: SECRET })}.` }, 'a.b'],
  ['hidden by escapes', { a: `{"b": "${hidden(SECRET)}"}` }, 'a.b'],
  ['in a text of JSON', `{"a": "${hidden(SECRET)}"}`, 'a'],
  ['in a text of JSON in a text', json(json({ a: SECRET })), 'a'],
  ['behind a key that stands twice', `{"a": "${encodeURIComponent(SECRET)}", "a": "x"}`, ''],
  ['in a key', { a: { [SECRET]: 1 } }, 'a'],
  ['below a key that holds it', { [`x${SECRET}`]: { b: SECRET } }, ''],
  ['alone', SECRET, ''],
])('finds the token %s', (_, value, path) => {
  const problem = carriedBy(value)!
  expect(problem).toMatch(/(holds|has a key that holds) the value of `token`, .*send only the values/)
  expect(/^`(.+?)` h/.exec(problem)?.[1] ?? '').toBe(path)
  expect(shapesOf(SECRET, problem)).toEqual([])
})

it('finds the password of a proxy, and says whose it is', () => {
  expect(carriedBy({ a: json({ b: PASSWORD }) })).toMatch(/^`a\.b` holds the proxy's password, /)
})

it.each<[string, unknown, RegExp]>([
  ['toJSON(github)', GITHUB, /^carries the job's token, as `toJSON\(github\)` does, /],
  ['it below', { a: [{ github: GITHUB }] }, /^`a\[0\]\.github` carries the job's token, as `toJSON\(github\)`/],
  ['it as a text', json(GITHUB), /^carries the job's token/],
  ['it as a text in a text', { a: json(json(GITHUB)) }, /^`a` carries the job's token/],
  ['it pretty, in a text', { a: `it was:\n${JSON.stringify(GITHUB, null, 2)}\n` }, /^`a` carries the job's token/],
  ['it after other braces', { a: `{{ x }} [y] "{" ${json(GITHUB)} }` }, /^`a` carries the job's token/],
  [
    'two in one file',
    `secrets: ${json({ X: 'y' })}\ngithub: ${JSON.stringify(GITHUB, null, 2)}\n`,
    /^carries the job's/,
  ],
  ['one a line', [{ a: '}"{' }, GITHUB].map((one) => json(one)).join('\n'), /^carries the job's token/],
  [
    'toJSON(secrets)',
    { s: { github_token: 'x' } },
    /^`s` carries the job's token in `github_token`, as `toJSON\(secrets\)`/,
  ],
  ["Gitea's", { GITEA_TOKEN: 'x' }, /^carries the job's token in `GITEA_TOKEN`/],
  ["Forgejo's", { a: json({ Forgejo_Token: 'x' }) }, /^`a` carries the job's token in `Forgejo_Token`/],
])('finds the shape of %s', (_, value, problem) => {
  expect(carriedBy(value)).toMatch(problem)
  expect(secretFinder([])(value)).toMatch(problem)
})

it.each<[string, unknown]>([
  ['a token alone', { token: 'x', run_id: 7 }],
  ['no token', { run_id: 7, event_name: 'push' }],
  ['an empty one', { token: '', run_id: 7, event_name: 'push', GITHUB_TOKEN: '' }],
  ['one that is no text', { token: null, run_id: 7, event_name: 'push', gitea_token: null }],
  ['keys apart', { token: 'x', github: { run_id: 7, event_name: 'push' } }],
  ['other keys', { MY_GITHUB_TOKEN: 'x', GITHUB_TOKEN_NAME: 'x', TOKEN: 'x' }],
  ['the name as a value', { a: 'GITHUB_TOKEN', b: ['event_name', 'run_id', 'token'] }],
  ['half of the secret', { a: SECRET.slice(0, 16) }],
  ['no JSON', { a: '{', b: '{"token": ', c: '"', d: ']x[', e: null, f: [true, 1] }],
])('finds nothing in %s', (_, value) => {
  expect(carriedBy(value)).toBeNull()
  expect(carriedBy(json(value))).toBeNull()
})

it('does not fall over what is nested very deep', () => {
  const deep = `${'['.repeat(20_000)}"${SECRET.slice(0, 4)}"${']'.repeat(20_000)}`
  expect(carriedBy({ a: JSON.parse(deep) })).toBeNull()
  expect(carriedBy({ a: deep })).toBeNull()
  for (const piece of ['{', '[', '{"', '{}', '{"a":', '"', '{"\\"']) expect(carriedBy(piece.repeat(50_000))).toBeNull()
})
