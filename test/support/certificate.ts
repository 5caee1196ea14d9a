// A certificate of one's own, made by openssl; its folder goes with the process.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificate {
  key: string
  cert: string
  /** Where the certificate is, for NODE_EXTRA_CA_CERTS. */
  file: string
}

/** Makes one for a subject such as `IP:127.0.0.1`. */
export function makeCertificate(subject: string): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'gitea-dispatch-certificate-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const [key, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const names = ['-subj', '/CN=stand-in', '-addext', `subjectAltName=${subject}`]
  execFileSync('openssl', ['req', '-x509', ...kind, ...names, '-keyout', key, '-out', file], { stdio: 'ignore' })
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(file, 'utf8'), file }
}
