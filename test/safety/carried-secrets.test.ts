// Secrets of the job in what would be sent: in every form and at every depth, and never in the sentence.
import { describe, expect, it } from 'vitest'
import { isSuspect } from '../../src/dispatch/suspicion.ts'
import { secretFinder } from '../../src/safety/carried-secrets.ts'
import { promptly } from '../support/promptly.ts'
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
  ['in JSON between other words', { a: `see ${json({ b: SECRET })}.` }, 'a'],
  ['hidden by escapes between other words', { a: `see {b: "${hidden(SECRET)}"}.` }, 'a'],
  ['in base64 of JSON', { a: base64(json({ b: SECRET })) }, 'a.b'],
  ['in base64 on lines', { a: base64(`${'x'.repeat(40)}${SECRET}`).replace(/.{60}/g, '$&\n') }, 'a'],
  ['in an address in an address', { a: encodeURIComponent(encodeURIComponent(SECRET)) }, 'a'],
  ['hidden by escapes', { a: `{"b": "${hidden(SECRET)}"}` }, 'a.b'],
  ['in a text of JSON', `{"a": "${hidden(SECRET)}"}`, 'a'],
  ['in a text of JSON in a text', json(json({ a: SECRET })), 'a'],
  ['behind a key that stands twice', `{"a": "${encodeURIComponent(SECRET)}", "a": "x"}`, ''],
  ['in a key', { a: { [SECRET]: 1 } }, 'a'],
  ['below a key that holds it', { [`x${SECRET}`]: { b: SECRET } }, ''],
  ['alone', SECRET, ''],
])('finds the token %s', (_, value, path) => {
  const problem = carriedBy(value)!
  expect(isSuspect([json(value)], [], [SECRET])).toBe(true)
  expect(problem).toMatch(/(contains|has a key that contains) the value of `token`, .*send only the values/)
  expect(/^`(.+?)` (?:contains|has)/.exec(problem)?.[1] ?? '').toBe(path)
  expect(shapesOf(SECRET, problem)).toEqual([])
})

it('finds and names the password of a proxy', () => {
  expect(carriedBy({ a: json({ b: PASSWORD }) })).toMatch(/^`a\.b` contains the proxy's password, /)
})

it.each<[string, unknown, RegExp]>([
  ['toJSON(github)', GITHUB, /^contains the job's token, as `toJSON\(github\)` does, /],
  ['it below', { a: [{ github: GITHUB }] }, /^`a\[0\]\.github` contains the job's token, as `toJSON\(github\)`/],
  ['it as a text', json(GITHUB), /^contains the job's token/],
  ['it as a text in a text', { a: json(json(GITHUB)) }, /^`a` contains the job's token/],
  ['it pretty, in a text', { a: `it was:\n${JSON.stringify(GITHUB, null, 2)}\n` }, /^`a` contains the job's token/],
  ['it after other braces', { a: `{{ x }} [y] "{" ${json(GITHUB)} }` }, /^`a` contains the job's token/],
  [
    'two in one file',
    `secrets: ${json({ X: 'y' })}\ngithub: ${JSON.stringify(GITHUB, null, 2)}\n`,
    /^contains the job's/,
  ],
  ['one a line', [{ a: '}"{' }, GITHUB].map((one) => json(one)).join('\n'), /^contains the job's token/],
  [
    'toJSON(secrets)',
    { s: { github_token: 'x' } },
    /^`s` contains the job's token in `github_token`, as `toJSON\(secrets\)`/,
  ],
  ["Gitea's", { GITEA_TOKEN: 'x' }, /^contains the job's token in `GITEA_TOKEN`/],
  ["Forgejo's", { a: json({ Forgejo_Token: 'x' }) }, /^`a` contains the job's token in `Forgejo_Token`/],
])('finds the shape of %s', (_, value, problem) => {
  expect(carriedBy(value)).toMatch(problem)
  expect(secretFinder([])(value)).toMatch(problem)
})

describe('a context of the job in a text', () => {
  const TOKEN = 'ghs_0123456789abcdefghijKLMNOPQRSTUVWXYZ'
  const HEX = '0123456789abcdef0123456789abcdef01234567'
  const github = JSON.stringify({ ...GITHUB, token: TOKEN }, null, 2)
  const secret = json({ GITHUB_TOKEN: TOKEN })
  /** Once more through JSON, as a text between other words. */
  const within = (text: string) => `x: ${json(`y: ${text}`)}`

  it.each<[string, string]>([
    ['a mapping of YAML', `{github: ${github}}`],
    ['a list of YAML', `- [a, b]\n- {github: ${github}, b: 1}`],
    ['JavaScript', `var c = {github: ${github}}`],
    ['a call', `ctx({secrets: ${secret}})`],
    ['a template', `{{ ${github} }}`],
    ['brackets', `[ctx: ${github}]`],
    ['behind a quoted word', `"ctx" is ${github}`],
    ['behind open braces', `${'{ '.repeat(25)}${github}`],
    ['behind an odd quote', `{ 5" pipe } ${github}`],
    ['behind many escaped quotes', `${'\\"'.repeat(25)} ${github}`],
    ['YAML', `GITHUB_TOKEN: ${TOKEN}\n`],
    ['YAML with quotes', `env:\n  GITEA_TOKEN: "${HEX}"\n`],
    ['YAML below', `GITEA_TOKEN: >-\n  ${HEX}\n`],
    ['an environment', `A=b\nexport GITHUB_TOKEN=${HEX}\nC=d`],
    ['YAML of the github context', `event_name: push\nrun_id: "7"\ntoken: ${HEX}\nref: main\n`],
    ['a query', `?token=${HEX}&run_id=7&event_name=push`],
    ['Python', `{'token': '${HEX}', 'run_id': '7', 'event_name': 'push'}`],
    ['Ruby', `{"GITHUB_TOKEN" => "${HEX}"}`],
    ['an address', `x=${encodeURIComponent(github)}`],
    ['base64', base64(github)],
    ['base64 of the secrets', `data:application/json;base64,${base64(secret)}`],
    ['base64 on lines', base64(github).replace(/.{76}/g, '$&\r\n  ')],
    ['base64 for addresses', Buffer.from(`\u00ff\u00fe>?${github}`).toString('base64url')],
    ['an address in base64', base64(encodeURIComponent(`x ${github}`))],
    ['escaped once', within(github)],
    ['escaped twice', within(within(github))],
    ['escaped, of the secrets', within(within(secret))],
  ])('is found in %s', (_, text) => {
    for (const value of [text, { a: [text] }, json({ a: text })]) {
      expect(carriedBy(value)).toMatch(/contains the job's token/)
      expect(isSuspect([typeof value === 'string' ? value : json(value)], [], [])).toBe(true)
    }
    expect(carriedBy(text)).not.toContain(TOKEN)
  })

  it.each([
    'Set GITHUB_TOKEN: the token of the job, as `GITHUB_TOKEN` or $GITHUB_TOKEN.',
    'GITHUB_TOKEN: required\nGITEA_TOKEN=\nA_VARIABLE_WITH_A_LONG_NAME=1',
    'secrets:\n  GITHUB_TOKEN:\n    required: true\n    description_of_the_secret_in_words: x',
    'GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}, GITEA_TOKEN=$GITHUB_TOKEN, FORGEJO_TOKEN="***"',
    'GITHUB_TOKEN: see src/runner/of-the-inputs.ts, GITEA_TOKEN: src/runner/of-the-inputs-2.ts',
    `MY_GITHUB_TOKEN=${HEX} x-github_token: ${HEX} GITHUB_TOKEN_NAME: ${HEX}`,
    `token: ${HEX}`,
    'run_id: 7\nevent_name: push\ntoken:\nref: main',
    `run_id: 7\nevent_name: push\ntoken: none\nmy_token: ${HEX}`,
    `the token ${HEX}, the run_id: 7 and the event_name: push`,
    `{"a": {"token": "${HEX}"}, "b": "run_id and event_name"}`,
    base64('run_id: 7, event_name: push'),
    'a@example.com %zz 100% \\u12 \\ "',
  ])('is not found in %j', (text) => {
    for (const value of [text, { a: text }, within(text), base64(text)]) expect(carriedBy(value)).toBeNull()
  })

  it.each([
    '{',
    '[',
    '{"',
    '"',
    '\\',
    '\\"',
    '\\\\u005c',
    '%25',
    'token',
    '"token":',
    'GITHUB_TOKEN=a-',
    'run_id: 1 event_name: ',
    'QUJD',
    'a \n',
    '"token" :\t',
    'token= ',
  ])('is looked for in 64 KiB of %j without backtracking', async (piece) => {
    const text = piece.repeat(65_536 / piece.length)
    await promptly(() => {
      for (const value of [text, { a: text }, base64(text), json(json(text))]) carriedBy(value)
      isSuspect([text, base64(text)], [], [SECRET])
    })
  })
})

it.each<[string, string]>([
  ['a digest', json({ a: 'f'.repeat(64), b: `sha512:${'a1'.repeat(64)}`, c: 'token' })],
  ['a long name', `an-owner/${'a-template-of-a-workspace'.repeat(4)}`],
  ['a list', 'molecule-ai/molecule-ai-workspace-template-langgraph\n'.repeat(3)],
  ['a sentence', 'run_id and token of a workflow'],
])('there is nothing suspect in %s', (_, text) => {
  expect(isSuspect([text], [], [SECRET])).toBe(false)
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
