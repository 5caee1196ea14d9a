// Where people look at a run.

/**
 * The page of a run below the server's address `web`. Of the link that a server gives only the number counts: up to 1.25
 * Gitea's pages go by that, not by the id, and a link could lead anywhere.
 */
export function runUrlOf(web: string, repository: string, link: string | undefined, id: number | string): string {
  return `${web}/${repository}/actions/runs/${/\/runs\/(\d+)/.exec(link ?? '')?.[1] ?? id}`
}
