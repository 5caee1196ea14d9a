// Whether a text contains a match of an expression, by tracking all states at once: backtracking could be exponential.
import type { Expression } from './go-regexp.ts'

type State =
  | { kind: 'character'; matches: (character: string) => boolean; next: number }
  | { kind: 'start' | 'end'; next: number }
  | { kind: 'split'; to: number[] }
  | { kind: 'found' }

export interface Automaton {
  states: State[]
  first: number
}

/** The automaton of an expression. */
export function automatonOf(expression: Expression): Automaton {
  const states: State[] = [{ kind: 'found' }]
  return { states, first: add(expression, 0, states) }
}

/** Adds the states of an expression before `next`, and returns the first. */
function add(expression: Expression, next: number, states: State[]): number {
  switch (expression.kind) {
    case 'sequence':
      return expression.of.reduceRight((after, one) => add(one, after, states), next)
    case 'either':
      return push({ kind: 'split', to: expression.of.map((one) => add(one, next, states)) }, states)
    case 'repeat':
      return addRepeat(expression, next, states)
    default:
      return push({ ...expression, next }, states)
  }
}

function addRepeat(repeat: Extract<Expression, { kind: 'repeat' }>, next: number, states: State[]): number {
  const to = [next]
  const split = push({ kind: 'split', to }, states)
  const body = add(repeat.of, repeat.many ? split : next, states)
  to.push(body)
  return repeat.least === 0 ? split : body
}

const push = (state: State, states: State[]): number => states.push(state) - 1

/** Whether the text contains a match. */
export function isFound({ states, first }: Automaton, text: string): boolean {
  const characters = [...text]
  let before: number[] = []
  for (let at = 0; at <= characters.length; at++) {
    const reached = closureOf([...before, first], states, { isStart: at === 0, isEnd: at === characters.length })
    if (reached.has(0)) return true
    before = [...reached].flatMap((index) => {
      const state = states[index]!
      return state.kind === 'character' && at < characters.length && state.matches(characters[at]!) ? [state.next] : []
    })
  }
  return false
}

/** All states that are reachable without another character. */
function closureOf(from: number[], states: State[], { isStart, isEnd }: { isStart: boolean; isEnd: boolean }) {
  const reached = new Set(from)
  // It grows during the iteration.
  for (const index of reached) {
    const state = states[index]!
    if (state.kind === 'split') for (const to of state.to) reached.add(to)
    if ((state.kind === 'start' && isStart) || (state.kind === 'end' && isEnd)) reached.add(state.next)
  }
  return reached
}
