// Runs an action: any error is reported, and never looks like success.
import * as core from '@actions/core'
import { type Confidential, createConfidential } from './confidential.ts'
import { createPublisher, type Publisher } from './publish.ts'

export interface Step {
  publisher: Publisher
  confidential: Confidential
}

/**
 * The process ends by itself once nothing is pending, so `action` must close what it opens; process.exit() may abort on
 * Windows with Node 23 to 24.19 (https://github.com/nodejs/node/issues/56645).
 */
export function startAction(action: (step: Step) => Promise<void>): void {
  const token = core.getInput('token')
  const confidential = createConfidential(token)
  const publisher = createPublisher(confidential.redact)
  if (token) publisher.mask(token)
  // A closed log must not stop the step from reaching the remaining targets.
  process.stdout.on('error', () => {})
  // Without this, Node would print the error unredacted and exit before every target has its outcome.
  process.on('uncaughtException', (error) => publisher.warning(mistakeOf(error, confidential)))
  // Fails the step unless its results are published.
  process.exitCode = 1
  action({ publisher, confidential }).catch((error) => publisher.fail(mistakeOf(error, confidential)))
}

/** The message for an internal error. */
export const mistakeOf = (error: unknown, { describe }: Confidential): string =>
  `internal error in gitea-dispatch; report it in an issue: ${describe(error)}`
