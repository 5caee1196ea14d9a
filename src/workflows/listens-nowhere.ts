// Explains why a push started nothing, from the triggers of the repository's workflow files.

import type { WorkflowFile } from '../gitea/workflow-files.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'
import type { Server } from './gitea-parser/reader-release.ts'
import { answersPush, type BranchPush } from './match.ts'
import type { PushFilters } from './triggers.ts'
import { readWorkflow, type Workflow } from './workflow.ts'

const MOST_FILES = 3

/**
 * A short explanation that no file listens to a push, and what they listen to instead; null if one does listen, or if a
 * file could not be read, so that nothing is certain.
 */
export function listensNowhere(files: readonly WorkflowFile[], push: BranchPush, server: Server): string | null {
  const read: { workflow: Workflow; disabled: boolean }[] = []
  for (const { path, text, disabled } of files) {
    if (text === null && !disabled) return null
    const workflow = readWorkflow(path, text ?? '', server)
    if (!disabled && answersPush(workflow, push)) return null
    read.push({ workflow, disabled })
  }
  const words = read.flatMap(({ workflow, disabled }) => describeError(workflow, disabled) ?? [])
  const more = words.length - MOST_FILES
  const shown = more > 0 ? [...words.slice(0, MOST_FILES), `and ${more} more do not`] : words
  return [`${countOf(files.length)} to pushes of ${shownPush(push)}`, ...shown].join('; ')
}

function countOf(count: number): string {
  if (count === 0) return 'there is no workflow file'
  return count === 1 ? 'its workflow file does not listen' : `none of its ${count} workflow files listens`
}

/** Each event has its own branch, so a trigger needs the pattern. */
const shownPush = ({ branch, paths }: BranchPush): string =>
  /^dispatch\/./.test(branch) ? branch.replace(/[^/]*$/, '**') : [...paths, branch].join(' to ')

/** Undefined for a file without a push trigger. */
function describeError({ path, dropped, triggers }: Workflow, disabled: boolean): string | undefined {
  const name = fileNameOf(path)
  if (disabled) return `${name} is disabled`
  if (dropped) return `${name} is ignored: ${dropped.why}`
  return triggers.push && `${name} listens to ${triggers.push.map(filterWords).join(' and to ')}`
}

function filterWords(filters: PushFilters): string {
  const { branches, tags, paths, unknown } = filters
  const { 'branches-ignore': noBranches, 'tags-ignore': noTags, 'paths-ignore': noPaths } = filters
  if (unknown.length > 0) return `nothing, because \`push\` has no filter ${unknown.join(', ')}`
  const onlyTags = tags ? [`tags ${tags.join(', ')}`] : noTags ? ['tags'] : []
  const named = branches ? [branches.join(', ')] : noBranches || onlyTags.length > 0 ? [] : ['pushes of all branches']
  const but = noBranches ? [`all branches except ${noBranches.join(', ')}`] : []
  const files = paths ? [`with changes of ${paths.join(', ')}`] : []
  const noFiles = noPaths ? [`except for changes of ${noPaths.join(', ')}`] : []
  return [...named, ...but, ...onlyTags, ...files, ...noFiles].join(' ')
}
