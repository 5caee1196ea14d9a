// The workflow texts of both sides: one that dispatches, and ones that listen.

const base64Of = (variable: string) => `printf '%s' "$${variable}" | base64 -w 4000`

/** How a workflow prints a variable so that a log gives it back exactly: see `printedValue`. */
export const printExactly = (name: string, variable: string): string =>
  `${base64Of(variable)} | sed 's/^/${name}=/'; echo`

// In a single-quoted scalar only the quote needs an escape; lists are easier to read as a block.
function yamlValue(value: string, indent: string): string {
  if (!value.includes('\n')) return `'${value.replaceAll("'", "''")}'`
  return `|\n${value.trimEnd().replace(/^/gm, `${indent}  `)}`
}

function stepOf(action: string, inputs: Record<string, string>): string {
  const indent = ' '.repeat(10)
  const lines = Object.entries(inputs).map(([name, value]) => `${indent}${name}: ${yamlValue(value, indent)}`)
  return `      - id: dispatch
        uses: ${action}
        with:
${lines.join('\n')}`
}

/** A workflow that a tag `runtime-v…` starts, with this action as its first step and its outputs printed by the second. */
export function callerWorkflow(action: string, inputs: Record<string, string>): string {
  return `name: publish-runtime
on:
  push:
    tags: ["runtime-v*"]
jobs:
  cascade:
    runs-on: ubuntu-latest
    steps:
${stepOf(action, inputs)}
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.dispatch.outputs) }}
        run: ${printExactly('outputs', 'OUTPUTS')}
`
}

/**
 * A workflow for runners that need no server: it fills its workspace, which is empty in their host mode, from the folder
 * that the variable SRC names. The outputs are read one by one, and each is printed.
 */
export function localWorkflow(action: string, inputs: Record<string, string>, outputs: readonly string[]): string {
  const prints = outputs.map(
    (name) => `      - if: always()
        env:
          VALUE: \${{ steps.dispatch.outputs.${name} }}
        run: ${printExactly(name, 'VALUE')}`,
  )
  return `name: dispatch
on: push
jobs:
  cascade:
    runs-on: ubuntu-latest
    steps:
      - run: cp -r "$SRC"/. .
${stepOf(action, inputs)}
${prints.join('\n')}
`
}

/** A workflow that listens to an event by push (and by repository_dispatch, where that exists) and prints one value. */
export function listenerWorkflow(eventType: string, key: string): string {
  return `name: publish-image
on:
  push:
    branches: ["dispatch/${eventType}/**"]
  repository_dispatch:
    types: [${eventType}]
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - env:
          VALUE: \${{ fromJSON(github.event.head_commit.message).client_payload.${key} }}
        run: echo "${key}=$VALUE"
`
}

/** A workflow that listens by push and prints the whole payload, and the text in it, so that they can be read exactly. */
export function exactListenerWorkflow(eventType: string): string {
  return `name: read-exactly
on:
  push:
    branches: ["dispatch/${eventType}/**"]
jobs:
  read:
    runs-on: ubuntu-latest
    steps:
      - env:
          TEXT: \${{ fromJSON(github.event.head_commit.message).client_payload.text }}
          PAYLOAD: \${{ toJSON(fromJSON(github.event.head_commit.message).client_payload) }}
        run: |
          ${printExactly('text', 'TEXT')}
          ${printExactly('payload', 'PAYLOAD')}
`
}
