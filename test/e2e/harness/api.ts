// Talks to the server's API as one user.

export type Api = <T = unknown>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
) => Promise<T>

/** A caller of the API; an answer other than 2xx is an error that holds what was asked and answered. */
export function apiOf(serverUrl: string, authorization: string): Api {
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const headers = { authorization, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const content = body === undefined ? null : JSON.stringify(body)
    const answer = await fetch(`${serverUrl}/api/v1${path}`, { method, headers, body: content })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 500)}`)
    const isJson = answer.headers.get('content-type')?.startsWith('application/json')
    return (isJson ? JSON.parse(text) : text) as T
  }
}

/** Makes an access token for a user by name and password. */
export async function createToken(
  serverUrl: string,
  name: string,
  password: string,
  scopes: string[],
): Promise<string> {
  const api = apiOf(serverUrl, `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`)
  const token = await api<{ sha1: string }>('POST', `/users/${name}/tokens`, {
    name: `e2e ${scopes.join(' ')}`,
    scopes,
  })
  return token.sha1
}
