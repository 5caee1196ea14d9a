// `npm run docs`: makes all that is generated among the pages, from action.yml, the catalog, the type of a result and a run of the demo.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generated } from './generated.ts'

for (const { path, make } of generated) {
  writeFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), await make())
  console.log(path)
}
