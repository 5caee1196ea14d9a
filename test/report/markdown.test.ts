import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cell, codeBlock, formatLine } from '../../src/report/markdown.ts'
import { sanitize } from '../../src/safety/sanitize.ts'

it.each([
  ['a command', '::error::x', ': :error::x'],
  ['a command after blanks', ' \t::set-output name=a::b', ': :set-output name=a::b'],
  ['a command on a new line', 'x\n::add-mask::y', 'x ::add-mask::y'],
  ['a command after a carriage return', 'x\r::error::y', 'x ::error::y'],
  ['a command behind an invisible mark', '\u200b::error::x', ': :error::x'],
  ['a command behind a byte order mark', '\ufeff::error::x', ': :error::x'],
  ['an old command', 'x ##[error]y', 'x # #[error]y'],
  ['an old command with an invisible mark in it', '#\u200b#[error]y', '# #[error]y'],
  ['more #', '###[error]y', '## #[error]y'],
  ['colours', '\u001b[31mred\u001b[0m', '[31mred [0m'],
  ['another escape', '\u009b31mred', '31mred'],
  ['a bell and a backspace', 'a\u0007b\u0008c\u007fd', 'a b c d'],
  ['several of them', 'a\r\n\n\u0000b', 'a b'],
  ['separators of lines and paragraphs', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ['text turned around', 'a\u202eb\u202c\u2066c\u2069\u200fd', 'abcd'],
  ['text that stays', 'é€😀 “x” ::y::', 'é€😀 “x” ::y::'],
])('plain: %s', (_, text, clean) => {
  expect(sanitize(text)).toBe(clean)
})

it.each(['\u061c', '\u00ad', '\u180e', '\u2064', '\ufff9', '\u{e0041}'])('plain: %j is not seen either', (mark) => {
  expect(sanitize(`a${mark}b`)).toBe('ab')
})

it('is one line, no command, and no longer than it may be, whatever comes in', () => {
  const piece = fc.oneof(fc.constantFrom('::', '##[', '#', '[', '\n', '\r', ' ', '\u200b', '\u001b'), fc.string())
  fc.assert(
    fc.property(fc.array(piece), fc.integer({ min: 1, max: 50 }), (pieces, most) => {
      const text = sanitize(pieces.join(''), most)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(text).not.toMatch(/[\0-\x1f\x7f]|^\s*::|##\[/)
      expect(text.length).toBeLessThanOrEqual(most)
    }),
    { numRuns: 1000 },
  )
})

it('shows that it was cut', () => {
  expect(sanitize('abcdef', 6)).toBe('abcdef')
  expect(sanitize('abcdefg', 6)).toBe('abcde…')
})

it.each([
  ['the end of a cell', 'a|b', 'a&#124;b'],
  ['a new row', 'a |\n| b', 'a &#124; &#124; b'],
  ['a link', '[x](https://e.example)', '&#91;x&#93;(https://e.example)'],
  ['an image', '![x](y)', '!&#91;x&#93;(y)'],
  ['HTML', '<img src=x onerror="y">', '&lt;img src=x onerror="y"&gt;'],
  ['an entity', '&lt;', '&amp;lt;'],
  ['a comment', '<!-- x -->', '&lt;!-- x --&gt;'],
  ['code', '`x`', '&#96;x&#96;'],
  ['stress', '**a** _b_ ~~c~~', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
  ['a mention and an issue', '@all o/r#1', '&#64;all o/r&#35;1'],
  ['an escape', 'a\\|b', 'a&#92;&#124;b'],
  ['a heading', '# x', '&#35; x'],
])('cell: %s', (_, text, shown) => {
  expect(cell(text)).toBe(shown)
})

it('gives cells that show what was written', () => {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>' }
  const decoded = (text: string) =>
    text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => (code ? String.fromCharCode(code) : entities[name]!))
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), (text) => {
      expect(decoded(cell(text))).toBe(sanitize(text, 400))
      expect(cell(text)).not.toMatch(/[|<>\n`*_[\]@]/)
    }),
  )
})

it.each([
  ['    - run: x', '    - run: x'],
  ['  ::error::x', '  : :error::x'],
  ['  a\u001b[31mb\t', '  a [31mb'],
  ['a  b', 'a  b'],
  ['', ''],
])('keeps the indentation of %j', (text, clean) => {
  expect(formatLine(text)).toBe(clean)
})

it.each([
  ['on: push\n', '```yaml\non: push\n```\n'],
  ['a: |\n  ```\n  x\n\n', '````yaml\na: |\n  ```\n  x\n````\n'],
  ['`````', '``````yaml\n`````\n``````\n'],
  ['a: "\u2028::x"\n::error::y', '```yaml\na: " ::x"\n: :error::y\n```\n'],
])('fences %j', (text, block) => {
  expect(codeBlock(text, 'yaml')).toBe(block)
})
