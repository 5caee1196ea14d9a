// README's tables of inputs, outputs and outcomes, made from action.yml and the catalogue; `npm run readme` writes them.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CATALOG } from '../../src/model/catalog.ts'
import { actionYml } from './action.ts'

const path = fileURLToPath(new URL('../../README.md', import.meta.url))

const sentence = (text: string) => (text === '' ? 'Nothing.' : `${text[0]!.toUpperCase()}${text.slice(1)}.`)
const table = (...rows: string[][]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
const ruled = (head: string[], rows: string[][]) =>
  table(
    head,
    head.map(() => '---'),
    ...rows,
  )

function defaultOf(input: { default?: string; required?: boolean }): string {
  if (input.required) return '(required)'
  return input.default ? `\`${input.default}\`` : 'empty'
}

const TABLES: Record<string, () => string> = {
  inputs: () =>
    ruled(
      ['name', 'default', 'what it is'],
      Object.entries(actionYml.inputs).map(([name, input]) => [
        `\`${name}\``,
        defaultOf(input),
        input.description.trim(),
      ]),
    ),
  outputs: () =>
    ruled(
      ['name', 'what it is'],
      Object.entries(actionYml.outputs).map(([name, output]) => [`\`${name}\``, output.description.trim()]),
    ),
  outcomes: () =>
    ruled(
      ['outcome', 'verdict', 'what was seen', 'what to do'],
      Object.entries(CATALOG).map(([code, { verdict, says, todo }]) => [
        `\`${code}\``,
        verdict,
        sentence(says),
        sentence(todo),
      ]),
    ),
}

/** A README with its tables as they should be. */
export function withTables(readme: string): string {
  return Object.entries(TABLES).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, begin, end) => `${begin}${make()}\n${end}`,
      ),
    readme,
  )
}

if (process.argv[2] === '--write') writeFileSync(path, withTables(readFileSync(path, 'utf8')))
