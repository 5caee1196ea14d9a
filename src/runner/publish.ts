// What a step publishes through its runner: log lines, groups, annotations, outputs and the summary.
import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { annotation } from '../report/log.ts'

/** Every text is redacted here, before anything cuts or escapes it: afterwards, a secret would not be found. */
export interface Publisher {
  /** Text for the log as it is, of one line or more. */
  info(text: string): void
  /** Lines that the log shows folded under a title. */
  group(title: string, lines: readonly string[]): void
  warning(text: string): void
  error(text: string): void
  /** Writes the outputs; false, after an error in the log, when they can't be written: it must not look like success. */
  setOutputs(outputs: Readonly<Record<string, string>>): boolean
  /** Adds Markdown to the step summary where the runner has one; false, after a warning in the log, when it can't be written. */
  addSummary(markdown: string): boolean
  /** Ends the log with an error, and the step as failed. */
  fail(text: string): void
  /** Has the runner mask a value in all that the job prints from here on. */
  mask(secret: string): void
}

/** Publishes to the runner that started this process; `redact` takes secrets out of a text. */
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
  "The outputs could not be written to the runner's file GITHUB_OUTPUT; check the runner's disk and rights"
const SUMMARY_PROBLEM = 'The step summary could not be written'

/** Whether something succeeds; what it throws is published with the problem that it is. */
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

/** Not by `core.summary`, which is asynchronous: a process that ends by a mistake would lose it. */
function appendSummary(markdown: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (path) appendFileSync(path, markdown)
}
