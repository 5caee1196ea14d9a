// Changes the pure parts of src in one place after another, and counts how often a test notices: `npm run mutation`. All of it
// takes an hour or so and is written into SECURITY.md; `-- --mutate src/redact.ts` tries one file. Stryker is installed
// for this alone: it is larger than all that an ordinary test needs, and few run it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scored, stated } from './score.ts'
import { REPORT } from './stryker.config.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const here = fileURLToPath(new URL('./', import.meta.url))

function run(command: string, args: string[], cwd: string): number {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1
}

function main(args: string[]): number {
  const installed = run('npm', ['ci', '--no-audit', '--no-fund'], here)
  if (installed !== 0) return installed
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
  const status = run(process.execPath, [stryker, 'run', `${here}stryker.config.mjs`, ...args], root)
  const files = scored(JSON.parse(readFileSync(root + REPORT, 'utf8')))
  for (const { file, percent, left } of files)
    console.log(`${percent.toFixed(1).padStart(5)} %  ${file}: ${left} not noticed`)
  if (args.length === 0) {
    const path = `${root}SECURITY.md`
    writeFileSync(path, stated(readFileSync(path, 'utf8'), files, new Date()))
  }
  return status
}

process.exitCode = main(process.argv.slice(2))
