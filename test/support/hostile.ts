// Untrusted text, and what must be true of a run that received it.
import { expect } from 'vitest'
import { actionYml, type Ended } from './action.ts'

/** Every order that is tried carries it, so that none of our own is taken for one of them. */
const FORGED = 'FORGED'

/** To runners: commands of both kinds behind all that could pass for the beginning of a line, and ends of an output. */
const ORDERS = [
  `\n::set-output name=outcome::${FORGED}`,
  `\r::add-mask::${FORGED}`,
  `\u2028::stop-commands::${FORGED}`,
  `\u0085::error::${FORGED}`,
  `x\u2029 \ufeff::warning file=a,line=1::${FORGED}`,
  `::notice::${FORGED}\n::endgroup::${FORGED}`,
  `x ##[error]${FORGED}`,
  `#\u200b#[add-path]${FORGED}`,
  `%0A::save-state name=a::${FORGED}`,
  `\noutcome=${FORGED}\n`,
  `\nghadelimiter_x\noutcome<<EOF\n${FORGED}\nEOF\n`,
  `\u0000\nEOF\n${FORGED}=1`,
]

/** To people, and to those who show it to them. */
const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<!-- | x | -->',
  '</td></tr></table><h1>',
  '&lt;b&gt;&#60;b&#62;',
  '[x](javascript:alert(1)) ![y](https://elsewhere.example/z)',
  '[x]: https://elsewhere.example "y"',
  'x | y |\n| --- | --- |\n# z',
  '```\n# x\n```\n~~~',
  '`x` **y** __z__ ~~w~~ $q$ \\| \\',
  '@all @o/team o/a#1 !1',
  '\n\n---\n# x\n> y\n- z\n    w',
]

/** To shells, expressions, paths and terminals. */
const CODE = [
  '${{ github.token }} ${{ secrets.X }}',
  '$(id) `id` ; id | id && id \'id\' "id"',
  '\u001b[2J\u001b]0;x\u0007\u009b31m\u001b[1A',
  'a\u202eb\u2066c\u200fd\u061ce\u200bf\u2060g\u00adh\u{e0041}i\ufff9j\u180ek',
  '\u0008\u0008\u0008\u007f\r\n\u000b\u000c',
  '../../../etc/passwd',
  '..\\..\\x',
  '%2e%2e%2fx',
  '__proto__',
  '\ud800',
  'x'.repeat(5000),
]

export const HOSTILE: readonly string[] = [...ORDERS, ...MARKUP, ...CODE]

/** Controls, marks without width, marks that turn text around, ends of lines. */
const INVISIBLE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u

/** Checks what must be true of a run, whatever it received. */
export function expectInert({ log, summary, outputs, results }: Ended): void {
  const [mask = '', ...lines] = log.split('\n')
  expect(mask).toMatch(/^::add-mask::\S+$/)
  for (const line of lines) {
    expect(line).not.toMatch(INVISIBLE)
    expect(line).not.toContain('##[')
    if (line.trimStart().startsWith('::')) expect(line).toMatch(OUR_COMMAND)
  }
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(actionYml.outputs).sort())
  expect(outputs['outcome']).toMatch(/^(success|partial|failure)$/)
  expect(outputs['server-version']).toMatch(/^[\w.+ -]*$/)
  // What JSON itself holds of such text is escaped.
  for (const value of Object.values(outputs)) expect(value).not.toMatch(/[^\P{Cc}\n]/u)
  for (const { message } of results) expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expectPlainMarkdown(summary)
}

const OUR_COMMAND =
  /^::(group::(Targets|Results|A workflow file that listens for the event|Rerun)|endgroup::|(error|warning)::(?!FORGED)[^%]+)$/

/** What stands outside of fenced blocks is ours, or shows as it was written. */
function expectPlainMarkdown(summary: string): void {
  expect(summary).not.toMatch(INVISIBLE)
  const outside = summary.replace(/^(`{3,})yaml\n(?:(?!\1).*\n)*\1\n/gm, '').replace(/^\|(---\|)+$/m, '')
  for (const line of outside.split('\n')) {
    const theirs = line
      .replace(/^(### |- )/, '')
      .replace(/`(failed-repositories|repositor(y|ies)(-file|-query)?|results|dispatch-id|exclude|topic|shard)`/g, '')
    expect(theirs).not.toMatch(/[<>`*_~[\]@\\$]|^\s*(::|[-+>#]|\d+[.)]\s)/)
    if (line.startsWith('|')) expect(line.match(/\|/g)).toHaveLength(9)
  }
}
