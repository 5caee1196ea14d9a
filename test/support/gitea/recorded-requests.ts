// Recorded requests, sent again to the stand-in.
import { type Exchange, secretOf } from './recorded-world.ts'

/** The answer to a request; `name` is that of its recorded case. */
export async function send(url: string, request: Exchange['request'], name = ''): Promise<Exchange['response']> {
  const { method, path, body } = request
  const init = { method, headers: headersOf(request, name), redirect: 'manual' as const }
  const response = await fetch(url + path, { ...init, body: body === null ? null : JSON.stringify(body) })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: isJson ? JSON.parse(text) : text }
}

function headersOf({ body, token }: Exchange['request'], name: string): Record<string, string> {
  const headers: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' }
  if (token !== null) headers['authorization'] = `token ${secretOf(token)}`
  // The recording leaves out the header that this case is about.
  if (name.includes('capital Token')) headers['authorization'] = `Token ${secretOf('wrong')}`
  return headers
}
