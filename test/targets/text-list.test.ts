import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLists, parseList } from '../../src/targets/text-list.ts'
import { makeList, makeTarget } from '../support/make.ts'

const read = (text: string) => parseList(text, null, 'repositories')
const namesOf = (text: string) => read(text).targets.map(({ repository }) => repository)

describe('takes', () => {
  it.each([
    ['nothing', '', []],
    ['blanks', ' \n\t\n', []],
    ['an empty array', '[]', []],
    ['only a comment', '# later', []],
    ['one', 'o/a', ['o/a']],
    ['lines', 'o/a\no/b\n', ['o/a', 'o/b']],
    ['Windows lines', 'o/a\r\no/b\r\n', ['o/a', 'o/b']],
    ['old Mac lines', 'o/a\ro/b', ['o/a', 'o/b']],
    ['indented lines', '  o/a  \n\to/b', ['o/a', 'o/b']],
    ['commas', 'o/a,o/b , o/c,', ['o/a', 'o/b', 'o/c']],
    ['commas and lines', 'o/a, o/b\no/c', ['o/a', 'o/b', 'o/c']],
    ['a byte order mark', '\ufeffo/a', ['o/a']],
    ['comments', '# all\no/a # first\n#o/x\n  # y\no/b\t#z', ['o/a', 'o/b']],
    ['a comment with commas', 'o/a # not o/b, o/c', ['o/a']],
    ['quotes', `"o/a"\n'o/b', "o/c"`, ['o/a', 'o/b', 'o/c']],
    ['quotes around nothing', `"", ' '\no/a`, ['o/a']],
    ['JSON', '["o/a", "o/b"]', ['o/a', 'o/b']],
    ['JSON over lines', '\n[\n  "o/a",\n  " o/b "\n]\n', ['o/a', 'o/b']],
    ['all characters of names', 'A-b_c.d/.e-F_0..1', ['A-b_c.d/.e-F_0..1']],
    ['duplicates, first spelling', 'o/a\nO/A\no/b\no/a', ['o/a', 'o/b']],
    ['duplicates in JSON', '["O/a", "o/A"]', ['O/a']],
  ])('%s', (_, text, names) => {
    expect(read(text)).toEqual(makeList({ targets: names.map((repository) => makeTarget(repository)) }))
  })
})

describe('refuses', () => {
  it.each([
    ['no owner', 'name'],
    ['no name', 'owner/'],
    ['three pieces', 'a/b/c'],
    ['a parent folder as owner', '../a'],
    ['a parent folder as name', 'o/..'],
    ['a folder itself', 'o/.'],
    ['many dots', 'o/...'],
    ['a query', 'o/a?x=1'],
    ['a fragment', 'o/a#1'],
    ['an escape', 'o/%2e%2e'],
    ['a backslash', 'o\\a'],
    ['a letter that no name has', 'o/ä'],
    ['half a quote', '"o/a'],
    ['a quote in the middle', `o/"a"`],
    ['quotes that go on', `"o/a"x`],
  ])('%s', (_, name) => {
    const problem = `${JSON.stringify(name)} is not a repository; write \`owner/name\``
    expect(read(`o/first\n${name}`)).toEqual(makeList({ targets: [makeTarget('o/first')], problems: [problem] }))
    expect(read(JSON.stringify([name]))).toEqual(makeList({ problems: [problem] }))
  })

  it.each([
    ['two in a line', 'o/a o/b', 'put commas or line breaks between names'],
    ['an address', 'https://git.example.com/o/a', 'write `owner/name`'],
    ['a plain address', 'http://git.example.com/o/a', 'write `owner/name`'],
    ['an item of a YAML list', '- o/a', 'write it without the dash'],
  ])('%s, with a hint', (_, name, hint) => {
    const problems = [`${JSON.stringify(name)} is not a repository; ${hint}`]
    expect(read(name)).toEqual(makeList({ problems }))
    expect(read(JSON.stringify([name]))).toEqual(makeList({ problems }))
  })

  it('takes a name that begins with a dash', () => {
    expect(namesOf('-o/a')).toEqual(['-o/a'])
  })

  it('a list that is none altogether', () => {
    expect(read('[')).toMatchObject({ targets: [], exclusions: [] })
  })

  it.each(['[', '["o/a",]', '["o/a"', '[o/a]', '["o/a"] x'])('%j, which is no JSON', (text) => {
    const problems = read(text).problems.map((problem) => problem.replace(/\d+\)/, 'n)'))
    expect(problems).toMatchInlineSnapshot(`
      [
        "begins with \`[\` but is not a JSON array (line 1, column n); write \`["owner/name"]\` or one name per line",
      ]
    `)
  })

  it('elements that are no text, each by itself', () => {
    expect(read('["o/a", 1, null, {"a": 1}, ["o/b"], "", true]').problems).toMatchInlineSnapshot(`
      [
        "1 is not a repository; write \`"owner/name"\`",
        "null is not a repository; write \`"owner/name"\`",
        "an object (a) has no name; add \`repository\` (or \`repo\`) with \`owner/name\`",
        "a list is not a repository; write \`"owner/name"\`",
        """ is not a repository; write \`owner/name\`",
        "true is not a repository; write \`"owner/name"\`",
      ]
    `)
  })

  it('without repeating a whole file', () => {
    expect(read('x'.repeat(10_000)).problems[0]!.length).toBeLessThan(150)
  })
})

const piece = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/).filter((text) => !/^\.+$/.test(text))
const name = fc.tuple(piece, piece).map((pieces) => pieces.join('/'))

it('reads the same from lines, commas and JSON', () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const expected = names.filter((one, at) => names.findIndex((x) => x.toLowerCase() === one.toLowerCase()) === at)
      expect(namesOf(names.join('\n'))).toEqual(expected)
      expect(namesOf(names.join(','))).toEqual(expected)
      expect(namesOf(JSON.stringify(names))).toEqual(expected)
      expect(namesOf(JSON.stringify(namesOf(names.join('\r\n')), null, 2))).toEqual(expected)
    }),
  )
})

it('lets nothing through that would change the path of a request', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[./a?#%]{1,6}$/)), (text) => {
      for (const repository of namesOf(JSON.stringify([text])))
        expect(new URL(`https://h/repos/${repository}/x`).pathname).toBe(`/repos/${repository}/x`)
    }),
    { numRuns: 2000 },
  )
})

const TWICE = 'is listed twice with different fields; list it once'

it.each([
  ['["o/a", {"repo": "O/A", "ref": "x"}]', [`O/A ${TWICE}`]],
  ['[{"repo": "o/a", "ref": "x"}, {"repo": "o/a", "ref": "y"}, {"repo": "o/a", "ref": "y"}]', [`o/a ${TWICE}`]],
  ['[{"repo": "o/a", "ref": "x"}, "o/b", {"repo": "O/a", "ref": "x"}]', []],
  ['[{"repo": "o/a", "client_payload": {"a": [1]}}, {"repo": "o/a", "client_payload": {"a": [1]}}]', []],
])('%s is one that is named twice', (text, problems) => {
  expect(read(text).problems).toEqual(problems)
  expect(namesOf(text)[0]).toBe('o/a')
  const [first, ...others] = (JSON.parse(text) as unknown[]).map((one) => read(JSON.stringify([one])))
  expect(mergeLists(first!, ...others).problems).toEqual(problems)
})

it('can not compare what nests too deep, and leaves it to others to say so', () => {
  const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  expect(read(`[{"repo":"o/a","client_payload":${deep}},{"repo":"o/a","client_payload":${deep}}]`).problems).toEqual([])
})

it('adds lists up without duplicates', () => {
  const merged = mergeLists(read('o/a, !o/x'), read('o/b\nO/A\no/c\nbad'), makeList())
  expect(merged).toEqual({
    targets: ['o/a', 'o/b', 'o/c'].map((name) => makeTarget(name)),
    exclusions: ['o/x'],
    problems: ['"bad" is not a repository; write `owner/name`'],
  })
})
