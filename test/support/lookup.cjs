// Loaded before the action to decide how one name resolves; others resolve as usual.
const dns = require('node:dns')

const NAME = 'gitea.test'
const { lookup } = dns
/** @type {{ at?: number, stays?: boolean, how?: string }} */
const { at = 0, stays = false, how = '' } = JSON.parse(process.env['LOOKUPS'] || '{}')
let count = 0

/** @param {unknown[]} given */
function instead(...given) {
  const [name, options] = given
  const done = /** @type {(...result: unknown[]) => void} */ (given.at(-1))
  if (name !== NAME) return Reflect.apply(lookup, dns, given)
  count++
  if (at > 0 && (stays ? count >= at : count === at))
    return how === 'silence' ? undefined : setImmediate(done, failure())
  const isAll = typeof options === 'object' && options !== null && 'all' in options && options.all
  return isAll
    ? setImmediate(done, null, [{ address: '127.0.0.1', family: 4 }])
    : setImmediate(done, null, '127.0.0.1', 4)
}

const failure = () =>
  Object.assign(new Error(`getaddrinfo ${how} ${NAME}`), { code: how, syscall: 'getaddrinfo', hostname: NAME })

Object.assign(dns, { lookup: instead })
