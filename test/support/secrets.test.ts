// The search for secrets finds them in any encoding; other tests pass when it finds none.
import { expect, it } from 'vitest'
import { shapesOf, withoutMask } from './secrets.ts'

const SECRET = 's3cret/of+a=bot'
it.each([
  ['plain', `x${SECRET}y`],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['Base64', Buffer.from(`user:${SECRET}`).toString('base64')],
  ['Base64', Buffer.from(`use:${SECRET}`).toString('base64url')],
  ['split over lines', `${SECRET.slice(0, 5)}\n  ${SECRET.slice(5)}`],
  ['hex', Buffer.from(SECRET).toString('hex')],
  ['in JSON', JSON.stringify(SECRET).replaceAll('/', '\\/')],
  ['in JSON that escapes all', SECRET.replace(/./g, (unit) => `\\u00${Buffer.from(unit).toString('hex')}`)],
  ['in HTML', SECRET.replace(/./g, (unit) => `&#${unit.charCodeAt(0)};`)],
  ['plain', SECRET.slice(0, 13)],
])('the search for secrets finds one that is %s', (shape, text) => {
  expect(shapesOf(SECRET, text)).toContain(shape)
  expect(shapesOf(SECRET, withoutMask(`::add-mask::${SECRET}\nfine`))).toEqual([])
  expect(shapesOf(SECRET, withoutMask(`::group::x\n::add-mask::${SECRET}`))).toContain('plain')
})
