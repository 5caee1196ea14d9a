// The web page of a run.

/**
 * The URL of a run below the base URL `web`. Only the number in the server's link counts: up to 1.25, Gitea's pages use
 * that number, not the id, and a link could lead anywhere.
 */
export function runUrlOf(web: string, repository: string, link: string | undefined, id: number | string): string {
  return `${web}/${repository}/actions/runs/${/\/runs\/(\d+)/.exec(link ?? '')?.[1] ?? id}`
}
