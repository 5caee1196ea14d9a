// A list means the same however it is written.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseTargetsFile } from '../../src/targets/list-file.ts'
import { parseList } from '../../src/targets/text-list.ts'
import { makeList, makeTarget } from '../support/make.ts'
import { name } from './make.ts'

const WEB = 'https://git.example.com/git'
const blanks = fc.stringMatching(/^[ \t]{0,3}$/)
const quote = fc.constantFrom('', '"', "'")
const comment = fc.stringMatching(/^#[ -~]{0,12}$/)
const end = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n \t\r\n')

/** A name as people write it, in a place where a comma or the line ends it. */
const written = (text: string) =>
  fc.tuple(blanks, quote, blanks, blanks).map(([before, mark, inner, after]) => {
    const padded = mark === '' ? text : inner + text
    return before + mark + padded + mark + after
  })
const each = <T>(names: readonly string[], one: (text: string) => fc.Arbitrary<T>) =>
  fc.tuple(...names.map(one)) as fc.Arbitrary<T[]>

const line = (text: string) =>
  fc
    .tuple(written(text), fc.option(comment), fc.option(comment), end)
    .map(([one, above, beside, end]) => `${above ? above + end : ''}${one}${beside ? ` ${beside}` : ''}${end}`)
const inLines = (names: readonly string[]) => each(names, line).map((lines) => lines.join(''))
const inCommas = (names: readonly string[]) =>
  fc
    .tuple(each(names, written), fc.constantFrom(',', ',,', ' , ', ',\n'), fc.constantFrom('', ',', ' # o/no, o/nor'))
    .map(([pieces, comma, tail]) => pieces.join(comma) + tail)
const element = (text: string) =>
  fc.constantFrom<unknown>(
    text,
    ` ${text}\n`,
    { repository: text },
    { repo: text, name: 'x' },
    `${WEB}/${text}/`,
    `${WEB}/${text}.git`,
  )
const inJson = (names: readonly string[]) =>
  fc
    .tuple(each(names, element), fc.constantFrom(undefined, 2, '\t'), blanks)
    .map(([elements, indent, before]) => `${before}\n${JSON.stringify(elements, null, indent)}\r\n`)

const otherCase = (text: string) =>
  [...text].map((one, at) => (at % 2 === 0 ? one.toUpperCase() : one.toLowerCase())).join('')
/** Names of which some stand twice, the second time in other case, and each form of the list. */
const lists = fc
  .array(
    name.filter((text) => !/\.git$/i.test(text)),
    { maxLength: 8 },
  )
  .chain((names) => fc.tuple(fc.constant(names), fc.subarray(names)))
  .map(([names, again]) => [...names, ...again.map(otherCase)])
  .chain((names) =>
    fc.record({ names: fc.constant(names), lines: inLines(names), commas: inCommas(names), json: inJson(names) }),
  )

const keys = (names: readonly string[]) => names.map((one) => one.toLowerCase())
const firstOf = (names: readonly string[]) => names.filter((one, at) => keys(names).indexOf(one.toLowerCase()) === at)

it('gives the same targets in lines, commas and JSON', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom('', '\ufeff'), ({ names, lines, commas, json }, mark) => {
      const expected = makeList({ targets: firstOf(names).map((one) => makeTarget(one)) })
      for (const text of [lines, commas, json]) expect(parseList(mark + text, WEB, 'repositories')).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})

it('gives the same targets from a file', () => {
  fc.assert(
    fc.property(lists, ({ names, lines, commas, json }) => {
      fc.pre(names.length > 0)
      const targets = firstOf(names).map((one) => makeTarget(one, { origin: 'repositories-file' }))
      const yaml = names.map((one) => `- repo: '${one}' # ${one}\r\n`).join('')
      const files = { 'a.txt': lines, a: commas, 'a.json': json, b: json, 'a.yml': yaml, 'b.YAML': json }
      for (const [path, text] of Object.entries(files))
        expect(parseTargetsFile(path, text, '', WEB)).toEqual(makeList({ targets }))
    }),
  )
})

it('never falls over text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json(),
        fc.json().map((json) => `[${json}]`),
      ),
      (text) => {
        for (const path of ['a.txt', 'a.json', 'a.yml'])
          for (const query of ['', '[]', 'a.b[]'])
            for (const problem of parseTargetsFile(path, text, query, WEB).problems)
              expect(problem).toMatch(/^repositories-(file|query): /)
        const { targets, exclusions, problems } = parseList(text, WEB, 'repositories')
        for (const one of [...targets.map(({ repository }) => repository), ...exclusions])
          expect(one).toMatch(/^[\w.-]+\/[\w.*-]+$/)
        for (const problem of problems) expect(problem.length).toBeLessThan(200)
      },
    ),
    { numRuns: 500 },
  )
})
