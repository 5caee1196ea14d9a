// The payload arrives unchanged: quotes, umlauts, newlines, words that skip a run, text that looks like an expression.
import { printedValue } from '../harness/runs.ts'
import { exactListenerWorkflow } from '../harness/workflows.ts'
import type { Scenario } from './all.ts'

const payload = {
  text: `"double" 'single' \`back\` \\ ÄÖÜäöüß €🚀\n\tsecond line $HOME $(id) %0A [skip ci] [ci skip] \${{ github.token }} end`,
  number: 1.5,
  flag: false,
  nothing: null,
  nested: { list: [1, 'two', { three: [] }], '[no ci]': '[skip actions]' },
}

// The caller's own runner would evaluate an expression in its inputs: JSON has another way to write the same text.
const asInput = JSON.stringify(payload).replaceAll('$', '\\u0024')

/** Sends it, and compares what the receiver printed. */
export const payloadFidelity: Scenario = async (world, checks) => {
  const eventType = 'read [skip ci] exactly'
  const listener = { '.gitea/workflows/read.yml': exactListenerWorkflow('read*exactly') }
  const repository = await world.createRepository('payload-receiver', listener)
  const step = await world.runCaller({
    'dispatch-method': 'push',
    'event-type': eventType,
    'client-payload': asInput,
    repository,
  })
  checks.equal('the step succeeds', step.conclusion, 'success')
  const { run, log } = await world.follow(step.results[0])
  checks.equal('the receiver succeeds', run.conclusion, 'success')
  checks.equal('the text arrives unchanged', printedValue(log, 'text'), payload.text)
  checks.equal('the payload arrives unchanged', JSON.parse(printedValue(log, 'payload') ?? 'null'), payload)
}
