// Holds an output `results` to the schema that docs/ publishes.
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema = JSON.parse(readFileSync(new URL('../../../docs/results.schema.json', import.meta.url), 'utf8'))
const isValid = new Ajv({ allErrors: true }).compile(schema)

/** Throws with what is wrong when `results` is not what docs/results.schema.json says. */
export function checkResults(results: unknown): void {
  if (isValid(results)) return
  const wrong = isValid.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')
  throw new Error(`results: not as docs/results.schema.json says: ${wrong}`)
}
