// Runs the fleet with connections, a clock that stops for a canceled job, and the log.
import action from '../../action.yml'
import type { Surroundings } from '../fleet/follow-up.ts'
import type { Report } from '../fleet/run.ts'
import type { Client } from '../http/client.ts'
import { type EarlyConnections, openEarly } from '../http/preconnect.ts'
import type { Event } from '../model/event.ts'
import { headlineOf, lineOf, targetLines } from '../report/log.ts'
import { type Cancellation, watchCancellation } from '../runner/cancellation.ts'
import type { Step } from '../runner/start-action.ts'
import { sanitize } from '../safety/sanitize.ts'
import { leastConnections, mostConnections } from './connections.ts'
import { dispatchAll } from './dispatch-all.ts'
import type { Inputs } from './inputs.ts'

interface Outside extends Step {
  proxy: URL | null
  cancellation: Cancellation
  early: EarlyConnections | null
}

/** Dispatches the event to every target, and closes everything that would keep the process alive. */
export async function runDispatch(inputs: Inputs, event: Event, proxy: URL | null, step: Step): Promise<Report> {
  const cancellation = watchCancellation()
  const early = proxy === null ? openEarly(new URL(inputs.server.api), leastConnections(inputs)) : null
  try {
    // Lets the early connections start before undici is loaded, which takes half of the remaining start.
    await new Promise((next) => setImmediate(next))
    const client = await openClient(inputs, { ...step, proxy, cancellation, early })
    // Not awaited, so that results are published even if closing fails or hangs.
    return await dispatchAll(inputs, event, surroundingsOf(inputs, event, client, cancellation, step)).finally(() => {
      client.close()
    })
  } finally {
    early?.close()
    cancellation.end()
  }
}

async function openClient(inputs: Inputs, outside: Outside): Promise<Client> {
  const { proxy, cancellation, early, confidential } = outside
  const { createClient } = await import('../http/client.ts')
  return createClient({
    api: inputs.server.api,
    web: inputs.server.web,
    token: inputs.token,
    redact: confidential.redactToken,
    repeats: confidential.repeats,
    proxy,
    early,
    userAgent: `gitea-dispatch/${action.version}`,
    connections: mostConnections(inputs),
    timeoutMs: inputs['request-timeout-seconds'] * 1000,
    signal: cancellation.signal,
  })
}

function surroundingsOf(
  inputs: Inputs,
  event: Event,
  client: Client,
  { sleep, isCancelled }: Cancellation,
  { publisher, confidential }: Step,
): Surroundings {
  return {
    client,
    clock: { now: Date.now, sleep, random: Math.random, cancelled: isCancelled },
    describeError: confidential.describe,
    onTargets(targets, notes) {
      publisher.info(headlineOf(inputs, targets.length, event))
      const lines = [...targetLines(targets), ...notes]
      publisher.group(
        'Targets',
        lines.map((line) => sanitize(line)),
      )
    },
    onEnd: (result, done, total) => publisher.info(lineOf(result, done, total)),
    onNote: (line) => publisher.info(sanitize(line)),
  }
}
