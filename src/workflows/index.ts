// Listeners: what the workflow files of a repository declare, which of them an event starts, and which trigger to add.

export { type DispatchInputs, type EventData, inputsFor } from './dispatch-inputs.ts'
export type { Pattern } from './filters/compile-pattern.ts'
export { matchesPattern } from './filters/patterns.ts'
export { isReadAtEveryPush } from './gitea-parser/poison.ts'
export type { Server } from './gitea-parser/reader-release.ts'
export { suspectsIn } from './gitea-parser/suspects.ts'
export { listensNowhere } from './listens-nowhere.ts'
export { answersPush, answersRepositoryDispatch, answersWorkflowDispatch, type BranchPush } from './match.ts'
export { type Advice, adviseListener } from './suggest-trigger.ts'
export type { DispatchInput, PushFilters, Triggers } from './triggers.ts'
export { type Dropped, readWorkflow, unreadableWorkflow, type Workflow } from './workflow.ts'
