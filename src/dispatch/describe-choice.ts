// What a result says of the workflow that was chosen: what else starts, and what of the payload does not arrive.

import { joinDetails } from '../model/details.ts'
import type { Ending } from '../model/ending.ts'
import type { Choice } from './choice.ts'

/** Adds to an ending what the choice says of it. */
export const withChoice = <T extends Omit<Ending, 'outcome'>>(ending: T, choice: Choice): T => ({
  ...ending,
  method: choice.method,
  listener: choice.listener,
  ...warningOf(
    ending.warning,
    choice.lost.length > 0 ? lostWords(choice) : undefined,
    choice.generic ? genericWords(choice) : undefined,
  ),
  ...(choice.lostPayload ? { lostPayload: true } : {}),
  ...joinDetails(ending.detail, ...notesOf(choice)),
})

/** All that wants a look though it went well. */
function warningOf(...warnings: (string | undefined)[]): { warning?: string } {
  const warning = warnings.filter(Boolean).join('; ')
  return warning ? { warning } : {}
}

const lostWords = ({ listener, lost, losesFile }: Choice): string =>
  losesFile
    ? `${listener} is started by \`workflow_dispatch\`, which brings no file, so \`push-content\` does not arrive`
    : `${listener} does not declare these keys of the payload as inputs, so they do not arrive: ${lost.join(', ')}`

const genericWords = ({ listener }: Choice): string => `${listener} runs on every push, not for this event alone`

function notesOf(choice: Choice): (string | null)[] {
  const { listener, lost, others, generic, notes } = choice
  return [
    listener === null ? 'unchecked, since the workflows could not be read' : null,
    lost.length > 0 ? lostWords(choice) : null,
    generic ? genericWords(choice) : null,
    others.length > 0 ? `this also starts ${others.join(', ')}` : null,
    ...notes,
  ]
}
