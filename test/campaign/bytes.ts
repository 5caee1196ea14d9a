// Faults below HTTP: connections that break, bytes that are no answer, and answers that never end.
import { type Act, drip, says } from './acts.ts'
import type { Fault } from './fault.ts'

const broken = (name: string, act: Act, more: Partial<Fault> = {}): Fault => ({
  name,
  effect: false,
  at: 'request',
  ends: 'unconfirmed',
  act,
  ...more,
})

/** Once before the server has it, once after. */
const either = (name: string, act: Act, more: Partial<Fault> = {}): Fault[] => [
  broken(name, act, more),
  broken(`${name}, though done`, act, { ...more, effect: true }),
]

/** As fast as the other side takes it. */
const flood =
  (first: string, more: string): Act =>
  ({ socket }) => {
    socket.write(first)
    let left = 200
    const pump = () => {
      while (left-- > 0 && socket.write(more));
    }
    socket.on('drain', pump)
    pump()
  }

const TRUE_JSON = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const BIG = 'x'.repeat(64 * 1024)
/** The status is known and a success, or there are several words for it. */
const open = { ends: undefined }

const GARBAGE: Record<string, string> = {
  nulls: '\0'.repeat(1000),
  'the hello of TLS': '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03',
  'the preface of HTTP/2': '\0\0\x12\x04\0\0\0\0\0\0\x03\0\0\0\x80',
  'the banner of SSH': 'SSH-2.0-OpenSSH_9.9\r\n',
  'HTTP/0.9': '<html>hello</html>',
  'a status of words': 'HTTP/1.1 OK fine\r\n\r\n',
  'a status of four digits': 'HTTP/1.1 2000 OK\r\ncontent-length: 0\r\n\r\n',
  'another version': 'HTTP/9.9 200 OK\r\ncontent-length: 0\r\n\r\n',
  'a header without a colon': 'HTTP/1.1 422 X\r\nnonsense\r\ncontent-length: 0\r\n\r\n',
  'a null in a header': 'HTTP/1.1 422 X\r\nx: a\0b\r\ncontent-length: 0\r\n\r\n',
  'two lengths': 'HTTP/1.1 422 X\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
  'a length below zero': 'HTTP/1.1 422 X\r\ncontent-length: -1\r\n\r\n',
}

const garbage = Object.entries(GARBAGE).flatMap(([name, text]) => either(`garbage: ${name}`, says(text)))

const partial = [
  ...either('half a status line', says('HTTP/1.1 20')),
  ...either('half the headers', says('HTTP/1.1 422 X\r\ncontent-ty')),
  ...either('half the headers, then reset', says('HTTP/1.1 422 X\r\ncontent-ty', 'reset')),
  ...either('reset', ({ socket }) => socket.resetAndDestroy()),
  ...either('close', ({ socket }) => socket.end()),
  broken('half a body', says(`${TRUE_JSON}content-length: 500\r\n\r\n{"id":`), open),
  broken('half a body, then reset', says(`${TRUE_JSON}content-length: 500\r\n\r\n{"id":`, 'reset'), open),
  broken(
    'half a body, though done',
    ({ socket, answer }) => socket.end(answer.subarray(0, Math.max(0, answer.length - 8))),
    { effect: true, ...open },
  ),
  broken('half a chunk', says(`${TRUE_JSON}transfer-encoding: chunked\r\n\r\n40\r\n{"id":`), open),
  broken('a chunk of no number', says(`${TRUE_JSON}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`), open),
  broken(
    'half an error',
    says('HTTP/1.1 422 X\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"mess'),
    { ends: 'rejected' },
  ),
  broken(
    'longer than it says',
    says('HTTP/1.1 422 X\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}{"message":"HTTP/1.1 204"}'),
    { ends: 'unexpected-answer' },
  ),
  broken('two answers', says('HTTP/1.1 422 X\r\ncontent-length: 0\r\n\r\nHTTP/1.1 204 X\r\n\r\n', 'stay'), {
    ends: 'rejected',
  }),
  broken('gzip that is none', says(`${TRUE_JSON}content-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}`), open),
  broken('a 204 with a body', says('HTTP/1.1 204 X\r\ncontent-length: 5\r\n\r\nhello'), { lies: true, ...open }),
  broken('101 to another protocol', says('HTTP/1.1 101 X\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n', 'stay'), {
    slow: true,
  }),
  broken('a crowd of headers', says(`HTTP/1.1 422 X\r\n${'x: y\r\n'.repeat(20_000)}\r\n`), open),
]

const endless = [
  ...either('silence', () => {}, { slow: true }),
  ...either('100 Continue for ever', drip('', 'HTTP/1.1 100 Continue\r\n\r\n', 20), { slow: true }),
  broken('headers for ever, slowly', drip('HTTP/1.1 200 OK\r\n', 'x: y\r\n', 20), { slow: true }),
  broken('one header for ever', flood('HTTP/1.1 200 OK\r\nx: ', BIG)),
  broken('headers for ever, fast', flood('HTTP/1.1 200 OK\r\n', `x: ${'y'.repeat(1000)}\r\n`.repeat(60))),
  broken('a body byte by byte', drip(`${TRUE_JSON}content-length: 5000\r\n\r\n`, ' ', 20), {
    slow: true,
    ...open,
  }),
  broken('an error byte by byte', drip('HTTP/1.1 422 X\r\ncontent-length: 5000\r\n\r\n', ' ', 20), {
    slow: true,
    ends: 'rejected',
  }),
  broken('a body without end', flood(`${TRUE_JSON}content-length: 99999999999\r\n\r\n`, BIG), open),
  broken('chunks without end', flood(`${TRUE_JSON}transfer-encoding: chunked\r\n\r\n`, `10000\r\n${BIG}\r\n`), open),
  broken('silence after the headers', says(`${TRUE_JSON}content-length: 500\r\n\r\n`, 'stay'), {
    slow: true,
    ...open,
  }),
]

const early: Fault[] = [
  broken('accept and close', ({ socket }) => socket.end(), { at: 'connection' }),
  broken('accept and reset', ({ socket }) => socket.resetAndDestroy(), { at: 'connection' }),
  broken('an answer before the request', says('HTTP/1.1 422 X\r\ncontent-length: 0\r\n\r\n', 'stay'), {
    at: 'connection',
    ...open,
    slow: true,
  }),
  broken('refused', () => {}, { at: 'listen', ends: 'unreachable', again: true }),
]

/** All faults below HTTP. */
export const bytes: Fault[] = [...garbage, ...partial, ...endless, ...early]
