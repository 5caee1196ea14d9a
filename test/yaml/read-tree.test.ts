// How Gitea reads a YAML file, and the limits of the parser with their messages.
import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/yaml/read-tree.ts'
import type { Tree } from '../../src/yaml/tree.ts'

/** A tree as one would write it in JSON: what isn't quoted text as its form and text, aliases with a star. */
function shown(tree: Tree): unknown {
  const star = tree.alias ? '*' : ''
  if (tree.kind === 'list') return [...(star ? [star] : []), ...tree.items.map(shown)]
  if (tree.kind === 'map') return { ...(star ? { '*': '' } : {}), pairs: tree.entries.map(([k, v]) => [k, shown(v)]) }
  return `${star}${tree.form} ${tree.text}`
}

function read(text: string): unknown {
  const found = readTree(text)
  return 'problem' in found ? found.problem : shown(found.tree)
}

it.each<[string, unknown]>([
  [
    '{a: b, c}',
    {
      pairs: [
        ['a', 'text b'],
        ['c', 'null '],
      ],
    },
  ],
  [
    'a:\nb: ~',
    {
      pairs: [
        ['a', 'null '],
        ['b', 'null ~'],
      ],
    },
  ],
  ['- a\n-\n- [b, {c: d}]', ['text a', 'null ', ['text b', { pairs: [['c', 'text d']] }]]],
  [
    '{[a]: x, [b]: y}',
    {
      pairs: [
        ['', 'text x'],
        ['', 'text y'],
      ],
    },
  ],
  [': x', { pairs: [['', 'text x']] }],
  ['- &a [x, &b y]\n- *a\n- *b', [['text x', 'text y'], ['*', 'text x', 'text y'], '*text y']],
  ['- &a {x: y}\n- &a z\n- *a', [{ pairs: [['x', 'text y']] }, 'text z', '*text z']],
  ['- &a\n- *a', ['null ', '*null ']],
  [
    'a: "1"\nb: |\n  2',
    {
      pairs: [
        ['a', 'quoted 1'],
        ['b', 'quoted 2\n'],
      ],
    },
  ],
  ['--- # nothing\n', 'null '],
  ['a\n---\nb', 'text a'],
  // Go minds not how far left a bracket is closed.
  [
    'a:\n  b: [\n    x\n]\nc: {\n}',
    {
      pairs: [
        ['a', { pairs: [['b', ['text x']]] }],
        ['c', { pairs: [] }],
      ],
    },
  ],
  ['%YAML 1.1\n---\n[yes, 1:30]', ['text yes', 'text 1:30']],
  ['!!omap [a: b]', [{ pairs: [['a', 'text b']] }]],
  ['!!set {a}', { pairs: [['a', 'null ']] }],
])('%j is %j', (text, tree) => {
  expect(read(text)).toEqual(tree)
})

/** Of plain values. What is no text there is a number, a date or a boolean to Gitea's reader, in Go. */
it.each([
  ['other', ['1', '-1.5', '1e3', '0x1f', '.5', '.inf', 'true', 'False']],
  ['other', ['1_000', '+1_0', '-1_0', '1_000.', '1_0.5_0', '1_0.__']],
  ['other', ['2026-01-02', '2026-1-2', '2026-01-02T10:00:00Z', '2026-1-2t10:00:00Z', '2026-01-02 10:00:00']],
  ['text', ['a', 'yes', 'on', 'v1_000', '1_000x', '1_0.5x', '1.2.3', '_1', '1_0-1', '-x1_0', '+-1_0']],
  ['text', ['2026-01', '2026-01-023', '2026-01-02x', 'x2026-01-02', '2026-123-01', '02026-01-02', '26-01-02']],
  ['null', ['~', 'null', 'NULL']],
] as const)('%s: %j', (form, texts) => {
  for (const text of texts) expect(read(`- ${text}`)).toEqual([`${form} ${text}`])
})

it.each([
  ['', 'it is empty'],
  ['# a\n---', 'null '],
  ['%YAML 1.2\n', 'it is not valid YAML: Missing directives-end indicator line (line 2)'],
  [']', 'it is not valid YAML: Unexpected flow-seq-end token in YAML document: "]" (line 1)'],
  ['a: b\n]', 'it is not valid YAML: Unexpected flow-seq-end token in YAML stream: "]" (line 2)'],
  ['a: b\n\n c: d', 'it is not valid YAML: Nested mappings are not allowed in compact mappings (line 1)'],
  ['\n{a: b,\na: c}', 'the key `a` is listed twice in one mapping (line 3); keep one'],
  ['&a a: b\n*a : c', 'the key `a` is listed twice in one mapping (line 2); keep one'],
  ['{a, a, b, b}', 'the key `a` is listed twice in one mapping (line 1); keep one'],
  ['{a: [*b], c: *d}', 'the alias `*b` has no anchor, or refers to itself'],
  ['{*b : x}', 'the alias `*b` has no anchor, or refers to itself'],
])('%j: %s', (text, problem) => {
  expect(read(text)).toBe(problem)
})

describe('ends', () => {
  it('at the first document, whatever the next holds', () => {
    for (const second of ['a: b: c', '*nothing', '['.repeat(200)]) expect(read(`a\n---\n${second}`)).toBe('text a')
  })

  it('at 512 KiB, or at what is allowed', () => {
    const long = (characters: number) => `a # ${'x'.repeat(characters - 4)}`
    expect(read(long(512 * 1024))).toBe('text a')
    expect(read(long(512 * 1024 + 1))).toBe('it is longer than 512 KiB')
    expect(readTree(long(1024), 1024)).toHaveProperty('tree')
    expect(readTree(long(1025), 1024)).toEqual({ problem: 'it is longer than 1 KiB' })
  })

  it.each<[string, (levels: number) => string]>([
    ['lists in brackets', (levels) => '['.repeat(levels) + ']'.repeat(levels)],
    ['lists below each other', (levels) => '- '.repeat(levels)],
    ['mappings', (levels) => `${'{a: '.repeat(levels - 1)}{${'}'.repeat(levels)}`],
    ['keys', (levels) => `${'{? '.repeat(levels - 1)}{${'}'.repeat(levels)}`],
  ])('at 100 levels, the file itself and 99 of %s', (_, nested) => {
    expect(read(nested(99))).toBeTypeOf('object')
    expect(read(nested(100))).toBe('it is nested more than 100 levels deep')
  })

  it('at 200,000 values, aliases counted as what they stand for', () => {
    // The list, 99 values before it, then 1,998 aliases that stand for 100 values each.
    const file = (aliases: number, more: string) =>
      `[${'x, '.repeat(99)}&a [${'x, '.repeat(99)}], ${'*a, '.repeat(aliases)}${more}]`
    expect(read(file(1998, ''))).toBeTypeOf('object')
    expect(read(file(1998, 'x'))).toBe('it has more than 200000 values, counting aliases')
  })
})
