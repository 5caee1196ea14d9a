// Which addresses go through a proxy; what goes through one is in scenarios/proxy.test.ts.
import { afterEach, expect, it, vi } from 'vitest'
import { wayTo } from '../../src/http/proxy.ts'

afterEach(() => vi.unstubAllEnvs())

function isProxied(address: string, excluded: string, variable = 'no_proxy'): boolean {
  for (const name of ['no_proxy', 'NO_PROXY', 'https_proxy', 'HTTPS_PROXY', 'HTTP_PROXY']) vi.stubEnv(name, '')
  vi.stubEnv('http_proxy', 'http://proxy.example.com:3128')
  vi.stubEnv(variable, excluded)
  return wayTo(`http://${address}/api/v1`).proxy !== null
}

it.each([
  ['127.0.0.1:3000', '127.0.0.0/8'],
  ['10.1.2.3', '10.0.0.0/8,192.168.0.0/16'],
  ['192.168.7.9:80', '10.0.0.0/8, 192.168.0.0/16'],
  ['192.168.7.9', 'git.example.com\t192.168.1.1/16'],
  ['10.1.2.3', '0.0.0.0/0'],
  ['10.1.2.3', '10.1.2.3/32'],
  ['10.1.2.3', '10.1.2.3'],
  ['[fd12::1]:3000', 'fd00::/8'],
  ['[fd12::1]', 'x,FD00::/8 '],
  ['[::1]:3000', '::1'],
  ['[::1]', '[::1]'],
  ['[::1]', '::/0'],
  ['[::ffff:127.0.0.1]', '127.0.0.0/8'],
  ['git.example.com', '.example.com'],
  ['git.example.com', '*'],
  ['example.com', 'example.com'],
  ['git.example.com', 'example.com'],
  ['a.git.example.com:3000', 'x, Example.COM'],
  ['GIT.example.com', 'x example.com'],
  ['git.example.com', '*.example.com'],
  ['git.example.com.', '.example.com'],
  ['example.com.', 'example.com'],
  ['git.example.com.', 'example.com'],
  ['example.com', 'example.com.'],
  ['git.example.com', 'example.com.'],
  ['example.com', 'example.com:80'],
  ['git.example.com:3000', 'example.com:3000'],
  ['git.example.com:3000', '.example.com:3000'],
  ['git.example.com:3000', '*.example.com:3000'],
  ['10.1.2.3:3000', '10.1.2.3:3000'],
  ['10.1.2.3', '10.1.2.3:80'],
  ['[fd12::1]:3000', '[FD12:0::1]:3000'],
  ['localhost:3000', 'localhost'],
  ['git.localhost', 'localhost'],
])('%s goes straight with %j', (address, excluded) => {
  expect(isProxied(address, excluded)).toBe(false)
  expect(isProxied(address, excluded, 'NO_PROXY')).toBe(false)
})

it.each([
  ['127.0.0.1', '128.0.0.0/8'],
  ['127.0.0.1', '::/0'],
  ['127.0.0.1', '127.0.0.0/33'],
  ['127.0.0.1', '127.0.0.0/'],
  ['127.0.0.1', '127.0.0/8'],
  ['127.0.0.1', '127.0.0.0/8/8'],
  ['127.0.0.1', ''],
  ['127.0.0.1:3000', '127.0.0.1:4000'],
  ['[fe80::1]', 'fd00::/8'],
  ['[fd00::1]', 'fd00::/129'],
  ['[fd00::1]', '10.0.0.0/8'],
  ['notexample.com', 'example.com'],
  ['example.com', '.example.com'],
  ['example.com', '*.example.com'],
  ['example.com', 'git.example.com'],
  ['git.example.com', 'example'],
  ['git.example.com.', 'git.example'],
  ['git.example.com', '. , ., :80'],
  ['git.example.com:3000', 'example.com:80'],
  ['git.example.com', 'example.com:3000'],
  ['git.example.com', 'example.com:x'],
  ['10.1.2.3:3000', '10.1.2.3:80'],
  ['110.1.2.3', '10.1.2.3'],
  ['10.1.2.3', '2.3'],
  ['[::1]:3000', '[::1]:3001'],
  ['[::1]:1', '::1:1'],
  // Go alone goes straight to these where nothing names them; curl does not.
  ['localhost', 'x'],
  ['127.0.0.1:3000', 'x'],
  ['[::1]', 'x'],
  // A name may look up as any address.
  ['localhost', '127.0.0.0/8'],
  ['10.example.com', '10.0.0.0/8'],
])('%s goes through the proxy with %j', (address, excluded) => {
  expect(isProxied(address, excluded)).toBe(true)
})
