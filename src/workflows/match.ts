// Whether an event starts a workflow. A file that the server drops is started by none.
import { type PatternLanguage, passesFilter, passesIgnore } from './filters/patterns.ts'
import type { PushFilters } from './triggers.ts'
import type { Workflow } from './workflow.ts'

/** The changes of a push to one branch. */
export interface BranchPush {
  branch: string
  paths: string[]
}

/** Whether a `repository_dispatch` of this type starts it; types match exactly, without patterns. */
export function answersRepositoryDispatch({ dropped, triggers }: Workflow, eventType: string): boolean {
  const trigger = triggers.repository_dispatch
  return !dropped && trigger !== undefined && (trigger.types === null || trigger.types.includes(eventType))
}

/** Whether the API can dispatch it: the API parses the file itself, so one that the event parser drops still counts. */
export const answersWorkflowDispatch = ({ dropped, triggers }: Workflow): boolean =>
  dropped?.kind !== 'unreadable' &&
  triggers.workflow_dispatch !== undefined &&
  !triggers.workflow_dispatch.broken?.refused

/** Whether a push to a branch starts it: all filters must match, as in Gitea's matchPushEvent. */
export const answersPush = ({ dropped, triggers, language }: Workflow, push: BranchPush): boolean =>
  !dropped && (triggers.push ?? []).some((filters) => lets(filters, push, language))

const lets = (filters: PushFilters, { branch, paths }: BranchPush, language: PatternLanguage): boolean =>
  filters.unknown.length === 0 && branchPasses(filters, branch, language) && pathsPass(filters, paths, language)

/** With filters for tags but none for branches, no branch matches. */
function branchPasses(filters: PushFilters, branch: string, language: PatternLanguage): boolean {
  const { branches, 'branches-ignore': ignored, tags, 'tags-ignore': tagsIgnored } = filters
  const forTags = tags !== undefined || tagsIgnored !== undefined
  if (!branches && !ignored) return !forTags
  // Gitea allows one filter for tags beside those for branches; of two, one always fails.
  if (tags && tagsIgnored) return false
  return (
    (!branches || passesFilter(branches, [branch], language)) && (!ignored || passesIgnore(ignored, [branch], language))
  )
}

const pathsPass = (
  { paths: only, 'paths-ignore': ignored }: PushFilters,
  paths: string[],
  language: PatternLanguage,
): boolean => (!only || passesFilter(only, paths, language)) && (!ignored || passesIgnore(ignored, paths, language))
