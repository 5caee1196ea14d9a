// What a result says about the chosen workflow: what else starts, and what of the payload does not arrive.

import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import type { Choice } from './choice.ts'

export const withChoice = <T extends Omit<Ending, 'outcome'>>(ending: T, choice: Choice): T => ({
  ...ending,
  method: choice.method,
  listener: choice.listener,
  ...warningOf(
    ending.warning,
    choice.lost.length > 0 ? formatLost(choice) : undefined,
    choice.generic ? formatGeneric(choice) : undefined,
  ),
  ...(choice.lostPayload ? { lostPayload: true } : {}),
  ...joinDetails(ending.detail, ...notesOf(choice)),
})

function warningOf(...warnings: (string | undefined)[]): { warning?: string } {
  const warning = warnings.filter(Boolean).join('; ')
  return warning ? { warning } : {}
}

const formatLost = ({ method, listener, lost, losesFile }: Choice): string =>
  losesFile
    ? `${listener} is started by \`${method}\`, which carries no file, so \`push-content\` does not arrive`
    : `${listener} does not declare these payload keys as inputs, so they do not arrive: ${lost.join(', ')}`

const formatGeneric = ({ listener }: Choice): string => `${listener} runs on every push, not only for this event`

function notesOf(choice: Choice): (string | null)[] {
  const { listener, lost, others, generic, notes } = choice
  return [
    listener === null ? 'not checked, since the workflows could not be read' : null,
    lost.length > 0 ? formatLost(choice) : null,
    generic ? formatGeneric(choice) : null,
    others.length > 0 ? `this also starts ${others.join(', ')}` : null,
    ...notes,
  ]
}
