// The tables that README and docs/outcomes.md show between marks, made from action.yml, the catalog and the type of a result.
import { CATALOG } from '../../../src/model/catalog.ts'
import { actionYml } from '../action.ts'
import { fields } from './result-schema.ts'

const sentence = (text: string) => (text === '' ? 'Nothing.' : `${text[0]!.toUpperCase()}${text.slice(1)}.`)
const code = (text: string) => `\`${text}\``

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function defaultOf(input: { default?: string; required?: boolean }): string {
  if (input.required) return '(required)'
  return input.default ? code(input.default) : ''
}

function inputsTable(): string {
  const rows = Object.entries(actionYml.inputs).map(([name, input]) => [
    code(name),
    defaultOf(input),
    input.description.trim(),
  ])
  return table(['input', 'default', 'what it is'], rows)
}

function outputsTable(): string {
  const rows = Object.entries(actionYml.outputs).map(([name, output]) => [code(name), output.description.trim()])
  return table(['output', 'what it is'], rows)
}

function outcomesTable(): string {
  const rows = Object.entries(CATALOG).map(([name, { verdict, says, todo }]) => [
    code(name),
    verdict,
    sentence(says),
    sentence(todo),
  ])
  return table(['outcome', 'verdict', 'what was seen', 'what to do'], rows)
}

const resultsTable = (): string =>
  table(
    ['field', 'what it is'],
    fields().map(({ name, description }) => [code(name), sentence(description)]),
  )

const TABLES: Record<string, () => string> = {
  inputs: inputsTable,
  outputs: outputsTable,
  outcomes: outcomesTable,
  results: resultsTable,
}

/** The page with what stands between its marks (`<!-- inputs -->` … `<!-- /inputs -->`) made anew. */
export function withTables(page: string): string {
  return Object.entries(TABLES).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, begin, end) => `${begin}${make()}\n${end}`,
      ),
    page,
  )
}
