// The listeners: what the workflow files of a repository say, which of them an event starts, and what to add.
export { type Advice, adviseListener, type ListenerMethod } from './advise.ts'
export { type DispatchInputs, inputsFor, type ToldEvent } from './dispatch-inputs.ts'
export { answersPush, answersRepositoryDispatch, answersWorkflowDispatch, type BranchPush } from './match.ts'
export { isReadAtEveryPush } from './poison.ts'
export type { Server } from './server.ts'
export type { DispatchInput, PushFilters, Triggers } from './triggers.ts'
export { type Dropped, readWorkflow, unreadableWorkflow, type Workflow } from './workflow.ts'
