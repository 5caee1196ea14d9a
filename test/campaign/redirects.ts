// Redirects: loops, and targets that must not get the token.
import { bytesOf } from './answers.ts'
import type { Fault, Scene } from './fault.ts'

const PLACES: Record<string, (scene: Scene) => string> = {
  itself: ({ seen }) => seen.path,
  'another port': ({ elsewhere, seen }) => `http://${elsewhere}${seen.path}`,
  'another host': ({ own, seen }) => `http://${own.replace('127.0.0.1', 'localhost')}${seen.path}`,
  'another scheme': ({ own, seen }) => `https://${own}${seen.path}`,
  'a host without a scheme': ({ elsewhere, seen }) => `//${elsewhere}${seen.path}`,
  backslashes: ({ elsewhere, seen }) => `\\\\${elsewhere}${seen.path}`,
  'a host behind credentials': ({ own, elsewhere, seen }) => `http://${own}@${elsewhere}${seen.path}`,
  'a host behind a tab': ({ elsewhere, seen }) => `/\t/${elsewhere}${seen.path}`,
  'a login page': () => '/user/login',
  'out of the API': () => '/api/v1/repos/../../../etc/passwd',
  'out of the repository': ({ seen }) => `${seen.path}/%2e%2e/%2e%2e/%2e%2e/x`,
  'another repository': ({ seen }) => seen.path.replace(/\/o\/\w+/, '/o/nobody'),
  'a file': () => 'file:///etc/passwd',
  'a script': () => 'javascript:alert(1)',
  nowhere: () => '',
  'no address': () => 'http://[',
  'the token': ({ elsewhere, seen }) => `http://${elsewhere}/?t=${/token ([^\r]*)/.exec(seen.raw)?.[1] ?? ''}`,
}

/** Each place by each status. */
export const redirects: Fault[] = [301, 302, 303, 307, 308].flatMap((status) =>
  Object.entries(PLACES).map(
    ([place, location]): Fault => ({
      name: `${status} to ${place}`,
      effect: false,
      at: 'request',
      act: (scene) => {
        scene.socket.write(bytesOf(status, { location: location(scene) }, ''))
      },
    }),
  ),
)
