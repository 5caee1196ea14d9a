// Wall time by number of targets as an SVG, both axes logarithmic.
import type { CandidateName } from './candidates.ts'
import { at } from './goals.ts'
import type { Results } from './results.ts'

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [460, 300, 60, 40, 110, 45]
const COLOURS: Partial<Record<CandidateName, string>> = {
  ours: '#0969da',
  'curl -K': '#1a7f37',
  'curl loop': '#9a6700',
  'peter-evans': '#cf222e',
  bare: '#6e7781',
}
const NAMES: Partial<Record<CandidateName, string>> = { ours: 'gitea-dispatch', bare: 'node, empty file' }
const TARGETS = [1, 10, 100, 1_000, 10_000]
const [LEAST_MS, MOST_MS] = [1, 1_000_000]

const x = (targets: number) => LEFT + (Math.log10(targets) / 4) * (WIDTH - LEFT - RIGHT)
const y = (ms: number) =>
  HEIGHT - BOTTOM - (Math.log10(ms / LEAST_MS) / Math.log10(MOST_MS / LEAST_MS)) * (HEIGHT - TOP - BOTTOM)

/** One panel for each delay; `first` is the Node of those that run on none. */
export function plotOf(results: Results, node: string, first: string, delays: readonly number[]): string {
  const panels = delays.map(
    (delay, index) => `<g transform="translate(${index * WIDTH})">${panelOf(results, node, first, delay)}</g>`,
  )
  const size = `width="${WIDTH * delays.length}" height="${HEIGHT}"`
  const style = 'font-family="sans-serif" font-size="11" fill="#57606a"'
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>\n<title>Wall time by number of targets</title>\n<rect ${size} fill="#ffffff"/>\n${panels.join('\n')}\n</svg>\n`
}

interface Line {
  candidate: CandidateName
  points: [number, number][]
}

function panelOf(results: Results, node: string, first: string, delayMs: number): string {
  const lines = (Object.keys(COLOURS) as CandidateName[]).flatMap((candidate): Line[] => {
    const version = candidate.startsWith('curl') ? first : node
    const points = TARGETS.flatMap((targets): [number, number][] => {
      const figure = results.of(at(version, targets, delayMs), candidate, ({ wallMs }) => wallMs)
      return figure ? [[x(targets), y(figure.median)]] : []
    })
    return points.length === 0 ? [] : [{ candidate, points }]
  })
  const title = `<text x="${LEFT}" y="20" font-weight="bold">Answers after ${delayMs} ms, Node ${node}</text>`
  return [title, ...axes(), ...lines.map(drawn), ...labels(lines)].join('\n')
}

function drawn({ candidate, points }: Line): string {
  const places = points.map(([px, py]) => [px.toFixed(1), py.toFixed(1)] as const)
  const path = places.map((place) => place.join(',')).join(' ')
  const dots = places.map(([px, py]) => `<circle cx="${px}" cy="${py}" r="3" fill="${COLOURS[candidate]}"/>`)
  return `<polyline points="${path}" fill="none" stroke="${COLOURS[candidate]}" stroke-width="2"/>${dots.join('')}`
}

const LABEL_HEIGHT = 12

/** A name beside the end of each line, from the top down, none upon another. */
function labels(lines: readonly Line[]): string[] {
  const ends = lines.map(({ candidate, points }) => [candidate, ...points.at(-1)!] as const).sort((a, b) => a[2] - b[2])
  let free = 0
  return ends.map(([candidate, px, py]) => {
    const at = Math.max(py + 4, free)
    free = at + LABEL_HEIGHT
    return `<text x="${(px + 8).toFixed(1)}" y="${at.toFixed(1)}" fill="${COLOURS[candidate]}">${NAMES[candidate] ?? candidate}</text>`
  })
}

function axes(): string[] {
  const columns = TARGETS.map(
    (targets) =>
      `<line x1="${x(targets)}" x2="${x(targets)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#eaeef2"/><text x="${x(targets)}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${targets.toLocaleString('en')}</text>`,
  )
  const marks: [number, string][] = [
    [1, '1 ms'],
    [10, '10 ms'],
    [100, '0.1 s'],
    [1_000, '1 s'],
    [10_000, '10 s'],
    [100_000, '100 s'],
  ]
  const rows = marks.map(
    ([ms, text]) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(ms)}" y2="${y(ms)}" stroke="#eaeef2"/><text x="${LEFT - 6}" y="${y(ms) + 4}" text-anchor="end">${text}</text>`,
  )
  return [
    ...columns,
    ...rows,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">targets</text>`,
  ]
}
