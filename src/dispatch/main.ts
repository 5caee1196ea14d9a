// The dispatch action: reads the inputs, dispatches the event to every target, and publishes the results.
import action from '../../action.yml'
import { wayTo } from '../http/proxy.ts'
import { findWorkspace } from '../runner/run-context.ts'
import { mistakeOf, type Step, startAction } from '../runner/start-action.ts'
import { workspaceReader } from '../targets/workspace-file.ts'
import { chooseId, createEvent, valuesSent } from './create-event.ts'
import { type ParsedInputs, parseInputs } from './inputs.ts'
import { publishReport, publishWrongInputs, reportOfError } from './publish-report.ts'
import { runDispatch } from './run-dispatch.ts'

startAction(async (step) => {
  const parsed = await parseInputs(process.env, workspaceReader(findWorkspace()), wayTo)
  const dispatchId = 'inputs' in parsed ? chooseId(parsed.inputs) : ''
  begin(parsed, dispatchId, step)
  if ('problems' in parsed) return publishWrongInputs(parsed, step.publisher)
  const { inputs, way } = parsed
  step.confidential.setSent(() => [inputs.token, ...way.secrets, ...valuesSent(inputs)])
  const event = await createEvent(inputs, dispatchId)
  const report = await runDispatch(inputs, event, way.proxy, step).catch((error) =>
    reportOfError(mistakeOf(error, step.confidential), inputs),
  )
  publishReport(report, event, inputs, step.publisher)
})

/** Writes the first lines of the log, and sets what later lines must mask. */
function begin({ way, warnings }: ParsedInputs, dispatchId: string, { publisher, confidential }: Step): void {
  for (const secret of way.secrets) if (secret.length >= 4) publisher.mask(secret)
  confidential.addSecrets(way.secrets)
  publisher.info(`gitea-dispatch ${action.version}`)
  // First, since some runners kill a canceled step at once, and a rerun needs the id.
  if (dispatchId !== '') publisher.info(`dispatch id ${dispatchId}`)
  for (const warning of warnings) publisher.warning(warning)
}
