// The frame of an action: whatever goes wrong in it, the step says so, and never looks like success.
import * as core from '@actions/core'
import { type Confidential, createConfidential } from './confidential.ts'
import { createPublisher, type Publisher } from './publish.ts'

export interface Step {
  publisher: Publisher
  confidential: Confidential
}

/**
 * Runs an action. It ends by itself when nothing is left to do, so `action` must close what it opens; process.exit() may abort on
 * Windows with Node 23 to 24.19 (https://github.com/nodejs/node/issues/56645).
 */
export function startAction(action: (step: Step) => Promise<void>): void {
  const token = core.getInput('token')
  const confidential = createConfidential(token)
  const publisher = createPublisher(confidential.redact)
  if (token) publisher.mask(token)
  // Nobody reads the log any more, which is no reason to leave targets out.
  process.stdout.on('error', () => {})
  // Nothing waits for what is thrown here, so each target still gets its outcome; Node would print it as it is, and end.
  process.on('uncaughtException', (error) => publisher.warning(mistakeOf(error, confidential)))
  // A step whose results were never published has failed.
  process.exitCode = 1
  action({ publisher, confidential }).catch((error) => publisher.fail(mistakeOf(error, confidential)))
}

/** What is said of a mistake of ours. */
export const mistakeOf = (error: unknown, { describe }: Confidential): string =>
  `gitea-dispatch itself made a mistake, please report it: ${describe(error)}`
