// Tokens that can't dispatch: an invalid one and the job's own; no target is called.
import type { Scenario } from './all.ts'

const tokens = {
  'a wrong token': { token: `\${{ secrets.WRONG_TOKEN }}`, said: '(401)' },
  "the job's own token": { token: `\${{ github.token }}`, said: "the job's own token" },
}

/** Runs the step with each of them: it fails, every target is not-attempted, and nothing has happened on the server. */
export const refusedTokens: Scenario = async (world, checks) => {
  const before = await world.tracesIn(world.templates)
  for (const [name, { token, said }] of Object.entries(tokens)) {
    const repositories = world.templates.join('\n')
    const step = await world.runCaller({ token, 'dispatch-method': 'push', repositories })
    const outcomes = step.results.map(({ outcome }) => outcome)
    checks.equal(`${name}: the step fails`, step.conclusion, 'failure')
    checks.equal(`${name}: its outcome is failure`, step.outputs['outcome'], 'failure')
    checks.that(`${name}: it is named`, step.log.includes(said))
    checks.equal(`${name}: no target is attempted`, outcomes, Array(world.templates.length).fill('not-attempted'))
  }
  checks.equal('nothing was created', await world.tracesIn(world.templates), before)
}
