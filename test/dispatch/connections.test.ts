// How many connections a run opens early, and at most.
import { expect, it } from 'vitest'
import { leastConnections, mostConnections } from '../../src/dispatch/connections.ts'
import { parseInputs } from '../../src/dispatch/inputs.ts'

const REQUIRED = {
  INPUT_TOKEN: 'a-token-of-a-test',
  'INPUT_SERVER-URL': 'https://git.example.com',
  'INPUT_EVENT-TYPE': 'e',
}

async function inputsOf(given: Record<string, string>) {
  const parsed = await parseInputs({ ...REQUIRED, 'INPUT_MAX-PARALLEL': '4', ...given }, () => Promise.reject())
  if ('problems' in parsed) throw new Error(parsed.problems.join())
  return parsed.inputs
}

const three = 'o/a\no/b\no/c'

it.each<[string, Record<string, string>, number, number]>([
  ['no target', { INPUT_REPOSITORIES: '[]' }, 0, 1],
  ['fewer targets than max-parallel', { INPUT_REPOSITORIES: three }, 3, 3],
  ['more targets than max-parallel', { INPUT_REPOSITORIES: `${three}\no/d\no/e` }, 4, 4],
  ['a pattern, which may have no target', { INPUT_REPOSITORIES: 'o/*' }, 1, 4],
  ['a topic', { INPUT_REPOSITORIES: 'o/*', INPUT_TOPIC: 'x' }, 1, 4],
  ['a share of the targets', { INPUT_REPOSITORIES: three, INPUT_SHARD: '1/2' }, 1, 3],
  ['targets of which some are excluded', { INPUT_REPOSITORIES: three, INPUT_EXCLUDE: 'o/a' }, 1, 3],
])('%s', async (_, given, least, most) => {
  const inputs = await inputsOf(given)
  expect([leastConnections(inputs), mostConnections(inputs)]).toEqual([least, most])
})
