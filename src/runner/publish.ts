// Publishes through the runner: log lines, groups, annotations, outputs and the summary.
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { annotation } from '../report/log.ts'

/** Redacts every text before anything truncates or escapes it: afterwards, a secret would not be found. */
export interface Publisher {
  /** Prints text as it is, one line or more. */
  info(text: string): void
  /** Lines in a collapsible group of the log. */
  group(title: string, lines: readonly string[]): void
  warning(text: string): void
  error(text: string): void
  /** Writes the outputs. False, after an error in the log, if that fails: the step must not succeed. */
  setOutputs(outputs: Readonly<Record<string, string>>): boolean
  /** Adds Markdown to the step summary, if the runner has one. False, after a warning in the log, if that fails. */
  addSummary(markdown: string): boolean
  /** Logs an error and fails the step. */
  fail(text: string): void
  /** Masks a value in everything that the job prints from here on. */
  mask(secret: string): void
}

/** Publishes to the runner of this process; `redact` removes secrets from a text. */
export function createPublisher(redact: (text: string) => string): Publisher {
  const info = (text: string) => core.info(redact(text))
  const annotated = (text: string) => annotation(redact(text))
  const warning = (text: string) => core.warning(annotated(text))
  const error = (text: string) => core.error(annotated(text))
  return {
    info,
    group(title, lines) {
      core.startGroup(title)
      // One write: a thousand take longer than the requests.
      if (lines.length > 0) info(lines.join('\n'))
      core.endGroup()
    },
    warning,
    error,
    setOutputs: (outputs) => succeeds(() => writeOutputs(outputs, redact), OUTPUTS_PROBLEM, error),
    addSummary: (markdown) => succeeds(() => appendSummary(redact(markdown)), SUMMARY_PROBLEM, warning),
    fail: (text) => core.setFailed(annotated(text)),
    mask: core.setSecret,
  }
}

const OUTPUTS_PROBLEM =
  "The outputs could not be written to the runner's file GITHUB_OUTPUT; check the runner's disk space and permissions"
const SUMMARY_PROBLEM = 'The step summary could not be written'

/** Whether `write` succeeds; an exception is published as `problem`. */
function succeeds(write: () => void, problem: string, publish: (text: string) => void): boolean {
  try {
    write()
    return true
  } catch (reason) {
    publish(`${problem}: ${reason}`)
    return false
  }
}

function writeOutputs(outputs: Readonly<Record<string, string>>, redact: (text: string) => string): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value))
}

/** Not with `core.summary`, which is asynchronous: an uncaught exception would lose it. */
function appendSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (path) appendFileSync(path, markdown)
}
