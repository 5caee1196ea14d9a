// Listeners: what the workflow files of a repository declare, which of them an event starts, and which trigger to add.

export { type DispatchInputs, inputsFor, type ToldEvent } from './dispatch-inputs.ts'
export { isReadAtEveryPush } from './gitea-parser/poison.ts'
export type { Server } from './gitea-parser/reader-release.ts'
export { answersPush, answersRepositoryDispatch, answersWorkflowDispatch, type BranchPush } from './match.ts'
export { type Advice, adviseListener, type ListenerMethod } from './suggest-trigger.ts'
export type { DispatchInput, PushFilters, Triggers } from './triggers.ts'
export { type Dropped, readWorkflow, unreadableWorkflow, type Workflow } from './workflow.ts'
