// Changes the pure parts of src in one place after another, and counts how often a test notices: `npm run mutation`. All of it
// takes an hour or so and is written into SECURITY.md; `-- --mutate src/safety/redact.ts` tries one file. Stryker is installed
// for this alone: it is larger than all that an ordinary test needs, and few run it.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pureFiles } from '../../support/pure-files.mjs'
import { scored, stated } from './score.ts'
import { REPORT } from './stryker.config.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const security = `${root}SECURITY.md`
const here = fileURLToPath(new URL('./', import.meta.url))

/** The percentage that is to be noticed in each file, of all 90; what is left should be changes that change nothing, which are many in a small file. */
const FLOOR = 85

function run(command: string, args: string[], cwd: string): number {
  return spawnSync(command, args, { cwd, stdio: 'inherit' }).status ?? 1
}

/** Folder by folder: what is done is kept in Stryker's incremental file, should the machine stop before all is. */
function parts(): string[] {
  const folders = new Set(pureFiles.map((file) => dirname(file)))
  return [...folders].map((folder) =>
    pureFiles
      .filter((file) => dirname(file) === folder)
      .map((file) => `src/${file}`)
      .join(),
  )
}

function main(args: string[]): number {
  const installed = run('npm', ['ci', '--no-audit', '--no-fund'], here)
  if (installed !== 0) return installed
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
  const runs = args.length > 0 ? [args] : parts().map((part) => ['--mutate', part])
  const ended = runs.map((each) => run(process.execPath, [stryker, 'run', `${here}stryker.config.mjs`, ...each], root))
  const files = scored(JSON.parse(readFileSync(root + REPORT, 'utf8')))
  for (const { file, percent, left } of files)
    console.log(`${percent.toFixed(1).padStart(5)} %  ${file}: ${left} not noticed`)
  const isWhole = args.length === 0 && files.length > 0 && ended.every((status) => status === 0)
  if (isWhole) writeFileSync(security, stated(readFileSync(security, 'utf8'), files, new Date()))
  const poor = files.filter(({ percent }) => percent < FLOOR)
  if (poor.length > 0) console.error(`less than ${FLOOR} % are noticed in ${poor.map(({ file }) => file).join(', ')}`)
  return poor.length > 0 ? 1 : Math.max(...ended)
}

process.exitCode = main(process.argv.slice(2))
