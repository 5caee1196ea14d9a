// Eight steps at once push to one branch. The server has no lock: one push succeeds, and the other outcomes depend on a race.
import { type Ended, runAction } from '../../support/action.ts'
import { eventType, type World } from '../world.ts'
import type { Scenario } from './all.ts'

const STEPS = 8

/**
 * How many commits an outcome may have made. After a 500, with which the server ends a push that is no fast-forward, only the
 * file shows whether it was made, and another step may have changed the file since.
 */
const COMMITS: Record<string, number[]> = { dispatched: [1], rejected: [0], 'server-error': [0], unconfirmed: [0, 1] }

/** All of them to one file, then each to a file of its own: each outcome is compared with the history of the branch. */
export const oneBranch: Scenario = async (world, checks) => {
  const repository = await world.createRepository('pushed-by-eight', { 'README.md': 'x' })
  const rounds = { 'one file': () => 'VERSION', 'eight files': (index: number) => `versions/${index}` }
  for (const [round, pathOf] of Object.entries(rounds)) {
    const steps = Array.from({ length: STEPS }, (_, index) => ({
      path: pathOf(index),
      content: `${round} ${index}`,
      id: `${round.replace(' ', '-')}-${index}`,
    }))
    const runs = await Promise.all(steps.map((step) => dispatch(world, repository, step)))
    const history = await historyOf(world, repository)
    const outcomes = runs.map(({ results }) => results[0]?.outcome)
    checks.that(`${round}: at least one is dispatched`, outcomes.includes('dispatched'), outcomes)
    for (const [at, { id, path, content }] of steps.entries()) {
      const { exitCode, results, log } = runs[at]!
      const { outcome = 'none', commit, message } = results[0] ?? {}
      const ours = history.filter(({ message: text }) => text.includes(`"${id}"`))
      const isTrue = COMMITS[outcome]?.includes(ours.length) ?? false
      checks.that(`${round}, ${at}: ${outcome} is true, with ${ours.length} commits of its own`, isTrue, message ?? log)
      checks.equal(`${round}, ${at}: the step says so`, exitCode, outcome === 'dispatched' ? 0 : 1)
      if (outcome !== 'dispatched') continue
      checks.equal(`${round}, ${at}: its commit is that one`, commit, ours[0]?.sha)
      const text = await world.api<string>('GET', `/repos/${repository}/raw/${path}?ref=${commit}`)
      checks.equal(`${round}, ${at}: and holds its content`, text.trim(), content)
    }
  }
}

interface Step {
  path: string
  content: string
  id: string
}

/** Runs one step as its own process. No workflow listens there, so it waits for none. */
const dispatch = ({ url, token }: World, repository: string, { path, content, id }: Step): Promise<Ended> =>
  runAction({
    token,
    'server-url': url,
    repository,
    'event-type': eventType,
    'dispatch-method': 'push',
    'dispatch-id': id,
    'push-branch': 'main',
    'push-path': path,
    'push-content': content,
    'wait-for': 'accepted',
  })

async function historyOf({ api }: World, repository: string): Promise<{ sha: string; message: string }[]> {
  const commits = await api<{ sha: string; commit: { message: string } }[]>(
    'GET',
    `/repos/${repository}/commits?sha=main&limit=50&stat=false&files=false`,
  )
  return commits.map(({ sha, commit }) => ({ sha, message: commit.message }))
}
