// One element of a list: text, an object, or a mistake.
import { describe, expect, it } from 'vitest'
import { elementOf, type Overrides } from '../../src/model/target.ts'
import { sanitize } from '../../src/safety/sanitize.ts'
import { readElement } from '../../src/targets/list-element.ts'
import { makeTarget } from '../support/make.ts'
import { promptly } from '../support/promptly.ts'

const WEB = 'https://git.example.com'
const SUB_PATH = 'https://git.example.com:8443/git'
const read = (element: unknown, web: string | null = WEB) => readElement(element, web, 'repositories')
const problemOf = (element: unknown, web: string | null = WEB) => {
  const one = read(element, web)
  return 'problem' in one ? one.problem : one
}

describe('text', () => {
  it.each([
    ['o/a', 'o/a'],
    [' Molecule-AI/x.y_z\n', 'Molecule-AI/x.y_z'],
    ['o/a-*', 'o/a-*'],
    ['o/*', 'o/*'],
    ['.o/.a', '.o/.a'],
  ])('%j is %s', (text, repository) => {
    expect(read(text)).toEqual({ target: makeTarget(repository) })
  })

  it.each([
    ['!o/a', 'o/a'],
    [' ! O/A-* ', 'O/A-*'],
    [`!${WEB}/o/a.git`, 'o/a'],
  ])('%j leaves out %s', (text, exclusion) => {
    expect(read(text)).toEqual({ exclusion })
  })

  it.each([
    ['*/a', 'write the full owner; `*` is allowed only in the name'],
    ['o*/a', 'write the full owner; `*` is allowed only in the name'],
    ['- o/a', 'write it without the dash'],
    ['!', 'write `owner/name`'],
    ['!!o/a', 'write `owner/name`'],
    ['o/..', 'write `owner/name`'],
    ['../o', 'write `owner/name`'],
    ['o/a/b', 'write `owner/name`'],
    ['git@git.example.com:o/a.git', 'write `owner/name`'],
    ['', 'write `owner/name`'],
    ['o - a', 'write `owner/name`'],
    ['-', 'write `owner/name`'],
    ['x https://h', 'write `owner/name`'],
    ['o/a/b*/c', 'write `owner/name`'],
    ['o/a!', 'write `owner/name`'],
  ])('%j is none', (text, hint) => {
    expect(problemOf(text)).toBe(`${JSON.stringify(text)} is not a repository; ${hint}`)
  })

  it.each([
    ['x'.repeat(78), `"${'x'.repeat(78)}"`],
    ['x'.repeat(79), `"${'x'.repeat(75)}…"`],
  ])('%s is shown as %s', (text, shown) => {
    expect(problemOf(text)).toBe(`${shown} is not a repository; write \`owner/name\``)
  })

  it.each([
    ['o/a\u200b', '"o/a\\u200b"'],
    ['o/a\ufeff x', '"o/a\\ufeff x"'],
    ['o\u00ad/a', '"o\\u00ad/a"'],
    ['o/\u202eab', '"o/\\u202eab"'],
    ['o/a\u00a0b', '"o/a\\u00a0b"'],
    ['o/a\u3164', '"o/a\\u3164"'],
    ['o/a\ufe0f', '"o/a\\ufe0f"'],
    ['o/a\u{e0041}', '"o/a\\udb40\\udc41"'],
    ['o/a\u0085', '"o/a\\u0085"'],
  ])('%j is shown with what nobody sees, as %s', (text, shown) => {
    const problem = `${shown} is not a repository; remove the invisible character`
    expect(problemOf(text)).toBe(problem)
    expect(sanitize(problem)).toBe(problem)
    expect(problemOf({ repo: text })).toBe(problem)
    expect(problemOf({ [text]: 1 })).toContain(`(${shown.slice(1, -1)})`)
  })

  it.each([
    ['https://bot:first@h/o/a https://bot:second@h/o/b', '"https://***@h/o/a https://***@h/o/b"'],
    ['bot:third@h/o/a', '"***@h/o/a"'],
    ['a bot:fourth@h', '"a ***@h"'],
    ['git@git.example.com:o/a', '"git@git.example.com:o/a"'],
    ['o/a@b', '"o/a@b"'],
  ])('%j is shown without credentials', (text, shown) => {
    expect(String(problemOf(text)).split(/ (?=is|contains)/)[0]).toBe(shown)
  })

  it.each(['/x', 'a:', ':a', '//', 'x '])('is reported at once, however often it says %j', async (piece) => {
    await promptly(() => problemOf(piece.repeat(200_000)))
  })

  it('is reported by its kind if it is empty', () => {
    expect(problemOf(undefined)).toBe('nothing is not a repository; write `"owner/name"`')
  })

  it.each([1, null, true])('%j is none', (element) => {
    expect(problemOf(element)).toBe(`${JSON.stringify(element)} is not a repository; write \`"owner/name"\``)
  })
})

describe('a full address', () => {
  it.each([
    [WEB, 'https://git.example.com/o/a'],
    [WEB, 'https://git.example.com/o/a/'],
    [WEB, 'https://git.example.com/o/a.git'],
    [WEB, 'HTTPS://GIT.example.com:443/o/a'],
    [WEB, 'http://git.example.com/o/a'],
    [`${WEB}/`, 'https://git.example.com/o/a'],
    [WEB, 'https://git.example.com/o/a.git/'],
    [SUB_PATH, 'https://git.example.com:8443/git/o/a.git'],
    [`${SUB_PATH}/`, 'https://git.example.com:8443/git/o/a/'],
  ])('at %s, %s is o/a', (web, text) => {
    expect(read(text, web)).toEqual({ target: makeTarget('o/a') })
    expect(read({ repo: text }, web)).toEqual({ target: makeTarget('o/a') })
  })

  it.each([
    [WEB, 'https://github.com/o/a'],
    [WEB, 'https://git.example.com.evil/o/a'],
    [WEB, 'https://git.example.com:8443/o/a'],
    [SUB_PATH, 'https://git.example.com:8443/o/a'],
    [SUB_PATH, 'https://git.example.com:8443/github/o/a'],
    [SUB_PATH, 'https://git.example.com:8443/git/../o/a'],
    [SUB_PATH, 'https://git.example.com/git/o/a'],
  ])('at %s, %s is on another server', (web, text) => {
    const problem = `${JSON.stringify(text)} is on another server; use one step per server`
    expect(problemOf(text, web)).toBe(problem)
    expect(problemOf({ repository: text }, web)).toBe(problem)
  })

  it.each([
    [WEB, 'https://git.example.com/o'],
    [WEB, 'https://git.example.com/'],
    [WEB, 'https://git.example.com/o/a/src/branch/main'],
    [WEB, 'https://git.example.com/%2e%2e/a'],
    [WEB, 'https://'],
    [null, 'https://git.example.com/o/a'],
  ])('at %s, %s is no repository', (web, text) => {
    expect(problemOf(text, web)).toBe(`${JSON.stringify(text)} is not a repository; write \`owner/name\``)
  })
})

describe('credentials in an address', () => {
  it.each([
    ['https://user:hunter2@git.example.com/o/a', '"https://***@git.example.com/o/a"'],
    [' http://hunter2@git.example.com/o/a', '" http://***@git.example.com/o/a"'],
    ['HTTPS://u:hunter2@other.example.com/o/a', '"HTTPS://***@other.example.com/o/a"'],
  ])('%s', (text, shown) => {
    for (const web of [WEB, null])
      expect(problemOf(text, web)).toBe(`${shown} contains credentials; use \`token\` instead`)
  })

  it.each(['o@x/a', 'see https://x@y', 'https://git.example.com/o@x/a'])('are none in %s', (text) => {
    expect(problemOf(text)).toMatch(/is not a repository/)
  })
})

describe('an object', () => {
  it.each<[object, Overrides]>([
    [{ repository: 'o/a' }, {}],
    [{ repo: ' o/a ' }, {}],
    [{ repository: 'o/a', repo: 'o/b' }, {}],
    [{ repo: 'o/a', name: 'x', url: 'https://x', fail_on: 1 }, {}],
    [{ repo: 'o/a', ref: null, workflow: '', client_payload: null, dispatch_method: undefined }, {}],
    [{ repo: 'o/a', ref: 'refs/tags/v1.2' }, { ref: 'refs/tags/v1.2' }],
    [{ repo: 'o/a', workflow: 'build.yml' }, { workflow: 'build.yml' }],
    [{ repo: 'o/a', workflow: '.gitea/workflows/x/build.yaml' }, { workflow: 'x/build.yaml' }],
    [{ repo: 'o/a', client_payload: {} }, { client_payload: {} }],
    [{ repo: 'o/a', client_payload: { a: [1, null] } }, { client_payload: { a: [1, null] } }],
    ...(['auto', 'repository_dispatch', 'workflow_dispatch', 'push'] as const).map(
      (dispatch_method): [object, Overrides] => [{ repo: 'o/a', dispatch_method }, { dispatch_method }],
    ),
  ])('%j has the overrides %j', (element, overrides) => {
    const one = read(element)
    expect(one).toEqual({ target: makeTarget('o/a', { overrides }) })
    // As it is fed back.
    if ('target' in one) expect(read(JSON.parse(JSON.stringify(elementOf(one.target))))).toEqual(one)
  })

  it.each([
    [{ ref: 'a..b' }, '`ref` is not a valid branch or tag name'],
    [{ ref: 5 }, '`ref` is not a valid branch or tag name'],
    [{ ref: ' ' }, '`ref` is not a valid branch or tag name'],
    [{ ref: false }, '`ref` is not a valid branch or tag name'],
    [{ workflow: 'build' }, '`workflow` must be the file name of a workflow, such as `publish-image.yml`'],
    [{ workflow: '../build.yml' }, '`workflow` must be the file name of a workflow, such as `publish-image.yml`'],
    [{ workflow: ['a.yml'] }, '`workflow` must be the file name of a workflow, such as `publish-image.yml`'],
    [{ client_payload: 'x' }, '`client_payload` must be an object'],
    [{ client_payload: '{"a":1}' }, '`client_payload` is JSON in a JSON string, encoded twice; remove one `toJSON`'],
    [{ client_payload: [1] }, '`client_payload` must be an object'],
    [{ client_payload: 0 }, '`client_payload` must be an object'],
    [{ workflow: 'build.yml.bak' }, '`workflow` must be the file name of a workflow, such as `publish-image.yml`'],
    [{ 'client-payload': {} }, 'write `client_payload` instead of `client-payload`'],
    [{ 'dispatch-method': 'push' }, 'write `dispatch_method` instead of `dispatch-method`'],
    [
      { dispatch_method: 'post' },
      '`dispatch_method` must be one of auto, repository_dispatch, workflow_dispatch, push',
    ],
    [{ dispatch_method: 1 }, '`dispatch_method` must be one of auto, repository_dispatch, workflow_dispatch, push'],
  ])('%j is refused', (fields, problem) => {
    expect(problemOf({ repository: 'o/a', ...fields })).toBe(`o/a: ${problem}`)
  })

  it.each([{}, { name: 'x' }, { repository: '' }, { repo: 5 }, { repo: ['o/a'] }, { repository: ' ' }])(
    '%j has no name',
    (element) => {
      expect(problemOf(element)).toBe(
        `an object (${Object.keys(element).join(', ') || 'without keys'}) has no name; add \`repository\` (or \`repo\`) with \`owner/name\``,
      )
    },
  )

  it('is reported with eight of its keys', () => {
    const keys = [...'abcdefghij']
    expect(problemOf(Object.fromEntries(keys.map((key) => [key, 1])))).toMatch(
      /^an object \(a, b, c, d, e, f, g, h\) has/,
    )
  })

  it('that leaves out can have no more fields', () => {
    expect(problemOf({ repository: '!o/a', ref: 'x' })).toBe(`"!o/a" can't have other fields`)
  })

  it('with a wrong name is reported by name', () => {
    expect(problemOf({ repository: 'x', ref: 'x' })).toBe('"x" is not a repository; write `owner/name`')
  })
})
