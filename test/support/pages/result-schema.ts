// The JSON Schema of the output `results`. The compiler compares it with the type `Result`: a field that only one of them has is an
// error of `tsc`.
import * as z from 'zod'
import { CATALOG, type OutcomeCode, type Verdict } from '../../../src/model/catalog.ts'
import { METHOD_NAMES, type Method } from '../../../src/model/method.ts'
import type { Result } from '../../../src/model/result.ts'

const outcomes = Object.keys(CATALOG) as [OutcomeCode, ...OutcomeCode[]]
const verdicts = ['ok', 'skipped', 'unknown', 'failed'] as const satisfies readonly Verdict[]
const methods = METHOD_NAMES as [Method, ...Method[]]

const text = (description: string) => z.string().describe(description)
const textOrNull = (description: string) => z.string().nullable().describe(description)
const count = () => z.int().min(0)
const countOrNull = (description: string) => count().nullable().describe(description)

const result = z.strictObject({
  repository: text('the repository, as asked for'),
  renamed_to: textOrNull("the repository's new name, if it was renamed"),
  outcome: z.enum(outcomes).describe('how the target ended; later versions may add outcomes, so decide by `verdict`'),
  verdict: z.enum(verdicts).describe('`ok`, `skipped`, `unknown` or `failed`'),
  method: z.enum(methods).nullable().describe('how the event was sent; null if nothing was sent'),
  listener: textOrNull('path of the listening workflow; null if no workflow was looked up'),
  status: countOrNull('HTTP status of the last response'),
  attempts: count().describe('how often the last request was sent'),
  message: text('what happened and what to do, in one line'),
  dispatch_id: text("the event's id"),
  branch: textOrNull('branch of a push'),
  commit: textOrNull('commit of a push'),
  run_id: countOrNull('id of the run; up to Gitea 1.25 a run has only a number, which is in `run_url`'),
  run_url: textOrNull("address of the run's page"),
  conclusion: textOrNull('how the run ended'),
  started_after_ms: countOrNull('milliseconds from the sending until the run was seen to start'),
  ended_after_ms: countOrNull('milliseconds from the sending until the run was seen to end'),
  duration_ms: countOrNull('milliseconds that the target took, waiting included; null if it was never begun'),
})

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/** Fails to compile when the type and the schema differ. */
export const isTheType: Same<z.infer<typeof result>, Result> = true

/** The fields of a result in order, each with its clause. */
export const fields = (): { name: string; description: string }[] =>
  Object.entries(result.shape).map(([name, field]) => ({ name, description: field.description ?? '' }))

/** The schema as the text of docs/results.schema.json. */
export function resultsSchema(): string {
  const schema = z.array(result).describe('The output `results` of gitea-dispatch: one element for each target.')
  const json = z.toJSONSchema(schema, { target: 'draft-7', override: ({ jsonSchema }) => withoutBounds(jsonSchema) })
  return `${JSON.stringify({ ...json, title: 'results' }, null, 2)}\n`
}

/** A maximum of 2^53 says nothing to a reader. */
function withoutBounds(schema: { maximum?: number }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}
