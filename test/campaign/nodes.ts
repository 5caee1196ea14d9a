// The action on other Nodes: every plot without faults, some seeds with them, and one clear line on those too old.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { actionYml } from '../support/action.ts'
import { builtAction } from '../support/build-action.ts'
import { installedOf, LOWEST_NODE, NODE_VERSIONS, OLD_NODES } from '../support/nodes.ts'
import { each, type Tally } from './many.ts'
import { note } from './note.ts'
import { PLOTS } from './plots.ts'
import { settingOf } from './random.ts'
import { type Setting, tryOut } from './trial.ts'

/** Every plot without faults, and these seeds with them, by name. */
export const settingsOf = (seeds: readonly number[]): [string, Setting][] => [
  ...PLOTS.map((plot): [string, Setting] => [plot.name, { plot, targets: ['o/a', 'o/b'] }]),
  ...seeds.map((seed): [string, Setting] => [`SEED=${seed}`, settingOf(seed)]),
]

const NEW_NODES = [LOWEST_NODE, ...NODE_VERSIONS]

/** Of the Nodes that the campaign is to try, those that are not there; `npm run nodes` installs them. */
export function missingNodes(): string[] {
  const there = new Set(installedOf([...NEW_NODES, ...OLD_NODES]).map(([version]) => version))
  return [...NEW_NODES, ...OLD_NODES].filter((version) => !there.has(version))
}

/** Runs on each installed Node into the tally; their versions. */
export async function onNodes(seeds: readonly number[], width: number, tally: Tally): Promise<string[]> {
  const nodes = installedOf(NEW_NODES)
  for (const [version, node] of nodes)
    await each(settingsOf(seeds), width, async ([name, setting]) =>
      note(tally, `${name} on Node ${version}`, await tryOut({ ...setting, node })),
    )
  return nodes.map(([version]) => version)
}

/** What is wrong with what the launcher says on Nodes that are too old, by version. */
export async function onOldNodes(): Promise<{ versions: string[]; problems: string[] }> {
  const main = join(await builtAction(), actionYml.runs.main)
  const nodes = installedOf(OLD_NODES)
  const problems = nodes.flatMap(([version, node]) => {
    const { status, stdout, stderr } = spawnSync(node, [main], { encoding: 'utf8', env: {} })
    const line = /^::error::gitea-dispatch needs Node 20\.18\.1 or newer, and this runner ran it with (\S+) .*\n$/.exec(
      stdout,
    )
    return status === 1 && line?.[1] === version && stderr === ''
      ? []
      : [`Node ${version}: exit ${status}, ${stdout}${stderr}`]
  })
  return { versions: nodes.map(([version]) => version), problems }
}
