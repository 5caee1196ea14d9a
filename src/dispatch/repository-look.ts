// Single facts about a repository: whether a branch or tag exists, which branches are protected.

import type { Session } from '../fleet/session.ts'
import {
  branchesPath,
  branchPath,
  branchRulesPath,
  gitTagPath,
  shortRef,
  tagPath,
  workflowPath,
} from '../gitea/paths.ts'
import { has } from '../gitea/releases.ts'
import { type BranchRule, type Repository, readBranches, readBranchRules, readOneWorkflow } from '../gitea/responses.ts'
import type { Reply } from '../http/client.ts'
import { fileNameOf } from '../model/workflow-file-name.ts'

/** Null if the server does not say. */
export interface Look {
  flavor: 'gitea' | 'forgejo' | 'github'
  isAbsent(kind: 'branch' | 'tag', ref: string): Promise<boolean>
  rules(): Promise<BranchRule[] | null>
  /** Whether a workflow is disabled, on the default branch. */
  isDisabled(path: string): Promise<boolean>
  /** Branches with this prefix to which the user may not push. */
  closedBranches(prefix: string): Promise<string[]>
}

export function lookAt({ full_name }: Repository, { capabilities, read }: Session): Look {
  const flavor = capabilities?.flavor ?? 'gitea'
  const tag = flavor === 'github' ? gitTagPath : tagPath
  const replyTo = async (path: string): Promise<Reply | null> => {
    const { answer } = await read(path)
    return answer.kind === 'reply' ? answer : null
  }
  return {
    flavor,
    isAbsent: async (kind, ref) =>
      (await replyTo((kind === 'tag' ? tag : branchPath)(full_name, shortRef(ref))))?.status === 404,
    rules: async () => {
      const reply = await replyTo(branchRulesPath(full_name))
      return reply?.status === 200 ? readBranchRules(reply) : null
    },
    isDisabled: async (path) => {
      if (!capabilities || !has('listsWorkflows', capabilities)) return false
      const reply = await replyTo(workflowPath(full_name, fileNameOf(path)))
      return (reply?.status === 200 && readOneWorkflow(reply)?.state.startsWith('disabled')) || false
    },
    closedBranches: async (prefix) => {
      // The server filters only from 1.27; the newest branches come first.
      const reply = await replyTo(`${branchesPath(full_name)}?page=1&limit=50&q=${encodeURIComponent(prefix)}`)
      const found = (reply?.status === 200 && readBranches(reply)) || []
      const closed = found.filter((branch) => branch.protected === true && branch.user_can_push === false)
      return closed.map(({ name }) => name).filter((name) => name.startsWith(prefix))
    },
  }
}
