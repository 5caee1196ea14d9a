// A success that isn't the API's: a login page, the JSON of something else, an answer that breaks off, where a write was to be
// confirmed. Both without an effect and after it: only another read, or a response of the API, shows which it was.
import { says } from './acts.ts'
import { bytesOf } from './answers.ts'
import type { Fault } from './fault.ts'

const JSON_TYPE = { 'content-type': 'application/json;charset=utf-8' }
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' }
const LOGIN =
  '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form action="/login"></form></body></html>\n'

/** JSON that a reader in a hurry takes for what a dispatch or a push is answered with. */
const ELSEWISE: Record<string, string> = {
  'JSON of something else': '{"status":"ok","data":[]}',
  'JSON of a repository': '{"id":1,"name":"a","full_name":"o/a","default_branch":"main","html_url":"http://x/o/a"}',
  'JSON without its parts': '{"content":null,"commit":null,"workflow_run_id":null,"id":null}',
  'JSON of other types': '{"content":"x","commit":{"sha":42},"workflow_run_id":"7","id":"7"}',
}

const ANSWERS: Record<string, string> = {
  '200 login page at a write': bytesOf(200, HTML_TYPE, LOGIN),
  '201 login page at a write': bytesOf(201, HTML_TYPE, LOGIN),
  ...Object.fromEntries(
    Object.entries(ELSEWISE).flatMap(([what, body]) =>
      [200, 201].map((status) => [`${status} ${what}`, bytesOf(status, JSON_TYPE, body)]),
    ),
  ),
  '201 without a body': bytesOf(201, {}, ''),
  '201 with JSON of no bytes': bytesOf(201, JSON_TYPE, ''),
  '202 at a write': bytesOf(202, JSON_TYPE, '{}'),
  '203 of a proxy that rewrites': bytesOf(203, HTML_TYPE, LOGIN),
  '204 at a write': bytesOf(204, {}, ''),
  '205 at a write': bytesOf(205, {}, ''),
}

/** The status is there, and the body ends before its sense. */
const BROKEN: Record<string, string> = {
  '200 that breaks off': `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"workflow_run_id":7,"id":7,`,
  '201 that breaks off': `HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"content":{"name":"x"},"commit":{"sha":"abc`,
  '201 that breaks off before its body':
    'HTTP/1.1 201 Created\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n',
}

/** 204 is all that the API says to a dispatch: without an effect no client could know. */
const isBelieved = (name: string) => name.startsWith('204')

const pair = (name: string, act: Fault['act']): Fault[] => {
  const shared = { at: 'request', writes: 'all', act } as const
  return [
    {
      ...shared,
      name,
      effect: false,
      ...(isBelieved(name) ? { lies: true } : { ends: ['unconfirmed', 'unexpected-answer'] }),
    },
    { ...shared, name: `${name}, though done`, effect: true },
  ]
}

/** All of them, each once before the effect and once after it. */
export const successes: Fault[] = [
  ...Object.entries(ANSWERS).flatMap(([name, text]) => pair(name, says(text, 'stay'))),
  ...Object.entries(BROKEN).flatMap(([name, text]) => pair(name, says(text))),
]
