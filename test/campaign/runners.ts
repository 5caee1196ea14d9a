// The action in the environment of each runner: every plot without faults, and some seeds with them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RUNNERS, type Runner } from '../scenarios/runners/environments.ts'
import { each, type Tally } from './many.ts'
import { settingsOf } from './nodes.ts'
import { note } from './note.ts'
import { tryOut } from './trial.ts'

/** Runs as on each runner into the tally; their names. */
export async function onRunners(seeds: readonly number[], width: number, tally: Tally): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-runners-'))
  writeFileSync(join(folder, 'event.json'), '{}')
  for (const runner of RUNNERS) {
    const env = variablesOf(runner, folder)
    const { flags = [] } = runner
    await each(settingsOf(seeds), width, async ([name, setting]) =>
      note(tally, `${name} as on ${runner.name}`, await tryOut({ ...setting, flags, env: { ...env, ...setting.env } })),
    )
  }
  rmSync(folder, { recursive: true })
  return RUNNERS.map(({ name }) => name)
}

/** All but the files of the step and the proxies, which are the run's own. */
function variablesOf({ variables }: Runner, folder: string): Record<string, string> {
  const all = Object.entries(variables({ server: 'http://127.0.0.1:9', folder, proxy: 'http://127.0.0.1:9' }))
  return Object.fromEntries(all.filter(([name]) => !/_(OUTPUT|STEP_SUMMARY|PROXY)$/i.test(name)))
}
