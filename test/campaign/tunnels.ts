// Faults of a proxy when a tunnel is requested: nothing was sent to the server, and no outcome may claim otherwise.
import { type Act, drip, says } from './acts.ts'
import type { Fault } from './fault.ts'

const fault = (name: string, act: Act, more: Partial<Fault> = {}): Fault => ({
  name: `proxy: ${name}`,
  effect: false,
  at: 'tunnel',
  passes: true,
  act,
  ...more,
})

/** Of no use to ask again: it says no, or what is there does not speak TLS as it should. */
const FINAL = { passes: false }

const AGREED = 'HTTP/1.1 200 OK\r\n\r\n'
const PAGE = '<html>::error::no</html>'
const refused = (status: number, headers = '') =>
  `HTTP/1.1 ${status} No\r\n${headers}content-length: ${PAGE.length}\r\n\r\n${PAGE}`

const refusals = [201, 204, 400, 401, 403, 404, 407, 429, 500, 502, 503, 504].map((status) =>
  fault(`${status}`, says(refused(status, status === 407 ? 'proxy-authenticate: Basic realm="x"\r\n' : '')), {
    passes: status < 400 || status >= 500,
  }),
)

const broken = [
  fault('reset', ({ socket }) => socket.resetAndDestroy()),
  fault('close', ({ socket }) => socket.end()),
  fault('close at once', ({ socket }) => socket.end(), { early: true }),
  fault('reset at once', ({ socket }) => socket.resetAndDestroy(), { early: true }),
  fault('half a status line', says('HTTP/1.1 20')),
  fault('half the headers', says('HTTP/1.1 200 OK\r\nx: ')),
  fault('half the headers, then reset', says('HTTP/1.1 200 OK\r\nx: ', 'reset')),
  fault('half a refusal', says('HTTP/1.1 502 X\r\ncontent-length: 999\r\n\r\n<html>')),
  fault('nulls', says('\0'.repeat(1000))),
  fault('HTTP/0.9', says(PAGE)),
  fault('the hello of TLS', says('\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03')),
  fault('the banner of SSH', says('SSH-2.0-OpenSSH_9.9\r\n')),
  fault('a status of words', says('HTTP/1.1 OK fine\r\n\r\n')),
  fault('a redirect', ({ socket, elsewhere }) =>
    socket.end(`HTTP/1.1 302 X\r\nlocation: http://${elsewhere}/\r\ncontent-length: 0\r\n\r\n`),
  ),
  fault(
    'what it was sent',
    ({ socket, seen }) => socket.end(refused(407, `x-echo: ${seen.raw.split('\r\n').join(' ')}\r\n`)),
    FINAL,
  ),
]

const endless = [
  fault('silence', () => {}, { slow: true }),
  fault('100 Continue for ever', drip('', 'HTTP/1.1 100 Continue\r\n\r\n'), { slow: true }),
  fault('headers for ever, slowly', drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n'), { slow: true }),
  fault('one header for ever', drip('HTTP/1.1 200 OK\r\nx: ', 'y'.repeat(64 * 1024))),
  fault('a refusal for ever', drip('HTTP/1.1 502 X\r\ncontent-length: 99999\r\n\r\n', 'x')),
]

const lead = (first: string, to?: 'elsewhere'): Act => {
  return (scene) => {
    scene.socket.write(first)
    scene.open(to)
  }
}

const agreed = [
  fault('agrees and closes', says(AGREED)),
  fault('agrees and resets', says(AGREED, 'reset')),
  fault('agrees and is silent', says(AGREED, 'stay'), { slow: true }),
  fault('agrees and answers itself', says(`${AGREED}HTTP/1.1 204 X\r\n\r\n`, 'stay'), FINAL),
  fault('agrees and sends nulls', says(`${AGREED}${'\0'.repeat(1000)}`, 'stay'), FINAL),
  fault('agrees and drips', drip(AGREED, 'x'), { slow: true, ...FINAL }),
  fault(
    'agrees and repeats',
    ({ socket }) => {
      socket.write(AGREED)
      socket.pipe(socket)
    },
    FINAL,
  ),
  fault('agrees with a body', lead(refused(200)), FINAL),
  fault('agrees and leads elsewhere', lead(AGREED, 'elsewhere'), FINAL),
  fault('cut at the first bytes', ({ socket }) => {
    socket.write(AGREED)
    socket.once('data', () => socket.destroy())
  }),
]

/** All faults of such a proxy. */
export const tunnels: Fault[] = [...refusals, ...broken, ...endless, ...agreed]
