// Chooses the server: `server-url`, else what the runner sets, but never github.com because of a variable.
export interface Server {
  flavor: 'gitea' | 'github'
  /** Base URL of the web pages, without a trailing slash. */
  web: string
  /** Base URL of the API, without a trailing slash. */
  api: string
}

export interface Environment {
  GITEA_URL?: string | undefined
  GITHUB_SERVER_URL?: string | undefined
  GITHUB_API_URL?: string | undefined
  GITEA_ACTIONS?: string | undefined
  FORGEJO_ACTIONS?: string | undefined
}

export type ServerChoice = { server: Server; warning: string | null } | { problem: string }

/** The server that the inputs and the environment name, or an error that says what to set. */
export function chooseServer(given: string, environment: Environment): ServerChoice {
  if (given.trim() !== '') return serverAt(given.trim(), 'server-url', environment)
  const fallback = fallbackOf(environment)
  if (fallback === null)
    return {
      problem:
        'server-url: is not set, and this is not a Gitea or Forgejo runner; set it to the base URL of the server, such as `https://git.example.com`',
    }
  const choice = serverAt(fallback.url, fallback.variable, environment)
  if ('server' in choice && choice.server.flavor === 'github')
    return {
      problem: `server-url: is not set, and the variable ${fallback.variable} is ${choice.server.web}; the token is sent to GitHub only if \`server-url\` names it: set \`server-url\` to the base URL of your server`,
    }
  return choice
}

function fallbackOf(environment: Environment): { url: string; variable: string } | null {
  if (environment.GITEA_URL?.trim()) return { url: environment.GITEA_URL.trim(), variable: 'GITEA_URL' }
  const onGitea = environment.GITEA_ACTIONS === 'true' || environment.FORGEJO_ACTIONS === 'true'
  const url = environment.GITHUB_SERVER_URL?.trim()
  return onGitea && url ? { url, variable: 'GITHUB_SERVER_URL' } : null
}

function serverAt(address: string, name: string, environment: Environment): ServerChoice {
  const wrong = (why: string): ServerChoice => ({
    problem: `${name === 'server-url' ? name : `server-url (from ${name})`}: ${why}; write a base URL such as \`https://git.example.com\``,
  })
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null) return wrong('is not a valid URL')
  // A bare `git.example.com:3000` parses as a URL with the host as its scheme.
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return wrong('must begin with https:// or http://')
  if (url.username || url.password) return wrong('contains credentials; use `token` instead')
  if (url.search || url.hash) return wrong('has a query (`?`) or a fragment (`#`)')
  const server = serverOf(url, environment)
  const plain = server.api.startsWith('http:') && !isLoopback(url.hostname)
  return {
    server,
    warning: plain ? `server-url: ${url.origin} uses plain http, so the token is sent unencrypted; use https` : null,
  }
}

function serverOf(url: URL, environment: Environment): Server {
  const path = url.pathname.replace(/\/+$/, '')
  const host = url.hostname.replace(/\.$/, '').replace(/^(www|api)\./, '')
  if (host === 'github.com') return { flavor: 'github', web: 'https://github.com', api: 'https://api.github.com' }
  if (host.endsWith('.ghe.com')) return { flavor: 'github', web: `https://${host}`, api: `https://api.${host}` }
  const enterprise = /^(.*)\/api\/v3$/.exec(path)
  if (enterprise || isRunnersOwnGitHub(url, environment)) {
    const web = url.origin + (enterprise?.[1] ?? path)
    return { flavor: 'github', web, api: `${web}/api/v3` }
  }
  const web = url.origin + path.replace(/\/api\/v1$/, '').replace(/\/+$/, '')
  return { flavor: 'gitea', web, api: `${web}/api/v1` }
}

/** On a GitHub Enterprise runner, the variables name the host of `/api/v3`. */
function isRunnersOwnGitHub(url: URL, environment: Environment): boolean {
  const { GITHUB_SERVER_URL: own = '', GITHUB_API_URL: api = '', GITEA_ACTIONS, FORGEJO_ACTIONS } = environment
  if (GITEA_ACTIONS === 'true' || FORGEJO_ACTIONS === 'true' || !/\/api\/v3\/?$/.test(api)) return false
  return URL.canParse(own) && new URL(own).origin === url.origin
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d+){3}$/.test(hostname)
  )
}
