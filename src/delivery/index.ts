// The delivery methods by name.
import type { Method } from '../outcome.ts'
import type { Prepare } from './courier.ts'
import { preparePush } from './push.ts'
import { prepareRepositoryDispatch } from './repository-dispatch.ts'

export const METHODS: Record<Method, Prepare> = {
  repository_dispatch: prepareRepositoryDispatch,
  push: preparePush,
}
