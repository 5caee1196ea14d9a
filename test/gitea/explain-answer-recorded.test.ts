// Every refusal that was recorded from a real server, read as the action reads it.
import { expect, it } from 'vitest'
import { explainAnswer, serverMessage } from '../../src/gitea/explain-answer.ts'
import { type OutcomeCode, verdictOf } from '../../src/model/catalog.ts'
import { recordedExchanges } from '../support/gitea/recorded-world.ts'
import { RELEASES } from '../support/gitea/server.ts'
import { NOW, recordedReply } from '../support/make.ts'

const refusals = RELEASES.flatMap((release) =>
  recordedExchanges(release)
    .filter(({ response }) => response.status >= 300)
    .map((exchange) => ({
      release,
      name: exchange.case,
      method: exchange.request.method,
      reply: recordedReply(exchange),
    })),
)

it('gives each a failed or unknown outcome', () => {
  const lines = refusals.map(({ method, reply }) => {
    const { outcome } = explainAnswer(reply, method === 'GET' ? 'read' : 'sent', NOW)
    expect(['failed', 'unknown']).toContain(verdictOf(outcome))
    const words = serverMessage(reply) ?? reply.text.slice(0, 25)
    return `${outcome} <- ${reply.status} ${JSON.stringify(words).replace(/\d{6,}|[0-9a-f]{40}/g, 'N')}`
  })
  expect([...new Set(lines)].sort().join('\n')).toMatchInlineSnapshot(`
    "archived <- 423 "<Repository 13:molecule-ai/archived> is archived"
    archived <- 423 "molecule-ai/archived is not allowed to edit"
    endpoint-missing <- 404 "404 page not found\\n"
    endpoint-missing <- 404 "Not found.\\n"
    forbidden <- 403 "token does not have at least one of required scope(s), required=[read:organization], token scope=write:repository"
    forbidden <- 403 "token does not have at least one of required scope(s), required=[read:repository], token scope=read:misc"
    forbidden <- 403 "token does not have at least one of required scope(s), required=[read:user], token scope=write:repository"
    forbidden <- 403 "token does not have at least one of required scope(s), required=[write:repository], token scope=read:repository"
    forbidden <- 403 "token does not have at least one of required scope(s): [read:organization]"
    forbidden <- 403 "token does not have at least one of required scope(s): [read:repository]"
    forbidden <- 403 "token does not have at least one of required scope(s): [read:user]"
    forbidden <- 403 "token does not have at least one of required scope(s): [write:repository]"
    forbidden <- 403 "token scope is limited to public repos"
    forbidden <- 403 "user cannot commit to repo [user: runtime-bot]"
    forbidden <- 403 "user should be the owner of the repo"
    forbidden <- 403 "user should have a permission to write to a repo"
    forbidden <- 403 "user should have a permission to write to the target branch"
    forbidden <- 403 "user should have a permission to write to this branch"
    forbidden <- 403 "user should have specific read permission or be a repo admin or a site admin"
    not-found <- 404 "GetContentsOrList"
    not-found <- 404 "GetOrgByName"
    not-found <- 404 "GetUserByName"
    not-found <- 404 "The target couldn't be found."
    not-found <- 404 "not found"
    not-found <- 404 "ref \\"absent\\" doesn't exist"
    not-found <- 404 "workflow \\"absent.yml\\" doesn't exist"
    rejected <- 404 "branch does not exist [name: absent]"
    rejected <- 404 "branch does not exist [repo_id: 2 name: absent]"
    rejected <- 405 ""
    rejected <- 422 "[NewBranchName]: GitRefName"
    rejected <- 422 "[Ref]: Required"
    rejected <- 422 "[]: json: cannot unmarshal number into Go struct field CreateActionWorkflowDispatch.Inputs of type string"
    rejected <- 422 "[]: json: cannot unmarshal number into Go struct field CreateActionWorkflowDispatch.inputs of type string"
    rejected <- 422 "branch already exists [name: dispatch/runtime-published/N]"
    rejected <- 422 "repository file already exists [path: README.md]"
    rejected <- 422 "sha does not match [given: N, expected: N]"
    rejected <- 422 "workflow \\"publish-image.yml\\" has no workflow_dispatch event trigger"
    server-error <- 500 ""
    server-error <- 500 "Internal Server Error"
    server-error <- 500 "\\n<!DOCTYPE html>\\n<html la"
    unauthorized <- 401 "invalid username, password or token"
    unauthorized <- 401 "user does not exist [uid: 0, name: ]"
    unexpected-answer <- 301 ""
    unexpected-answer <- 301 "<a href=\\"/api/v1/repos/mo"
    unexpected-answer <- 307 ""
    unexpected-answer <- 307 "<a href=\\"/api/v1/repos/mo""
  `)
})

it.each<[string, OutcomeCode]>([
  ['repository_dispatch, writable repo', 'endpoint-missing'],
  ['repository_dispatch, no such repo', 'endpoint-missing'],
  ['repository no-access', 'not-found'],
  ['repository absent', 'not-found'],
  ['repository, unknown owner', 'not-found'],
  ['repository, token without repository scope', 'forbidden'],
  ['push, archived', 'archived'],
  ['push, reader', 'forbidden'],
  ['push, read-only token', 'forbidden'],
  ['push, no access', 'not-found'],
  ['push, wrong token', 'unauthorized'],
  ['push, invalid branch name', 'rejected'],
  ['push, file exists', 'rejected'],
  ['push, protected default branch, direct', 'forbidden'],
])('%s: %s on every release', (name, outcome) => {
  const matching = refusals.filter((refusal) => refusal.name === name)
  expect(matching.map(({ release, reply }) => `${release} ${explainAnswer(reply, 'sent', NOW).outcome}`)).toEqual(
    RELEASES.map((release) => `${release} ${outcome}`),
  )
})
