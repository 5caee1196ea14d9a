// Which of a repository's workflows the event is for, and by which method it starts. Pure: files in, one decision out.

import type { Capabilities } from '../gitea/capabilities.ts'
import type { WorkflowFile } from '../gitea/workflow-files.ts'
import { METHOD_NAMES, type Method } from '../model/method.ts'
import { readWorkflow, unreadableWorkflow, type Workflow } from '../workflows/index.ts'
import type { Candidates, Listed, Possible } from './candidates.ts'
import type { Chosen, Decision, Offer } from './choice.ts'
import { othersMeant } from './meant-others.ts'
import { noListener } from './no-listener.ts'
import { offerPush } from './offer-push.ts'
import { offerRepositoryDispatch } from './offer-repository-dispatch.ts'
import { offerWorkflowDispatch } from './offer-workflow-dispatch.ts'

/** What each method offers a repository with these workflows. Beside METHODS, since it comes with what reads YAML. */
const OFFERS = {
  repository_dispatch: offerRepositoryDispatch,
  workflow_dispatch: offerWorkflowDispatch,
  push: offerPush,
} satisfies Record<Method, (candidates: Candidates) => Offer[]>

/** Decides by the workflow files at a ref; without a listener, the ending says what to add. */
export function chooseMethod(files: readonly WorkflowFile[], ref: string, possible: Possible): Decision {
  const all = files.map(({ path, text, disabled }) => ({
    workflow: workflowOf(path, text, possible.capabilities),
    disabled,
    speaksOfDispatch: text !== null && /\bdispatch\/|repository_dispatch/.test(text),
  }))
  const candidates = candidatesOf(all, ref, possible)
  const chosen = choose(candidates)
  if (chosen && 'choice' in chosen) return chosen
  if (chosen && 'unusable' in chosen)
    return {
      ending: {
        outcome: 'rejected',
        detail: `nothing was sent, since ${chosen.unusable.join('; ')}`,
        todo: 'change `client-payload`, or the inputs of the workflow',
      },
    }
  const ambiguous = chosen?.ambiguous ?? []
  const generic = chosen === null ? genericIn(candidates) : null
  return { ending: noListener(candidates, { ambiguous, disabled: listenerIfEnabled(candidates), generic }) }
}

const workflowOf = (path: string, text: string | null, server: Capabilities): Workflow =>
  text === null ? unreadableWorkflow(path, 'it is too large to read') : readWorkflow(path, text, server)

const candidatesOf = (all: readonly Listed[], ref: string, possible: Possible): Candidates => ({
  ...possible,
  ref,
  all,
  workflows: all.filter(({ disabled }) => !disabled).map(({ workflow }) => workflow),
})

/** The workflow that would be chosen if it were enabled. */
function listenerIfEnabled(candidates: Candidates): string | null {
  const all = candidates.all.map((one) => ({ ...one, disabled: false }))
  const chosen = choose(candidatesOf(all, candidates.ref, candidates))
  const listener = listenerIn(chosen)
  return candidates.all.some(({ disabled, workflow }) => disabled && workflow.path === listener) ? listener : null
}

/** The workflow that runs on every push and so on this one, though another is meant. */
const genericIn = (candidates: Candidates): string | null =>
  othersMeant(candidates).length > 0
    ? listenerIn(offersOf(candidates).find(({ fit }) => fit === 'generic')?.chosen)
    : null

const listenerIn = (chosen: Chosen | null | undefined): string | null =>
  chosen && 'choice' in chosen ? chosen.choice.listener : null

/**
 * The first method to which a listener answers that gets the whole payload; a push to a named branch brings its file. Else the one
 * that gets less of it; else, where no other seems to be meant, a workflow that runs on every push.
 */
function choose(candidates: Candidates): Chosen | null {
  const offers = offersOf(candidates)
  const first = (fit: Offer['fit']) => offers.find((offer) => offer.fit === fit)?.chosen
  return first('whole') ?? first('partial') ?? (othersMeant(candidates).length === 0 ? first('generic') : null) ?? null
}

const offersOf = (candidates: Candidates): Offer[] =>
  METHOD_NAMES.filter((name) => candidates.methods.includes(name)).flatMap((name) => OFFERS[name](candidates))
