declare module 'proxy-from-env' {
  /** The proxy URL that the environment sets for a URL; empty for none. */
  export function getProxyForUrl(url: string): string
}
