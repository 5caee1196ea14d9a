// What a run publishes at its end: results, outputs, summary, annotations and the exit code.
import type { Report } from '../fleet/run.ts'
import { endedOf } from '../model/ending.ts'
import type { Event } from '../model/event.ts'
import { failsStep, type Overall, overallOf } from '../model/exit-policy.ts'
import { errorsOf, rollUpOf, tableOf, warningsOf } from '../report/log.ts'
import { formatLine } from '../report/markdown.ts'
import { type Outputs, outputsOf, piecesOf, sizeWarningsOf } from '../report/outputs.ts'
import { failedOf, type Rerun, rerunFrom } from '../report/rerun.ts'
import { summaryOf, wrongInputsSummaryOf } from '../report/summary.ts'
import type { Publisher } from '../runner/publish.ts'
import { sanitize } from '../safety/sanitize.ts'
import { knownTargets } from '../targets/select.ts'
import type { Inputs, ParsedInputs } from './inputs.ts'

export function publishReport(report: Report, event: Event, inputs: Inputs, publisher: Publisher): void {
  const { results, haveLines, targets, leftOver, problem, serverVersion, advice, warnings } = report
  const overall = overallOf(results, problem)
  const rollUp = rollUpOf(results, overall, problem, inputs['dry-run'])
  const failed = failedOf(results, targets, leftOver)
  // A dry run sent nothing that could be sent again.
  const rerun = inputs['dry-run'] ? null : rerunFrom(results, failed, event)
  publisher.group('Results', tableOf(results, haveLines))
  if (advice !== null)
    publisher.group('A workflow file that listens for the event', advice.trimEnd().split('\n').map(formatLine))
  if (rerun !== null) publishRerun(rerun, publisher)
  const outputs = outputsOf(results, failed, overall, event.dispatch_id, serverVersion)
  const written = setOutputs(outputs, publisher)
  publisher.addSummary(summaryOf(results, event, rollUp, advice, rerun))
  for (const warning of warningsOf([...sizeWarningsOf(outputs, results.length), ...warnings]))
    publisher.warning(warning)
  for (const error of errorsOf(results)) publisher.error(error)
  const last = written ? rollUp : `The outputs could not be written, see above. ${rollUp}`
  if (!written || problem !== null || failsStep(overall, inputs['fail-on'])) publisher.fail(last)
  else succeed(last, overall, publisher)
}

function succeed(rollUp: string, overall: Overall, publisher: Publisher): void {
  process.exitCode = 0
  if (overall === 'success') publisher.info(rollUp)
  else publisher.warning(rollUp)
}

function publishRerun({ says, inputs }: Rerun, publisher: Publisher): void {
  if (inputs.length > 0) publisher.group('Rerun', [says, ...inputs.map(formatLine)])
  else publisher.info(says)
}

/**
 * Reports all problems at once, and keeps the targets that could be parsed. Unparsable entries appear as an error message, so
 * reusing the list fails: without it, the list would look complete.
 */
export function publishWrongInputs(parsed: WrongInputs, publisher: Publisher): void {
  const { problems, wanted, unread } = parsed
  const ending = { outcome: 'not-attempted', detail: 'wrong inputs' } as const
  const { targets, leftOver } = knownTargets(wanted, `Invalid inputs: ${problems.join('. ')}`)
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  const failed = failedOf(results, targets, [...leftOver, ...unread.map((problem) => sanitize(problem))])
  const outputs = outputsOf(results, failed, 'failure', '', '')
  setOutputs(outputs, publisher)
  for (const remark of sizeWarningsOf(outputs, results.length)) publisher.warning(remark)
  publisher.addSummary(wrongInputsSummaryOf(problems))
  publisher.fail(`Invalid inputs, nothing was sent. ${problems.join('. ').replaceAll('?. ', '? ')}`)
}

type WrongInputs = Extract<ParsedInputs, { problems: string[] }>

/** The report after an internal error outside of a single target: every result is unknown then. */
export function reportOfError(problem: string, inputs: Inputs): Report {
  const ending = { outcome: 'internal-error', detail: 'what was sent before the error is only in the log' } as const
  const { targets, leftOver } = knownTargets(inputs, problem)
  const results = targets.map(({ repository }) => endedOf(repository, ending, null))
  return {
    ...{ results, haveLines: false, targets, leftOver, problem },
    ...{ serverVersion: '', advice: null, warnings: [] },
  }
}

function setOutputs({ results, ...others }: Outputs, publisher: Publisher): boolean {
  const pieces = piecesOf(results, others['dispatch-id'])
  return publisher.setOutputs({ ...others, results: [...pieces].join('') })
}
