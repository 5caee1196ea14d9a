// docs/run.svg: the table of a real run of the demo, as the step's log shows it.
import type { Verdict } from '../../../src/model/catalog.ts'
import type { Ended } from '../action.ts'
import { playDemo, startDemoServer } from '../demo-run.ts'

const [LINE_HEIGHT, CHARACTER, MARGIN] = [20, 7.3, 16]
const COLORS: Record<Verdict, string> = { ok: '#1a7f37', skipped: '#6e7781', unknown: '#9a6700', failed: '#cf222e' }
const PLAIN = '#1f2328'

interface Line {
  text: string
  color: string
}

/** Plays the demo and draws its table. */
export async function runPicture(): Promise<string> {
  const server = await startDemoServer()
  try {
    // Longer than the demo's, so that a busy machine sees each run that there is.
    return drawn(linesOf(await playDemo(server, { 'wait-timeout-seconds': '10' })))
  } finally {
    await server.close()
  }
}

/** The log's table, and its last line. Times differ from run to run, so each becomes the same text. */
function linesOf({ log, results }: Ended): Line[] {
  const [, table = ''] = /^::group::Results\r?\n([\s\S]*?)^::endgroup::/m.exec(log) ?? []
  const [, last = ''] = /^::(?:error|warning|notice)::((?:partial|failure|success): .*)$/m.exec(log) ?? []
  const rows = table.trimEnd().split(/\r?\n/)
  if (rows.length !== results.length + 1 || last === '') throw new Error(`the log has no table to draw:\n${log}`)
  return [...rows, '', last].map((row) => ({ text: row.replace(/\d+\.\d s$/, '… s'), color: colorOf(row, results) }))
}

function colorOf(row: string, results: Ended['results']): string {
  const result = results.find(({ repository }) => row.startsWith(`${repository} `))
  return result ? COLORS[result.verdict] : PLAIN
}

function drawn(lines: readonly Line[]): string {
  const width = Math.round(Math.max(...lines.map(({ text }) => text.length)) * CHARACTER) + 2 * MARGIN
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN
  const size = `width="${width}" height="${height}"`
  const font = 'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12"'
  const texts = lines.map(({ text, color }, index) => {
    const y = MARGIN + (index + 0.7) * LINE_HEIGHT
    const weight = index === 0 ? ' font-weight="bold"' : ''
    return `<text x="${MARGIN}" y="${y.toFixed(0)}" fill="${color}"${weight} xml:space="preserve">${escaped(text)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}" ${font}>`,
    '<title>The table that a run prints, one row for each repository</title>',
    `<rect ${size} rx="6" fill="#ffffff" stroke="#d0d7de"/>`,
    ...texts.filter((text) => !text.includes('"></text>')),
    '</svg>',
    '',
  ].join('\n')
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
