"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/proxy-from-env/index.js
function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== "string" || !hostname || typeof proto !== "string") {
    return "";
  }
  proto = proto.split(":", 1)[0];
  hostname = hostname.replace(/:\d*$/, "");
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return "";
  }
  var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
  if (proxy && proxy.indexOf("://") === -1) {
    proxy = proto + "://" + proxy;
  }
  return proxy;
}
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv("no_proxy").toLowerCase();
  if (!NO_PROXY) {
    return true;
  }
  if (NO_PROXY === "*") {
    return false;
  }
  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;
    }
    if (!/^[.*]/.test(parsedProxyHostname)) {
      return hostname !== parsedProxyHostname;
    }
    if (parsedProxyHostname.charAt(0) === "*") {
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    return !hostname.endsWith(parsedProxyHostname);
  });
}
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
}
var DEFAULT_PORTS;
var init_proxy_from_env = __esm({
  "node_modules/proxy-from-env/index.js"() {
    "use strict";
    DEFAULT_PORTS = {
      ftp: 21,
      gopher: 70,
      http: 80,
      https: 443,
      ws: 80,
      wss: 443
    };
  }
});

// src/http/network-error.ts
function causeOf(error2) {
  if (speaksNoTls(error2)) return "no-tls";
  const code = codeOf(error2);
  return OURS[code] ?? (isTls(code) ? "tls" : "connection");
}
function describe(error2, who = "the server") {
  const code = codeOf(error2);
  if (speaksNoTls(error2)) return `${who} does not speak TLS on this port (${code})`;
  const message = error2.message || String(error2.errors?.[0]?.message ?? error2.name);
  return code && !OURS[code] && !message.includes(code) ? `${message} (${code})` : message;
}
function proxyFailed(proxy, error2) {
  const says = new Error(`the proxy ${proxy.host}: ${describe(error2, "it")}`);
  return Object.assign(says, { code: causeOf(error2) === "tls" ? "PROXY_TLS" : "PROXY_FAILED" });
}
function proxyRefused(proxy, status2) {
  const says = new Error(`the proxy ${proxy.host} answered CONNECT with ${status2}`);
  return status2 >= 400 && status2 < 500 ? Object.assign(says, { code: "PROXY_REFUSED" }) : says;
}
var OURS, speaksNoTls, codeOf, isTls;
var init_network_error = __esm({
  "src/http/network-error.ts"() {
    "use strict";
    OURS = { PROXY_REFUSED: "proxy", PROXY_FAILED: "no-proxy", PROXY_TLS: "tls" };
    speaksNoTls = (error2) => codeOf(error2) === "ERR_SSL_WRONG_VERSION_NUMBER" || /:wrong version number:/.test(error2.message);
    codeOf = (error2) => String(error2.code ?? "");
    isTls = (code) => /^(ERR_SSL_|ERR_TLS_|EPROTO$|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/.test(code);
  }
});

// src/http/proxy.ts
function wayTo(address) {
  const proxy = getProxyForUrl(address);
  if (proxy === "" || isExcluded(new URL(address))) return STRAIGHT;
  const url = URL.canParse(proxy) ? new URL(proxy) : null;
  const secrets = url ? secretsOf(url) : [];
  if (url && /^https?:$/.test(url.protocol)) return { proxy: url, secrets, problem: null };
  const what = url ? `${url.protocol}// proxies are not supported` : "the proxy is not a valid URL";
  return {
    proxy: null,
    secrets,
    problem: `proxy: ${new URL(address).origin}: ${what}; use http(s):// in \`http_proxy\` and \`https_proxy\`, or add the server to \`no_proxy\``
  };
}
function isExcluded(url) {
  const excluded = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
  const host = hostOf(url).replace(/\.$/, "");
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  return excluded.split(/[,\s]+/).some((entry) => {
    const [, name = entry, only = port] = /^(\[[^\]]*\]|[^:]*):(\d+)$/.exec(entry) ?? [];
    return only === port && ((0, import_node_net.isIP)(host) > 0 ? isWithin(host, name.replace(/^\[|\]$/g, "")) : isBelow(host, name));
  });
}
function isBelow(host, entry) {
  const domain = entry.toLowerCase().replace(/^\*(?=\.)/, "").replace(/\.$/, "");
  return domain !== "" && (host === domain || host.endsWith(domain.startsWith(".") ? domain : `.${domain}`));
}
function isWithin(host, entry) {
  const [, address = "", prefix] = /^([\d.]+|[\da-f.:]*:[\da-f.:]*)(?:\/(\d{1,3}))?$/i.exec(entry) ?? [];
  const bits = (0, import_node_net.isIP)(address) === 4 ? 32 : 128;
  const isOtherKind = (0, import_node_net.isIP)(host) === 4 && bits === 128;
  if (!(0, import_node_net.isIP)(address) || isOtherKind || Number(prefix ?? bits) > bits) return false;
  const network = new import_node_net.BlockList();
  network.addSubnet(address, Number(prefix ?? bits), bits === 32 ? "ipv4" : "ipv6");
  return network.check(host, (0, import_node_net.isIP)(host) === 4 ? "ipv4" : "ipv6");
}
function proxyHeaders(proxy) {
  const [, credentials] = secretsOf(proxy);
  return credentials === void 0 ? {} : { "proxy-authorization": `Basic ${credentials}` };
}
function secretsOf({ username, password }) {
  if (!username && !password) return [];
  const secret = decoded(password);
  return [secret, Buffer.from(`${decoded(username)}:${secret}`).toString("base64")];
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function openTunnel(proxy, target, timeoutMs, done) {
  let request = { destroy: () => {
  } };
  let ended = false;
  const end = (error2, socket) => {
    if (ended) return socket?.destroy();
    ended = true;
    clearTimeout(timer);
    done(error2, socket);
  };
  const timer = setTimeout(() => {
    end(proxyFailed(proxy, new Error(`no tunnel within ${timeoutMs / 1e3} s`)), null);
    request.destroy();
  }, timeoutMs);
  const start = async () => {
    const { request: open } = await (proxy.protocol === "https:" ? LOAD.https() : LOAD.http());
    if (ended) return;
    const headers = { host: target, ...proxyHeaders(proxy) };
    const connect2 = open({
      host: hostOf(proxy),
      port: proxy.port || void 0,
      servername: certifiedName(proxy),
      method: "CONNECT",
      path: target,
      headers,
      agent: false,
      // For an https proxy, whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true
    });
    request = connect2;
    connect2.on("connect", (response, socket) => {
      if (response.statusCode === 200) return end(null, socket);
      socket.destroy();
      end(proxyRefused(proxy, response.statusCode ?? 0), null);
    });
    connect2.on("response", (response) => end(proxyRefused(proxy, response.statusCode ?? 0), null));
    connect2.on("error", (error2) => end(proxyFailed(proxy, error2), null));
    connect2.end();
  };
  start().catch((error2) => end(error2, null));
  return {
    destroy() {
      ended = true;
      clearTimeout(timer);
      request.destroy();
    }
  };
}
var import_node_net, STRAIGHT, hostOf, certifiedName, LOAD;
var init_proxy = __esm({
  "src/http/proxy.ts"() {
    "use strict";
    import_node_net = require("node:net");
    init_proxy_from_env();
    init_network_error();
    STRAIGHT = { proxy: null, secrets: [], problem: null };
    hostOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, "");
    certifiedName = (proxy) => (0, import_node_net.isIP)(hostOf(proxy)) ? "" : proxy.hostname;
    LOAD = {
      http: () => Promise.resolve().then(() => __toESM(require("node:http"), 1)),
      https: () => Promise.resolve().then(() => __toESM(require("node:https"), 1))
    };
  }
});

// node_modules/@actions/github/lib/context.js
var import_fs, import_os, Context;
var init_context = __esm({
  "node_modules/@actions/github/lib/context.js"() {
    import_fs = require("fs");
    import_os = require("os");
    Context = class {
      /**
       * Hydrate the context from the environment
       */
      constructor() {
        var _a2, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
          if ((0, import_fs.existsSync)(process.env.GITHUB_EVENT_PATH)) {
            this.payload = JSON.parse((0, import_fs.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
          } else {
            const path = process.env.GITHUB_EVENT_PATH;
            process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${import_os.EOL}`);
          }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a2 = process.env.GITHUB_API_URL) !== null && _a2 !== void 0 ? _a2 : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
      }
      get issue() {
        const payload2 = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload2.issue || payload2.pull_request || payload2).number });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return { owner, repo };
        }
        if (this.payload.repository) {
          return {
            owner: this.payload.repository.owner.login,
            repo: this.payload.repository.name
          };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    };
  }
});

// stub:1
var GitHub, getOctokitOptions;
var init__ = __esm({
  "stub:1"() {
    GitHub = null;
    getOctokitOptions = () => {
      throw new Error("not bundled");
    };
  }
});

// node_modules/@actions/github/lib/github.js
var github_exports = {};
__export(github_exports, {
  context: () => context,
  getOctokit: () => getOctokit
});
function getOctokit(token, options, ...additionalPlugins) {
  const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
  return new GitHubWithPlugins(getOctokitOptions(token, options));
}
var context;
var init_github = __esm({
  "node_modules/@actions/github/lib/github.js"() {
    init_context();
    init__();
    context = new Context();
  }
});

// node_modules/undici/lib/core/symbols.js
var require_symbols = __commonJS({
  "node_modules/undici/lib/core/symbols.js"(exports2, module2) {
    "use strict";
    module2.exports = {
      kClose: /* @__PURE__ */ Symbol("close"),
      kDestroy: /* @__PURE__ */ Symbol("destroy"),
      kDispatch: /* @__PURE__ */ Symbol("dispatch"),
      kUrl: /* @__PURE__ */ Symbol("url"),
      kRedirectCacheControl: /* @__PURE__ */ Symbol("redirect cache control"),
      kWriting: /* @__PURE__ */ Symbol("writing"),
      kResuming: /* @__PURE__ */ Symbol("resuming"),
      kQueue: /* @__PURE__ */ Symbol("queue"),
      kConnect: /* @__PURE__ */ Symbol("connect"),
      kConnecting: /* @__PURE__ */ Symbol("connecting"),
      kKeepAliveDefaultTimeout: /* @__PURE__ */ Symbol("default keep alive timeout"),
      kKeepAliveMaxTimeout: /* @__PURE__ */ Symbol("max keep alive timeout"),
      kKeepAliveTimeoutThreshold: /* @__PURE__ */ Symbol("keep alive timeout threshold"),
      kKeepAliveTimeoutValue: /* @__PURE__ */ Symbol("keep alive timeout"),
      kKeepAlive: /* @__PURE__ */ Symbol("keep alive"),
      kHeadersTimeout: /* @__PURE__ */ Symbol("headers timeout"),
      kBodyTimeout: /* @__PURE__ */ Symbol("body timeout"),
      kServerName: /* @__PURE__ */ Symbol("server name"),
      kLocalAddress: /* @__PURE__ */ Symbol("local address"),
      kHost: /* @__PURE__ */ Symbol("host"),
      kNoRef: /* @__PURE__ */ Symbol("no ref"),
      kBodyUsed: /* @__PURE__ */ Symbol("used"),
      kBody: /* @__PURE__ */ Symbol("abstracted request body"),
      kRunning: /* @__PURE__ */ Symbol("running"),
      kBlocking: /* @__PURE__ */ Symbol("blocking"),
      kPending: /* @__PURE__ */ Symbol("pending"),
      kSize: /* @__PURE__ */ Symbol("size"),
      kBusy: /* @__PURE__ */ Symbol("busy"),
      kQueued: /* @__PURE__ */ Symbol("queued"),
      kFree: /* @__PURE__ */ Symbol("free"),
      kConnected: /* @__PURE__ */ Symbol("connected"),
      kClosed: /* @__PURE__ */ Symbol("closed"),
      kNeedDrain: /* @__PURE__ */ Symbol("need drain"),
      kReset: /* @__PURE__ */ Symbol("reset"),
      kDestroyed: /* @__PURE__ */ Symbol.for("nodejs.stream.destroyed"),
      kResume: /* @__PURE__ */ Symbol("resume"),
      kOnError: /* @__PURE__ */ Symbol("on error"),
      kMaxHeadersSize: /* @__PURE__ */ Symbol("max headers size"),
      kRunningIdx: /* @__PURE__ */ Symbol("running index"),
      kPendingIdx: /* @__PURE__ */ Symbol("pending index"),
      kError: /* @__PURE__ */ Symbol("error"),
      kClients: /* @__PURE__ */ Symbol("clients"),
      kClient: /* @__PURE__ */ Symbol("client"),
      kParser: /* @__PURE__ */ Symbol("parser"),
      kOnDestroyed: /* @__PURE__ */ Symbol("destroy callbacks"),
      kPipelining: /* @__PURE__ */ Symbol("pipelining"),
      kSocket: /* @__PURE__ */ Symbol("socket"),
      kHostHeader: /* @__PURE__ */ Symbol("host header"),
      kConnector: /* @__PURE__ */ Symbol("connector"),
      kStrictContentLength: /* @__PURE__ */ Symbol("strict content length"),
      kMaxRedirections: /* @__PURE__ */ Symbol("maxRedirections"),
      kMaxRequests: /* @__PURE__ */ Symbol("maxRequestsPerClient"),
      kProxy: /* @__PURE__ */ Symbol("proxy agent options"),
      kCounter: /* @__PURE__ */ Symbol("socket request counter"),
      kMaxResponseSize: /* @__PURE__ */ Symbol("max response size"),
      kHTTP2Session: /* @__PURE__ */ Symbol("http2Session"),
      kHTTP2SessionState: /* @__PURE__ */ Symbol("http2Session state"),
      kRetryHandlerDefaultRetry: /* @__PURE__ */ Symbol("retry agent default retry"),
      kConstruct: /* @__PURE__ */ Symbol("constructable"),
      kListeners: /* @__PURE__ */ Symbol("listeners"),
      kHTTPContext: /* @__PURE__ */ Symbol("http context"),
      kMaxConcurrentStreams: /* @__PURE__ */ Symbol("max concurrent streams"),
      kHTTP2InitialWindowSize: /* @__PURE__ */ Symbol("http2 initial window size"),
      kHTTP2ConnectionWindowSize: /* @__PURE__ */ Symbol("http2 connection window size"),
      kEnableConnectProtocol: /* @__PURE__ */ Symbol("http2session connect protocol"),
      kRemoteSettings: /* @__PURE__ */ Symbol("http2session remote settings"),
      kHTTP2Stream: /* @__PURE__ */ Symbol("http2session client stream"),
      kPingInterval: /* @__PURE__ */ Symbol("ping interval"),
      kNoProxyAgent: /* @__PURE__ */ Symbol("no proxy agent"),
      kHttpProxyAgent: /* @__PURE__ */ Symbol("http proxy agent"),
      kHttpsProxyAgent: /* @__PURE__ */ Symbol("https proxy agent"),
      kSocks5ProxyAgent: /* @__PURE__ */ Symbol("socks5 proxy agent")
    };
  }
});

// node_modules/undici/lib/util/timers.js
var require_timers = __commonJS({
  "node_modules/undici/lib/util/timers.js"(exports2, module2) {
    "use strict";
    var fastNow = 0;
    var RESOLUTION_MS = 1e3;
    var TICK_MS = (RESOLUTION_MS >> 1) - 1;
    var fastNowTimeout;
    var kFastTimer = /* @__PURE__ */ Symbol("kFastTimer");
    var fastTimers = [];
    var NOT_IN_LIST = -2;
    var TO_BE_CLEARED = -1;
    var PENDING = 0;
    var ACTIVE = 1;
    function onTick() {
      fastNow += TICK_MS;
      let idx = 0;
      let len = fastTimers.length;
      while (idx < len) {
        const timer = fastTimers[idx];
        if (timer._state === PENDING) {
          timer._idleStart = fastNow - TICK_MS;
          timer._state = ACTIVE;
        } else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
          timer._state = TO_BE_CLEARED;
          timer._idleStart = -1;
          timer._onTimeout(timer._timerArg);
        }
        if (timer._state === TO_BE_CLEARED) {
          timer._state = NOT_IN_LIST;
          if (--len !== 0) {
            fastTimers[idx] = fastTimers[len];
          }
        } else {
          ++idx;
        }
      }
      fastTimers.length = len;
      if (fastTimers.length !== 0) {
        refreshTimeout();
      }
    }
    function refreshTimeout() {
      if (fastNowTimeout?.refresh) {
        fastNowTimeout.refresh();
      } else {
        clearTimeout(fastNowTimeout);
        fastNowTimeout = setTimeout(onTick, TICK_MS);
        fastNowTimeout?.unref();
      }
    }
    var FastTimer = class {
      [kFastTimer] = true;
      /**
       * The state of the timer, which can be one of the following:
       * - NOT_IN_LIST (-2)
       * - TO_BE_CLEARED (-1)
       * - PENDING (0)
       * - ACTIVE (1)
       *
       * @type {-2|-1|0|1}
       * @private
       */
      _state = NOT_IN_LIST;
      /**
       * The number of milliseconds to wait before calling the callback.
       *
       * @type {number}
       * @private
       */
      _idleTimeout = -1;
      /**
       * The time in milliseconds when the timer was started. This value is used to
       * calculate when the timer should expire.
       *
       * @type {number}
       * @default -1
       * @private
       */
      _idleStart = -1;
      /**
       * The function to be executed when the timer expires.
       * @type {Function}
       * @private
       */
      _onTimeout;
      /**
       * The argument to be passed to the callback when the timer expires.
       *
       * @type {*}
       * @private
       */
      _timerArg;
      /**
       * @constructor
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should wait
       * before the specified function or code is executed.
       * @param {*} arg
       */
      constructor(callback, delay, arg) {
        this._onTimeout = callback;
        this._idleTimeout = delay;
        this._timerArg = arg;
        this.refresh();
      }
      /**
       * Sets the timer's start time to the current time, and reschedules the timer
       * to call its callback at the previously specified duration adjusted to the
       * current time.
       * Using this on a timer that has already called its callback will reactivate
       * the timer.
       *
       * @returns {void}
       */
      refresh() {
        if (this._state === NOT_IN_LIST) {
          fastTimers.push(this);
        }
        if (!fastNowTimeout || fastTimers.length === 1) {
          refreshTimeout();
        }
        this._state = PENDING;
      }
      /**
       * The `clear` method cancels the timer, preventing it from executing.
       *
       * @returns {void}
       * @private
       */
      clear() {
        this._state = TO_BE_CLEARED;
        this._idleStart = -1;
      }
    };
    module2.exports = {
      /**
       * The setTimeout() method sets a timer which executes a function once the
       * timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {NodeJS.Timeout|FastTimer}
       */
      setTimeout(callback, delay, arg) {
        return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg);
      },
      /**
       * The clearTimeout method cancels an instantiated Timer previously created
       * by calling setTimeout.
       *
       * @param {NodeJS.Timeout|FastTimer} timeout
       */
      clearTimeout(timeout) {
        if (timeout[kFastTimer]) {
          timeout.clear();
        } else {
          clearTimeout(timeout);
        }
      },
      /**
       * The setFastTimeout() method sets a fastTimer which executes a function once
       * the timer expires.
       * @param {Function} callback A function to be executed after the timer
       * expires.
       * @param {number} delay The time, in milliseconds that the timer should
       * wait before the specified function or code is executed.
       * @param {*} [arg] An optional argument to be passed to the callback function
       * when the timer expires.
       * @returns {FastTimer}
       */
      setFastTimeout(callback, delay, arg) {
        return new FastTimer(callback, delay, arg);
      },
      /**
       * The clearTimeout method cancels an instantiated FastTimer previously
       * created by calling setFastTimeout.
       *
       * @param {FastTimer} timeout
       */
      clearFastTimeout(timeout) {
        timeout.clear();
      },
      /**
       * The now method returns the value of the internal fast timer clock.
       *
       * @returns {number}
       */
      now() {
        return fastNow;
      },
      /**
       * Trigger the onTick function to process the fastTimers array.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       * @param {number} [delay=0] The delay in milliseconds to add to the now value.
       */
      tick(delay = 0) {
        fastNow += delay - RESOLUTION_MS + 1;
        onTick();
        onTick();
      },
      /**
       * Reset FastTimers.
       * Exported for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      reset() {
        fastNow = 0;
        fastTimers.length = 0;
        clearTimeout(fastNowTimeout);
        fastNowTimeout = null;
      },
      /**
       * Exporting for testing purposes only.
       * Marking as deprecated to discourage any use outside of testing.
       * @deprecated
       */
      kFastTimer
    };
  }
});

// node_modules/undici/lib/core/errors.js
var require_errors = __commonJS({
  "node_modules/undici/lib/core/errors.js"(exports2, module2) {
    "use strict";
    var kUndiciError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR");
    var UndiciError = class extends Error {
      constructor(message, options) {
        super(message, options);
        this.name = "UndiciError";
        this.code = "UND_ERR";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kUndiciError] === true;
      }
      get [kUndiciError]() {
        return true;
      }
    };
    var kConnectTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");
    var ConnectTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ConnectTimeoutError";
        this.message = message || "Connect Timeout Error";
        this.code = "UND_ERR_CONNECT_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kConnectTimeoutError] === true;
      }
      get [kConnectTimeoutError]() {
        return true;
      }
    };
    var kHeadersTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
    var HeadersTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersTimeoutError";
        this.message = message || "Headers Timeout Error";
        this.code = "UND_ERR_HEADERS_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersTimeoutError] === true;
      }
      get [kHeadersTimeoutError]() {
        return true;
      }
    };
    var kHeadersOverflowError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");
    var HeadersOverflowError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "HeadersOverflowError";
        this.message = message || "Headers Overflow Error";
        this.code = "UND_ERR_HEADERS_OVERFLOW";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHeadersOverflowError] === true;
      }
      get [kHeadersOverflowError]() {
        return true;
      }
    };
    var kBodyTimeoutError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");
    var BodyTimeoutError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "BodyTimeoutError";
        this.message = message || "Body Timeout Error";
        this.code = "UND_ERR_BODY_TIMEOUT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBodyTimeoutError] === true;
      }
      get [kBodyTimeoutError]() {
        return true;
      }
    };
    var kInvalidArgumentError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_ARG");
    var InvalidArgumentError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidArgumentError";
        this.message = message || "Invalid Argument Error";
        this.code = "UND_ERR_INVALID_ARG";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidArgumentError] === true;
      }
      get [kInvalidArgumentError]() {
        return true;
      }
    };
    var kInvalidReturnValueError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");
    var InvalidReturnValueError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InvalidReturnValueError";
        this.message = message || "Invalid Return Value Error";
        this.code = "UND_ERR_INVALID_RETURN_VALUE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInvalidReturnValueError] === true;
      }
      get [kInvalidReturnValueError]() {
        return true;
      }
    };
    var kAbortError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORT");
    var AbortError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "The operation was aborted";
        this.code = "UND_ERR_ABORT";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kAbortError] === true;
      }
      get [kAbortError]() {
        return true;
      }
    };
    var kRequestAbortedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_ABORTED");
    var RequestAbortedError = class extends AbortError {
      constructor(message) {
        super(message);
        this.name = "AbortError";
        this.message = message || "Request aborted";
        this.code = "UND_ERR_ABORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestAbortedError] === true;
      }
      get [kRequestAbortedError]() {
        return true;
      }
    };
    var kInformationalError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_INFO");
    var InformationalError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "InformationalError";
        this.message = message || "Request information";
        this.code = "UND_ERR_INFO";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kInformationalError] === true;
      }
      get [kInformationalError]() {
        return true;
      }
    };
    var kRequestContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");
    var RequestContentLengthMismatchError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "RequestContentLengthMismatchError";
        this.message = message || "Request body length does not match content-length header";
        this.code = "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestContentLengthMismatchError] === true;
      }
      get [kRequestContentLengthMismatchError]() {
        return true;
      }
    };
    var kResponseContentLengthMismatchError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");
    var ResponseContentLengthMismatchError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseContentLengthMismatchError";
        this.message = message || "Response body length does not match content-length header";
        this.code = "UND_ERR_RES_CONTENT_LENGTH_MISMATCH";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseContentLengthMismatchError] === true;
      }
      get [kResponseContentLengthMismatchError]() {
        return true;
      }
    };
    var kClientDestroyedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_DESTROYED");
    var ClientDestroyedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientDestroyedError";
        this.message = message || "The client is destroyed";
        this.code = "UND_ERR_DESTROYED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientDestroyedError] === true;
      }
      get [kClientDestroyedError]() {
        return true;
      }
    };
    var kClientClosedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_CLOSED");
    var ClientClosedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ClientClosedError";
        this.message = message || "The client is closed";
        this.code = "UND_ERR_CLOSED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kClientClosedError] === true;
      }
      get [kClientClosedError]() {
        return true;
      }
    };
    var kSocketError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_SOCKET");
    var SocketError = class extends UndiciError {
      constructor(message, socket) {
        super(message);
        this.name = "SocketError";
        this.message = message || "Socket error";
        this.code = "UND_ERR_SOCKET";
        this.socket = socket;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSocketError] === true;
      }
      get [kSocketError]() {
        return true;
      }
    };
    var kNotSupportedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");
    var NotSupportedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "NotSupportedError";
        this.message = message || "Not supported error";
        this.code = "UND_ERR_NOT_SUPPORTED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kNotSupportedError] === true;
      }
      get [kNotSupportedError]() {
        return true;
      }
    };
    var kBalancedPoolMissingUpstreamError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
    var BalancedPoolMissingUpstreamError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MissingUpstreamError";
        this.message = message || "No upstream has been added to the BalancedPool";
        this.code = "UND_ERR_BPL_MISSING_UPSTREAM";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kBalancedPoolMissingUpstreamError] === true;
      }
      get [kBalancedPoolMissingUpstreamError]() {
        return true;
      }
    };
    var kHTTPParserError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_HTTP_PARSER");
    var HTTPParserError = class extends Error {
      constructor(message, code, data) {
        super(message);
        this.name = "HTTPParserError";
        this.code = code ? `HPE_${code}` : void 0;
        this.data = data ? data.toString() : void 0;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kHTTPParserError] === true;
      }
      get [kHTTPParserError]() {
        return true;
      }
    };
    var kResponseExceededMaxSizeError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");
    var ResponseExceededMaxSizeError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "ResponseExceededMaxSizeError";
        this.message = message || "Response content exceeded max size";
        this.code = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseExceededMaxSizeError] === true;
      }
      get [kResponseExceededMaxSizeError]() {
        return true;
      }
    };
    var kRequestRetryError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_REQ_RETRY");
    var RequestRetryError = class extends UndiciError {
      constructor(message, code, { headers, data }) {
        super(message);
        this.name = "RequestRetryError";
        this.message = message || "Request retry error";
        this.code = "UND_ERR_REQ_RETRY";
        this.statusCode = code;
        this.data = data;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kRequestRetryError] === true;
      }
      get [kRequestRetryError]() {
        return true;
      }
    };
    var kResponseError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_RESPONSE");
    var ResponseError = class extends UndiciError {
      constructor(message, code, { headers, body }) {
        super(message);
        this.name = "ResponseError";
        this.message = message || "Response error";
        this.code = "UND_ERR_RESPONSE";
        this.statusCode = code;
        this.body = body;
        this.headers = headers;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kResponseError] === true;
      }
      get [kResponseError]() {
        return true;
      }
    };
    var kSecureProxyConnectionError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_PRX_TLS");
    var SecureProxyConnectionError = class extends UndiciError {
      constructor(cause, message, options = {}) {
        super(message, { cause, ...options });
        this.name = "SecureProxyConnectionError";
        this.message = message || "Secure Proxy Connection failed";
        this.code = "UND_ERR_PRX_TLS";
        this.cause = cause;
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kSecureProxyConnectionError] === true;
      }
      get [kSecureProxyConnectionError]() {
        return true;
      }
    };
    var kMaxOriginsReachedError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_MAX_ORIGINS_REACHED");
    var MaxOriginsReachedError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MaxOriginsReachedError";
        this.message = message || "Maximum allowed origins reached";
        this.code = "UND_ERR_MAX_ORIGINS_REACHED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kMaxOriginsReachedError] === true;
      }
      get [kMaxOriginsReachedError]() {
        return true;
      }
    };
    var Socks5ProxyError = class extends UndiciError {
      constructor(message, code) {
        super(message);
        this.name = "Socks5ProxyError";
        this.message = message || "SOCKS5 proxy error";
        this.code = code || "UND_ERR_SOCKS5";
      }
    };
    var kMessageSizeExceededError = /* @__PURE__ */ Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");
    var MessageSizeExceededError = class extends UndiciError {
      constructor(message) {
        super(message);
        this.name = "MessageSizeExceededError";
        this.message = message || "Max decompressed message size exceeded";
        this.code = "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED";
      }
      static [Symbol.hasInstance](instance) {
        return instance && instance[kMessageSizeExceededError] === true;
      }
      get [kMessageSizeExceededError]() {
        return true;
      }
    };
    module2.exports = {
      AbortError,
      HTTPParserError,
      UndiciError,
      HeadersTimeoutError,
      HeadersOverflowError,
      BodyTimeoutError,
      RequestContentLengthMismatchError,
      ConnectTimeoutError,
      InvalidArgumentError,
      InvalidReturnValueError,
      RequestAbortedError,
      ClientDestroyedError,
      ClientClosedError,
      InformationalError,
      SocketError,
      NotSupportedError,
      ResponseContentLengthMismatchError,
      BalancedPoolMissingUpstreamError,
      ResponseExceededMaxSizeError,
      RequestRetryError,
      ResponseError,
      SecureProxyConnectionError,
      MaxOriginsReachedError,
      Socks5ProxyError,
      MessageSizeExceededError
    };
  }
});

// node_modules/undici/lib/core/constants.js
var require_constants = __commonJS({
  "node_modules/undici/lib/core/constants.js"(exports2, module2) {
    "use strict";
    var wellknownHeaderNames = (
      /** @type {const} */
      [
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "Accept-Ranges",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Headers",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Origin",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
        "Access-Control-Request-Headers",
        "Access-Control-Request-Method",
        "Age",
        "Allow",
        "Alt-Svc",
        "Alt-Used",
        "Authorization",
        "Cache-Control",
        "Clear-Site-Data",
        "Connection",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Content-Range",
        "Content-Security-Policy",
        "Content-Security-Policy-Report-Only",
        "Content-Type",
        "Cookie",
        "Cross-Origin-Embedder-Policy",
        "Cross-Origin-Opener-Policy",
        "Cross-Origin-Resource-Policy",
        "Date",
        "Device-Memory",
        "Downlink",
        "ECT",
        "ETag",
        "Expect",
        "Expect-CT",
        "Expires",
        "Forwarded",
        "From",
        "Host",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Keep-Alive",
        "Last-Modified",
        "Link",
        "Location",
        "Max-Forwards",
        "Origin",
        "Permissions-Policy",
        "Pragma",
        "Proxy-Authenticate",
        "Proxy-Authorization",
        "RTT",
        "Range",
        "Referer",
        "Referrer-Policy",
        "Refresh",
        "Retry-After",
        "Sec-WebSocket-Accept",
        "Sec-WebSocket-Extensions",
        "Sec-WebSocket-Key",
        "Sec-WebSocket-Protocol",
        "Sec-WebSocket-Version",
        "Server",
        "Server-Timing",
        "Service-Worker-Allowed",
        "Service-Worker-Navigation-Preload",
        "Set-Cookie",
        "SourceMap",
        "Strict-Transport-Security",
        "Supports-Loading-Mode",
        "TE",
        "Timing-Allow-Origin",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "Upgrade-Insecure-Requests",
        "User-Agent",
        "Vary",
        "Via",
        "WWW-Authenticate",
        "X-Content-Type-Options",
        "X-DNS-Prefetch-Control",
        "X-Frame-Options",
        "X-Permitted-Cross-Domain-Policies",
        "X-Powered-By",
        "X-Requested-With",
        "X-XSS-Protection"
      ]
    );
    var headerNameLowerCasedRecord = {};
    Object.setPrototypeOf(headerNameLowerCasedRecord, null);
    var wellknownHeaderNameBuffers = {};
    Object.setPrototypeOf(wellknownHeaderNameBuffers, null);
    function getHeaderNameAsBuffer(header) {
      let buffer = wellknownHeaderNameBuffers[header];
      if (buffer === void 0) {
        buffer = Buffer.from(header);
      }
      return buffer;
    }
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = wellknownHeaderNames[i];
      const lowerCasedKey = key.toLowerCase();
      headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey;
    }
    module2.exports = {
      wellknownHeaderNames,
      headerNameLowerCasedRecord,
      getHeaderNameAsBuffer
    };
  }
});

// node_modules/undici/lib/core/tree.js
var require_tree = __commonJS({
  "node_modules/undici/lib/core/tree.js"(exports2, module2) {
    "use strict";
    var {
      wellknownHeaderNames,
      headerNameLowerCasedRecord
    } = require_constants();
    var TstNode = class _TstNode {
      /** @type {any} */
      value = null;
      /** @type {null | TstNode} */
      left = null;
      /** @type {null | TstNode} */
      middle = null;
      /** @type {null | TstNode} */
      right = null;
      /** @type {number} */
      code;
      /**
       * @param {string} key
       * @param {any} value
       * @param {number} index
       */
      constructor(key, value, index) {
        if (index === void 0 || index >= key.length) {
          throw new TypeError("Unreachable");
        }
        const code = this.code = key.charCodeAt(index);
        if (code > 127) {
          throw new TypeError("key must be ascii string");
        }
        if (key.length !== ++index) {
          this.middle = new _TstNode(key, value, index);
        } else {
          this.value = value;
        }
      }
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       */
      add(key, value) {
        const length = key.length;
        if (length === 0) {
          throw new TypeError("Unreachable");
        }
        let index = 0;
        let node = this;
        while (true) {
          const code = key.charCodeAt(index);
          if (code > 127) {
            throw new TypeError("key must be ascii string");
          }
          if (node.code === code) {
            if (length === ++index) {
              node.value = value;
              break;
            } else if (node.middle !== null) {
              node = node.middle;
            } else {
              node.middle = new _TstNode(key, value, index);
              break;
            }
          } else if (node.code < code) {
            if (node.left !== null) {
              node = node.left;
            } else {
              node.left = new _TstNode(key, value, index);
              break;
            }
          } else if (node.right !== null) {
            node = node.right;
          } else {
            node.right = new _TstNode(key, value, index);
            break;
          }
        }
      }
      /**
       * @param {Uint8Array} key
       * @returns {TstNode | null}
       */
      search(key) {
        const keylength = key.length;
        let index = 0;
        let node = this;
        while (node !== null && index < keylength) {
          let code = key[index];
          if (code <= 90 && code >= 65) {
            code |= 32;
          }
          while (node !== null) {
            if (code === node.code) {
              if (keylength === ++index) {
                return node;
              }
              node = node.middle;
              break;
            }
            node = node.code < code ? node.left : node.right;
          }
        }
        return null;
      }
    };
    var TernarySearchTree = class {
      /** @type {TstNode | null} */
      node = null;
      /**
       * @param {string} key
       * @param {any} value
       * @returns {void}
       * */
      insert(key, value) {
        if (this.node === null) {
          this.node = new TstNode(key, value, 0);
        } else {
          this.node.add(key, value);
        }
      }
      /**
       * @param {Uint8Array} key
       * @returns {any}
       */
      lookup(key) {
        return this.node?.search(key)?.value ?? null;
      }
    };
    var tree = new TernarySearchTree();
    for (let i = 0; i < wellknownHeaderNames.length; ++i) {
      const key = headerNameLowerCasedRecord[wellknownHeaderNames[i]];
      tree.insert(key, key);
    }
    module2.exports = {
      TernarySearchTree,
      tree
    };
  }
});

// node_modules/undici/lib/core/util.js
var require_util = __commonJS({
  "node_modules/undici/lib/core/util.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var { kDestroyed, kBodyUsed, kListeners, kBody } = require_symbols();
    var { IncomingMessage } = require("node:http");
    var stream = require("node:stream");
    var net = require("node:net");
    var { stringify } = require("node:querystring");
    var { EventEmitter: EE } = require("node:events");
    var timers = require_timers();
    var { InvalidArgumentError, ConnectTimeoutError } = require_errors();
    var { headerNameLowerCasedRecord } = require_constants();
    var { tree } = require_tree();
    var [nodeMajor, nodeMinor] = process.versions.node.split(".", 2).map((v) => Number(v));
    var BodyAsyncIterable = class {
      constructor(body) {
        this[kBody] = body;
        this[kBodyUsed] = false;
      }
      async *[Symbol.asyncIterator]() {
        assert(!this[kBodyUsed], "disturbed");
        this[kBodyUsed] = true;
        yield* this[kBody];
      }
    };
    function noop() {
    }
    function wrapRequestBody(body) {
      if (isStream(body)) {
        if (bodyLength(body) === 0) {
          body.on("data", function() {
            assert(false);
          });
        }
        if (typeof body.readableDidRead !== "boolean") {
          body[kBodyUsed] = false;
          EE.prototype.on.call(body, "data", function() {
            this[kBodyUsed] = true;
          });
        }
        return body;
      } else if (body && typeof body.pipeTo === "function") {
        return new BodyAsyncIterable(body);
      } else if (body && isFormDataLike(body)) {
        return body;
      } else if (body && typeof body !== "string" && !ArrayBuffer.isView(body) && isIterable(body)) {
        return new BodyAsyncIterable(body);
      } else {
        return body;
      }
    }
    function isStream(obj) {
      return obj && typeof obj === "object" && typeof obj.pipe === "function" && typeof obj.on === "function";
    }
    function isBlobLike(object2) {
      if (object2 === null) {
        return false;
      } else if (object2 instanceof Blob) {
        return true;
      } else if (typeof object2 !== "object") {
        return false;
      } else {
        const sTag = object2[Symbol.toStringTag];
        return (sTag === "Blob" || sTag === "File") && ("stream" in object2 && typeof object2.stream === "function" || "arrayBuffer" in object2 && typeof object2.arrayBuffer === "function");
      }
    }
    function pathHasQueryOrFragment(url) {
      return url.includes("?") || url.includes("#");
    }
    function serializePathWithQuery(url, queryParams) {
      if (pathHasQueryOrFragment(url)) {
        throw new Error('Query params cannot be passed when url already contains "?" or "#".');
      }
      const stringified = stringify(queryParams);
      if (stringified) {
        url += "?" + stringified;
      }
      return url;
    }
    function isValidPort(port) {
      const value = parseInt(port, 10);
      return value === Number(port) && value >= 0 && value <= 65535;
    }
    function isHttpOrHttpsPrefixed(value) {
      return value != null && value[0] === "h" && value[1] === "t" && value[2] === "t" && value[3] === "p" && (value[4] === ":" || value[4] === "s" && value[5] === ":");
    }
    function parseURL(url) {
      if (typeof url === "string") {
        url = new URL(url);
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
          throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        }
        return url;
      }
      if (!url || typeof url !== "object") {
        throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.");
      }
      if (!(url instanceof URL)) {
        if (url.port != null && url.port !== "" && isValidPort(url.port) === false) {
          throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string representation of an integer.");
        }
        if (url.path != null && typeof url.path !== "string") {
          throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/undefined.");
        }
        if (url.pathname != null && typeof url.pathname !== "string") {
          throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/undefined.");
        }
        if (url.hostname != null && typeof url.hostname !== "string") {
          throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/undefined.");
        }
        if (url.origin != null && typeof url.origin !== "string") {
          throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefined.");
        }
        if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
          throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
        }
        const port = url.port != null ? url.port : url.protocol === "https:" ? 443 : 80;
        let origin = url.origin != null ? url.origin : `${url.protocol || ""}//${url.hostname || ""}:${port}`;
        let path = url.path != null ? url.path : `${url.pathname || ""}${url.search || ""}`;
        if (origin[origin.length - 1] === "/") {
          origin = origin.slice(0, origin.length - 1);
        }
        if (path && path[0] !== "/") {
          path = `/${path}`;
        }
        return new URL(`${origin}${path}`);
      }
      if (!isHttpOrHttpsPrefixed(url.origin || url.protocol)) {
        throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.");
      }
      return url;
    }
    function parseOrigin(url) {
      url = parseURL(url);
      if (url.pathname !== "/" || url.search || url.hash) {
        throw new InvalidArgumentError("invalid url");
      }
      return url;
    }
    function getHostname(host) {
      if (host[0] === "[") {
        const idx2 = host.indexOf("]");
        assert(idx2 !== -1);
        return host.substring(1, idx2);
      }
      const idx = host.indexOf(":");
      if (idx === -1) return host;
      return host.substring(0, idx);
    }
    function getServerName(host) {
      if (!host) {
        return null;
      }
      assert(typeof host === "string");
      const servername = getHostname(host);
      if (net.isIP(servername)) {
        return "";
      }
      return servername;
    }
    function deepClone(obj) {
      return JSON.parse(JSON.stringify(obj));
    }
    function isAsyncIterable(obj) {
      return !!(obj != null && typeof obj[Symbol.asyncIterator] === "function");
    }
    function isIterable(obj) {
      return !!(obj != null && (typeof obj[Symbol.iterator] === "function" || typeof obj[Symbol.asyncIterator] === "function"));
    }
    function hasSafeIterator(obj) {
      const prototype = Object.getPrototypeOf(obj);
      const ownIterator = Object.prototype.hasOwnProperty.call(obj, Symbol.iterator);
      return ownIterator || prototype != null && prototype !== Object.prototype && typeof obj[Symbol.iterator] === "function";
    }
    function bodyLength(body) {
      if (body == null) {
        return 0;
      } else if (isStream(body)) {
        const state = body._readableState;
        return state && state.objectMode === false && state.ended === true && Number.isFinite(state.length) ? state.length : null;
      } else if (isBlobLike(body)) {
        return body.size != null ? body.size : null;
      } else if (isBuffer(body)) {
        return body.byteLength;
      }
      return null;
    }
    function isDestroyed(body) {
      return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body));
    }
    function destroy(stream2, err) {
      if (stream2 == null || !isStream(stream2) || isDestroyed(stream2)) {
        return;
      }
      if (typeof stream2.destroy === "function") {
        if (Object.getPrototypeOf(stream2).constructor === IncomingMessage) {
          stream2.socket = null;
        }
        stream2.destroy(err);
      } else if (err) {
        queueMicrotask(() => {
          stream2.emit("error", err);
        });
      }
      if (stream2.destroyed !== true) {
        stream2[kDestroyed] = true;
      }
    }
    var KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/;
    function parseKeepAliveTimeout(val) {
      const m = val.match(KEEPALIVE_TIMEOUT_EXPR);
      return m ? parseInt(m[1], 10) * 1e3 : null;
    }
    function headerNameToString(value) {
      return typeof value === "string" ? headerNameLowerCasedRecord[value] ?? value.toLowerCase() : tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function bufferToLowerCasedHeaderName(value) {
      return tree.lookup(value) ?? value.toString("latin1").toLowerCase();
    }
    function parseHeaders(headers, obj) {
      if (obj === void 0) obj = {};
      for (let i = 0; i < headers.length; i += 2) {
        const key = headerNameToString(headers[i]);
        let val = obj[key];
        if (val !== void 0) {
          if (!Object.hasOwn(obj, key)) {
            const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
            if (key === "__proto__") {
              Object.defineProperty(obj, key, {
                value: headersValue,
                enumerable: true,
                configurable: true,
                writable: true
              });
            } else {
              obj[key] = headersValue;
            }
          } else {
            if (typeof val === "string") {
              val = [val];
              obj[key] = val;
            }
            val.push(headers[i + 1].toString("latin1"));
          }
        } else {
          const headersValue = typeof headers[i + 1] === "string" ? headers[i + 1] : Array.isArray(headers[i + 1]) ? headers[i + 1].map((x) => x.toString("latin1")) : headers[i + 1].toString("latin1");
          obj[key] = headersValue;
        }
      }
      return obj;
    }
    function parseRawHeaders(headers) {
      const headersLength = headers.length;
      const ret = new Array(headersLength);
      let key;
      let val;
      for (let n = 0; n < headersLength; n += 2) {
        key = headers[n];
        val = headers[n + 1];
        typeof key !== "string" && (key = key.toString());
        typeof val !== "string" && (val = val.toString("latin1"));
        ret[n] = key;
        ret[n + 1] = val;
      }
      return ret;
    }
    function toRawHeaders(headers) {
      const rawHeaders = [];
      for (const [name, value] of Object.entries(headers)) {
        if (Array.isArray(value)) {
          for (const entry of value) {
            rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${entry}`, "latin1"));
          }
        } else {
          rawHeaders.push(Buffer.from(name, "latin1"), Buffer.from(`${value}`, "latin1"));
        }
      }
      return rawHeaders;
    }
    function encodeRawHeaders(headers) {
      if (!Array.isArray(headers)) {
        throw new TypeError("expected headers to be an array");
      }
      return headers.map((x) => Buffer.from(x));
    }
    function isBuffer(buffer) {
      return buffer instanceof Uint8Array || Buffer.isBuffer(buffer);
    }
    function assertRequestHandler(handler, method, upgrade) {
      if (!handler || typeof handler !== "object") {
        throw new InvalidArgumentError("handler must be an object");
      }
      if (typeof handler.onRequestStart === "function") {
        return;
      }
      if (typeof handler.onConnect !== "function") {
        throw new InvalidArgumentError("invalid onConnect method");
      }
      if (typeof handler.onError !== "function") {
        throw new InvalidArgumentError("invalid onError method");
      }
      if (typeof handler.onBodySent !== "function" && handler.onBodySent !== void 0) {
        throw new InvalidArgumentError("invalid onBodySent method");
      }
      if (upgrade || method === "CONNECT") {
        if (typeof handler.onUpgrade !== "function") {
          throw new InvalidArgumentError("invalid onUpgrade method");
        }
      } else {
        if (typeof handler.onHeaders !== "function") {
          throw new InvalidArgumentError("invalid onHeaders method");
        }
        if (typeof handler.onData !== "function") {
          throw new InvalidArgumentError("invalid onData method");
        }
        if (typeof handler.onComplete !== "function") {
          throw new InvalidArgumentError("invalid onComplete method");
        }
      }
    }
    function isDisturbed(body) {
      return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]));
    }
    function getSocketInfo(socket) {
      return {
        localAddress: socket.localAddress,
        localPort: socket.localPort,
        remoteAddress: socket.remoteAddress,
        remotePort: socket.remotePort,
        remoteFamily: socket.remoteFamily,
        timeout: socket.timeout,
        bytesWritten: socket.bytesWritten,
        bytesRead: socket.bytesRead
      };
    }
    function ReadableStreamFrom(iterable) {
      let iterator;
      return new ReadableStream(
        {
          start() {
            iterator = iterable[Symbol.asyncIterator]();
          },
          pull(controller) {
            return iterator.next().then(({ done, value }) => {
              if (done) {
                return queueMicrotask(() => {
                  controller.close();
                  controller.byobRequest?.respond(0);
                });
              } else {
                const buf = Buffer.isBuffer(value) ? value : Buffer.from(value);
                if (buf.byteLength) {
                  return controller.enqueue(new Uint8Array(buf));
                } else {
                  return this.pull(controller);
                }
              }
            });
          },
          cancel() {
            return iterator.return();
          },
          type: "bytes"
        }
      );
    }
    function isFormDataLike(object2) {
      return object2 && typeof object2 === "object" && typeof object2.append === "function" && typeof object2.delete === "function" && typeof object2.get === "function" && typeof object2.getAll === "function" && typeof object2.has === "function" && typeof object2.set === "function" && object2[Symbol.toStringTag] === "FormData";
    }
    function addAbortListener(signal, listener) {
      if ("addEventListener" in signal) {
        signal.addEventListener("abort", listener, { once: true });
        return () => signal.removeEventListener("abort", listener);
      }
      signal.once("abort", listener);
      return () => signal.removeListener("abort", listener);
    }
    var validTokenChars = new Uint8Array([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 0-15
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 16-31
      0,
      1,
      0,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      1,
      1,
      0,
      1,
      1,
      0,
      // 32-47 (!"#$%&'()*+,-./)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      // 48-63 (0-9:;<=>?)
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 64-79 (@A-O)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      1,
      1,
      // 80-95 (P-Z[\]^_)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      // 96-111 (`a-o)
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      1,
      0,
      1,
      0,
      // 112-127 (p-z{|}~)
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 128-143
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 144-159
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 160-175
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 176-191
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 192-207
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 208-223
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      // 224-239
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0
      // 240-255
    ]);
    function isTokenCharCode(c) {
      return validTokenChars[c] === 1;
    }
    var tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/;
    function isValidHTTPToken(characters) {
      if (characters.length >= 12) return tokenRegExp.test(characters);
      if (characters.length === 0) return false;
      for (let i = 0; i < characters.length; i++) {
        if (validTokenChars[characters.charCodeAt(i)] !== 1) {
          return false;
        }
      }
      return true;
    }
    var headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
    function isValidHeaderValue(characters) {
      return !headerCharRegex.test(characters);
    }
    var rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+)?$/;
    function parseRangeHeader(range) {
      if (range == null || range === "") return { start: 0, end: null, size: null };
      const m = range ? range.match(rangeHeaderRegex) : null;
      return m ? {
        start: parseInt(m[1]),
        end: m[2] ? parseInt(m[2]) : null,
        size: m[3] ? parseInt(m[3]) : null
      } : null;
    }
    function addListener(obj, name, listener) {
      const listeners = obj[kListeners] ??= [];
      listeners.push([name, listener]);
      obj.on(name, listener);
      return obj;
    }
    function removeAllListeners(obj) {
      if (obj[kListeners] != null) {
        for (const [name, listener] of obj[kListeners]) {
          obj.removeListener(name, listener);
        }
        obj[kListeners] = null;
      }
      return obj;
    }
    function errorRequest(client, request, err) {
      try {
        request.onError(err);
        assert(request.aborted);
      } catch (err2) {
        client.emit("error", err2);
      }
    }
    var setupConnectTimeout = process.platform === "win32" ? (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop;
      }
      let s1 = null;
      let s2 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts));
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
        clearImmediate(s2);
      };
    } : (socketWeakRef, opts) => {
      if (!opts.timeout) {
        return noop;
      }
      let s1 = null;
      const fastTimer = timers.setFastTimeout(() => {
        s1 = setImmediate(() => {
          onConnectTimeout(socketWeakRef.deref(), opts);
        });
      }, opts.timeout);
      return () => {
        timers.clearFastTimeout(fastTimer);
        clearImmediate(s1);
      };
    };
    function onConnectTimeout(socket, opts) {
      if (socket == null) {
        return;
      }
      let message = "Connect Timeout Error";
      if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) {
        message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`;
      } else {
        message += ` (attempted address: ${opts.hostname}:${opts.port},`;
      }
      message += ` timeout: ${opts.timeout}ms)`;
      destroy(socket, new ConnectTimeoutError(message));
    }
    function getProtocolFromUrlString(urlString) {
      if (urlString[0] === "h" && urlString[1] === "t" && urlString[2] === "t" && urlString[3] === "p") {
        switch (urlString[4]) {
          case ":":
            return "http:";
          case "s":
            if (urlString[5] === ":") {
              return "https:";
            }
        }
      }
      return urlString.slice(0, urlString.indexOf(":") + 1);
    }
    var kEnumerableProperty = /* @__PURE__ */ Object.create(null);
    kEnumerableProperty.enumerable = true;
    var normalizedMethodRecordsBase = {
      delete: "DELETE",
      DELETE: "DELETE",
      get: "GET",
      GET: "GET",
      head: "HEAD",
      HEAD: "HEAD",
      options: "OPTIONS",
      OPTIONS: "OPTIONS",
      post: "POST",
      POST: "POST",
      put: "PUT",
      PUT: "PUT"
    };
    var normalizedMethodRecords = {
      ...normalizedMethodRecordsBase,
      patch: "patch",
      PATCH: "PATCH"
    };
    Object.setPrototypeOf(normalizedMethodRecordsBase, null);
    Object.setPrototypeOf(normalizedMethodRecords, null);
    module2.exports = {
      kEnumerableProperty,
      isDisturbed,
      isBlobLike,
      parseOrigin,
      parseURL,
      getServerName,
      isStream,
      isIterable,
      hasSafeIterator,
      isAsyncIterable,
      isDestroyed,
      headerNameToString,
      bufferToLowerCasedHeaderName,
      addListener,
      removeAllListeners,
      errorRequest,
      parseRawHeaders,
      toRawHeaders,
      encodeRawHeaders,
      parseHeaders,
      parseKeepAliveTimeout,
      destroy,
      bodyLength,
      deepClone,
      ReadableStreamFrom,
      isBuffer,
      assertRequestHandler,
      getSocketInfo,
      isFormDataLike,
      pathHasQueryOrFragment,
      serializePathWithQuery,
      addAbortListener,
      isValidHTTPToken,
      isValidHeaderValue,
      isTokenCharCode,
      parseRangeHeader,
      normalizedMethodRecordsBase,
      normalizedMethodRecords,
      isValidPort,
      isHttpOrHttpsPrefixed,
      nodeMajor,
      nodeMinor,
      safeHTTPMethods: Object.freeze(["GET", "HEAD", "OPTIONS", "TRACE"]),
      wrapRequestBody,
      setupConnectTimeout,
      getProtocolFromUrlString
    };
  }
});

// node_modules/undici/lib/core/connect.js
var require_connect = __commonJS({
  "node_modules/undici/lib/core/connect.js"(exports2, module2) {
    "use strict";
    var net = require("node:net");
    var assert = require("node:assert");
    var util = require_util();
    var { InvalidArgumentError } = require_errors();
    var tls;
    var SessionCache = class WeakSessionCache {
      constructor(maxCachedSessions) {
        this._maxCachedSessions = maxCachedSessions;
        this._sessionCache = /* @__PURE__ */ new Map();
        this._sessionRegistry = new FinalizationRegistry((key) => {
          if (this._sessionCache.size < this._maxCachedSessions) {
            return;
          }
          const ref = this._sessionCache.get(key);
          if (ref !== void 0 && ref.deref() === void 0) {
            this._sessionCache.delete(key);
          }
        });
      }
      get(sessionKey) {
        const ref = this._sessionCache.get(sessionKey);
        return ref ? ref.deref() : null;
      }
      set(sessionKey, session) {
        if (this._maxCachedSessions === 0) {
          return;
        }
        if (this._sessionCache.has(sessionKey)) {
          this._sessionCache.delete(sessionKey);
        } else if (this._sessionCache.size >= this._maxCachedSessions) {
          let evicted = false;
          for (const [key, ref] of this._sessionCache) {
            if (ref.deref() === void 0) {
              this._sessionCache.delete(key);
              evicted = true;
              break;
            }
          }
          if (!evicted) {
            const oldest = this._sessionCache.keys().next();
            if (!oldest.done) {
              this._sessionCache.delete(oldest.value);
            }
          }
        }
        this._sessionCache.set(sessionKey, new WeakRef(session));
        this._sessionRegistry.register(session, sessionKey);
      }
    };
    function buildConnector2({ allowH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
      if (maxCachedSessions != null && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0)) {
        throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero");
      }
      const options = { path: socketPath, ...opts };
      const sessionCache = new SessionCache(maxCachedSessions == null ? 100 : maxCachedSessions);
      timeout = timeout == null ? 1e4 : timeout;
      allowH2 = allowH2 != null ? allowH2 : false;
      return function connect2({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
        let socket;
        if (protocol === "https:") {
          if (!tls) {
            tls = require("node:tls");
          }
          servername = servername || options.servername || util.getServerName(host) || null;
          const sessionKey = servername || hostname;
          assert(sessionKey);
          const session = customSession || sessionCache.get(sessionKey) || null;
          port = port || 443;
          socket = tls.connect({
            highWaterMark: 16384,
            // TLS in node can't have bigger HWM anyway...
            ...options,
            servername,
            session,
            localAddress,
            ALPNProtocols: allowH2 ? ["http/1.1", "h2"] : ["http/1.1"],
            socket: httpSocket,
            // upgrade socket connection
            port,
            host: hostname
          });
          socket.on("session", function(session2) {
            sessionCache.set(sessionKey, session2);
          });
        } else {
          assert(!httpSocket, "httpSocket can only be sent on TLS update");
          port = port || 80;
          socket = net.connect({
            highWaterMark: 64 * 1024,
            // Same as nodejs fs streams.
            ...options,
            localAddress,
            port,
            host: hostname
          });
          if (useH2c === true) {
            socket.alpnProtocol = "h2";
          }
        }
        if (options.keepAlive == null || options.keepAlive) {
          const keepAliveInitialDelay = options.keepAliveInitialDelay === void 0 ? 6e4 : options.keepAliveInitialDelay;
          socket.setKeepAlive(true, keepAliveInitialDelay);
        }
        const clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port });
        socket.setNoDelay(true).once(protocol === "https:" ? "secureConnect" : "connect", function() {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(null, this);
          }
        }).on("error", function(err) {
          queueMicrotask(clearConnectTimeout);
          if (callback) {
            const cb = callback;
            callback = null;
            cb(err);
          }
        });
        return socket;
      };
    }
    module2.exports = buildConnector2;
  }
});

// node_modules/undici/lib/util/stats.js
var require_stats = __commonJS({
  "node_modules/undici/lib/util/stats.js"(exports2, module2) {
    "use strict";
    var {
      kConnected,
      kPending,
      kRunning,
      kSize,
      kFree,
      kQueued
    } = require_symbols();
    var ClientStats = class {
      constructor(client) {
        this.connected = client[kConnected];
        this.pending = client[kPending];
        this.running = client[kRunning];
        this.size = client[kSize];
      }
    };
    var PoolStats = class {
      constructor(pool) {
        this.connected = pool[kConnected];
        this.free = pool[kFree];
        this.pending = pool[kPending];
        this.queued = pool[kQueued];
        this.running = pool[kRunning];
        this.size = pool[kSize];
      }
    };
    module2.exports = { ClientStats, PoolStats };
  }
});

// node_modules/undici/lib/handler/wrap-handler.js
var require_wrap_handler = __commonJS({
  "node_modules/undici/lib/handler/wrap-handler.js"(exports2, module2) {
    "use strict";
    var { InvalidArgumentError } = require_errors();
    module2.exports = class WrapHandler {
      #handler;
      constructor(handler) {
        this.#handler = handler;
      }
      static wrap(handler) {
        return handler.onRequestStart ? handler : new WrapHandler(handler);
      }
      // Unwrap Interface
      onConnect(abort, context2) {
        return this.#handler.onConnect?.(abort, context2);
      }
      onResponseStarted() {
        return this.#handler.onResponseStarted?.();
      }
      onHeaders(statusCode, rawHeaders, resume, statusMessage) {
        return this.#handler.onHeaders?.(statusCode, rawHeaders, resume, statusMessage);
      }
      onUpgrade(statusCode, rawHeaders, socket) {
        return this.#handler.onUpgrade?.(statusCode, rawHeaders, socket);
      }
      onData(data) {
        return this.#handler.onData?.(data);
      }
      onComplete(trailers) {
        return this.#handler.onComplete?.(trailers);
      }
      onError(err) {
        if (!this.#handler.onError) {
          throw err;
        }
        return this.#handler.onError?.(err);
      }
      // Wrap Interface
      onRequestStart(controller, context2) {
        this.#handler.onConnect?.((reason) => controller.abort(reason), context2);
      }
      onRequestUpgrade(controller, statusCode, headers, socket) {
        const rawHeaders = [];
        for (const [key, val] of Object.entries(headers)) {
          rawHeaders.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        this.#handler.onUpgrade?.(statusCode, rawHeaders, socket);
      }
      onResponseStart(controller, statusCode, headers, statusMessage) {
        const rawHeaders = [];
        for (const [key, val] of Object.entries(headers)) {
          rawHeaders.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        if (this.#handler.onHeaders?.(statusCode, rawHeaders, () => controller.resume(), statusMessage) === false) {
          controller.pause();
        }
      }
      onResponseData(controller, data) {
        if (this.#handler.onData?.(data) === false) {
          controller.pause();
        }
      }
      onResponseEnd(controller, trailers) {
        const rawTrailers = [];
        for (const [key, val] of Object.entries(trailers)) {
          rawTrailers.push(Buffer.from(key, "latin1"), toRawHeaderValue(val));
        }
        this.#handler.onComplete?.(rawTrailers);
      }
      onResponseError(controller, err) {
        if (!this.#handler.onError) {
          throw new InvalidArgumentError("invalid onError method");
        }
        this.#handler.onError?.(err);
      }
    };
    function toRawHeaderValue(value) {
      return Array.isArray(value) ? value.map((item) => Buffer.from(item, "latin1")) : Buffer.from(value, "latin1");
    }
  }
});

// node_modules/undici/lib/dispatcher/dispatcher.js
var require_dispatcher = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher.js"(exports2, module2) {
    "use strict";
    var EventEmitter = require("node:events");
    var WrapHandler = require_wrap_handler();
    var wrapInterceptor = (dispatch) => (opts, handler) => dispatch(opts, WrapHandler.wrap(handler));
    var Dispatcher = class extends EventEmitter {
      dispatch() {
        throw new Error("not implemented");
      }
      close() {
        throw new Error("not implemented");
      }
      destroy() {
        throw new Error("not implemented");
      }
      compose(...args) {
        const interceptors = Array.isArray(args[0]) ? args[0] : args;
        let dispatch = this.dispatch.bind(this);
        for (const interceptor of interceptors) {
          if (interceptor == null) {
            continue;
          }
          if (typeof interceptor !== "function") {
            throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`);
          }
          dispatch = interceptor(dispatch);
          dispatch = wrapInterceptor(dispatch);
          if (dispatch == null || typeof dispatch !== "function" || dispatch.length !== 2) {
            throw new TypeError("invalid interceptor");
          }
        }
        return new Proxy(this, {
          get: (target, key) => key === "dispatch" ? dispatch : target[key]
        });
      }
    };
    module2.exports = Dispatcher;
  }
});

// node_modules/undici/lib/handler/unwrap-handler.js
var require_unwrap_handler = __commonJS({
  "node_modules/undici/lib/handler/unwrap-handler.js"(exports2, module2) {
    "use strict";
    var { parseHeaders } = require_util();
    var { InvalidArgumentError } = require_errors();
    var kResume = /* @__PURE__ */ Symbol("resume");
    var UnwrapController = class {
      #paused = false;
      #reason = null;
      #aborted = false;
      #abort;
      [kResume] = null;
      rawHeaders = null;
      rawTrailers = null;
      constructor(abort) {
        this.#abort = abort;
      }
      pause() {
        this.#paused = true;
      }
      resume() {
        if (this.#paused) {
          this.#paused = false;
          this[kResume]?.();
        }
      }
      abort(reason) {
        if (!this.#aborted) {
          this.#aborted = true;
          this.#reason = reason;
          this.#abort(reason);
        }
      }
      get aborted() {
        return this.#aborted;
      }
      get reason() {
        return this.#reason;
      }
      get paused() {
        return this.#paused;
      }
    };
    module2.exports = class UnwrapHandler {
      #handler;
      #controller;
      constructor(handler) {
        this.#handler = handler;
      }
      static unwrap(handler) {
        return !handler.onRequestStart ? handler : new UnwrapHandler(handler);
      }
      onConnect(abort, context2) {
        this.#controller = new UnwrapController(abort);
        this.#handler.onRequestStart?.(this.#controller, context2);
      }
      onResponseStarted() {
        return this.#handler.onResponseStarted?.();
      }
      onUpgrade(statusCode, rawHeaders, socket) {
        this.#controller.rawHeaders = rawHeaders;
        this.#handler.onRequestUpgrade?.(this.#controller, statusCode, parseHeaders(rawHeaders), socket);
      }
      onHeaders(statusCode, rawHeaders, resume, statusMessage) {
        this.#controller[kResume] = resume;
        this.#controller.rawHeaders = rawHeaders;
        this.#handler.onResponseStart?.(this.#controller, statusCode, parseHeaders(rawHeaders), statusMessage);
        return !this.#controller.paused;
      }
      onData(data) {
        this.#handler.onResponseData?.(this.#controller, data);
        return !this.#controller.paused;
      }
      onComplete(rawTrailers) {
        this.#controller.rawTrailers = rawTrailers;
        this.#handler.onResponseEnd?.(this.#controller, parseHeaders(rawTrailers));
      }
      onError(err) {
        if (!this.#handler.onResponseError) {
          throw new InvalidArgumentError("invalid onError method");
        }
        this.#handler.onResponseError?.(this.#controller, err);
      }
    };
  }
});

// node_modules/undici/lib/dispatcher/dispatcher-base.js
var require_dispatcher_base = __commonJS({
  "node_modules/undici/lib/dispatcher/dispatcher-base.js"(exports2, module2) {
    "use strict";
    var buffer = require("node:buffer");
    var Dispatcher = require_dispatcher();
    var UnwrapHandler = require_unwrap_handler();
    var {
      ClientDestroyedError,
      ClientClosedError,
      InvalidArgumentError
    } = require_errors();
    var { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = require_symbols();
    var kOnDestroyed = /* @__PURE__ */ Symbol("onDestroyed");
    var kOnClosed = /* @__PURE__ */ Symbol("onClosed");
    var kWebSocketOptions = /* @__PURE__ */ Symbol("webSocketOptions");
    var kEventSourceOptions = /* @__PURE__ */ Symbol("eventSourceOptions");
    var DispatcherBase = class extends Dispatcher {
      /** @type {boolean} */
      [kDestroyed] = false;
      /** @type {Array<Function|null} */
      [kOnDestroyed] = null;
      /** @type {boolean} */
      [kClosed] = false;
      /** @type {Array<Function>|null} */
      [kOnClosed] = null;
      /**
       * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
       */
      constructor(opts) {
        super();
        this[kWebSocketOptions] = opts?.webSocket ?? {};
        this[kEventSourceOptions] = opts?.eventSource ?? {};
      }
      /**
       * @returns {import('../../types/dispatcher').WebSocketOptions}
       */
      get webSocketOptions() {
        return {
          maxFragments: this[kWebSocketOptions].maxFragments ?? 131072,
          maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 128 * 1024 * 1024
          // 128 MB default
        };
      }
      /**
       * @returns {import('../../types/client').Client.EventSourceOptions}
       */
      get eventSourceOptions() {
        return {
          maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength
        };
      }
      /** @returns {boolean} */
      get destroyed() {
        return this[kDestroyed];
      }
      /** @returns {boolean} */
      get closed() {
        return this[kClosed];
      }
      close(callback) {
        if (callback === void 0) {
          return new Promise((resolve2, reject) => {
            this.close((err, data) => {
              return err ? reject(err) : resolve2(data);
            });
          });
        }
        if (typeof callback !== "function") {
          throw new InvalidArgumentError("invalid callback");
        }
        if (this[kDestroyed]) {
          const err = new ClientDestroyedError();
          queueMicrotask(() => callback(err, null));
          return;
        }
        if (this[kClosed]) {
          if (this[kOnClosed]) {
            this[kOnClosed].push(callback);
          } else {
            queueMicrotask(() => callback(null, null));
          }
          return;
        }
        this[kClosed] = true;
        this[kOnClosed] ??= [];
        this[kOnClosed].push(callback);
        const onClosed = () => {
          const callbacks = this[kOnClosed];
          this[kOnClosed] = null;
          for (let i = 0; i < callbacks.length; i++) {
            callbacks[i](null, null);
          }
        };
        this[kClose]().then(() => this.destroy()).then(() => queueMicrotask(onClosed));
      }
      destroy(err, callback) {
        if (typeof err === "function") {
          callback = err;
          err = null;
        }
        if (callback === void 0) {
          return new Promise((resolve2, reject) => {
            this.destroy(err, (err2, data) => {
              return err2 ? reject(err2) : resolve2(data);
            });
          });
        }
        if (typeof callback !== "function") {
          throw new InvalidArgumentError("invalid callback");
        }
        if (this[kDestroyed]) {
          if (this[kOnDestroyed]) {
            this[kOnDestroyed].push(callback);
          } else {
            queueMicrotask(() => callback(null, null));
          }
          return;
        }
        if (!err) {
          err = new ClientDestroyedError();
        }
        this[kDestroyed] = true;
        this[kOnDestroyed] ??= [];
        this[kOnDestroyed].push(callback);
        const onDestroyed = () => {
          const callbacks = this[kOnDestroyed];
          this[kOnDestroyed] = null;
          for (let i = 0; i < callbacks.length; i++) {
            callbacks[i](null, null);
          }
        };
        this[kDestroy](err).then(() => queueMicrotask(onDestroyed));
      }
      dispatch(opts, handler) {
        if (!handler || typeof handler !== "object") {
          throw new InvalidArgumentError("handler must be an object");
        }
        handler = UnwrapHandler.unwrap(handler);
        try {
          if (!opts || typeof opts !== "object") {
            throw new InvalidArgumentError("opts must be an object.");
          }
          if (this[kDestroyed] || this[kOnDestroyed]) {
            throw new ClientDestroyedError();
          }
          if (this[kClosed]) {
            throw new ClientClosedError();
          }
          return this[kDispatch](opts, handler);
        } catch (err) {
          if (typeof handler.onError !== "function") {
            throw err;
          }
          handler.onError(err);
          return false;
        }
      }
    };
    module2.exports = DispatcherBase;
  }
});

// node_modules/undici/lib/dispatcher/fixed-queue.js
var require_fixed_queue = __commonJS({
  "node_modules/undici/lib/dispatcher/fixed-queue.js"(exports2, module2) {
    "use strict";
    var kSize = 2048;
    var kMask = kSize - 1;
    var FixedCircularBuffer = class {
      /** @type {number} */
      bottom = 0;
      /** @type {number} */
      top = 0;
      /** @type {Array<T|undefined>} */
      list = new Array(kSize).fill(void 0);
      /** @type {T|null} */
      next = null;
      /** @returns {boolean} */
      isEmpty() {
        return this.top === this.bottom;
      }
      /** @returns {boolean} */
      isFull() {
        return (this.top + 1 & kMask) === this.bottom;
      }
      /**
       * @param {T} data
       * @returns {void}
       */
      push(data) {
        this.list[this.top] = data;
        this.top = this.top + 1 & kMask;
      }
      /** @returns {T|null} */
      shift() {
        const nextItem = this.list[this.bottom];
        if (nextItem === void 0) {
          return null;
        }
        this.list[this.bottom] = void 0;
        this.bottom = this.bottom + 1 & kMask;
        return nextItem;
      }
    };
    module2.exports = class FixedQueue {
      constructor() {
        this.head = this.tail = new FixedCircularBuffer();
      }
      /** @returns {boolean} */
      isEmpty() {
        return this.head.isEmpty();
      }
      /** @param {T} data */
      push(data) {
        if (this.head.isFull()) {
          this.head = this.head.next = new FixedCircularBuffer();
        }
        this.head.push(data);
      }
      /** @returns {T|null} */
      shift() {
        const tail = this.tail;
        const next = tail.shift();
        if (tail.isEmpty() && tail.next !== null) {
          this.tail = tail.next;
          tail.next = null;
        }
        return next;
      }
    };
  }
});

// node_modules/undici/lib/dispatcher/pool-base.js
var require_pool_base = __commonJS({
  "node_modules/undici/lib/dispatcher/pool-base.js"(exports2, module2) {
    "use strict";
    var { PoolStats } = require_stats();
    var DispatcherBase = require_dispatcher_base();
    var FixedQueue = require_fixed_queue();
    var { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = require_symbols();
    var kClients = /* @__PURE__ */ Symbol("clients");
    var kNeedDrain = /* @__PURE__ */ Symbol("needDrain");
    var kQueue = /* @__PURE__ */ Symbol("queue");
    var kClosedResolve = /* @__PURE__ */ Symbol("closed resolve");
    var kOnDrain = /* @__PURE__ */ Symbol("onDrain");
    var kOnConnect = /* @__PURE__ */ Symbol("onConnect");
    var kOnDisconnect = /* @__PURE__ */ Symbol("onDisconnect");
    var kOnConnectionError = /* @__PURE__ */ Symbol("onConnectionError");
    var kGetDispatcher = /* @__PURE__ */ Symbol("get dispatcher");
    var kAddClient = /* @__PURE__ */ Symbol("add client");
    var kRemoveClient = /* @__PURE__ */ Symbol("remove client");
    var PoolBase = class extends DispatcherBase {
      [kQueue] = new FixedQueue();
      [kQueued] = 0;
      [kClients] = [];
      [kNeedDrain] = false;
      [kOnDrain](client, origin, targets) {
        const queue = this[kQueue];
        let needDrain = false;
        while (!needDrain) {
          const item = queue.shift();
          if (!item) {
            break;
          }
          this[kQueued]--;
          needDrain = !client.dispatch(item.opts, item.handler);
        }
        client[kNeedDrain] = needDrain;
        if (!needDrain && this[kNeedDrain]) {
          this[kNeedDrain] = false;
          this.emit("drain", origin, [this, ...targets]);
        }
        if (this[kClosedResolve] && queue.isEmpty()) {
          const closeAll = [];
          for (let i = 0; i < this[kClients].length; i++) {
            const client2 = this[kClients][i];
            if (!client2.destroyed) {
              closeAll.push(client2.close());
            }
          }
          return Promise.all(closeAll).then(this[kClosedResolve]);
        }
      }
      [kOnConnect] = (origin, targets) => {
        this.emit("connect", origin, [this, ...targets]);
      };
      [kOnDisconnect] = (origin, targets, err) => {
        this.emit("disconnect", origin, [this, ...targets], err);
      };
      [kOnConnectionError] = (origin, targets, err) => {
        this.emit("connectionError", origin, [this, ...targets], err);
      };
      get [kBusy]() {
        return this[kNeedDrain];
      }
      get [kConnected]() {
        let ret = 0;
        for (const { [kConnected]: connected } of this[kClients]) {
          ret += connected;
        }
        return ret;
      }
      get [kFree]() {
        let ret = 0;
        for (const { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) {
          ret += connected && !needDrain;
        }
        return ret;
      }
      get [kPending]() {
        let ret = this[kQueued];
        for (const { [kPending]: pending } of this[kClients]) {
          ret += pending;
        }
        return ret;
      }
      get [kRunning]() {
        let ret = 0;
        for (const { [kRunning]: running } of this[kClients]) {
          ret += running;
        }
        return ret;
      }
      get [kSize]() {
        let ret = this[kQueued];
        for (const { [kSize]: size } of this[kClients]) {
          ret += size;
        }
        return ret;
      }
      get stats() {
        return new PoolStats(this);
      }
      [kClose]() {
        if (this[kQueue].isEmpty()) {
          const closeAll = [];
          for (let i = 0; i < this[kClients].length; i++) {
            const client = this[kClients][i];
            if (!client.destroyed) {
              closeAll.push(client.close());
            }
          }
          return Promise.all(closeAll);
        } else {
          return new Promise((resolve2) => {
            this[kClosedResolve] = resolve2;
          });
        }
      }
      [kDestroy](err) {
        while (true) {
          const item = this[kQueue].shift();
          if (!item) {
            break;
          }
          item.handler.onError(err);
        }
        const destroyAll = new Array(this[kClients].length);
        for (let i = 0; i < this[kClients].length; i++) {
          destroyAll[i] = this[kClients][i].destroy(err);
        }
        return Promise.all(destroyAll);
      }
      [kDispatch](opts, handler) {
        const dispatcher = this[kGetDispatcher]();
        if (!dispatcher) {
          this[kNeedDrain] = true;
          this[kQueue].push({ opts, handler });
          this[kQueued]++;
        } else if (!dispatcher.dispatch(opts, handler)) {
          dispatcher[kNeedDrain] = true;
          this[kNeedDrain] = !this[kGetDispatcher]();
        }
        return !this[kNeedDrain];
      }
      [kAddClient](client) {
        client.on("drain", this[kOnDrain].bind(this, client)).on("connect", this[kOnConnect]).on("disconnect", this[kOnDisconnect]).on("connectionError", this[kOnConnectionError]);
        this[kClients].push(client);
        if (this[kNeedDrain]) {
          queueMicrotask(() => {
            if (this[kNeedDrain]) {
              this[kOnDrain](client, client[kUrl], [client, this]);
            }
          });
        }
        return this;
      }
      [kRemoveClient](client) {
        client.close(() => {
          const idx = this[kClients].indexOf(client);
          if (idx !== -1) {
            this[kClients].splice(idx, 1);
          }
        });
        this[kNeedDrain] = this[kClients].some((dispatcher) => !dispatcher[kNeedDrain] && dispatcher.closed !== true && dispatcher.destroyed !== true);
      }
    };
    module2.exports = {
      PoolBase,
      kClients,
      kNeedDrain,
      kAddClient,
      kRemoveClient,
      kGetDispatcher
    };
  }
});

// node_modules/undici/lib/core/diagnostics.js
var require_diagnostics = __commonJS({
  "node_modules/undici/lib/core/diagnostics.js"(exports2, module2) {
    "use strict";
    var diagnosticsChannel = require("node:diagnostics_channel");
    var util = require("node:util");
    var undiciDebugLog = util.debuglog("undici");
    var fetchDebuglog = util.debuglog("fetch");
    var websocketDebuglog = util.debuglog("websocket");
    var channels = {
      // Client
      beforeConnect: diagnosticsChannel.channel("undici:client:beforeConnect"),
      connected: diagnosticsChannel.channel("undici:client:connected"),
      connectError: diagnosticsChannel.channel("undici:client:connectError"),
      sendHeaders: diagnosticsChannel.channel("undici:client:sendHeaders"),
      // Request
      create: diagnosticsChannel.channel("undici:request:create"),
      bodySent: diagnosticsChannel.channel("undici:request:bodySent"),
      bodyChunkSent: diagnosticsChannel.channel("undici:request:bodyChunkSent"),
      bodyChunkReceived: diagnosticsChannel.channel("undici:request:bodyChunkReceived"),
      headers: diagnosticsChannel.channel("undici:request:headers"),
      trailers: diagnosticsChannel.channel("undici:request:trailers"),
      error: diagnosticsChannel.channel("undici:request:error"),
      // WebSocket
      open: diagnosticsChannel.channel("undici:websocket:open"),
      close: diagnosticsChannel.channel("undici:websocket:close"),
      socketError: diagnosticsChannel.channel("undici:websocket:socket_error"),
      ping: diagnosticsChannel.channel("undici:websocket:ping"),
      pong: diagnosticsChannel.channel("undici:websocket:pong"),
      // ProxyAgent
      proxyConnected: diagnosticsChannel.channel("undici:proxy:connected")
    };
    var isTrackingClientEvents = false;
    function trackClientEvents(debugLog = undiciDebugLog) {
      if (isTrackingClientEvents) {
        return;
      }
      if (channels.beforeConnect.hasSubscribers || channels.connected.hasSubscribers || channels.connectError.hasSubscribers || channels.sendHeaders.hasSubscribers) {
        isTrackingClientEvents = true;
        return;
      }
      isTrackingClientEvents = true;
      diagnosticsChannel.subscribe(
        "undici:client:beforeConnect",
        (evt) => {
          const {
            connectParams: { version: version3, protocol, port, host }
          } = evt;
          debugLog(
            "connecting to %s%s using %s%s",
            host,
            port ? `:${port}` : "",
            protocol,
            version3
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:connected",
        (evt) => {
          const {
            connectParams: { version: version3, protocol, port, host }
          } = evt;
          debugLog(
            "connected to %s%s using %s%s",
            host,
            port ? `:${port}` : "",
            protocol,
            version3
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:connectError",
        (evt) => {
          const {
            connectParams: { version: version3, protocol, port, host },
            error: error2
          } = evt;
          debugLog(
            "connection to %s%s using %s%s errored - %s",
            host,
            port ? `:${port}` : "",
            protocol,
            version3,
            error2.message
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:client:sendHeaders",
        (evt) => {
          const {
            request: { method, path, origin }
          } = evt;
          debugLog("sending request to %s %s%s", method, origin, path);
        }
      );
    }
    var isTrackingRequestEvents = false;
    function trackRequestEvents(debugLog = undiciDebugLog) {
      if (isTrackingRequestEvents) {
        return;
      }
      if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
        isTrackingRequestEvents = true;
        return;
      }
      isTrackingRequestEvents = true;
      diagnosticsChannel.subscribe(
        "undici:request:headers",
        (evt) => {
          const {
            request: { method, path, origin },
            response: { statusCode }
          } = evt;
          debugLog(
            "received response to %s %s%s - HTTP %d",
            method,
            origin,
            path,
            statusCode
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:request:trailers",
        (evt) => {
          const {
            request: { method, path, origin }
          } = evt;
          debugLog("trailers received from %s %s%s", method, origin, path);
        }
      );
      diagnosticsChannel.subscribe(
        "undici:request:error",
        (evt) => {
          const {
            request: { method, path, origin },
            error: error2
          } = evt;
          debugLog(
            "request to %s %s%s errored - %s",
            method,
            origin,
            path,
            error2.message
          );
        }
      );
    }
    var isTrackingWebSocketEvents = false;
    function trackWebSocketEvents(debugLog = websocketDebuglog) {
      if (isTrackingWebSocketEvents) {
        return;
      }
      if (channels.open.hasSubscribers || channels.close.hasSubscribers || channels.socketError.hasSubscribers || channels.ping.hasSubscribers || channels.pong.hasSubscribers) {
        isTrackingWebSocketEvents = true;
        return;
      }
      isTrackingWebSocketEvents = true;
      diagnosticsChannel.subscribe(
        "undici:websocket:open",
        (evt) => {
          if (evt.address != null) {
            const { address, port } = evt.address;
            debugLog("connection opened %s%s", address, port ? `:${port}` : "");
          } else {
            debugLog("connection opened");
          }
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:close",
        (evt) => {
          const { websocket, code, reason } = evt;
          debugLog(
            "closed connection to %s - %s %s",
            websocket.url,
            code,
            reason
          );
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:socket_error",
        (err) => {
          debugLog("connection errored - %s", err.message);
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:ping",
        (evt) => {
          debugLog("ping received");
        }
      );
      diagnosticsChannel.subscribe(
        "undici:websocket:pong",
        (evt) => {
          debugLog("pong received");
        }
      );
    }
    if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
      trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
      trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog);
    }
    if (websocketDebuglog.enabled) {
      trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog);
      trackWebSocketEvents(websocketDebuglog);
    }
    module2.exports = {
      channels
    };
  }
});

// node_modules/undici/lib/core/request.js
var require_request = __commonJS({
  "node_modules/undici/lib/core/request.js"(exports2, module2) {
    "use strict";
    var {
      InvalidArgumentError,
      NotSupportedError
    } = require_errors();
    var assert = require("node:assert");
    var {
      isValidHTTPToken,
      isValidHeaderValue,
      isStream,
      destroy,
      isBuffer,
      isFormDataLike,
      isIterable,
      hasSafeIterator,
      isBlobLike,
      serializePathWithQuery,
      assertRequestHandler,
      getServerName,
      normalizedMethodRecords,
      getProtocolFromUrlString
    } = require_util();
    var { channels } = require_diagnostics();
    var { headerNameLowerCasedRecord } = require_constants();
    var invalidPathRegex = /[^\u0021-\u00ff]/;
    function isValidContentLengthHeaderValue(val) {
      if (typeof val !== "string" || val.length === 0) {
        return false;
      }
      for (let i = 0; i < val.length; i++) {
        const charCode = val.charCodeAt(i);
        if (charCode < 48 || charCode > 57) {
          return false;
        }
      }
      return true;
    }
    var kHandler = /* @__PURE__ */ Symbol("handler");
    var Request = class {
      constructor(origin, {
        path,
        method,
        body,
        headers,
        query,
        idempotent,
        blocking,
        upgrade,
        headersTimeout,
        bodyTimeout,
        reset,
        expectContinue,
        servername,
        throwOnError,
        maxRedirections,
        typeOfService
      }, handler) {
        if (typeof path !== "string") {
          throw new InvalidArgumentError("path must be a string");
        } else if (path[0] !== "/" && !(path.startsWith("http://") || path.startsWith("https://")) && method !== "CONNECT") {
          throw new InvalidArgumentError("path must be an absolute URL or start with a slash");
        } else if (invalidPathRegex.test(path)) {
          throw new InvalidArgumentError("invalid request path");
        }
        if (typeof method !== "string") {
          throw new InvalidArgumentError("method must be a string");
        } else if (normalizedMethodRecords[method] === void 0 && !isValidHTTPToken(method)) {
          throw new InvalidArgumentError("invalid request method");
        }
        if (upgrade && typeof upgrade !== "string") {
          throw new InvalidArgumentError("upgrade must be a string");
        }
        if (upgrade && !isValidHeaderValue(upgrade)) {
          throw new InvalidArgumentError("invalid upgrade header");
        }
        if (headersTimeout != null && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) {
          throw new InvalidArgumentError("invalid headersTimeout");
        }
        if (bodyTimeout != null && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) {
          throw new InvalidArgumentError("invalid bodyTimeout");
        }
        if (reset != null && typeof reset !== "boolean") {
          throw new InvalidArgumentError("invalid reset");
        }
        if (expectContinue != null && typeof expectContinue !== "boolean") {
          throw new InvalidArgumentError("invalid expectContinue");
        }
        if (throwOnError != null) {
          throw new InvalidArgumentError("invalid throwOnError");
        }
        if (maxRedirections != null && maxRedirections !== 0) {
          throw new InvalidArgumentError("maxRedirections is not supported, use the redirect interceptor");
        }
        if (typeOfService != null && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255)) {
          throw new InvalidArgumentError("typeOfService must be an integer between 0 and 255");
        }
        this.headersTimeout = headersTimeout;
        this.bodyTimeout = bodyTimeout;
        this.method = method;
        this.typeOfService = typeOfService;
        this.abort = null;
        if (body == null) {
          this.body = null;
        } else if (isStream(body)) {
          this.body = body;
          const rState = this.body._readableState;
          if (!rState || !rState.autoDestroy) {
            this.endHandler = function autoDestroy() {
              destroy(this);
            };
            this.body.on("end", this.endHandler);
          }
          this.errorHandler = (err) => {
            if (this.abort) {
              this.abort(err);
            } else {
              this.error = err;
            }
          };
          this.body.on("error", this.errorHandler);
        } else if (isBuffer(body)) {
          this.body = body.byteLength ? body : null;
        } else if (ArrayBuffer.isView(body)) {
          this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null;
        } else if (body instanceof ArrayBuffer) {
          this.body = body.byteLength ? Buffer.from(body) : null;
        } else if (typeof body === "string") {
          this.body = body.length ? Buffer.from(body) : null;
        } else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) {
          this.body = body;
        } else {
          throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");
        }
        this.completed = false;
        this.aborted = false;
        this.upgrade = upgrade || null;
        this.path = query ? serializePathWithQuery(path, query) : path;
        this.origin = origin;
        this.protocol = getProtocolFromUrlString(origin);
        this.idempotent = idempotent == null ? method === "HEAD" || method === "GET" : idempotent;
        this.blocking = blocking ?? this.method !== "HEAD";
        this.reset = reset == null ? null : reset;
        this.host = null;
        this.contentLength = null;
        this.contentType = null;
        this.headers = [];
        this.expectContinue = expectContinue != null ? expectContinue : false;
        if (Array.isArray(headers)) {
          if (headers.length % 2 !== 0) {
            throw new InvalidArgumentError("headers array must be even");
          }
          for (let i = 0; i < headers.length; i += 2) {
            processHeader(this, headers[i], headers[i + 1]);
          }
        } else if (headers && typeof headers === "object") {
          if (hasSafeIterator(headers)) {
            for (const header of headers) {
              if (!Array.isArray(header) || header.length !== 2) {
                throw new InvalidArgumentError("headers must be in key-value pair format");
              }
              processHeader(this, header[0], header[1]);
            }
          } else {
            const keys = Object.keys(headers);
            for (let i = 0; i < keys.length; ++i) {
              processHeader(this, keys[i], headers[keys[i]]);
            }
          }
        } else if (headers != null) {
          throw new InvalidArgumentError("headers must be an object or an array");
        }
        assertRequestHandler(handler, method, upgrade);
        this.servername = servername || getServerName(this.host) || null;
        this[kHandler] = handler;
        if (channels.create.hasSubscribers) {
          channels.create.publish({ request: this });
        }
      }
      onBodySent(chunk) {
        if (channels.bodyChunkSent.hasSubscribers) {
          channels.bodyChunkSent.publish({ request: this, chunk });
        }
        if (this[kHandler].onBodySent) {
          try {
            return this[kHandler].onBodySent(chunk);
          } catch (err) {
            this.abort(err);
          }
        }
      }
      onRequestSent() {
        if (channels.bodySent.hasSubscribers) {
          channels.bodySent.publish({ request: this });
        }
        if (this[kHandler].onRequestSent) {
          try {
            return this[kHandler].onRequestSent();
          } catch (err) {
            this.abort(err);
          }
        }
      }
      onConnect(abort) {
        assert(!this.aborted);
        assert(!this.completed);
        if (this.error) {
          abort(this.error);
        } else {
          this.abort = abort;
          return this[kHandler].onConnect(abort);
        }
      }
      onResponseStarted() {
        return this[kHandler].onResponseStarted?.();
      }
      onHeaders(statusCode, headers, resume, statusText) {
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.headers.hasSubscribers) {
          channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
        }
        try {
          return this[kHandler].onHeaders(statusCode, headers, resume, statusText);
        } catch (err) {
          this.abort(err);
        }
      }
      onData(chunk) {
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.bodyChunkReceived.hasSubscribers) {
          channels.bodyChunkReceived.publish({ request: this, chunk });
        }
        try {
          return this[kHandler].onData(chunk);
        } catch (err) {
          this.abort(err);
          return false;
        }
      }
      /**
       * @param {number} statusCode
       * @param {Buffer[]|string[]} headers
       * @param {import('node:stream').Duplex} socket
       * @param {string} [statusText]
       */
      onUpgrade(statusCode, headers, socket, statusText = "") {
        this.onFinally();
        assert(!this.aborted);
        assert(!this.completed);
        if (channels.headers.hasSubscribers) {
          channels.headers.publish({ request: this, response: { statusCode, headers, statusText } });
        }
        const result = this[kHandler].onUpgrade(statusCode, headers, socket);
        if (!this.aborted) {
          this.completed = true;
          if (channels.trailers.hasSubscribers) {
            channels.trailers.publish({ request: this, trailers: [] });
          }
        }
        return result;
      }
      onComplete(trailers) {
        this.onFinally();
        assert(!this.aborted);
        assert(!this.completed);
        this.completed = true;
        if (channels.trailers.hasSubscribers) {
          channels.trailers.publish({ request: this, trailers });
        }
        try {
          return this[kHandler].onComplete(trailers);
        } catch (err) {
          this.onError(err);
        }
      }
      onError(error2) {
        this.onFinally();
        if (channels.error.hasSubscribers) {
          channels.error.publish({ request: this, error: error2 });
        }
        if (this.aborted) {
          return;
        }
        this.aborted = true;
        return this[kHandler].onError(error2);
      }
      onFinally() {
        if (this.errorHandler) {
          this.body.off("error", this.errorHandler);
          this.errorHandler = null;
        }
        if (this.endHandler) {
          this.body.off("end", this.endHandler);
          this.endHandler = null;
        }
      }
      addHeader(key, value) {
        processHeader(this, key, value);
        return this;
      }
    };
    function processHeader(request, key, val) {
      if (val && (typeof val === "object" && !Array.isArray(val))) {
        throw new InvalidArgumentError(`invalid ${key} header`);
      } else if (val === void 0) {
        return;
      }
      let headerName = headerNameLowerCasedRecord[key];
      if (headerName === void 0) {
        headerName = key.toLowerCase();
        if (headerNameLowerCasedRecord[headerName] === void 0 && !isValidHTTPToken(headerName)) {
          throw new InvalidArgumentError("invalid header key");
        }
      }
      if (Array.isArray(val)) {
        const arr = [];
        for (let i = 0; i < val.length; i++) {
          if (typeof val[i] === "string") {
            if (!isValidHeaderValue(val[i])) {
              throw new InvalidArgumentError(`invalid ${key} header`);
            }
            arr.push(val[i]);
          } else if (val[i] === null) {
            arr.push("");
          } else if (typeof val[i] === "object") {
            throw new InvalidArgumentError(`invalid ${key} header`);
          } else {
            const str = `${val[i]}`;
            if (!isValidHeaderValue(str)) {
              throw new InvalidArgumentError(`invalid ${key} header`);
            }
            arr.push(str);
          }
        }
        val = arr;
      } else if (typeof val === "string") {
        if (!isValidHeaderValue(val)) {
          throw new InvalidArgumentError(`invalid ${key} header`);
        }
      } else if (val === null) {
        val = "";
      } else {
        val = `${val}`;
        if (!isValidHeaderValue(val)) {
          throw new InvalidArgumentError(`invalid ${key} header`);
        }
      }
      if (headerName === "host") {
        if (request.host !== null) {
          throw new InvalidArgumentError("duplicate host header");
        }
        if (typeof val !== "string") {
          throw new InvalidArgumentError("invalid host header");
        }
        request.host = val;
      } else if (headerName === "content-length") {
        if (request.contentLength !== null) {
          throw new InvalidArgumentError("duplicate content-length header");
        }
        if (!isValidContentLengthHeaderValue(val)) {
          throw new InvalidArgumentError("invalid content-length header");
        }
        request.contentLength = parseInt(val, 10);
      } else if (request.contentType === null && headerName === "content-type") {
        request.contentType = val;
        request.headers.push(key, val);
      } else if (headerName === "transfer-encoding" || headerName === "keep-alive" || headerName === "upgrade") {
        throw new InvalidArgumentError(`invalid ${headerName} header`);
      } else if (headerName === "connection") {
        const value = typeof val === "string" ? val : null;
        if (value === null) {
          throw new InvalidArgumentError("invalid connection header");
        }
        for (const token of value.toLowerCase().split(",")) {
          const trimmed2 = token.trim();
          if (!isValidHTTPToken(trimmed2)) {
            throw new InvalidArgumentError("invalid connection header");
          }
          if (trimmed2 === "close") {
            request.reset = true;
          }
        }
      } else if (headerName === "expect") {
        throw new NotSupportedError("expect header not supported");
      } else {
        request.headers.push(key, val);
      }
    }
    module2.exports = Request;
  }
});

// node_modules/undici/lib/llhttp/utils.js
var require_utils = __commonJS({
  "node_modules/undici/lib/llhttp/utils.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.enumToMap = enumToMap;
    function enumToMap(obj, filter = [], exceptions = []) {
      const emptyFilter = (filter?.length ?? 0) === 0;
      const emptyExceptions = (exceptions?.length ?? 0) === 0;
      return Object.fromEntries(Object.entries(obj).filter(([, value]) => {
        return typeof value === "number" && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value));
      }));
    }
  }
});

// node_modules/undici/lib/llhttp/constants.js
var require_constants2 = __commonJS({
  "node_modules/undici/lib/llhttp/constants.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.SPECIAL_HEADERS = exports2.MINOR = exports2.MAJOR = exports2.HTAB_SP_VCHAR_OBS_TEXT = exports2.QUOTED_STRING = exports2.CONNECTION_TOKEN_CHARS = exports2.HEADER_CHARS = exports2.TOKEN = exports2.HEX = exports2.URL_CHAR = exports2.USERINFO_CHARS = exports2.MARK = exports2.ALPHANUM = exports2.NUM = exports2.HEX_MAP = exports2.NUM_MAP = exports2.ALPHA = exports2.STATUSES_HTTP = exports2.H_METHOD_MAP = exports2.METHOD_MAP = exports2.METHODS_RTSP = exports2.METHODS_ICE = exports2.METHODS_HTTP = exports2.HEADER_STATE = exports2.FINISH = exports2.STATUSES = exports2.METHODS = exports2.LENIENT_FLAGS = exports2.FLAGS = exports2.TYPE = exports2.ERROR = void 0;
    var utils_1 = require_utils();
    exports2.ERROR = {
      OK: 0,
      INTERNAL: 1,
      STRICT: 2,
      CR_EXPECTED: 25,
      LF_EXPECTED: 3,
      UNEXPECTED_CONTENT_LENGTH: 4,
      UNEXPECTED_SPACE: 30,
      CLOSED_CONNECTION: 5,
      INVALID_METHOD: 6,
      INVALID_URL: 7,
      INVALID_CONSTANT: 8,
      INVALID_VERSION: 9,
      INVALID_HEADER_TOKEN: 10,
      INVALID_CONTENT_LENGTH: 11,
      INVALID_CHUNK_SIZE: 12,
      INVALID_STATUS: 13,
      INVALID_EOF_STATE: 14,
      INVALID_TRANSFER_ENCODING: 15,
      CB_MESSAGE_BEGIN: 16,
      CB_HEADERS_COMPLETE: 17,
      CB_MESSAGE_COMPLETE: 18,
      CB_CHUNK_HEADER: 19,
      CB_CHUNK_COMPLETE: 20,
      PAUSED: 21,
      PAUSED_UPGRADE: 22,
      PAUSED_H2_UPGRADE: 23,
      USER: 24,
      CB_URL_COMPLETE: 26,
      CB_STATUS_COMPLETE: 27,
      CB_METHOD_COMPLETE: 32,
      CB_VERSION_COMPLETE: 33,
      CB_HEADER_FIELD_COMPLETE: 28,
      CB_HEADER_VALUE_COMPLETE: 29,
      CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
      CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
      CB_RESET: 31,
      CB_PROTOCOL_COMPLETE: 38
    };
    exports2.TYPE = {
      BOTH: 0,
      // default
      REQUEST: 1,
      RESPONSE: 2
    };
    exports2.FLAGS = {
      CONNECTION_KEEP_ALIVE: 1 << 0,
      CONNECTION_CLOSE: 1 << 1,
      CONNECTION_UPGRADE: 1 << 2,
      CHUNKED: 1 << 3,
      UPGRADE: 1 << 4,
      CONTENT_LENGTH: 1 << 5,
      SKIPBODY: 1 << 6,
      TRAILING: 1 << 7,
      // 1 << 8 is unused
      TRANSFER_ENCODING: 1 << 9
    };
    exports2.LENIENT_FLAGS = {
      HEADERS: 1 << 0,
      CHUNKED_LENGTH: 1 << 1,
      KEEP_ALIVE: 1 << 2,
      TRANSFER_ENCODING: 1 << 3,
      VERSION: 1 << 4,
      DATA_AFTER_CLOSE: 1 << 5,
      OPTIONAL_LF_AFTER_CR: 1 << 6,
      OPTIONAL_CRLF_AFTER_CHUNK: 1 << 7,
      OPTIONAL_CR_BEFORE_LF: 1 << 8,
      SPACES_AFTER_CHUNK_SIZE: 1 << 9
    };
    exports2.METHODS = {
      "DELETE": 0,
      "GET": 1,
      "HEAD": 2,
      "POST": 3,
      "PUT": 4,
      /* pathological */
      "CONNECT": 5,
      "OPTIONS": 6,
      "TRACE": 7,
      /* WebDAV */
      "COPY": 8,
      "LOCK": 9,
      "MKCOL": 10,
      "MOVE": 11,
      "PROPFIND": 12,
      "PROPPATCH": 13,
      "SEARCH": 14,
      "UNLOCK": 15,
      "BIND": 16,
      "REBIND": 17,
      "UNBIND": 18,
      "ACL": 19,
      /* subversion */
      "REPORT": 20,
      "MKACTIVITY": 21,
      "CHECKOUT": 22,
      "MERGE": 23,
      /* upnp */
      "M-SEARCH": 24,
      "NOTIFY": 25,
      "SUBSCRIBE": 26,
      "UNSUBSCRIBE": 27,
      /* RFC-5789 */
      "PATCH": 28,
      "PURGE": 29,
      /* CalDAV */
      "MKCALENDAR": 30,
      /* RFC-2068, section 19.6.1.2 */
      "LINK": 31,
      "UNLINK": 32,
      /* icecast */
      "SOURCE": 33,
      /* RFC-7540, section 11.6 */
      "PRI": 34,
      /* RFC-2326 RTSP */
      "DESCRIBE": 35,
      "ANNOUNCE": 36,
      "SETUP": 37,
      "PLAY": 38,
      "PAUSE": 39,
      "TEARDOWN": 40,
      "GET_PARAMETER": 41,
      "SET_PARAMETER": 42,
      "REDIRECT": 43,
      "RECORD": 44,
      /* RAOP */
      "FLUSH": 45,
      /* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */
      "QUERY": 46
    };
    exports2.STATUSES = {
      CONTINUE: 100,
      SWITCHING_PROTOCOLS: 101,
      PROCESSING: 102,
      EARLY_HINTS: 103,
      RESPONSE_IS_STALE: 110,
      // Unofficial
      REVALIDATION_FAILED: 111,
      // Unofficial
      DISCONNECTED_OPERATION: 112,
      // Unofficial
      HEURISTIC_EXPIRATION: 113,
      // Unofficial
      MISCELLANEOUS_WARNING: 199,
      // Unofficial
      OK: 200,
      CREATED: 201,
      ACCEPTED: 202,
      NON_AUTHORITATIVE_INFORMATION: 203,
      NO_CONTENT: 204,
      RESET_CONTENT: 205,
      PARTIAL_CONTENT: 206,
      MULTI_STATUS: 207,
      ALREADY_REPORTED: 208,
      TRANSFORMATION_APPLIED: 214,
      // Unofficial
      IM_USED: 226,
      MISCELLANEOUS_PERSISTENT_WARNING: 299,
      // Unofficial
      MULTIPLE_CHOICES: 300,
      MOVED_PERMANENTLY: 301,
      FOUND: 302,
      SEE_OTHER: 303,
      NOT_MODIFIED: 304,
      USE_PROXY: 305,
      SWITCH_PROXY: 306,
      // No longer used
      TEMPORARY_REDIRECT: 307,
      PERMANENT_REDIRECT: 308,
      BAD_REQUEST: 400,
      UNAUTHORIZED: 401,
      PAYMENT_REQUIRED: 402,
      FORBIDDEN: 403,
      NOT_FOUND: 404,
      METHOD_NOT_ALLOWED: 405,
      NOT_ACCEPTABLE: 406,
      PROXY_AUTHENTICATION_REQUIRED: 407,
      REQUEST_TIMEOUT: 408,
      CONFLICT: 409,
      GONE: 410,
      LENGTH_REQUIRED: 411,
      PRECONDITION_FAILED: 412,
      PAYLOAD_TOO_LARGE: 413,
      URI_TOO_LONG: 414,
      UNSUPPORTED_MEDIA_TYPE: 415,
      RANGE_NOT_SATISFIABLE: 416,
      EXPECTATION_FAILED: 417,
      IM_A_TEAPOT: 418,
      PAGE_EXPIRED: 419,
      // Unofficial
      ENHANCE_YOUR_CALM: 420,
      // Unofficial
      MISDIRECTED_REQUEST: 421,
      UNPROCESSABLE_ENTITY: 422,
      LOCKED: 423,
      FAILED_DEPENDENCY: 424,
      TOO_EARLY: 425,
      UPGRADE_REQUIRED: 426,
      PRECONDITION_REQUIRED: 428,
      TOO_MANY_REQUESTS: 429,
      REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
      // Unofficial
      REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
      LOGIN_TIMEOUT: 440,
      // Unofficial
      NO_RESPONSE: 444,
      // Unofficial
      RETRY_WITH: 449,
      // Unofficial
      BLOCKED_BY_PARENTAL_CONTROL: 450,
      // Unofficial
      UNAVAILABLE_FOR_LEGAL_REASONS: 451,
      CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
      // Unofficial
      INVALID_X_FORWARDED_FOR: 463,
      // Unofficial
      REQUEST_HEADER_TOO_LARGE: 494,
      // Unofficial
      SSL_CERTIFICATE_ERROR: 495,
      // Unofficial
      SSL_CERTIFICATE_REQUIRED: 496,
      // Unofficial
      HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
      // Unofficial
      INVALID_TOKEN: 498,
      // Unofficial
      CLIENT_CLOSED_REQUEST: 499,
      // Unofficial
      INTERNAL_SERVER_ERROR: 500,
      NOT_IMPLEMENTED: 501,
      BAD_GATEWAY: 502,
      SERVICE_UNAVAILABLE: 503,
      GATEWAY_TIMEOUT: 504,
      HTTP_VERSION_NOT_SUPPORTED: 505,
      VARIANT_ALSO_NEGOTIATES: 506,
      INSUFFICIENT_STORAGE: 507,
      LOOP_DETECTED: 508,
      BANDWIDTH_LIMIT_EXCEEDED: 509,
      NOT_EXTENDED: 510,
      NETWORK_AUTHENTICATION_REQUIRED: 511,
      WEB_SERVER_UNKNOWN_ERROR: 520,
      // Unofficial
      WEB_SERVER_IS_DOWN: 521,
      // Unofficial
      CONNECTION_TIMEOUT: 522,
      // Unofficial
      ORIGIN_IS_UNREACHABLE: 523,
      // Unofficial
      TIMEOUT_OCCURED: 524,
      // Unofficial
      SSL_HANDSHAKE_FAILED: 525,
      // Unofficial
      INVALID_SSL_CERTIFICATE: 526,
      // Unofficial
      RAILGUN_ERROR: 527,
      // Unofficial
      SITE_IS_OVERLOADED: 529,
      // Unofficial
      SITE_IS_FROZEN: 530,
      // Unofficial
      IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
      // Unofficial
      NETWORK_READ_TIMEOUT: 598,
      // Unofficial
      NETWORK_CONNECT_TIMEOUT: 599
      // Unofficial
    };
    exports2.FINISH = {
      SAFE: 0,
      SAFE_WITH_CB: 1,
      UNSAFE: 2
    };
    exports2.HEADER_STATE = {
      GENERAL: 0,
      CONNECTION: 1,
      CONTENT_LENGTH: 2,
      TRANSFER_ENCODING: 3,
      UPGRADE: 4,
      CONNECTION_KEEP_ALIVE: 5,
      CONNECTION_CLOSE: 6,
      CONNECTION_UPGRADE: 7,
      TRANSFER_ENCODING_CHUNKED: 8
    };
    exports2.METHODS_HTTP = [
      exports2.METHODS.DELETE,
      exports2.METHODS.GET,
      exports2.METHODS.HEAD,
      exports2.METHODS.POST,
      exports2.METHODS.PUT,
      exports2.METHODS.CONNECT,
      exports2.METHODS.OPTIONS,
      exports2.METHODS.TRACE,
      exports2.METHODS.COPY,
      exports2.METHODS.LOCK,
      exports2.METHODS.MKCOL,
      exports2.METHODS.MOVE,
      exports2.METHODS.PROPFIND,
      exports2.METHODS.PROPPATCH,
      exports2.METHODS.SEARCH,
      exports2.METHODS.UNLOCK,
      exports2.METHODS.BIND,
      exports2.METHODS.REBIND,
      exports2.METHODS.UNBIND,
      exports2.METHODS.ACL,
      exports2.METHODS.REPORT,
      exports2.METHODS.MKACTIVITY,
      exports2.METHODS.CHECKOUT,
      exports2.METHODS.MERGE,
      exports2.METHODS["M-SEARCH"],
      exports2.METHODS.NOTIFY,
      exports2.METHODS.SUBSCRIBE,
      exports2.METHODS.UNSUBSCRIBE,
      exports2.METHODS.PATCH,
      exports2.METHODS.PURGE,
      exports2.METHODS.MKCALENDAR,
      exports2.METHODS.LINK,
      exports2.METHODS.UNLINK,
      exports2.METHODS.PRI,
      // TODO(indutny): should we allow it with HTTP?
      exports2.METHODS.SOURCE,
      exports2.METHODS.QUERY
    ];
    exports2.METHODS_ICE = [
      exports2.METHODS.SOURCE
    ];
    exports2.METHODS_RTSP = [
      exports2.METHODS.OPTIONS,
      exports2.METHODS.DESCRIBE,
      exports2.METHODS.ANNOUNCE,
      exports2.METHODS.SETUP,
      exports2.METHODS.PLAY,
      exports2.METHODS.PAUSE,
      exports2.METHODS.TEARDOWN,
      exports2.METHODS.GET_PARAMETER,
      exports2.METHODS.SET_PARAMETER,
      exports2.METHODS.REDIRECT,
      exports2.METHODS.RECORD,
      exports2.METHODS.FLUSH,
      // For AirPlay
      exports2.METHODS.GET,
      exports2.METHODS.POST
    ];
    exports2.METHOD_MAP = (0, utils_1.enumToMap)(exports2.METHODS);
    exports2.H_METHOD_MAP = Object.fromEntries(Object.entries(exports2.METHODS).filter(([k]) => k.startsWith("H")));
    exports2.STATUSES_HTTP = [
      exports2.STATUSES.CONTINUE,
      exports2.STATUSES.SWITCHING_PROTOCOLS,
      exports2.STATUSES.PROCESSING,
      exports2.STATUSES.EARLY_HINTS,
      exports2.STATUSES.RESPONSE_IS_STALE,
      exports2.STATUSES.REVALIDATION_FAILED,
      exports2.STATUSES.DISCONNECTED_OPERATION,
      exports2.STATUSES.HEURISTIC_EXPIRATION,
      exports2.STATUSES.MISCELLANEOUS_WARNING,
      exports2.STATUSES.OK,
      exports2.STATUSES.CREATED,
      exports2.STATUSES.ACCEPTED,
      exports2.STATUSES.NON_AUTHORITATIVE_INFORMATION,
      exports2.STATUSES.NO_CONTENT,
      exports2.STATUSES.RESET_CONTENT,
      exports2.STATUSES.PARTIAL_CONTENT,
      exports2.STATUSES.MULTI_STATUS,
      exports2.STATUSES.ALREADY_REPORTED,
      exports2.STATUSES.TRANSFORMATION_APPLIED,
      exports2.STATUSES.IM_USED,
      exports2.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
      exports2.STATUSES.MULTIPLE_CHOICES,
      exports2.STATUSES.MOVED_PERMANENTLY,
      exports2.STATUSES.FOUND,
      exports2.STATUSES.SEE_OTHER,
      exports2.STATUSES.NOT_MODIFIED,
      exports2.STATUSES.USE_PROXY,
      exports2.STATUSES.SWITCH_PROXY,
      exports2.STATUSES.TEMPORARY_REDIRECT,
      exports2.STATUSES.PERMANENT_REDIRECT,
      exports2.STATUSES.BAD_REQUEST,
      exports2.STATUSES.UNAUTHORIZED,
      exports2.STATUSES.PAYMENT_REQUIRED,
      exports2.STATUSES.FORBIDDEN,
      exports2.STATUSES.NOT_FOUND,
      exports2.STATUSES.METHOD_NOT_ALLOWED,
      exports2.STATUSES.NOT_ACCEPTABLE,
      exports2.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
      exports2.STATUSES.REQUEST_TIMEOUT,
      exports2.STATUSES.CONFLICT,
      exports2.STATUSES.GONE,
      exports2.STATUSES.LENGTH_REQUIRED,
      exports2.STATUSES.PRECONDITION_FAILED,
      exports2.STATUSES.PAYLOAD_TOO_LARGE,
      exports2.STATUSES.URI_TOO_LONG,
      exports2.STATUSES.UNSUPPORTED_MEDIA_TYPE,
      exports2.STATUSES.RANGE_NOT_SATISFIABLE,
      exports2.STATUSES.EXPECTATION_FAILED,
      exports2.STATUSES.IM_A_TEAPOT,
      exports2.STATUSES.PAGE_EXPIRED,
      exports2.STATUSES.ENHANCE_YOUR_CALM,
      exports2.STATUSES.MISDIRECTED_REQUEST,
      exports2.STATUSES.UNPROCESSABLE_ENTITY,
      exports2.STATUSES.LOCKED,
      exports2.STATUSES.FAILED_DEPENDENCY,
      exports2.STATUSES.TOO_EARLY,
      exports2.STATUSES.UPGRADE_REQUIRED,
      exports2.STATUSES.PRECONDITION_REQUIRED,
      exports2.STATUSES.TOO_MANY_REQUESTS,
      exports2.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
      exports2.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
      exports2.STATUSES.LOGIN_TIMEOUT,
      exports2.STATUSES.NO_RESPONSE,
      exports2.STATUSES.RETRY_WITH,
      exports2.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
      exports2.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
      exports2.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
      exports2.STATUSES.INVALID_X_FORWARDED_FOR,
      exports2.STATUSES.REQUEST_HEADER_TOO_LARGE,
      exports2.STATUSES.SSL_CERTIFICATE_ERROR,
      exports2.STATUSES.SSL_CERTIFICATE_REQUIRED,
      exports2.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
      exports2.STATUSES.INVALID_TOKEN,
      exports2.STATUSES.CLIENT_CLOSED_REQUEST,
      exports2.STATUSES.INTERNAL_SERVER_ERROR,
      exports2.STATUSES.NOT_IMPLEMENTED,
      exports2.STATUSES.BAD_GATEWAY,
      exports2.STATUSES.SERVICE_UNAVAILABLE,
      exports2.STATUSES.GATEWAY_TIMEOUT,
      exports2.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
      exports2.STATUSES.VARIANT_ALSO_NEGOTIATES,
      exports2.STATUSES.INSUFFICIENT_STORAGE,
      exports2.STATUSES.LOOP_DETECTED,
      exports2.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
      exports2.STATUSES.NOT_EXTENDED,
      exports2.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
      exports2.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
      exports2.STATUSES.WEB_SERVER_IS_DOWN,
      exports2.STATUSES.CONNECTION_TIMEOUT,
      exports2.STATUSES.ORIGIN_IS_UNREACHABLE,
      exports2.STATUSES.TIMEOUT_OCCURED,
      exports2.STATUSES.SSL_HANDSHAKE_FAILED,
      exports2.STATUSES.INVALID_SSL_CERTIFICATE,
      exports2.STATUSES.RAILGUN_ERROR,
      exports2.STATUSES.SITE_IS_OVERLOADED,
      exports2.STATUSES.SITE_IS_FROZEN,
      exports2.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
      exports2.STATUSES.NETWORK_READ_TIMEOUT,
      exports2.STATUSES.NETWORK_CONNECT_TIMEOUT
    ];
    exports2.ALPHA = [];
    for (let i = "A".charCodeAt(0); i <= "Z".charCodeAt(0); i++) {
      exports2.ALPHA.push(String.fromCharCode(i));
      exports2.ALPHA.push(String.fromCharCode(i + 32));
    }
    exports2.NUM_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9
    };
    exports2.HEX_MAP = {
      0: 0,
      1: 1,
      2: 2,
      3: 3,
      4: 4,
      5: 5,
      6: 6,
      7: 7,
      8: 8,
      9: 9,
      A: 10,
      B: 11,
      C: 12,
      D: 13,
      E: 14,
      F: 15,
      a: 10,
      b: 11,
      c: 12,
      d: 13,
      e: 14,
      f: 15
    };
    exports2.NUM = [
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9"
    ];
    exports2.ALPHANUM = exports2.ALPHA.concat(exports2.NUM);
    exports2.MARK = ["-", "_", ".", "!", "~", "*", "'", "(", ")"];
    exports2.USERINFO_CHARS = exports2.ALPHANUM.concat(exports2.MARK).concat(["%", ";", ":", "&", "=", "+", "$", ","]);
    exports2.URL_CHAR = [
      "!",
      '"',
      "$",
      "%",
      "&",
      "'",
      "(",
      ")",
      "*",
      "+",
      ",",
      "-",
      ".",
      "/",
      ":",
      ";",
      "<",
      "=",
      ">",
      "@",
      "[",
      "\\",
      "]",
      "^",
      "_",
      "`",
      "{",
      "|",
      "}",
      "~"
    ].concat(exports2.ALPHANUM);
    exports2.HEX = exports2.NUM.concat(["a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F"]);
    exports2.TOKEN = [
      "!",
      "#",
      "$",
      "%",
      "&",
      "'",
      "*",
      "+",
      "-",
      ".",
      "^",
      "_",
      "`",
      "|",
      "~"
    ].concat(exports2.ALPHANUM);
    exports2.HEADER_CHARS = ["	"];
    for (let i = 32; i <= 255; i++) {
      if (i !== 127) {
        exports2.HEADER_CHARS.push(i);
      }
    }
    exports2.CONNECTION_TOKEN_CHARS = exports2.HEADER_CHARS.filter((c) => c !== 44);
    exports2.QUOTED_STRING = ["	", " "];
    for (let i = 33; i <= 255; i++) {
      if (i !== 34 && i !== 92) {
        exports2.QUOTED_STRING.push(i);
      }
    }
    exports2.HTAB_SP_VCHAR_OBS_TEXT = ["	", " "];
    for (let i = 33; i <= 126; i++) {
      exports2.HTAB_SP_VCHAR_OBS_TEXT.push(i);
    }
    for (let i = 128; i <= 255; i++) {
      exports2.HTAB_SP_VCHAR_OBS_TEXT.push(i);
    }
    exports2.MAJOR = exports2.NUM_MAP;
    exports2.MINOR = exports2.MAJOR;
    exports2.SPECIAL_HEADERS = {
      "connection": exports2.HEADER_STATE.CONNECTION,
      "content-length": exports2.HEADER_STATE.CONTENT_LENGTH,
      "proxy-connection": exports2.HEADER_STATE.CONNECTION,
      "transfer-encoding": exports2.HEADER_STATE.TRANSFER_ENCODING,
      "upgrade": exports2.HEADER_STATE.UPGRADE
    };
    exports2.default = {
      ERROR: exports2.ERROR,
      TYPE: exports2.TYPE,
      FLAGS: exports2.FLAGS,
      LENIENT_FLAGS: exports2.LENIENT_FLAGS,
      METHODS: exports2.METHODS,
      STATUSES: exports2.STATUSES,
      FINISH: exports2.FINISH,
      HEADER_STATE: exports2.HEADER_STATE,
      ALPHA: exports2.ALPHA,
      NUM_MAP: exports2.NUM_MAP,
      HEX_MAP: exports2.HEX_MAP,
      NUM: exports2.NUM,
      ALPHANUM: exports2.ALPHANUM,
      MARK: exports2.MARK,
      USERINFO_CHARS: exports2.USERINFO_CHARS,
      URL_CHAR: exports2.URL_CHAR,
      HEX: exports2.HEX,
      TOKEN: exports2.TOKEN,
      HEADER_CHARS: exports2.HEADER_CHARS,
      CONNECTION_TOKEN_CHARS: exports2.CONNECTION_TOKEN_CHARS,
      QUOTED_STRING: exports2.QUOTED_STRING,
      HTAB_SP_VCHAR_OBS_TEXT: exports2.HTAB_SP_VCHAR_OBS_TEXT,
      MAJOR: exports2.MAJOR,
      MINOR: exports2.MINOR,
      SPECIAL_HEADERS: exports2.SPECIAL_HEADERS,
      METHODS_HTTP: exports2.METHODS_HTTP,
      METHODS_ICE: exports2.METHODS_ICE,
      METHODS_RTSP: exports2.METHODS_RTSP,
      METHOD_MAP: exports2.METHOD_MAP,
      H_METHOD_MAP: exports2.H_METHOD_MAP,
      STATUSES_HTTP: exports2.STATUSES_HTTP
    };
  }
});

// node_modules/undici/lib/llhttp/llhttp_simd-wasm.js
var require_llhttp_simd_wasm = __commonJS({
  "node_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(exports2, module2) {
    "use strict";
    var { Buffer: Buffer2 } = require("node:buffer");
    var wasmBase64 = "AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAn9/AGABfwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAzU0BQYAAAMAAAAAAAADAQMAAwMDAAACAAAAAAICAgICAgICAgIBAQEBAQEBAQEBAwAAAwAAAAQFAXABExMFAwEAAgYIAX8BQcDZBAsHxQcoBm1lbW9yeQIAC19pbml0aWFsaXplAAgZX19pbmRpcmVjdF9mdW5jdGlvbl90YWJsZQEAC2xsaHR0cF9pbml0AAkYbGxodHRwX3Nob3VsZF9rZWVwX2FsaXZlADcMbGxodHRwX2FsbG9jAAsGbWFsbG9jADkLbGxodHRwX2ZyZWUADARmcmVlAAwPbGxodHRwX2dldF90eXBlAA0VbGxodHRwX2dldF9odHRwX21ham9yAA4VbGxodHRwX2dldF9odHRwX21pbm9yAA8RbGxodHRwX2dldF9tZXRob2QAEBZsbGh0dHBfZ2V0X3N0YXR1c19jb2RlABESbGxodHRwX2dldF91cGdyYWRlABIMbGxodHRwX3Jlc2V0ABMObGxodHRwX2V4ZWN1dGUAFBRsbGh0dHBfc2V0dGluZ3NfaW5pdAAVDWxsaHR0cF9maW5pc2gAFgxsbGh0dHBfcGF1c2UAFw1sbGh0dHBfcmVzdW1lABgbbGxodHRwX3Jlc3VtZV9hZnRlcl91cGdyYWRlABkQbGxodHRwX2dldF9lcnJubwAaF2xsaHR0cF9nZXRfZXJyb3JfcmVhc29uABsXbGxodHRwX3NldF9lcnJvcl9yZWFzb24AHBRsbGh0dHBfZ2V0X2Vycm9yX3BvcwAdEWxsaHR0cF9lcnJub19uYW1lAB4SbGxodHRwX21ldGhvZF9uYW1lAB8SbGxodHRwX3N0YXR1c19uYW1lACAabGxodHRwX3NldF9sZW5pZW50X2hlYWRlcnMAISFsbGh0dHBfc2V0X2xlbmllbnRfY2h1bmtlZF9sZW5ndGgAIh1sbGh0dHBfc2V0X2xlbmllbnRfa2VlcF9hbGl2ZQAjJGxsaHR0cF9zZXRfbGVuaWVudF90cmFuc2Zlcl9lbmNvZGluZwAkGmxsaHR0cF9zZXRfbGVuaWVudF92ZXJzaW9uACUjbGxodHRwX3NldF9sZW5pZW50X2RhdGFfYWZ0ZXJfY2xvc2UAJidsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfbGZfYWZ0ZXJfY3IAJyxsbGh0dHBfc2V0X2xlbmllbnRfb3B0aW9uYWxfY3JsZl9hZnRlcl9jaHVuawAoKGxsaHR0cF9zZXRfbGVuaWVudF9vcHRpb25hbF9jcl9iZWZvcmVfbGYAKSpsbGh0dHBfc2V0X2xlbmllbnRfc3BhY2VzX2FmdGVyX2NodW5rX3NpemUAKhhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YANgkYAQBBAQsSAQIDBAUKBgcyNDMuKy8tLDAxCuzaAjQWAEHA1QAoAgAEQAALQcDVAEEBNgIACxQAIAAQOCAAIAI2AjggACABOgAoCxQAIAAgAC8BNCAALQAwIAAQNxAACx4BAX9BwAAQOiIBEDggAUGACDYCOCABIAA6ACggAQuPDAEHfwJAIABFDQAgAEEIayIBIABBBGsoAgAiAEF4cSIEaiEFAkAgAEEBcQ0AIABBA3FFDQEgASABKAIAIgBrIgFB1NUAKAIASQ0BIAAgBGohBAJAAkBB2NUAKAIAIAFHBEAgAEH/AU0EQCAAQQN2IQMgASgCCCIAIAEoAgwiAkYEQEHE1QBBxNUAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgASgCGCEGIAEgASgCDCIARwRAIAAgASgCCCICNgIIIAIgADYCDAwDCyABQRRqIgMoAgAiAkUEQCABKAIQIgJFDQIgAUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSgCBCIAQQNxQQNHDQIgBSAAQX5xNgIEQczVACAENgIAIAUgBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgASgCHCICQQJ0QfTXAGoiAygCACABRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAFGG2ogADYCACAARQ0BCyAAIAY2AhggASgCECICBEAgACACNgIQIAIgADYCGAsgAUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBU8NACAFKAIEIgBBAXFFDQACQAJAAkACQCAAQQJxRQRAQdzVACgCACAFRgRAQdzVACABNgIAQdDVAEHQ1QAoAgAgBGoiADYCACABIABBAXI2AgQgAUHY1QAoAgBHDQZBzNUAQQA2AgBB2NUAQQA2AgAMBgtB2NUAKAIAIAVGBEBB2NUAIAE2AgBBzNUAQczVACgCACAEaiIANgIAIAEgAEEBcjYCBCAAIAFqIAA2AgAMBgsgAEF4cSAEaiEEIABB/wFNBEAgAEEDdiEDIAUoAggiACAFKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwFCyACIAA2AgggACACNgIMDAQLIAUoAhghBiAFIAUoAgwiAEcEQEHU1QAoAgAaIAAgBSgCCCICNgIIIAIgADYCDAwDCyAFQRRqIgMoAgAiAkUEQCAFKAIQIgJFDQIgBUEQaiEDCwNAIAMhByACIgBBFGoiAygCACICDQAgAEEQaiEDIAAoAhAiAg0ACyAHQQA2AgAMAgsgBSAAQX5xNgIEIAEgBGogBDYCACABIARBAXI2AgQMAwtBACEACyAGRQ0AAkAgBSgCHCICQQJ0QfTXAGoiAygCACAFRgRAIAMgADYCACAADQFByNUAQcjVACgCAEF+IAJ3cTYCAAwCCyAGQRBBFCAGKAIQIAVGG2ogADYCACAARQ0BCyAAIAY2AhggBSgCECICBEAgACACNgIQIAIgADYCGAsgBUEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgBGogBDYCACABIARBAXI2AgQgAUHY1QAoAgBHDQBBzNUAIAQ2AgAMAQsgBEH/AU0EQCAEQXhxQezVAGohAAJ/QcTVACgCACICQQEgBEEDdnQiA3FFBEBBxNUAIAIgA3I2AgAgAAwBCyAAKAIICyICIAE2AgwgACABNgIIIAEgADYCDCABIAI2AggMAQtBHyECIARB////B00EQCAEQSYgBEEIdmciAGt2QQFxIABBAXRrQT5qIQILIAEgAjYCHCABQgA3AhAgAkECdEH01wBqIQACQEHI1QAoAgAiA0EBIAJ0IgdxRQRAIAAgATYCAEHI1QAgAyAHcjYCACABIAA2AhggASABNgIIIAEgATYCDAwBCyAEQRkgAkEBdmtBACACQR9HG3QhAiAAKAIAIQACQANAIAAiAygCBEF4cSAERg0BIAJBHXYhACACQQF0IQIgAyAAQQRxakEQaiIHKAIAIgANAAsgByABNgIAIAEgAzYCGCABIAE2AgwgASABNgIIDAELIAMoAggiACABNgIMIAMgATYCCCABQQA2AhggASADNgIMIAEgADYCCAtB5NUAQeTVACgCAEEBayIAQX8gABs2AgALCwcAIAAtACgLBwAgAC0AKgsHACAALQArCwcAIAAtACkLBwAgAC8BNAsHACAALQAwC0ABBH8gACgCGCEBIAAvAS4hAiAALQAoIQMgACgCOCEEIAAQOCAAIAQ2AjggACADOgAoIAAgAjsBLiAAIAE2AhgLhocCAwd/A34BeyABIAJqIQQCQCAAIgMoAgwiAA0AIAMoAgQEQCADIAE2AgQLIwBBEGsiCSQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADKAIcIgJBAmsO/AEB+QECAwQFBgcICQoLDA0ODxAREvgBE/cBFBX2ARYX9QEYGRobHB0eHyD9AfsBIfQBIiMkJSYnKCkqK/MBLC0uLzAxMvIB8QEzNPAB7wE1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk/6AVBRUlPuAe0BVOwBVesBVldYWVrqAVtcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcMBxAHFAcYBxwHIAckBygHLAcwBzQHOAekB6AHPAecB0AHmAdEB0gHTAdQB5QHVAdYB1wHYAdkB2gHbAdwB3QHeAd8B4AHhAeIB4wEA/AELQQAM4wELQQ4M4gELQQ0M4QELQQ8M4AELQRAM3wELQRMM3gELQRQM3QELQRUM3AELQRYM2wELQRcM2gELQRgM2QELQRkM2AELQRoM1wELQRsM1gELQRwM1QELQR0M1AELQR4M0wELQR8M0gELQSAM0QELQSEM0AELQQgMzwELQSIMzgELQSQMzQELQSMMzAELQQcMywELQSUMygELQSYMyQELQScMyAELQSgMxwELQRIMxgELQREMxQELQSkMxAELQSoMwwELQSsMwgELQSwMwQELQd4BDMABC0EuDL8BC0EvDL4BC0EwDL0BC0ExDLwBC0EyDLsBC0EzDLoBC0E0DLkBC0HfAQy4AQtBNQy3AQtBOQy2AQtBDAy1AQtBNgy0AQtBNwyzAQtBOAyyAQtBPgyxAQtBOgywAQtB4AEMrwELQQsMrgELQT8MrQELQTsMrAELQQoMqwELQTwMqgELQT0MqQELQeEBDKgBC0HBAAynAQtBwAAMpgELQcIADKUBC0EJDKQBC0EtDKMBC0HDAAyiAQtBxAAMoQELQcUADKABC0HGAAyfAQtBxwAMngELQcgADJ0BC0HJAAycAQtBygAMmwELQcsADJoBC0HMAAyZAQtBzQAMmAELQc4ADJcBC0HPAAyWAQtB0AAMlQELQdEADJQBC0HSAAyTAQtB0wAMkgELQdUADJEBC0HUAAyQAQtB1gAMjwELQdcADI4BC0HYAAyNAQtB2QAMjAELQdoADIsBC0HbAAyKAQtB3AAMiQELQd0ADIgBC0HeAAyHAQtB3wAMhgELQeAADIUBC0HhAAyEAQtB4gAMgwELQeMADIIBC0HkAAyBAQtB5QAMgAELQeIBDH8LQeYADH4LQecADH0LQQYMfAtB6AAMewtBBQx6C0HpAAx5C0EEDHgLQeoADHcLQesADHYLQewADHULQe0ADHQLQQMMcwtB7gAMcgtB7wAMcQtB8AAMcAtB8gAMbwtB8QAMbgtB8wAMbQtB9AAMbAtB9QAMawtB9gAMagtBAgxpC0H3AAxoC0H4AAxnC0H5AAxmC0H6AAxlC0H7AAxkC0H8AAxjC0H9AAxiC0H+AAxhC0H/AAxgC0GAAQxfC0GBAQxeC0GCAQxdC0GDAQxcC0GEAQxbC0GFAQxaC0GGAQxZC0GHAQxYC0GIAQxXC0GJAQxWC0GKAQxVC0GLAQxUC0GMAQxTC0GNAQxSC0GOAQxRC0GPAQxQC0GQAQxPC0GRAQxOC0GSAQxNC0GTAQxMC0GUAQxLC0GVAQxKC0GWAQxJC0GXAQxIC0GYAQxHC0GZAQxGC0GaAQxFC0GbAQxEC0GcAQxDC0GdAQxCC0GeAQxBC0GfAQxAC0GgAQw/C0GhAQw+C0GiAQw9C0GjAQw8C0GkAQw7C0GlAQw6C0GmAQw5C0GnAQw4C0GoAQw3C0GpAQw2C0GqAQw1C0GrAQw0C0GsAQwzC0GtAQwyC0GuAQwxC0GvAQwwC0GwAQwvC0GxAQwuC0GyAQwtC0GzAQwsC0G0AQwrC0G1AQwqC0G2AQwpC0G3AQwoC0G4AQwnC0G5AQwmC0G6AQwlC0G7AQwkC0G8AQwjC0G9AQwiC0G+AQwhC0G/AQwgC0HAAQwfC0HBAQweC0HCAQwdC0EBDBwLQcMBDBsLQcQBDBoLQcUBDBkLQcYBDBgLQccBDBcLQcgBDBYLQckBDBULQcoBDBQLQcsBDBMLQcwBDBILQc0BDBELQc4BDBALQc8BDA8LQdABDA4LQdEBDA0LQdIBDAwLQdMBDAsLQdQBDAoLQdUBDAkLQdYBDAgLQeMBDAcLQdcBDAYLQdgBDAULQdkBDAQLQdoBDAMLQdsBDAILQd0BDAELQdwBCyECA0ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAMCfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAn8CQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAwJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDuMBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISMkJScoKZ4DmwOaA5EDigODA4AD/QL7AvgC8gLxAu8C7QLoAucC5gLlAuQC3ALbAtoC2QLYAtcC1gLVAs8CzgLMAssCygLJAsgCxwLGAsQCwwK+ArwCugK5ArgCtwK2ArUCtAKzArICsQKwAq4CrQKpAqgCpwKmAqUCpAKjAqICoQKgAp8CmAKQAowCiwKKAoEC/gH9AfwB+wH6AfkB+AH3AfUB8wHwAesB6QHoAecB5gHlAeQB4wHiAeEB4AHfAd4B3QHcAdoB2QHYAdcB1gHVAdQB0wHSAdEB0AHPAc4BzQHMAcsBygHJAcgBxwHGAcUBxAHDAcIBwQHAAb8BvgG9AbwBuwG6AbkBuAG3AbYBtQG0AbMBsgGxAbABrwGuAa0BrAGrAaoBqQGoAacBpgGlAaQBowGiAZ8BngGZAZgBlwGWAZUBlAGTAZIBkQGQAY8BjQGMAYcBhgGFAYQBgwGCAX18e3p5dnV0UFFSU1RVCyABIARHDXJB/QEhAgy+AwsgASAERw2YAUHbASECDL0DCyABIARHDfEBQY4BIQIMvAMLIAEgBEcN/AFBhAEhAgy7AwsgASAERw2KAkH/ACECDLoDCyABIARHDZECQf0AIQIMuQMLIAEgBEcNlAJB+wAhAgy4AwsgASAERw0eQR4hAgy3AwsgASAERw0ZQRghAgy2AwsgASAERw3KAkHNACECDLUDCyABIARHDdUCQcYAIQIMtAMLIAEgBEcN1gJBwwAhAgyzAwsgASAERw3cAkE4IQIMsgMLIAMtADBBAUYNrQMMiQMLQQAhAAJAAkACQCADLQAqRQ0AIAMtACtFDQAgAy8BMiICQQJxRQ0BDAILIAMvATIiAkEBcUUNAQtBASEAIAMtAChBAUYNACADLwE0IgZB5ABrQeQASQ0AIAZBzAFGDQAgBkGwAkYNACACQcAAcQ0AQQAhACACQYgEcUGABEYNACACQShxQQBHIQALIANBADsBMiADQQA6ADECQCAARQRAIANBADoAMSADLQAuQQRxDQEMsQMLIANCADcDIAsgA0EAOgAxIANBAToANgxIC0EAIQACQCADKAI4IgJFDQAgAigCMCICRQ0AIAMgAhEAACEACyAARQ1IIABBFUcNYiADQQQ2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgyvAwsgASAERgRAQQYhAgyvAwsgAS0AAEEKRw0ZIAFBAWohAQwaCyADQgA3AyBBEiECDJQDCyABIARHDYoDQSMhAgysAwsgASAERgRAQQchAgysAwsCQAJAIAEtAABBCmsOBAEYGAAYCyABQQFqIQFBECECDJMDCyABQQFqIQEgA0Evai0AAEEBcQ0XQQAhAiADQQA2AhwgAyABNgIUIANBmSA2AhAgA0EZNgIMDKsDCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMWg0YQQghAgyqAwsgASAERwRAIANBCTYCCCADIAE2AgRBFCECDJEDC0EJIQIMqQMLIAMpAyBQDa4CDEMLIAEgBEYEQEELIQIMqAMLIAEtAABBCkcNFiABQQFqIQEMFwsgA0Evai0AAEEBcUUNGQwmC0EAIQACQCADKAI4IgJFDQAgAigCUCICRQ0AIAMgAhEAACEACyAADRkMQgtBACEAAkAgAygCOCICRQ0AIAIoAlAiAkUNACADIAIRAAAhAAsgAA0aDCQLQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANGwwyCyADQS9qLQAAQQFxRQ0cDCILQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANHAxCC0EAIQACQCADKAI4IgJFDQAgAigCVCICRQ0AIAMgAhEAACEACyAADR0MIAsgASAERgRAQRMhAgygAwsCQCABLQAAIgBBCmsOBB8jIwAiCyABQQFqIQEMHwtBACEAAkAgAygCOCICRQ0AIAIoAlQiAkUNACADIAIRAAAhAAsgAA0iDEILIAEgBEYEQEEWIQIMngMLIAEtAABBwMEAai0AAEEBRw0jDIMDCwJAA0AgAS0AAEGwO2otAAAiAEEBRwRAAkAgAEECaw4CAwAnCyABQQFqIQFBISECDIYDCyAEIAFBAWoiAUcNAAtBGCECDJ0DCyADKAIEIQBBACECIANBADYCBCADIAAgAUEBaiIBEDQiAA0hDEELQQAhAAJAIAMoAjgiAkUNACACKAJUIgJFDQAgAyACEQAAIQALIAANIwwqCyABIARGBEBBHCECDJsDCyADQQo2AgggAyABNgIEQQAhAAJAIAMoAjgiAkUNACACKAJQIgJFDQAgAyACEQAAIQALIAANJUEkIQIMgQMLIAEgBEcEQANAIAEtAABBsD1qLQAAIgBBA0cEQCAAQQFrDgUYGiaCAyUmCyAEIAFBAWoiAUcNAAtBGyECDJoDC0EbIQIMmQMLA0AgAS0AAEGwP2otAAAiAEEDRwRAIABBAWsOBQ8RJxMmJwsgBCABQQFqIgFHDQALQR4hAgyYAwsgASAERwRAIANBCzYCCCADIAE2AgRBByECDP8CC0EfIQIMlwMLIAEgBEYEQEEgIQIMlwMLAkAgAS0AAEENaw4ULj8/Pz8/Pz8/Pz8/Pz8/Pz8/PwA/C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAyWAwsgA0EvaiECA0AgASAERgRAQSEhAgyXAwsCQAJAAkAgAS0AACIAQQlrDhgCACkpASkpKSkpKSkpKSkpKSkpKSkpKQInCyABQQFqIQEgA0Evai0AAEEBcUUNCgwYCyABQQFqIQEMFwsgAUEBaiEBIAItAABBAnENAAtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwMlQMLIAMtAC5BgAFxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ3mAiAAQRVGBEAgA0EkNgIcIAMgATYCFCADQZsbNgIQIANBFTYCDEEAIQIMlAMLQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDJMDC0EAIQIgA0EANgIcIAMgATYCFCADQb4gNgIQIANBAjYCDAySAwsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEgDKdqIgEQMiIARQ0rIANBBzYCHCADIAE2AhQgAyAANgIMDJEDCyADLQAuQcAAcUUNAQtBACEAAkAgAygCOCICRQ0AIAIoAlgiAkUNACADIAIRAAAhAAsgAEUNKyAAQRVGBEAgA0EKNgIcIAMgATYCFCADQesZNgIQIANBFTYCDEEAIQIMkAMLQQAhAiADQQA2AhwgAyABNgIUIANBkww2AhAgA0ETNgIMDI8DC0EAIQIgA0EANgIcIAMgATYCFCADQYIVNgIQIANBAjYCDAyOAwtBACECIANBADYCHCADIAE2AhQgA0HdFDYCECADQRk2AgwMjQMLQQAhAiADQQA2AhwgAyABNgIUIANB5h02AhAgA0EZNgIMDIwDCyAAQRVGDT1BACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMiwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUNKCADQQ02AhwgAyABNgIUIAMgADYCDAyKAwsgAEEVRg06QQAhAiADQQA2AhwgAyABNgIUIANB0A82AhAgA0EiNgIMDIkDCyADKAIEIQBBACECIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDCgLIANBDjYCHCADIAA2AgwgAyABQQFqNgIUDIgDCyAAQRVGDTdBACECIANBADYCHCADIAE2AhQgA0HQDzYCECADQSI2AgwMhwMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDMiAEUEQCABQQFqIQEMJwsgA0EPNgIcIAMgADYCDCADIAFBAWo2AhQMhgMLQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDIUDCyAAQRVGDTNBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwMhAMLIAMoAgQhAEEAIQIgA0EANgIEIAMgACABEDQiAEUNJSADQRE2AhwgAyABNgIUIAMgADYCDAyDAwsgAEEVRg0wQQAhAiADQQA2AhwgAyABNgIUIANB1gw2AhAgA0EjNgIMDIIDCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDCULIANBEjYCHCADIAA2AgwgAyABQQFqNgIUDIEDCyADQS9qLQAAQQFxRQ0BC0EXIQIM5gILQQAhAiADQQA2AhwgAyABNgIUIANB4hc2AhAgA0EZNgIMDP4CCyAAQTtHDQAgAUEBaiEBDAwLQQAhAiADQQA2AhwgAyABNgIUIANBkhg2AhAgA0ECNgIMDPwCCyAAQRVGDShBACECIANBADYCHCADIAE2AhQgA0HWDDYCECADQSM2AgwM+wILIANBFDYCHCADIAE2AhQgAyAANgIMDPoCCyADKAIEIQBBACECIANBADYCBCADIAAgARA0IgBFBEAgAUEBaiEBDPUCCyADQRU2AhwgAyAANgIMIAMgAUEBajYCFAz5AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzzAgsgA0EXNgIcIAMgADYCDCADIAFBAWo2AhQM+AILIABBFUYNI0EAIQIgA0EANgIcIAMgATYCFCADQdYMNgIQIANBIzYCDAz3AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQwdCyADQRk2AhwgAyAANgIMIAMgAUEBajYCFAz2AgsgAygCBCEAQQAhAiADQQA2AgQgAyAAIAEQNCIARQRAIAFBAWohAQzvAgsgA0EaNgIcIAMgADYCDCADIAFBAWo2AhQM9QILIABBFUYNH0EAIQIgA0EANgIcIAMgATYCFCADQdAPNgIQIANBIjYCDAz0AgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDBsLIANBHDYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgzzAgsgAygCBCEAIANBADYCBCADIAAgARAzIgBFBEAgAUEBaiEBDOsCCyADQR02AhwgAyAANgIMIAMgAUEBajYCFEEAIQIM8gILIABBO0cNASABQQFqIQELQSYhAgzXAgtBACECIANBADYCHCADIAE2AhQgA0GfFTYCECADQQw2AgwM7wILIAEgBEcEQANAIAEtAABBIEcNhAIgBCABQQFqIgFHDQALQSwhAgzvAgtBLCECDO4CCyABIARGBEBBNCECDO4CCwJAAkADQAJAIAEtAABBCmsOBAIAAAMACyAEIAFBAWoiAUcNAAtBNCECDO8CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNnwIgA0EyNgIcIAMgATYCFCADIAA2AgxBACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUEQCABQQFqIQEMnwILIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgztAgsgASAERwRAAkADQCABLQAAQTBrIgBB/wFxQQpPBEBBOiECDNcCCyADKQMgIgtCmbPmzJmz5swZVg0BIAMgC0IKfiIKNwMgIAogAK1C/wGDIgtCf4VWDQEgAyAKIAt8NwMgIAQgAUEBaiIBRw0AC0HAACECDO4CCyADKAIEIQAgA0EANgIEIAMgACABQQFqIgEQMSIADRcM4gILQcAAIQIM7AILIAEgBEYEQEHJACECDOwCCwJAA0ACQCABLQAAQQlrDhgAAqICogKpAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAqICogKiAgCiAgsgBCABQQFqIgFHDQALQckAIQIM7AILIAFBAWohASADQS9qLQAAQQFxDaUCIANBADYCHCADIAE2AhQgA0GXEDYCECADQQo2AgxBACECDOsCCyABIARHBEADQCABLQAAQSBHDRUgBCABQQFqIgFHDQALQfgAIQIM6wILQfgAIQIM6gILIANBAjoAKAw4C0EAIQIgA0EANgIcIANBvws2AhAgA0ECNgIMIAMgAUEBajYCFAzoAgtBACECDM4CC0ENIQIMzQILQRMhAgzMAgtBFSECDMsCC0EWIQIMygILQRghAgzJAgtBGSECDMgCC0EaIQIMxwILQRshAgzGAgtBHCECDMUCC0EdIQIMxAILQR4hAgzDAgtBHyECDMICC0EgIQIMwQILQSIhAgzAAgtBIyECDL8CC0ElIQIMvgILQeUAIQIMvQILIANBPTYCHCADIAE2AhQgAyAANgIMQQAhAgzVAgsgA0EbNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIM1AILIANBIDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNMCCyADQRM2AhwgAyABNgIUIANBmBo2AhAgA0EVNgIMQQAhAgzSAgsgA0ELNgIcIAMgATYCFCADQZgaNgIQIANBFTYCDEEAIQIM0QILIANBEDYCHCADIAE2AhQgA0GYGjYCECADQRU2AgxBACECDNACCyADQSA2AhwgAyABNgIUIANBpBw2AhAgA0EVNgIMQQAhAgzPAgsgA0ELNgIcIAMgATYCFCADQaQcNgIQIANBFTYCDEEAIQIMzgILIANBDDYCHCADIAE2AhQgA0GkHDYCECADQRU2AgxBACECDM0CC0EAIQIgA0EANgIcIAMgATYCFCADQd0ONgIQIANBEjYCDAzMAgsCQANAAkAgAS0AAEEKaw4EAAICAAILIAQgAUEBaiIBRw0AC0H9ASECDMwCCwJAAkAgAy0ANkEBRw0AQQAhAAJAIAMoAjgiAkUNACACKAJgIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRw0BIANB/AE2AhwgAyABNgIUIANB3Bk2AhAgA0EVNgIMQQAhAgzNAgtB3AEhAgyzAgsgA0EANgIcIAMgATYCFCADQfkLNgIQIANBHzYCDEEAIQIMywILAkACQCADLQAoQQFrDgIEAQALQdsBIQIMsgILQdQBIQIMsQILIANBAjoAMUEAIQACQCADKAI4IgJFDQAgAigCACICRQ0AIAMgAhEAACEACyAARQRAQd0BIQIMsQILIABBFUcEQCADQQA2AhwgAyABNgIUIANBtAw2AhAgA0EQNgIMQQAhAgzKAgsgA0H7ATYCHCADIAE2AhQgA0GBGjYCECADQRU2AgxBACECDMkCCyABIARGBEBB+gEhAgzJAgsgAS0AAEHIAEYNASADQQE6ACgLQcABIQIMrgILQdoBIQIMrQILIAEgBEcEQCADQQw2AgggAyABNgIEQdkBIQIMrQILQfkBIQIMxQILIAEgBEYEQEH4ASECDMUCCyABLQAAQcgARw0EIAFBAWohAUHYASECDKsCCyABIARGBEBB9wEhAgzEAgsCQAJAIAEtAABBxQBrDhAABQUFBQUFBQUFBQUFBQUBBQsgAUEBaiEBQdYBIQIMqwILIAFBAWohAUHXASECDKoCC0H2ASECIAEgBEYNwgIgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABButUAai0AAEcNAyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMwwILIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgBFBEBB4wEhAgyqAgsgA0H1ATYCHCADIAE2AhQgAyAANgIMQQAhAgzCAgtB9AEhAiABIARGDcECIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjVAGotAABHDQIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADMICCyADQYEEOwEoIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARAuIgANAwwCCyADQQA2AgALQQAhAiADQQA2AhwgAyABNgIUIANB5R82AhAgA0EINgIMDL8CC0HVASECDKUCCyADQfMBNgIcIAMgATYCFCADIAA2AgxBACECDL0CC0EAIQACQCADKAI4IgJFDQAgAigCQCICRQ0AIAMgAhEAACEACyAARQ1uIABBFUcEQCADQQA2AhwgAyABNgIUIANBgg82AhAgA0EgNgIMQQAhAgy9AgsgA0GPATYCHCADIAE2AhQgA0HsGzYCECADQRU2AgxBACECDLwCCyABIARHBEAgA0ENNgIIIAMgATYCBEHTASECDKMCC0HyASECDLsCCyABIARGBEBB8QEhAgy7AgsCQAJAAkAgAS0AAEHIAGsOCwABCAgICAgICAgCCAsgAUEBaiEBQdABIQIMowILIAFBAWohAUHRASECDKICCyABQQFqIQFB0gEhAgyhAgtB8AEhAiABIARGDbkCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEG11QBqLQAARw0EIABBAkYNAyAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy5AgtB7wEhAiABIARGDbgCIAMoAgAiACAEIAFraiEGIAEgAGtBAWohBQNAIAEtAAAgAEGz1QBqLQAARw0DIABBAUYNAiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy4AgtB7gEhAiABIARGDbcCIAMoAgAiACAEIAFraiEGIAEgAGtBAmohBQNAIAEtAAAgAEGw1QBqLQAARw0CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBjYCAAy3AgsgAygCBCEAIANCADcDACADIAAgBUEBaiIBECsiAEUNAiADQewBNgIcIAMgATYCFCADIAA2AgxBACECDLYCCyADQQA2AgALIAMoAgQhACADQQA2AgQgAyAAIAEQKyIARQ2cAiADQe0BNgIcIAMgATYCFCADIAA2AgxBACECDLQCC0HPASECDJoCC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMtAILQc4BIQIMmgILIANB6wE2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyyAgsgASAERgRAQesBIQIMsgILIAEtAABBL0YEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQbI4NgIQIANBCDYCDEEAIQIMsQILQc0BIQIMlwILIAEgBEcEQCADQQ42AgggAyABNgIEQcwBIQIMlwILQeoBIQIMrwILIAEgBEYEQEHpASECDK8CCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHLASECDJYCCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNlwIgA0HoATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgASAERgRAQecBIQIMrgILAkAgAS0AAEEuRgRAIAFBAWohAQwBCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmAIgA0HmATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgtBygEhAgyUAgsgASAERgRAQeUBIQIMrQILQQAhAEEBIQVBASEHQQAhAgJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAEtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyECQQAhBUEAIQcMAgtBCSECQQEhAEEAIQVBACEHDAELQQAhBUEBIQILIAMgAjoAKyABQQFqIQECQAJAIAMtAC5BEHENAAJAAkACQCADLQAqDgMBAAIECyAHRQ0DDAILIAANAQwCCyAFRQ0BCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNAiADQeIBNgIcIAMgATYCFCADIAA2AgxBACECDK8CCyADKAIEIQAgA0EANgIEIAMgACABEC8iAEUNmgIgA0HjATYCHCADIAE2AhQgAyAANgIMQQAhAgyuAgsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDZgCIANB5AE2AhwgAyABNgIUIAMgADYCDAytAgtByQEhAgyTAgtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GkDTYCECADQSE2AgxBACECDK0CC0HIASECDJMCCyADQeEBNgIcIAMgATYCFCADQdAaNgIQIANBFTYCDEEAIQIMqwILIAEgBEYEQEHhASECDKsCCwJAIAEtAABBIEYEQCADQQA7ATQgAUEBaiEBDAELIANBADYCHCADIAE2AhQgA0GZETYCECADQQk2AgxBACECDKsCC0HHASECDJECCyABIARGBEBB4AEhAgyqAgsCQCABLQAAQTBrQf8BcSICQQpJBEAgAUEBaiEBAkAgAy8BNCIAQZkzSw0AIAMgAEEKbCIAOwE0IABB/v8DcSACQf//A3NLDQAgAyAAIAJqOwE0DAILQQAhAiADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMDKsCCyADQQA2AhwgAyABNgIUIANBlR42AhAgA0ENNgIMQQAhAgyqAgtBxgEhAgyQAgsgASAERgRAQd8BIQIMqQILAkAgAS0AAEEwa0H/AXEiAkEKSQRAIAFBAWohAQJAIAMvATQiAEGZM0sNACADIABBCmwiADsBNCAAQf7/A3EgAkH//wNzSw0AIAMgACACajsBNAwCC0EAIQIgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDAyqAgsgA0EANgIcIAMgATYCFCADQZUeNgIQIANBDTYCDEEAIQIMqQILQcUBIQIMjwILIAEgBEYEQEHeASECDKgCCwJAIAEtAABBMGtB/wFxIgJBCkkEQCABQQFqIQECQCADLwE0IgBBmTNLDQAgAyAAQQpsIgA7ATQgAEH+/wNxIAJB//8Dc0sNACADIAAgAmo7ATQMAgtBACECIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgwMqQILIANBADYCHCADIAE2AhQgA0GVHjYCECADQQ02AgxBACECDKgCC0HEASECDI4CCyABIARGBEBB3QEhAgynAgsCQAJAAkACQCABLQAAQQprDhcCAwMAAwMDAwMDAwMDAwMDAwMDAwMDAQMLIAFBAWoMBQsgAUEBaiEBQcMBIQIMjwILIAFBAWohASADQS9qLQAAQQFxDQggA0EANgIcIAMgATYCFCADQY0LNgIQIANBDTYCDEEAIQIMpwILIANBADYCHCADIAE2AhQgA0GNCzYCECADQQ02AgxBACECDKYCCyABIARHBEAgA0EPNgIIIAMgATYCBEEBIQIMjQILQdwBIQIMpQILAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0HbASECDKYCCyADKAIEIQAgA0EANgIEIAMgACABEC0iAEUEQCABQQFqIQEMBAsgA0HaATYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgylAgsgAygCBCEAIANBADYCBCADIAAgARAtIgANASABQQFqCyEBQcEBIQIMigILIANB2QE2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMogILQcIBIQIMiAILIANBL2otAABBAXENASADQQA2AhwgAyABNgIUIANB5Bw2AhAgA0EZNgIMQQAhAgygAgsgASAERgRAQdkBIQIMoAILAkACQAJAIAEtAABBCmsOBAECAgACCyABQQFqIQEMAgsgAUEBaiEBDAELIAMtAC5BwABxRQ0BC0EAIQACQCADKAI4IgJFDQAgAigCPCICRQ0AIAMgAhEAACEACyAARQ2gASAAQRVGBEAgA0HZADYCHCADIAE2AhQgA0G3GjYCECADQRU2AgxBACECDJ8CCyADQQA2AhwgAyABNgIUIANBgA02AhAgA0EbNgIMQQAhAgyeAgsgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMnQILIAEgBEcEQCADQQw2AgggAyABNgIEQb8BIQIMhAILQdgBIQIMnAILIAEgBEYEQEHXASECDJwCCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEHBAGsOFQABAgNaBAUGWlpaBwgJCgsMDQ4PEFoLIAFBAWohAUH7ACECDJICCyABQQFqIQFB/AAhAgyRAgsgAUEBaiEBQYEBIQIMkAILIAFBAWohAUGFASECDI8CCyABQQFqIQFBhgEhAgyOAgsgAUEBaiEBQYkBIQIMjQILIAFBAWohAUGKASECDIwCCyABQQFqIQFBjQEhAgyLAgsgAUEBaiEBQZYBIQIMigILIAFBAWohAUGXASECDIkCCyABQQFqIQFBmAEhAgyIAgsgAUEBaiEBQaUBIQIMhwILIAFBAWohAUGmASECDIYCCyABQQFqIQFBrAEhAgyFAgsgAUEBaiEBQbQBIQIMhAILIAFBAWohAUG3ASECDIMCCyABQQFqIQFBvgEhAgyCAgsgASAERgRAQdYBIQIMmwILIAEtAABBzgBHDUggAUEBaiEBQb0BIQIMgQILIAEgBEYEQEHVASECDJoCCwJAAkACQCABLQAAQcIAaw4SAEpKSkpKSkpKSgFKSkpKSkoCSgsgAUEBaiEBQbgBIQIMggILIAFBAWohAUG7ASECDIECCyABQQFqIQFBvAEhAgyAAgtB1AEhAiABIARGDZgCIAMoAgAiACAEIAFraiEFIAEgAGtBB2ohBgJAA0AgAS0AACAAQajVAGotAABHDUUgAEEHRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJkCCyADQQA2AgAgBkEBaiEBQRsMRQsgASAERgRAQdMBIQIMmAILAkACQCABLQAAQckAaw4HAEdHR0dHAUcLIAFBAWohAUG5ASECDP8BCyABQQFqIQFBugEhAgz+AQtB0gEhAiABIARGDZYCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQabVAGotAABHDUMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJcCCyADQQA2AgAgBkEBaiEBQQ8MQwtB0QEhAiABIARGDZUCIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQaTVAGotAABHDUIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJYCCyADQQA2AgAgBkEBaiEBQSAMQgtB0AEhAiABIARGDZQCIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDUEgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADJUCCyADQQA2AgAgBkEBaiEBQRIMQQsgASAERgRAQc8BIQIMlAILAkACQCABLQAAQcUAaw4OAENDQ0NDQ0NDQ0NDQwFDCyABQQFqIQFBtQEhAgz7AQsgAUEBaiEBQbYBIQIM+gELQc4BIQIgASAERg2SAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGe1QBqLQAARw0/IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyTAgsgA0EANgIAIAZBAWohAUEHDD8LQc0BIQIgASAERg2RAiADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGY1QBqLQAARw0+IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAySAgsgA0EANgIAIAZBAWohAUEoDD4LIAEgBEYEQEHMASECDJECCwJAAkACQCABLQAAQcUAaw4RAEFBQUFBQUFBQQFBQUFBQQJBCyABQQFqIQFBsQEhAgz5AQsgAUEBaiEBQbIBIQIM+AELIAFBAWohAUGzASECDPcBC0HLASECIAEgBEYNjwIgAygCACIAIAQgAWtqIQUgASAAa0EGaiEGAkADQCABLQAAIABBkdUAai0AAEcNPCAAQQZGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMkAILIANBADYCACAGQQFqIQFBGgw8C0HKASECIAEgBEYNjgIgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBjdUAai0AAEcNOyAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMjwILIANBADYCACAGQQFqIQFBIQw7CyABIARGBEBByQEhAgyOAgsCQAJAIAEtAABBwQBrDhQAPT09PT09PT09PT09PT09PT09AT0LIAFBAWohAUGtASECDPUBCyABQQFqIQFBsAEhAgz0AQsgASAERgRAQcgBIQIMjQILAkACQCABLQAAQdUAaw4LADw8PDw8PDw8PAE8CyABQQFqIQFBrgEhAgz0AQsgAUEBaiEBQa8BIQIM8wELQccBIQIgASAERg2LAiADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw04IABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyMAgsgA0EANgIAIAZBAWohAUEqDDgLIAEgBEYEQEHGASECDIsCCyABLQAAQdAARw04IAFBAWohAUElDDcLQcUBIQIgASAERg2JAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGB1QBqLQAARw02IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyKAgsgA0EANgIAIAZBAWohAUEODDYLIAEgBEYEQEHEASECDIkCCyABLQAAQcUARw02IAFBAWohAUGrASECDO8BCyABIARGBEBBwwEhAgyIAgsCQAJAAkACQCABLQAAQcIAaw4PAAECOTk5OTk5OTk5OTkDOQsgAUEBaiEBQacBIQIM8QELIAFBAWohAUGoASECDPABCyABQQFqIQFBqQEhAgzvAQsgAUEBaiEBQaoBIQIM7gELQcIBIQIgASAERg2GAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH+1ABqLQAARw0zIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyHAgsgA0EANgIAIAZBAWohAUEUDDMLQcEBIQIgASAERg2FAiADKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEH51ABqLQAARw0yIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyGAgsgA0EANgIAIAZBAWohAUErDDILQcABIQIgASAERg2EAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEH21ABqLQAARw0xIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyFAgsgA0EANgIAIAZBAWohAUEsDDELQb8BIQIgASAERg2DAiADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGh1QBqLQAARw0wIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyEAgsgA0EANgIAIAZBAWohAUERDDALQb4BIQIgASAERg2CAiADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEHy1ABqLQAARw0vIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyDAgsgA0EANgIAIAZBAWohAUEuDC8LIAEgBEYEQEG9ASECDIICCwJAAkACQAJAAkAgAS0AAEHBAGsOFQA0NDQ0NDQ0NDQ0ATQ0AjQ0AzQ0BDQLIAFBAWohAUGbASECDOwBCyABQQFqIQFBnAEhAgzrAQsgAUEBaiEBQZ0BIQIM6gELIAFBAWohAUGiASECDOkBCyABQQFqIQFBpAEhAgzoAQsgASAERgRAQbwBIQIMgQILAkACQCABLQAAQdIAaw4DADABMAsgAUEBaiEBQaMBIQIM6AELIAFBAWohAUEEDC0LQbsBIQIgASAERg3/ASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHw1ABqLQAARw0sIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyAAgsgA0EANgIAIAZBAWohAUEdDCwLIAEgBEYEQEG6ASECDP8BCwJAAkAgAS0AAEHJAGsOBwEuLi4uLgAuCyABQQFqIQFBoQEhAgzmAQsgAUEBaiEBQSIMKwsgASAERgRAQbkBIQIM/gELIAEtAABB0ABHDSsgAUEBaiEBQaABIQIM5AELIAEgBEYEQEG4ASECDP0BCwJAAkAgAS0AAEHGAGsOCwAsLCwsLCwsLCwBLAsgAUEBaiEBQZ4BIQIM5AELIAFBAWohAUGfASECDOMBC0G3ASECIAEgBEYN+wEgAygCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABB7NQAai0AAEcNKCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM/AELIANBADYCACAGQQFqIQFBDQwoC0G2ASECIAEgBEYN+gEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBodUAai0AAEcNJyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+wELIANBADYCACAGQQFqIQFBDAwnC0G1ASECIAEgBEYN+QEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6tQAai0AAEcNJiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+gELIANBADYCACAGQQFqIQFBAwwmC0G0ASECIAEgBEYN+AEgAygCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB6NQAai0AAEcNJSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM+QELIANBADYCACAGQQFqIQFBJgwlCyABIARGBEBBswEhAgz4AQsCQAJAIAEtAABB1ABrDgIAAScLIAFBAWohAUGZASECDN8BCyABQQFqIQFBmgEhAgzeAQtBsgEhAiABIARGDfYBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQebUAGotAABHDSMgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPcBCyADQQA2AgAgBkEBaiEBQScMIwtBsQEhAiABIARGDfUBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQeTUAGotAABHDSIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPYBCyADQQA2AgAgBkEBaiEBQRwMIgtBsAEhAiABIARGDfQBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQd7UAGotAABHDSEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPUBCyADQQA2AgAgBkEBaiEBQQYMIQtBrwEhAiABIARGDfMBIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQdnUAGotAABHDSAgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPQBCyADQQA2AgAgBkEBaiEBQRkMIAsgASAERgRAQa4BIQIM8wELAkACQAJAAkAgAS0AAEEtaw4jACQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkASQkJCQkAiQkJAMkCyABQQFqIQFBjgEhAgzcAQsgAUEBaiEBQY8BIQIM2wELIAFBAWohAUGUASECDNoBCyABQQFqIQFBlQEhAgzZAQtBrQEhAiABIARGDfEBIAMoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQdfUAGotAABHDR4gAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADPIBCyADQQA2AgAgBkEBaiEBQQsMHgsgASAERgRAQawBIQIM8QELAkACQCABLQAAQcEAaw4DACABIAsgAUEBaiEBQZABIQIM2AELIAFBAWohAUGTASECDNcBCyABIARGBEBBqwEhAgzwAQsCQAJAIAEtAABBwQBrDg8AHx8fHx8fHx8fHx8fHwEfCyABQQFqIQFBkQEhAgzXAQsgAUEBaiEBQZIBIQIM1gELIAEgBEYEQEGqASECDO8BCyABLQAAQcwARw0cIAFBAWohAUEKDBsLQakBIQIgASAERg3tASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHR1ABqLQAARw0aIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzuAQsgA0EANgIAIAZBAWohAUEeDBoLQagBIQIgASAERg3sASADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEHK1ABqLQAARw0ZIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAztAQsgA0EANgIAIAZBAWohAUEVDBkLQacBIQIgASAERg3rASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHH1ABqLQAARw0YIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzsAQsgA0EANgIAIAZBAWohAUEXDBgLQaYBIQIgASAERg3qASADKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHB1ABqLQAARw0XIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzrAQsgA0EANgIAIAZBAWohAUEYDBcLIAEgBEYEQEGlASECDOoBCwJAAkAgAS0AAEHJAGsOBwAZGRkZGQEZCyABQQFqIQFBiwEhAgzRAQsgAUEBaiEBQYwBIQIM0AELQaQBIQIgASAERg3oASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGm1QBqLQAARw0VIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzpAQsgA0EANgIAIAZBAWohAUEJDBULQaMBIQIgASAERg3nASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGk1QBqLQAARw0UIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzoAQsgA0EANgIAIAZBAWohAUEfDBQLQaIBIQIgASAERg3mASADKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEG+1ABqLQAARw0TIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAznAQsgA0EANgIAIAZBAWohAUECDBMLQaEBIQIgASAERg3lASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYDQCABLQAAIABBvNQAai0AAEcNESAAQQFGDQIgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM5QELIAEgBEYEQEGgASECDOUBC0EBIAEtAABB3wBHDREaIAFBAWohAUGHASECDMsBCyADQQA2AgAgBkEBaiEBQYgBIQIMygELQZ8BIQIgASAERg3iASADKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEGE1QBqLQAARw0PIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAzjAQsgA0EANgIAIAZBAWohAUEpDA8LQZ4BIQIgASAERg3hASADKAIAIgAgBCABa2ohBSABIABrQQNqIQYCQANAIAEtAAAgAEG41ABqLQAARw0OIABBA0YNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAziAQsgA0EANgIAIAZBAWohAUEtDA4LIAEgBEYEQEGdASECDOEBCyABLQAAQcUARw0OIAFBAWohAUGEASECDMcBCyABIARGBEBBnAEhAgzgAQsCQAJAIAEtAABBzABrDggADw8PDw8PAQ8LIAFBAWohAUGCASECDMcBCyABQQFqIQFBgwEhAgzGAQtBmwEhAiABIARGDd4BIAMoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQbPUAGotAABHDQsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN8BCyADQQA2AgAgBkEBaiEBQSMMCwtBmgEhAiABIARGDd0BIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQbDUAGotAABHDQogAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADN4BCyADQQA2AgAgBkEBaiEBQQAMCgsgASAERgRAQZkBIQIM3QELAkACQCABLQAAQcgAaw4IAAwMDAwMDAEMCyABQQFqIQFB/QAhAgzEAQsgAUEBaiEBQYABIQIMwwELIAEgBEYEQEGYASECDNwBCwJAAkAgAS0AAEHOAGsOAwALAQsLIAFBAWohAUH+ACECDMMBCyABQQFqIQFB/wAhAgzCAQsgASAERgRAQZcBIQIM2wELIAEtAABB2QBHDQggAUEBaiEBQQgMBwtBlgEhAiABIARGDdkBIAMoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQazUAGotAABHDQYgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNoBCyADQQA2AgAgBkEBaiEBQQUMBgtBlQEhAiABIARGDdgBIAMoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQabUAGotAABHDQUgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNkBCyADQQA2AgAgBkEBaiEBQRYMBQtBlAEhAiABIARGDdcBIAMoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQaHVAGotAABHDQQgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAyAFNgIADNgBCyADQQA2AgAgBkEBaiEBQRAMBAsgASAERgRAQZMBIQIM1wELAkACQCABLQAAQcMAaw4MAAYGBgYGBgYGBgYBBgsgAUEBaiEBQfkAIQIMvgELIAFBAWohAUH6ACECDL0BC0GSASECIAEgBEYN1QEgAygCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBoNQAai0AAEcNAiAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAM1gELIANBADYCACAGQQFqIQFBJAwCCyADQQA2AgAMAgsgASAERgRAQZEBIQIM1AELIAEtAABBzABHDQEgAUEBaiEBQRMLOgApIAMoAgQhACADQQA2AgQgAyAAIAEQLiIADQIMAQtBACECIANBADYCHCADIAE2AhQgA0H+HzYCECADQQY2AgwM0QELQfgAIQIMtwELIANBkAE2AhwgAyABNgIUIAMgADYCDEEAIQIMzwELQQAhAAJAIAMoAjgiAkUNACACKAJAIgJFDQAgAyACEQAAIQALIABFDQAgAEEVRg0BIANBADYCHCADIAE2AhQgA0GCDzYCECADQSA2AgxBACECDM4BC0H3ACECDLQBCyADQY8BNgIcIAMgATYCFCADQewbNgIQIANBFTYCDEEAIQIMzAELIAEgBEYEQEGPASECDMwBCwJAIAEtAABBIEYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZsfNgIQIANBBjYCDEEAIQIMzAELQQIhAgyyAQsDQCABLQAAQSBHDQIgBCABQQFqIgFHDQALQY4BIQIMygELIAEgBEYEQEGNASECDMoBCwJAIAEtAABBCWsOBEoAAEoAC0H1ACECDLABCyADLQApQQVGBEBB9gAhAgywAQtB9AAhAgyvAQsgASAERgRAQYwBIQIMyAELIANBEDYCCCADIAE2AgQMCgsgASAERgRAQYsBIQIMxwELAkAgAS0AAEEJaw4ERwAARwALQfMAIQIMrQELIAEgBEcEQCADQRA2AgggAyABNgIEQfEAIQIMrQELQYoBIQIMxQELAkAgASAERwRAA0AgAS0AAEGg0ABqLQAAIgBBA0cEQAJAIABBAWsOAkkABAtB8AAhAgyvAQsgBCABQQFqIgFHDQALQYgBIQIMxgELQYgBIQIMxQELIANBADYCHCADIAE2AhQgA0HbIDYCECADQQc2AgxBACECDMQBCyABIARGBEBBiQEhAgzEAQsCQAJAAkAgAS0AAEGg0gBqLQAAQQFrDgNGAgABC0HyACECDKwBCyADQQA2AhwgAyABNgIUIANBtBI2AhAgA0EHNgIMQQAhAgzEAQtB6gAhAgyqAQsgASAERwRAIAFBAWohAUHvACECDKoBC0GHASECDMIBCyAEIAEiAEYEQEGGASECDMIBCyAALQAAIgFBL0YEQCAAQQFqIQFB7gAhAgypAQsgAUEJayICQRdLDQEgACEBQQEgAnRBm4CABHENQQwBCyAEIAEiAEYEQEGFASECDMEBCyAALQAAQS9HDQAgAEEBaiEBDAMLQQAhAiADQQA2AhwgAyAANgIUIANB2yA2AhAgA0EHNgIMDL8BCwJAAkACQAJAAkADQCABLQAAQaDOAGotAAAiAEEFRwRAAkACQCAAQQFrDghHBQYHCAAEAQgLQesAIQIMrQELIAFBAWohAUHtACECDKwBCyAEIAFBAWoiAUcNAAtBhAEhAgzDAQsgAUEBagwUCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDMEBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDMABCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNHiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDL8BCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy+AQsgASAERgRAQYMBIQIMvgELAkAgAS0AAEGgzgBqLQAAQQFrDgg+BAUGAAgCAwcLIAFBAWohAQtBAyECDKMBCyABQQFqDA0LQQAhAiADQQA2AhwgA0HREjYCECADQQc2AgwgAyABQQFqNgIUDLoBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQdsANgIcIAMgATYCFCADIAA2AgxBACECDLkBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQd0ANgIcIAMgATYCFCADIAA2AgxBACECDLgBCyADKAIEIQAgA0EANgIEIAMgACABECwiAEUNFiADQfoANgIcIAMgATYCFCADIAA2AgxBACECDLcBCyADQQA2AhwgAyABNgIUIANB+Q82AhAgA0EHNgIMQQAhAgy2AQtB7AAhAgycAQsgASAERgRAQYIBIQIMtQELIAFBAWoMAgsgASAERgRAQYEBIQIMtAELIAFBAWoMAQsgASAERg0BIAFBAWoLIQFBBCECDJgBC0GAASECDLABCwNAIAEtAABBoMwAai0AACIAQQJHBEAgAEEBRwRAQekAIQIMmQELDDELIAQgAUEBaiIBRw0AC0H/ACECDK8BCyABIARGBEBB/gAhAgyvAQsCQCABLQAAQQlrDjcvAwYvBAYGBgYGBgYGBgYGBgYGBgYGBgUGBgIGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYGBgYABgsgAUEBagshAUEFIQIMlAELIAFBAWoMBgsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgyrAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgyqAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQggA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgypAQsgA0EANgIcIAMgATYCFCADQY0UNgIQIANBBzYCDEEAIQIMqAELAkACQAJAAkADQCABLQAAQaDKAGotAAAiAEEFRwRAAkAgAEEBaw4GLgMEBQYABgtB6AAhAgyUAQsgBCABQQFqIgFHDQALQf0AIQIMqwELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB2wA2AhwgAyABNgIUIAMgADYCDEEAIQIMqgELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB3QA2AhwgAyABNgIUIAMgADYCDEEAIQIMqQELIAMoAgQhACADQQA2AgQgAyAAIAEQLCIARQ0HIANB+gA2AhwgAyABNgIUIAMgADYCDEEAIQIMqAELIANBADYCHCADIAE2AhQgA0HkCDYCECADQQc2AgxBACECDKcBCyABIARGDQEgAUEBagshAUEGIQIMjAELQfwAIQIMpAELAkACQAJAAkADQCABLQAAQaDIAGotAAAiAEEFRwRAIABBAWsOBCkCAwQFCyAEIAFBAWoiAUcNAAtB+wAhAgynAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HbADYCHCADIAE2AhQgAyAANgIMQQAhAgymAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0HdADYCHCADIAE2AhQgAyAANgIMQQAhAgylAQsgAygCBCEAIANBADYCBCADIAAgARAsIgBFDQMgA0H6ADYCHCADIAE2AhQgAyAANgIMQQAhAgykAQsgA0EANgIcIAMgATYCFCADQbwKNgIQIANBBzYCDEEAIQIMowELQc8AIQIMiQELQdEAIQIMiAELQecAIQIMhwELIAEgBEYEQEH6ACECDKABCwJAIAEtAABBCWsOBCAAACAACyABQQFqIQFB5gAhAgyGAQsgASAERgRAQfkAIQIMnwELAkAgAS0AAEEJaw4EHwAAHwALQQAhAAJAIAMoAjgiAkUNACACKAI4IgJFDQAgAyACEQAAIQALIABFBEBB4gEhAgyGAQsgAEEVRwRAIANBADYCHCADIAE2AhQgA0HJDTYCECADQRo2AgxBACECDJ8BCyADQfgANgIcIAMgATYCFCADQeoaNgIQIANBFTYCDEEAIQIMngELIAEgBEcEQCADQQ02AgggAyABNgIEQeQAIQIMhQELQfcAIQIMnQELIAEgBEYEQEH2ACECDJ0BCwJAAkACQCABLQAAQcgAaw4LAAELCwsLCwsLCwILCyABQQFqIQFB3QAhAgyFAQsgAUEBaiEBQeAAIQIMhAELIAFBAWohAUHjACECDIMBC0H1ACECIAEgBEYNmwEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBtdUAai0AAEcNCCAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMnAELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgAEQCADQfQANgIcIAMgATYCFCADIAA2AgxBACECDJwBC0HiACECDIIBC0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMnAELQeEAIQIMggELIANB8wA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyaAQsgAy0AKSIAQSNrQQtJDQkCQCAAQQZLDQBBASAAdEHKAHFFDQAMCgtBACECIANBADYCHCADIAE2AhQgA0HtCTYCECADQQg2AgwMmQELQfIAIQIgASAERg2YASADKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGz1QBqLQAARw0FIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAyZAQsgAygCBCEAIANCADcDACADIAAgBkEBaiIBECsiAARAIANB8QA2AhwgAyABNgIUIAMgADYCDEEAIQIMmQELQd8AIQIMfwtBACEAAkAgAygCOCICRQ0AIAIoAjQiAkUNACADIAIRAAAhAAsCQCAABEAgAEEVRg0BIANBADYCHCADIAE2AhQgA0HqDTYCECADQSY2AgxBACECDJkBC0HeACECDH8LIANB8AA2AhwgAyABNgIUIANBgBs2AhAgA0EVNgIMQQAhAgyXAQsgAy0AKUEhRg0GIANBADYCHCADIAE2AhQgA0GRCjYCECADQQg2AgxBACECDJYBC0HvACECIAEgBEYNlQEgAygCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABBsNUAai0AAEcNAiAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyADIAU2AgAMlgELIAMoAgQhACADQgA3AwAgAyAAIAZBAWoiARArIgBFDQIgA0HtADYCHCADIAE2AhQgAyAANgIMQQAhAgyVAQsgA0EANgIACyADKAIEIQAgA0EANgIEIAMgACABECsiAEUNgAEgA0HuADYCHCADIAE2AhQgAyAANgIMQQAhAgyTAQtB3AAhAgx5C0EAIQACQCADKAI4IgJFDQAgAigCNCICRQ0AIAMgAhEAACEACwJAIAAEQCAAQRVGDQEgA0EANgIcIAMgATYCFCADQeoNNgIQIANBJjYCDEEAIQIMkwELQdsAIQIMeQsgA0HsADYCHCADIAE2AhQgA0GAGzYCECADQRU2AgxBACECDJEBCyADLQApIgBBI0kNACAAQS5GDQAgA0EANgIcIAMgATYCFCADQckJNgIQIANBCDYCDEEAIQIMkAELQdoAIQIMdgsgASAERgRAQesAIQIMjwELAkAgAS0AAEEvRgRAIAFBAWohAQwBCyADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMQQAhAgyPAQtB2QAhAgx1CyABIARHBEAgA0EONgIIIAMgATYCBEHYACECDHULQeoAIQIMjQELIAEgBEYEQEHpACECDI0BCyABLQAAQTBrIgBB/wFxQQpJBEAgAyAAOgAqIAFBAWohAUHXACECDHQLIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ16IANB6AA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAEgBEYEQEHnACECDIwBCwJAIAEtAABBLkYEQCABQQFqIQEMAQsgAygCBCEAIANBADYCBCADIAAgARAvIgBFDXsgA0HmADYCHCADIAE2AhQgAyAANgIMQQAhAgyMAQtB1gAhAgxyCyABIARGBEBB5QAhAgyLAQtBACEAQQEhBUEBIQdBACECAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkAgAS0AAEEwaw4KCgkAAQIDBAUGCAsLQQIMBgtBAwwFC0EEDAQLQQUMAwtBBgwCC0EHDAELQQgLIQJBACEFQQAhBwwCC0EJIQJBASEAQQAhBUEAIQcMAQtBACEFQQEhAgsgAyACOgArIAFBAWohAQJAAkAgAy0ALkEQcQ0AAkACQAJAIAMtACoOAwEAAgQLIAdFDQMMAgsgAA0BDAILIAVFDQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ0CIANB4gA2AhwgAyABNgIUIAMgADYCDEEAIQIMjQELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ19IANB4wA2AhwgAyABNgIUIAMgADYCDEEAIQIMjAELIAMoAgQhACADQQA2AgQgAyAAIAEQLyIARQ17IANB5AA2AhwgAyABNgIUIAMgADYCDAyLAQtB1AAhAgxxCyADLQApQSJGDYYBQdMAIQIMcAtBACEAAkAgAygCOCICRQ0AIAIoAkQiAkUNACADIAIRAAAhAAsgAEUEQEHVACECDHALIABBFUcEQCADQQA2AhwgAyABNgIUIANBpA02AhAgA0EhNgIMQQAhAgyJAQsgA0HhADYCHCADIAE2AhQgA0HQGjYCECADQRU2AgxBACECDIgBCyABIARGBEBB4AAhAgyIAQsCQAJAAkACQAJAIAEtAABBCmsOBAEEBAAECyABQQFqIQEMAQsgAUEBaiEBIANBL2otAABBAXFFDQELQdIAIQIMcAsgA0EANgIcIAMgATYCFCADQbYRNgIQIANBCTYCDEEAIQIMiAELIANBADYCHCADIAE2AhQgA0G2ETYCECADQQk2AgxBACECDIcBCyABIARGBEBB3wAhAgyHAQsgAS0AAEEKRgRAIAFBAWohAQwJCyADLQAuQcAAcQ0IIANBADYCHCADIAE2AhQgA0G2ETYCECADQQI2AgxBACECDIYBCyABIARGBEBB3QAhAgyGAQsgAS0AACICQQ1GBEAgAUEBaiEBQdAAIQIMbQsgASEAIAJBCWsOBAUBAQUBCyAEIAEiAEYEQEHcACECDIUBCyAALQAAQQpHDQAgAEEBagwCC0EAIQIgA0EANgIcIAMgADYCFCADQcotNgIQIANBBzYCDAyDAQsgASAERgRAQdsAIQIMgwELAkAgAS0AAEEJaw4EAwAAAwALIAFBAWoLIQFBzgAhAgxoCyABIARGBEBB2gAhAgyBAQsgAS0AAEEJaw4EAAEBAAELQQAhAiADQQA2AhwgA0GaEjYCECADQQc2AgwgAyABQQFqNgIUDH8LIANBgBI7ASpBACEAAkAgAygCOCICRQ0AIAIoAjgiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HZADYCHCADIAE2AhQgA0HqGjYCECADQRU2AgxBACECDH4LQc0AIQIMZAsgA0EANgIcIAMgATYCFCADQckNNgIQIANBGjYCDEEAIQIMfAsgASAERgRAQdkAIQIMfAsgAS0AAEEgRw09IAFBAWohASADLQAuQQFxDT0gA0EANgIcIAMgATYCFCADQcIcNgIQIANBHjYCDEEAIQIMewsgASAERgRAQdgAIQIMewsCQAJAAkACQAJAIAEtAAAiAEEKaw4EAgMDAAELIAFBAWohAUEsIQIMZQsgAEE6Rw0BIANBADYCHCADIAE2AhQgA0HnETYCECADQQo2AgxBACECDH0LIAFBAWohASADQS9qLQAAQQFxRQ1zIAMtADJBgAFxRQRAIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsCQAJAIAAOFk1MSwEBAQEBAQEBAQEBAQEBAQEBAQABCyADQSk2AhwgAyABNgIUIANBrBk2AhAgA0EVNgIMQQAhAgx+CyADQQA2AhwgAyABNgIUIANB5Qs2AhAgA0ERNgIMQQAhAgx9C0EAIQACQCADKAI4IgJFDQAgAigCXCICRQ0AIAMgAhEAACEACyAARQ1ZIABBFUcNASADQQU2AhwgAyABNgIUIANBmxs2AhAgA0EVNgIMQQAhAgx8C0HLACECDGILQQAhAiADQQA2AhwgAyABNgIUIANBkA42AhAgA0EUNgIMDHoLIAMgAy8BMkGAAXI7ATIMOwsgASAERwRAIANBETYCCCADIAE2AgRBygAhAgxgC0HXACECDHgLIAEgBEYEQEHWACECDHgLAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAQEBAQEBAQEBAQEBAAUBAQAIDQAsgAUEBaiEBQcYAIQIMYQsgAUEBaiEBQccAIQIMYAsgAUEBaiEBQcgAIQIMXwsgAUEBaiEBQckAIQIMXgtB1QAhAiAEIAEiAEYNdiAEIAFrIAMoAgAiAWohBiAAIAFrQQVqIQcDQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQhBBCABQQVGDQoaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHYLQdQAIQIgBCABIgBGDXUgBCABayADKAIAIgFqIQYgACABa0EPaiEHA0AgAUGAyABqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0HQQMgAUEPRg0JGiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAx1C0HTACECIAQgASIARg10IAQgAWsgAygCACIBaiEGIAAgAWtBDmohBwNAIAFB4scAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNBiABQQ5GDQcgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMdAtB0gAhAiAEIAEiAEYNcyAEIAFrIAMoAgAiAWohBSAAIAFrQQFqIQYDQCABQeDHAGotAAAgAC0AACIHQSByIAcgB0HBAGtB/wFxQRpJG0H/AXFHDQUgAUEBRg0CIAFBAWohASAEIABBAWoiAEcNAAsgAyAFNgIADHMLIAEgBEYEQEHRACECDHMLAkACQCABLQAAIgBBIHIgACAAQcEAa0H/AXFBGkkbQf8BcUHuAGsOBwA5OTk5OQE5CyABQQFqIQFBwwAhAgxaCyABQQFqIQFBxAAhAgxZCyADQQA2AgAgBkEBaiEBQcUAIQIMWAtB0AAhAiAEIAEiAEYNcCAEIAFrIAMoAgAiAWohBiAAIAFrQQlqIQcDQCABQdbHAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQJBAiABQQlGDQQaIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADHALQc8AIQIgBCABIgBGDW8gBCABayADKAIAIgFqIQYgACABa0EFaiEHA0AgAUHQxwBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYNAiABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxvCyAAIQEgA0EANgIADDMLQQELOgAsIANBADYCACAHQQFqIQELQS0hAgxSCwJAA0AgAS0AAEHQxQBqLQAAQQFHDQEgBCABQQFqIgFHDQALQc0AIQIMawtBwgAhAgxRCyABIARGBEBBzAAhAgxqCyABLQAAQTpGBEAgAygCBCEAIANBADYCBCADIAAgARAwIgBFDTMgA0HLADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxqCyADQQA2AhwgAyABNgIUIANB5xE2AhAgA0EKNgIMQQAhAgxpCwJAAkAgAy0ALEECaw4CAAEnCyADQTNqLQAAQQJxRQ0mIAMtAC5BAnENJiADQQA2AhwgAyABNgIUIANBphQ2AhAgA0ELNgIMQQAhAgxpCyADLQAyQSBxRQ0lIAMtAC5BAnENJSADQQA2AhwgAyABNgIUIANBvRM2AhAgA0EPNgIMQQAhAgxoC0EAIQACQCADKAI4IgJFDQAgAigCSCICRQ0AIAMgAhEAACEACyAARQRAQcEAIQIMTwsgAEEVRwRAIANBADYCHCADIAE2AhQgA0GmDzYCECADQRw2AgxBACECDGgLIANBygA2AhwgAyABNgIUIANBhRw2AhAgA0EVNgIMQQAhAgxnCyABIARHBEAgASECA0AgBCACIgFrQRBOBEAgAUEQaiEC/Qz/////////////////////IAH9AAAAIg1BB/1sIA39DODg4ODg4ODg4ODg4ODg4OD9bv0MX19fX19fX19fX19fX19fX/0mIA39DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/VL9ZEF/c2giAEEQRg0BIAAgAWohAQwYCyABIARGBEBBxAAhAgxpCyABLQAAQcDBAGotAABBAUcNFyAEIAFBAWoiAkcNAAtBxAAhAgxnC0HEACECDGYLIAEgBEcEQANAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXEiAEEJRg0AIABBIEYNAAJAAkACQAJAIABB4wBrDhMAAwMDAwMDAwEDAwMDAwMDAwMCAwsgAUEBaiEBQTYhAgxSCyABQQFqIQFBNyECDFELIAFBAWohAUE4IQIMUAsMFQsgBCABQQFqIgFHDQALQTwhAgxmC0E8IQIMZQsgASAERgRAQcgAIQIMZQsgA0ESNgIIIAMgATYCBAJAAkACQAJAAkAgAy0ALEEBaw4EFAABAgkLIAMtADJBIHENA0HgASECDE8LAkAgAy8BMiIAQQhxRQ0AIAMtAChBAUcNACADLQAuQQhxRQ0CCyADIABB9/sDcUGABHI7ATIMCwsgAyADLwEyQRByOwEyDAQLIANBADYCBCADIAEgARAxIgAEQCADQcEANgIcIAMgADYCDCADIAFBAWo2AhRBACECDGYLIAFBAWohAQxYCyADQQA2AhwgAyABNgIUIANB9BM2AhAgA0EENgIMQQAhAgxkC0HHACECIAEgBEYNYyADKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIABBwMUAai0AACABLQAAQSByRw0BIABBBkYNSiAAQQFqIQAgBCABQQFqIgFHDQALIAMgBTYCAAxkCyADQQA2AgAMBQsCQCABIARHBEADQCABLQAAQcDDAGotAAAiAEEBRwRAIABBAkcNAyABQQFqIQEMBQsgBCABQQFqIgFHDQALQcUAIQIMZAtBxQAhAgxjCwsgA0EAOgAsDAELQQshAgxHC0E/IQIMRgsCQAJAA0AgAS0AACIAQSBHBEACQCAAQQprDgQDBQUDAAsgAEEsRg0DDAQLIAQgAUEBaiIBRw0AC0HGACECDGALIANBCDoALAwOCyADLQAoQQFHDQIgAy0ALkEIcQ0CIAMoAgQhACADQQA2AgQgAyAAIAEQMSIABEAgA0HCADYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxfCyABQQFqIQEMUAtBOyECDEQLAkADQCABLQAAIgBBIEcgAEEJR3ENASAEIAFBAWoiAUcNAAtBwwAhAgxdCwtBPCECDEILAkACQCABIARHBEADQCABLQAAIgBBIEcEQCAAQQprDgQDBAQDBAsgBCABQQFqIgFHDQALQT8hAgxdC0E/IQIMXAsgAyADLwEyQSByOwEyDAoLIAMoAgQhACADQQA2AgQgAyAAIAEQMSIARQ1OIANBPjYCHCADIAE2AhQgAyAANgIMQQAhAgxaCwJAIAEgBEcEQANAIAEtAABBwMMAai0AACIAQQFHBEAgAEECRg0DDAwLIAQgAUEBaiIBRw0AC0E3IQIMWwtBNyECDFoLIAFBAWohAQwEC0E7IQIgBCABIgBGDVggBCABayADKAIAIgFqIQYgACABa0EFaiEHAkADQCABQZDIAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAUEFRgRAQQchAQw/CyABQQFqIQEgBCAAQQFqIgBHDQALIAMgBjYCAAxZCyADQQA2AgAgACEBDAULQTohAiAEIAEiAEYNVyAEIAFrIAMoAgAiAWohBiAAIAFrQQhqIQcCQANAIAFBtMEAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNASABQQhGBEBBBSEBDD4LIAFBAWohASAEIABBAWoiAEcNAAsgAyAGNgIADFgLIANBADYCACAAIQEMBAtBOSECIAQgASIARg1WIAQgAWsgAygCACIBaiEGIAAgAWtBA2ohBwJAA0AgAUGwwQBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBA0YEQEEGIQEMPQsgAUEBaiEBIAQgAEEBaiIARw0ACyADIAY2AgAMVwsgA0EANgIAIAAhAQwDCwJAA0AgAS0AACIAQSBHBEAgAEEKaw4EBwQEBwILIAQgAUEBaiIBRw0AC0E4IQIMVgsgAEEsRw0BIAFBAWohAEEBIQECQAJAAkACQAJAIAMtACxBBWsOBAMBAgQACyAAIQEMBAtBAiEBDAELQQQhAQsgA0EBOgAsIAMgAy8BMiABcjsBMiAAIQEMAQsgAyADLwEyQQhyOwEyIAAhAQtBPiECDDsLIANBADoALAtBOSECDDkLIAEgBEYEQEE2IQIMUgsCQAJAAkACQAJAIAEtAABBCmsOBAACAgECCyADKAIEIQAgA0EANgIEIAMgACABEDEiAEUNAiADQTM2AhwgAyABNgIUIAMgADYCDEEAIQIMVQsgAygCBCEAIANBADYCBCADIAAgARAxIgBFBEAgAUEBaiEBDAYLIANBMjYCHCADIAA2AgwgAyABQQFqNgIUQQAhAgxUCyADLQAuQQFxBEBB3wEhAgw7CyADKAIEIQAgA0EANgIEIAMgACABEDEiAA0BDEkLQTQhAgw5CyADQTU2AhwgAyABNgIUIAMgADYCDEEAIQIMUQtBNSECDDcLIANBL2otAABBAXENACADQQA2AhwgAyABNgIUIANB6xY2AhAgA0EZNgIMQQAhAgxPC0EzIQIMNQsgASAERgRAQTIhAgxOCwJAIAEtAABBCkYEQCABQQFqIQEMAQsgA0EANgIcIAMgATYCFCADQZIXNgIQIANBAzYCDEEAIQIMTgtBMiECDDQLIAEgBEYEQEExIQIMTQsCQCABLQAAIgBBCUYNACAAQSBGDQBBASECAkAgAy0ALEEFaw4EBgQFAA0LIAMgAy8BMkEIcjsBMgwMCyADLQAuQQFxRQ0BIAMtACxBCEcNACADQQA6ACwLQT0hAgwyCyADQQA2AhwgAyABNgIUIANBwhY2AhAgA0EKNgIMQQAhAgxKC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyDAYLIAEgBEYEQEEwIQIMRwsgAS0AAEEKRgRAIAFBAWohAQwBCyADLQAuQQFxDQAgA0EANgIcIAMgATYCFCADQdwoNgIQIANBAjYCDEEAIQIMRgtBMCECDCwLIAFBAWohAUExIQIMKwsgASAERgRAQS8hAgxECyABLQAAIgBBCUcgAEEgR3FFBEAgAUEBaiEBIAMtAC5BAXENASADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMQQAhAgxEC0EBIQICQAJAAkACQAJAAkAgAy0ALEECaw4HBQQEAwECAAQLIAMgAy8BMkEIcjsBMgwDC0ECIQIMAQtBBCECCyADQQE6ACwgAyADLwEyIAJyOwEyC0EvIQIMKwsgA0EANgIcIAMgATYCFCADQYQTNgIQIANBCzYCDEEAIQIMQwtB4QEhAgwpCyABIARGBEBBLiECDEILIANBADYCBCADQRI2AgggAyABIAEQMSIADQELQS4hAgwnCyADQS02AhwgAyABNgIUIAMgADYCDEEAIQIMPwtBACEAAkAgAygCOCICRQ0AIAIoAkwiAkUNACADIAIRAAAhAAsgAEUNACAAQRVHDQEgA0HYADYCHCADIAE2AhQgA0GzGzYCECADQRU2AgxBACECDD4LQcwAIQIMJAsgA0EANgIcIAMgATYCFCADQbMONgIQIANBHTYCDEEAIQIMPAsgASAERgRAQc4AIQIMPAsgAS0AACIAQSBGDQIgAEE6Rg0BCyADQQA6ACxBCSECDCELIAMoAgQhACADQQA2AgQgAyAAIAEQMCIADQEMAgsgAy0ALkEBcQRAQd4BIQIMIAsgAygCBCEAIANBADYCBCADIAAgARAwIgBFDQIgA0EqNgIcIAMgADYCDCADIAFBAWo2AhRBACECDDgLIANBywA2AhwgAyAANgIMIAMgAUEBajYCFEEAIQIMNwsgAUEBaiEBQcAAIQIMHQsgAUEBaiEBDCwLIAEgBEYEQEErIQIMNQsCQCABLQAAQQpGBEAgAUEBaiEBDAELIAMtAC5BwABxRQ0GCyADLQAyQYABcQRAQQAhAAJAIAMoAjgiAkUNACACKAJcIgJFDQAgAyACEQAAIQALIABFDRIgAEEVRgRAIANBBTYCHCADIAE2AhQgA0GbGzYCECADQRU2AgxBACECDDYLIANBADYCHCADIAE2AhQgA0GQDjYCECADQRQ2AgxBACECDDULIANBMmohAiADEDVBACEAAkAgAygCOCIGRQ0AIAYoAigiBkUNACADIAYRAAAhAAsgAA4WAgEABAQEBAQEBAQEBAQEBAQEBAQEAwQLIANBAToAMAsgAiACLwEAQcAAcjsBAAtBKyECDBgLIANBKTYCHCADIAE2AhQgA0GsGTYCECADQRU2AgxBACECDDALIANBADYCHCADIAE2AhQgA0HlCzYCECADQRE2AgxBACECDC8LIANBADYCHCADIAE2AhQgA0GlCzYCECADQQI2AgxBACECDC4LQQEhByADLwEyIgVBCHFFBEAgAykDIEIAUiEHCwJAIAMtADAEQEEBIQAgAy0AKUEFRg0BIAVBwABxRSAHcUUNAQsCQCADLQAoIgJBAkYEQEEBIQAgAy8BNCIGQeUARg0CQQAhACAFQcAAcQ0CIAZB5ABGDQIgBkHmAGtBAkkNAiAGQcwBRg0CIAZBsAJGDQIMAQtBACEAIAVBwABxDQELQQIhACAFQQhxDQAgBUGABHEEQAJAIAJBAUcNACADLQAuQQpxDQBBBSEADAILQQQhAAwBCyAFQSBxRQRAIAMQNkEAR0ECdCEADAELQQBBAyADKQMgUBshAAsgAEEBaw4FAgAHAQMEC0ERIQIMEwsgA0EBOgAxDCkLQQAhAgJAIAMoAjgiAEUNACAAKAIwIgBFDQAgAyAAEQAAIQILIAJFDSYgAkEVRgRAIANBAzYCHCADIAE2AhQgA0HSGzYCECADQRU2AgxBACECDCsLQQAhAiADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMDCoLIANBADYCHCADIAE2AhQgA0H5IDYCECADQQ82AgxBACECDCkLQQAhAAJAIAMoAjgiAkUNACACKAIwIgJFDQAgAyACEQAAIQALIAANAQtBDiECDA4LIABBFUYEQCADQQI2AhwgAyABNgIUIANB0hs2AhAgA0EVNgIMQQAhAgwnCyADQQA2AhwgAyABNgIUIANB3Q42AhAgA0ESNgIMQQAhAgwmC0EqIQIMDAsgASAERwRAIANBCTYCCCADIAE2AgRBKSECDAwLQSYhAgwkCyADIAMpAyAiDCAEIAFrrSIKfSILQgAgCyAMWBs3AyAgCiAMVARAQSUhAgwkCyADKAIEIQAgA0EANgIEIAMgACABIAynaiIBEDIiAEUNACADQQU2AhwgAyABNgIUIAMgADYCDEEAIQIMIwtBDyECDAkLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQTBrDjcXFgABAgMEBQYHFBQUFBQUFAgJCgsMDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUDg8QERITFAtCAiEKDBYLQgMhCgwVC0IEIQoMFAtCBSEKDBMLQgYhCgwSC0IHIQoMEQtCCCEKDBALQgkhCgwPC0IKIQoMDgtCCyEKDA0LQgwhCgwMC0INIQoMCwtCDiEKDAoLQg8hCgwJC0IKIQoMCAtCCyEKDAcLQgwhCgwGC0INIQoMBQtCDiEKDAQLQg8hCgwDCyADQQA2AhwgAyABNgIUIANBnxU2AhAgA0EMNgIMQQAhAgwhCyABIARGBEBBIiECDCELQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43FRQAAQIDBAUGBxYWFhYWFhYICQoLDA0WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFg4PEBESExYLQgIhCgwUC0IDIQoMEwtCBCEKDBILQgUhCgwRC0IGIQoMEAtCByEKDA8LQgghCgwOC0IJIQoMDQtCCiEKDAwLQgshCgwLC0IMIQoMCgtCDSEKDAkLQg4hCgwIC0IPIQoMBwtCCiEKDAYLQgshCgwFC0IMIQoMBAtCDSEKDAMLQg4hCgwCC0IPIQoMAQtCASEKCyABQQFqIQEgAykDICILQv//////////D1gEQCADIAtCBIYgCoQ3AyAMAgsgA0EANgIcIAMgATYCFCADQbUJNgIQIANBDDYCDEEAIQIMHgtBJyECDAQLQSghAgwDCyADIAE6ACwgA0EANgIAIAdBAWohAUEMIQIMAgsgA0EANgIAIAZBAWohAUEKIQIMAQsgAUEBaiEBQQghAgwACwALQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBcLQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBYLQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBULQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDBQLQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDBMLQQAhAiADQQA2AhwgAyABNgIUIANBsjg2AhAgA0EINgIMDBILQQAhAiADQQA2AhwgAyABNgIUIANBgxE2AhAgA0EJNgIMDBELQQAhAiADQQA2AhwgAyABNgIUIANB3wo2AhAgA0EJNgIMDBALQQAhAiADQQA2AhwgAyABNgIUIANB7RA2AhAgA0EJNgIMDA8LQQAhAiADQQA2AhwgAyABNgIUIANB0hE2AhAgA0EJNgIMDA4LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDA0LQQAhAiADQQA2AhwgAyABNgIUIANBuRc2AhAgA0EPNgIMDAwLQQAhAiADQQA2AhwgAyABNgIUIANBmRM2AhAgA0ELNgIMDAsLQQAhAiADQQA2AhwgAyABNgIUIANBnQk2AhAgA0ELNgIMDAoLQQAhAiADQQA2AhwgAyABNgIUIANBlxA2AhAgA0EKNgIMDAkLQQAhAiADQQA2AhwgAyABNgIUIANBsRA2AhAgA0EKNgIMDAgLQQAhAiADQQA2AhwgAyABNgIUIANBux02AhAgA0ECNgIMDAcLQQAhAiADQQA2AhwgAyABNgIUIANBlhY2AhAgA0ECNgIMDAYLQQAhAiADQQA2AhwgAyABNgIUIANB+Rg2AhAgA0ECNgIMDAULQQAhAiADQQA2AhwgAyABNgIUIANBxBg2AhAgA0ECNgIMDAQLIANBAjYCHCADIAE2AhQgA0GpHjYCECADQRY2AgxBACECDAMLQd4AIQIgASAERg0CIAlBCGohByADKAIAIQUCQAJAIAEgBEcEQCAFQZbIAGohCCAEIAVqIAFrIQYgBUF/c0EKaiIFIAFqIQADQCABLQAAIAgtAABHBEBBAiEIDAMLIAVFBEBBACEIIAAhAQwDCyAFQQFrIQUgCEEBaiEIIAQgAUEBaiIBRw0ACyAGIQUgBCEBCyAHQQE2AgAgAyAFNgIADAELIANBADYCACAHIAg2AgALIAcgATYCBCAJKAIMIQACQAJAIAkoAghBAWsOAgQBAAsgA0EANgIcIANBwh42AhAgA0EXNgIMIAMgAEEBajYCFEEAIQIMAwsgA0EANgIcIAMgADYCFCADQdceNgIQIANBCTYCDEEAIQIMAgsgASAERgRAQSghAgwCCyADQQk2AgggAyABNgIEQSchAgwBCyABIARGBEBBASECDAELA0ACQAJAAkAgAS0AAEEKaw4EAAEBAAELIAFBAWohAQwBCyABQQFqIQEgAy0ALkEgcQ0AQQAhAiADQQA2AhwgAyABNgIUIANBoSE2AhAgA0EFNgIMDAILQQEhAiABIARHDQALCyAJQRBqJAAgAkUEQCADKAIMIQAMAQsgAyACNgIcQQAhACADKAIEIgFFDQAgAyABIAQgAygCCBEBACIBRQ0AIAMgBDYCFCADIAE2AgwgASEACyAAC74CAQJ/IABBADoAACAAQeQAaiIBQQFrQQA6AAAgAEEAOgACIABBADoAASABQQNrQQA6AAAgAUECa0EAOgAAIABBADoAAyABQQRrQQA6AABBACAAa0EDcSIBIABqIgBBADYCAEHkACABa0F8cSICIABqIgFBBGtBADYCAAJAIAJBCUkNACAAQQA2AgggAEEANgIEIAFBCGtBADYCACABQQxrQQA2AgAgAkEZSQ0AIABBADYCGCAAQQA2AhQgAEEANgIQIABBADYCDCABQRBrQQA2AgAgAUEUa0EANgIAIAFBGGtBADYCACABQRxrQQA2AgAgAiAAQQRxQRhyIgJrIgFBIEkNACAAIAJqIQADQCAAQgA3AxggAEIANwMQIABCADcDCCAAQgA3AwAgAEEgaiEAIAFBIGsiAUEfSw0ACwsLVgEBfwJAIAAoAgwNAAJAAkACQAJAIAAtADEOAwEAAwILIAAoAjgiAUUNACABKAIwIgFFDQAgACABEQAAIgENAwtBAA8LAAsgAEHKGTYCEEEOIQELIAELGgAgACgCDEUEQCAAQd4fNgIQIABBFTYCDAsLFAAgACgCDEEVRgRAIABBADYCDAsLFAAgACgCDEEWRgRAIABBADYCDAsLBwAgACgCDAsHACAAKAIQCwkAIAAgATYCEAsHACAAKAIUCysAAkAgAEEnTw0AQv//////CSAArYhCAYNQDQAgAEECdEHQOGooAgAPCwALFwAgAEEvTwRAAAsgAEECdEHsOWooAgALvwkBAX9B9C0hAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HqLA8LQZgmDwtB7TEPC0GgNw8LQckpDwtBtCkPC0GWLQ8LQesrDwtBojUPC0HbNA8LQeApDwtB4yQPC0HVJA8LQe4kDwtB5iUPC0HKNA8LQdA3DwtBqjUPC0H1LA8LQfYmDwtBgiIPC0HyMw8LQb4oDwtB5zcPC0HNIQ8LQcAhDwtBuCUPC0HLJQ8LQZYkDwtBjzQPC0HNNQ8LQd0qDwtB7jMPC0GcNA8LQZ4xDwtB9DUPC0HlIg8LQa8lDwtBmTEPC0GyNg8LQfk2DwtBxDIPC0HdLA8LQYIxDwtBwTEPC0GNNw8LQckkDwtB7DYPC0HnKg8LQcgjDwtB4iEPC0HJNw8LQaUiDwtBlCIPC0HbNg8LQd41DwtBhiYPC0G8Kw8LQYsyDwtBoCMPC0H2MA8LQYAsDwtBiSsPC0GkJg8LQfIjDwtBgSgPC0GrMg8LQesnDwtBwjYPC0GiJA8LQc8qDwtB3CMPC0GHJw8LQeQ0DwtBtyIPC0GtMQ8LQdUiDwtBrzQPC0HeJg8LQdYyDwtB9DQPC0GBOA8LQfQ3DwtBkjYPC0GdJw8LQYIpDwtBjSMPC0HXMQ8LQb01DwtBtDcPC0HYMA8LQbYnDwtBmjgPC0GnKg8LQcQnDwtBriMPC0H1Ig8LAAtByiYhAQsgAQsXACAAIAAvAS5B/v8DcSABQQBHcjsBLgsaACAAIAAvAS5B/f8DcSABQQBHQQF0cjsBLgsaACAAIAAvAS5B+/8DcSABQQBHQQJ0cjsBLgsaACAAIAAvAS5B9/8DcSABQQBHQQN0cjsBLgsaACAAIAAvAS5B7/8DcSABQQBHQQR0cjsBLgsaACAAIAAvAS5B3/8DcSABQQBHQQV0cjsBLgsaACAAIAAvAS5Bv/8DcSABQQBHQQZ0cjsBLgsaACAAIAAvAS5B//4DcSABQQBHQQd0cjsBLgsaACAAIAAvAS5B//0DcSABQQBHQQh0cjsBLgsaACAAIAAvAS5B//sDcSABQQBHQQl0cjsBLgs+AQJ/AkAgACgCOCIDRQ0AIAMoAgQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeESNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAggiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfwRNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAgwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQewKNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQfoeNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQcsQNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhgiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQbcfNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAhwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQb8VNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiwiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQf4INgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiAiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQYwdNgIQQRghBAsgBAs+AQJ/AkAgACgCOCIDRQ0AIAMoAiQiA0UNACAAIAEgAiABayADEQEAIgRBf0cNACAAQeYVNgIQQRghBAsgBAs4ACAAAn8gAC8BMkEUcUEURgRAQQEgAC0AKEEBRg0BGiAALwE0QeUARgwBCyAALQApQQVGCzoAMAtZAQJ/AkAgAC0AKEEBRg0AIAAvATQiAUHkAGtB5ABJDQAgAUHMAUYNACABQbACRg0AIAAvATIiAEHAAHENAEEBIQIgAEGIBHFBgARGDQAgAEEocUUhAgsgAguMAQECfwJAAkACQCAALQAqRQ0AIAAtACtFDQAgAC8BMiIBQQJxRQ0BDAILIAAvATIiAUEBcUUNAQtBASECIAAtAChBAUYNACAALwE0IgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNACABQcAAcQ0AQQAhAiABQYgEcUGABEYNACABQShxQQBHIQILIAILcwAgAEEQav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAP0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEwav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEEgav0MAAAAAAAAAAAAAAAAAAAAAP0LAwAgAEH9ATYCHAsGACAAEDoLmi0BC38jAEEQayIKJABB3NUAKAIAIglFBEBBnNkAKAIAIgVFBEBBqNkAQn83AgBBoNkAQoCAhICAgMAANwIAQZzZACAKQQhqQXBxQdiq1aoFcyIFNgIAQbDZAEEANgIAQYDZAEEANgIAC0GE2QBBwNkENgIAQdTVAEHA2QQ2AgBB6NUAIAU2AgBB5NUAQX82AgBBiNkAQcCmAzYCAANAIAFBgNYAaiABQfTVAGoiAjYCACACIAFB7NUAaiIDNgIAIAFB+NUAaiADNgIAIAFBiNYAaiABQfzVAGoiAzYCACADIAI2AgAgAUGQ1gBqIAFBhNYAaiICNgIAIAIgAzYCACABQYzWAGogAjYCACABQSBqIgFBgAJHDQALQczZBEGBpgM2AgBB4NUAQazZACgCADYCAEHQ1QBBgKYDNgIAQdzVAEHI2QQ2AgBBzP8HQTg2AgBByNkEIQkLAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAEHsAU0EQEHE1QAoAgAiBkEQIABBE2pBcHEgAEELSRsiBEEDdiIAdiIBQQNxBEACQCABQQFxIAByQQFzIgJBA3QiAEHs1QBqIgEgAEH01QBqKAIAIgAoAggiA0YEQEHE1QAgBkF+IAJ3cTYCAAwBCyABIAM2AgggAyABNgIMCyAAQQhqIQEgACACQQN0IgJBA3I2AgQgACACaiIAIAAoAgRBAXI2AgQMEQtBzNUAKAIAIgggBE8NASABBEACQEECIAB0IgJBACACa3IgASAAdHFoIgBBA3QiAkHs1QBqIgEgAkH01QBqKAIAIgIoAggiA0YEQEHE1QAgBkF+IAB3cSIGNgIADAELIAEgAzYCCCADIAE2AgwLIAIgBEEDcjYCBCAAQQN0IgAgBGshBSAAIAJqIAU2AgAgAiAEaiIEIAVBAXI2AgQgCARAIAhBeHFB7NUAaiEAQdjVACgCACEDAn9BASAIQQN2dCIBIAZxRQRAQcTVACABIAZyNgIAIAAMAQsgACgCCAsiASADNgIMIAAgAzYCCCADIAA2AgwgAyABNgIICyACQQhqIQFB2NUAIAQ2AgBBzNUAIAU2AgAMEQtByNUAKAIAIgtFDQEgC2hBAnRB9NcAaigCACIAKAIEQXhxIARrIQUgACECA0ACQCACKAIQIgFFBEAgAkEUaigCACIBRQ0BCyABKAIEQXhxIARrIgMgBUkhAiADIAUgAhshBSABIAAgAhshACABIQIMAQsLIAAoAhghCSAAKAIMIgMgAEcEQEHU1QAoAgAaIAMgACgCCCIBNgIIIAEgAzYCDAwQCyAAQRRqIgIoAgAiAUUEQCAAKAIQIgFFDQMgAEEQaiECCwNAIAIhByABIgNBFGoiAigCACIBDQAgA0EQaiECIAMoAhAiAQ0ACyAHQQA2AgAMDwtBfyEEIABBv39LDQAgAEETaiIBQXBxIQRByNUAKAIAIghFDQBBACAEayEFAkACQAJAAn9BACAEQYACSQ0AGkEfIARB////B0sNABogBEEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+agsiBkECdEH01wBqKAIAIgJFBEBBACEBQQAhAwwBC0EAIQEgBEEZIAZBAXZrQQAgBkEfRxt0IQBBACEDA0ACQCACKAIEQXhxIARrIgcgBU8NACACIQMgByIFDQBBACEFIAIhAQwDCyABIAJBFGooAgAiByAHIAIgAEEddkEEcWpBEGooAgAiAkYbIAEgBxshASAAQQF0IQAgAg0ACwsgASADckUEQEEAIQNBAiAGdCIAQQAgAGtyIAhxIgBFDQMgAGhBAnRB9NcAaigCACEBCyABRQ0BCwNAIAEoAgRBeHEgBGsiAiAFSSEAIAIgBSAAGyEFIAEgAyAAGyEDIAEoAhAiAAR/IAAFIAFBFGooAgALIgENAAsLIANFDQAgBUHM1QAoAgAgBGtPDQAgAygCGCEHIAMgAygCDCIARwRAQdTVACgCABogACADKAIIIgE2AgggASAANgIMDA4LIANBFGoiAigCACIBRQRAIAMoAhAiAUUNAyADQRBqIQILA0AgAiEGIAEiAEEUaiICKAIAIgENACAAQRBqIQIgACgCECIBDQALIAZBADYCAAwNC0HM1QAoAgAiAyAETwRAQdjVACgCACEBAkAgAyAEayICQRBPBEAgASAEaiIAIAJBAXI2AgQgASADaiACNgIAIAEgBEEDcjYCBAwBCyABIANBA3I2AgQgASADaiIAIAAoAgRBAXI2AgRBACEAQQAhAgtBzNUAIAI2AgBB2NUAIAA2AgAgAUEIaiEBDA8LQdDVACgCACIDIARLBEAgBCAJaiIAIAMgBGsiAUEBcjYCBEHc1QAgADYCAEHQ1QAgATYCACAJIARBA3I2AgQgCUEIaiEBDA8LQQAhASAEAn9BnNkAKAIABEBBpNkAKAIADAELQajZAEJ/NwIAQaDZAEKAgISAgIDAADcCAEGc2QAgCkEMakFwcUHYqtWqBXM2AgBBsNkAQQA2AgBBgNkAQQA2AgBBgIAECyIAIARBxwBqIgVqIgZBACAAayIHcSICTwRAQbTZAEEwNgIADA8LAkBB/NgAKAIAIgFFDQBB9NgAKAIAIgggAmohACAAIAFNIAAgCEtxDQBBACEBQbTZAEEwNgIADA8LQYDZAC0AAEEEcQ0EAkACQCAJBEBBhNkAIQEDQCABKAIAIgAgCU0EQCAAIAEoAgRqIAlLDQMLIAEoAggiAQ0ACwtBABA7IgBBf0YNBSACIQZBoNkAKAIAIgFBAWsiAyAAcQRAIAIgAGsgACADakEAIAFrcWohBgsgBCAGTw0FIAZB/v///wdLDQVB/NgAKAIAIgMEQEH02AAoAgAiByAGaiEBIAEgB00NBiABIANLDQYLIAYQOyIBIABHDQEMBwsgBiADayAHcSIGQf7///8HSw0EIAYQOyEAIAAgASgCACABKAIEakYNAyAAIQELAkAgBiAEQcgAak8NACABQX9GDQBBpNkAKAIAIgAgBSAGa2pBACAAa3EiAEH+////B0sEQCABIQAMBwsgABA7QX9HBEAgACAGaiEGIAEhAAwHC0EAIAZrEDsaDAQLIAEiAEF/Rw0FDAMLQQAhAwwMC0EAIQAMCgsgAEF/Rw0CC0GA2QBBgNkAKAIAQQRyNgIACyACQf7///8HSw0BIAIQOyEAQQAQOyEBIABBf0YNASABQX9GDQEgACABTw0BIAEgAGsiBiAEQThqTQ0BC0H02ABB9NgAKAIAIAZqIgE2AgBB+NgAKAIAIAFJBEBB+NgAIAE2AgALAkACQAJAQdzVACgCACICBEBBhNkAIQEDQCAAIAEoAgAiAyABKAIEIgVqRg0CIAEoAggiAQ0ACwwCC0HU1QAoAgAiAUEARyAAIAFPcUUEQEHU1QAgADYCAAtBACEBQYjZACAGNgIAQYTZACAANgIAQeTVAEF/NgIAQejVAEGc2QAoAgA2AgBBkNkAQQA2AgADQCABQYDWAGogAUH01QBqIgI2AgAgAiABQezVAGoiAzYCACABQfjVAGogAzYCACABQYjWAGogAUH81QBqIgM2AgAgAyACNgIAIAFBkNYAaiABQYTWAGoiAjYCACACIAM2AgAgAUGM1gBqIAI2AgAgAUEgaiIBQYACRw0AC0F4IABrQQ9xIgEgAGoiAiAGQThrIgMgAWsiAUEBcjYCBEHg1QBBrNkAKAIANgIAQdDVACABNgIAQdzVACACNgIAIAAgA2pBODYCBAwCCyAAIAJNDQAgAiADSQ0AIAEoAgxBCHENAEF4IAJrQQ9xIgAgAmoiA0HQ1QAoAgAgBmoiByAAayIAQQFyNgIEIAEgBSAGajYCBEHg1QBBrNkAKAIANgIAQdDVACAANgIAQdzVACADNgIAIAIgB2pBODYCBAwBCyAAQdTVACgCAEkEQEHU1QAgADYCAAsgACAGaiEDQYTZACEBAkACQAJAA0AgAyABKAIARwRAIAEoAggiAQ0BDAILCyABLQAMQQhxRQ0BC0GE2QAhAQNAIAEoAgAiAyACTQRAIAMgASgCBGoiBSACSw0DCyABKAIIIQEMAAsACyABIAA2AgAgASABKAIEIAZqNgIEIABBeCAAa0EPcWoiCSAEQQNyNgIEIANBeCADa0EPcWoiBiAEIAlqIgRrIQEgAiAGRgRAQdzVACAENgIAQdDVAEHQ1QAoAgAgAWoiADYCACAEIABBAXI2AgQMCAtB2NUAKAIAIAZGBEBB2NUAIAQ2AgBBzNUAQczVACgCACABaiIANgIAIAQgAEEBcjYCBCAAIARqIAA2AgAMCAsgBigCBCIFQQNxQQFHDQYgBUF4cSEIIAVB/wFNBEAgBUEDdiEDIAYoAggiACAGKAIMIgJGBEBBxNUAQcTVACgCAEF+IAN3cTYCAAwHCyACIAA2AgggACACNgIMDAYLIAYoAhghByAGIAYoAgwiAEcEQCAAIAYoAggiAjYCCCACIAA2AgwMBQsgBkEUaiICKAIAIgVFBEAgBigCECIFRQ0EIAZBEGohAgsDQCACIQMgBSIAQRRqIgIoAgAiBQ0AIABBEGohAiAAKAIQIgUNAAsgA0EANgIADAQLQXggAGtBD3EiASAAaiIHIAZBOGsiAyABayIBQQFyNgIEIAAgA2pBODYCBCACIAVBNyAFa0EPcWpBP2siAyADIAJBEGpJGyIDQSM2AgRB4NUAQazZACgCADYCAEHQ1QAgATYCAEHc1QAgBzYCACADQRBqQYzZACkCADcCACADQYTZACkCADcCCEGM2QAgA0EIajYCAEGI2QAgBjYCAEGE2QAgADYCAEGQ2QBBADYCACADQSRqIQEDQCABQQc2AgAgBSABQQRqIgFLDQALIAIgA0YNACADIAMoAgRBfnE2AgQgAyADIAJrIgU2AgAgAiAFQQFyNgIEIAVB/wFNBEAgBUF4cUHs1QBqIQACf0HE1QAoAgAiAUEBIAVBA3Z0IgNxRQRAQcTVACABIANyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRB9NcAaiEAQcjVACgCACIDQQEgAXQiBnFFBEAgACACNgIAQcjVACADIAZyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhAwJAA0AgAyIAKAIEQXhxIAVGDQEgAUEddiEDIAFBAXQhASAAIANBBHFqQRBqIgYoAgAiAw0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIIC0HQ1QAoAgAiASAETQ0AQdzVACgCACIAIARqIgIgASAEayIBQQFyNgIEQdDVACABNgIAQdzVACACNgIAIAAgBEEDcjYCBCAAQQhqIQEMCAtBACEBQbTZAEEwNgIADAcLQQAhAAsgB0UNAAJAIAYoAhwiAkECdEH01wBqIgMoAgAgBkYEQCADIAA2AgAgAA0BQcjVAEHI1QAoAgBBfiACd3E2AgAMAgsgB0EQQRQgBygCECAGRhtqIAA2AgAgAEUNAQsgACAHNgIYIAYoAhAiAgRAIAAgAjYCECACIAA2AhgLIAZBFGooAgAiAkUNACAAQRRqIAI2AgAgAiAANgIYCyABIAhqIQEgBiAIaiIGKAIEIQULIAYgBUF+cTYCBCABIARqIAE2AgAgBCABQQFyNgIEIAFB/wFNBEAgAUF4cUHs1QBqIQACf0HE1QAoAgAiAkEBIAFBA3Z0IgFxRQRAQcTVACABIAJyNgIAIAAMAQsgACgCCAsiASAENgIMIAAgBDYCCCAEIAA2AgwgBCABNgIIDAELQR8hBSABQf///wdNBEAgAUEmIAFBCHZnIgBrdkEBcSAAQQF0a0E+aiEFCyAEIAU2AhwgBEIANwIQIAVBAnRB9NcAaiEAQcjVACgCACICQQEgBXQiA3FFBEAgACAENgIAQcjVACACIANyNgIAIAQgADYCGCAEIAQ2AgggBCAENgIMDAELIAFBGSAFQQF2a0EAIAVBH0cbdCEFIAAoAgAhAAJAA0AgACICKAIEQXhxIAFGDQEgBUEddiEAIAVBAXQhBSACIABBBHFqQRBqIgMoAgAiAA0ACyADIAQ2AgAgBCACNgIYIAQgBDYCDCAEIAQ2AggMAQsgAigCCCIAIAQ2AgwgAiAENgIIIARBADYCGCAEIAI2AgwgBCAANgIICyAJQQhqIQEMAgsCQCAHRQ0AAkAgAygCHCIBQQJ0QfTXAGoiAigCACADRgRAIAIgADYCACAADQFByNUAIAhBfiABd3EiCDYCAAwCCyAHQRBBFCAHKAIQIANGG2ogADYCACAARQ0BCyAAIAc2AhggAygCECIBBEAgACABNgIQIAEgADYCGAsgA0EUaigCACIBRQ0AIABBFGogATYCACABIAA2AhgLAkAgBUEPTQRAIAMgBCAFaiIAQQNyNgIEIAAgA2oiACAAKAIEQQFyNgIEDAELIAMgBGoiAiAFQQFyNgIEIAMgBEEDcjYCBCACIAVqIAU2AgAgBUH/AU0EQCAFQXhxQezVAGohAAJ/QcTVACgCACIBQQEgBUEDdnQiBXFFBEBBxNUAIAEgBXI2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEH01wBqIQBBASABdCIEIAhxRQRAIAAgAjYCAEHI1QAgBCAIcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQQCQANAIAQiACgCBEF4cSAFRg0BIAFBHXYhBCABQQF0IQEgACAEQQRxakEQaiIGKAIAIgQNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAsgA0EIaiEBDAELAkAgCUUNAAJAIAAoAhwiAUECdEH01wBqIgIoAgAgAEYEQCACIAM2AgAgAw0BQcjVACALQX4gAXdxNgIADAILIAlBEEEUIAkoAhAgAEYbaiADNgIAIANFDQELIAMgCTYCGCAAKAIQIgEEQCADIAE2AhAgASADNgIYCyAAQRRqKAIAIgFFDQAgA0EUaiABNgIAIAEgAzYCGAsCQCAFQQ9NBEAgACAEIAVqIgFBA3I2AgQgACABaiIBIAEoAgRBAXI2AgQMAQsgACAEaiIHIAVBAXI2AgQgACAEQQNyNgIEIAUgB2ogBTYCACAIBEAgCEF4cUHs1QBqIQFB2NUAKAIAIQMCf0EBIAhBA3Z0IgIgBnFFBEBBxNUAIAIgBnI2AgAgAQwBCyABKAIICyICIAM2AgwgASADNgIIIAMgATYCDCADIAI2AggLQdjVACAHNgIAQczVACAFNgIACyAAQQhqIQELIApBEGokACABC0MAIABFBEA/AEEQdA8LAkAgAEH//wNxDQAgAEEASA0AIABBEHZAACIAQX9GBEBBtNkAQTA2AgBBfw8LIABBEHQPCwALC5lCIgBBgAgLDQEAAAAAAAAAAgAAAAMAQZgICwUEAAAABQBBqAgLCQYAAAAHAAAACABB5AgLwjJJbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBFeHBlY3RlZCBMRiBhZnRlciBoZWFkZXJzAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMAVXNlciBjYWxsYmFjayBlcnJvcgBgb25fcmVzZXRgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19oZWFkZXJgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2JlZ2luYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlYCBjYWxsYmFjayBlcnJvcgBgb25fc3RhdHVzX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdmVyc2lvbl9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3VybF9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3Byb3RvY29sX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fcHJvdG9jb2wARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgAVHJhbnNmZXItRW5jb2RpbmcgY2FuJ3QgYmUgcHJlc2VudCB3aXRoIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgc2l6ZQBFeHBlY3RlZCBMRiBhZnRlciBjaHVuayBzaXplAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBVbmV4cGVjdGVkIHdoaXRlc3BhY2UgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgaGVhZGVyIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciBjaHVuayBleHRlbnNpb24gdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIHF1b3RlZC1wYWlyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGVkIHZhbHVlAFBhdXNlZCBieSBvbl9oZWFkZXJzX2NvbXBsZXRlAEludmFsaWQgRU9GIHN0YXRlAG9uX3Jlc2V0IHBhdXNlAG9uX2NodW5rX2hlYWRlciBwYXVzZQBvbl9tZXNzYWdlX2JlZ2luIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZSBwYXVzZQBvbl9zdGF0dXNfY29tcGxldGUgcGF1c2UAb25fdmVyc2lvbl9jb21wbGV0ZSBwYXVzZQBvbl91cmxfY29tcGxldGUgcGF1c2UAb25fcHJvdG9jb2xfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX3ZhbHVlX2NvbXBsZXRlIHBhdXNlAG9uX21lc3NhZ2VfY29tcGxldGUgcGF1c2UAb25fbWV0aG9kX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl9maWVsZF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fbmFtZSBwYXVzZQBVbmV4cGVjdGVkIHNwYWNlIGFmdGVyIHN0YXJ0IGxpbmUATWlzc2luZyBleHBlY3RlZCBDUiBhZnRlciByZXNwb25zZSBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAE1pc3NpbmcgZXhwZWN0ZWQgQ1IgYWZ0ZXIgY2h1bmsgZXh0ZW5zaW9uIG5hbWUASW52YWxpZCBzdGF0dXMgY29kZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABNaXNzaW5nIGV4cGVjdGVkIENSIGFmdGVyIGNodW5rIGRhdGEARXhwZWN0ZWQgTEYgYWZ0ZXIgY2h1bmsgZGF0YQBVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AARGF0YSBhZnRlciBgQ29ubmVjdGlvbjogY2xvc2VgAFNXSVRDSF9QUk9YWQBVU0VfUFJPWFkATUtBQ1RJVklUWQBVTlBST0NFU1NBQkxFX0VOVElUWQBRVUVSWQBDT1BZAE1PVkVEX1BFUk1BTkVOVExZAFRPT19FQVJMWQBOT1RJRlkARkFJTEVEX0RFUEVOREVOQ1kAQkFEX0dBVEVXQVkAUExBWQBQVVQAQ0hFQ0tPVVQAR0FURVdBWV9USU1FT1VUAFJFUVVFU1RfVElNRU9VVABORVRXT1JLX0NPTk5FQ1RfVElNRU9VVABDT05ORUNUSU9OX1RJTUVPVVQATE9HSU5fVElNRU9VVABORVRXT1JLX1JFQURfVElNRU9VVABQT1NUAE1JU0RJUkVDVEVEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfTE9BRF9CQUxBTkNFRF9SRVFVRVNUAEJBRF9SRVFVRVNUAEhUVFBfUkVRVUVTVF9TRU5UX1RPX0hUVFBTX1BPUlQAUkVQT1JUAElNX0FfVEVBUE9UAFJFU0VUX0NPTlRFTlQATk9fQ09OVEVOVABQQVJUSUFMX0NPTlRFTlQASFBFX0lOVkFMSURfQ09OU1RBTlQASFBFX0NCX1JFU0VUAEdFVABIUEVfU1RSSUNUAENPTkZMSUNUAFRFTVBPUkFSWV9SRURJUkVDVABQRVJNQU5FTlRfUkVESVJFQ1QAQ09OTkVDVABNVUxUSV9TVEFUVVMASFBFX0lOVkFMSURfU1RBVFVTAFRPT19NQU5ZX1JFUVVFU1RTAEVBUkxZX0hJTlRTAFVOQVZBSUxBQkxFX0ZPUl9MRUdBTF9SRUFTT05TAE9QVElPTlMAU1dJVENISU5HX1BST1RPQ09MUwBWQVJJQU5UX0FMU09fTkVHT1RJQVRFUwBNVUxUSVBMRV9DSE9JQ0VTAElOVEVSTkFMX1NFUlZFUl9FUlJPUgBXRUJfU0VSVkVSX1VOS05PV05fRVJST1IAUkFJTEdVTl9FUlJPUgBJREVOVElUWV9QUk9WSURFUl9BVVRIRU5USUNBVElPTl9FUlJPUgBTU0xfQ0VSVElGSUNBVEVfRVJST1IASU5WQUxJRF9YX0ZPUldBUkRFRF9GT1IAU0VUX1BBUkFNRVRFUgBHRVRfUEFSQU1FVEVSAEhQRV9VU0VSAFNFRV9PVEhFUgBIUEVfQ0JfQ0hVTktfSEVBREVSAEV4cGVjdGVkIExGIGFmdGVyIENSAE1LQ0FMRU5EQVIAU0VUVVAAV0VCX1NFUlZFUl9JU19ET1dOAFRFQVJET1dOAEhQRV9DTE9TRURfQ09OTkVDVElPTgBIRVVSSVNUSUNfRVhQSVJBVElPTgBESVNDT05ORUNURURfT1BFUkFUSU9OAE5PTl9BVVRIT1JJVEFUSVZFX0lORk9STUFUSU9OAEhQRV9JTlZBTElEX1ZFUlNJT04ASFBFX0NCX01FU1NBR0VfQkVHSU4AU0lURV9JU19GUk9aRU4ASFBFX0lOVkFMSURfSEVBREVSX1RPS0VOAElOVkFMSURfVE9LRU4ARk9SQklEREVOAEVOSEFOQ0VfWU9VUl9DQUxNAEhQRV9JTlZBTElEX1VSTABCTE9DS0VEX0JZX1BBUkVOVEFMX0NPTlRST0wATUtDT0wAQUNMAEhQRV9JTlRFUk5BTABSRVFVRVNUX0hFQURFUl9GSUVMRFNfVE9PX0xBUkdFX1VOT0ZGSUNJQUwASFBFX09LAFVOTElOSwBVTkxPQ0sAUFJJAFJFVFJZX1dJVEgASFBFX0lOVkFMSURfQ09OVEVOVF9MRU5HVEgASFBFX1VORVhQRUNURURfQ09OVEVOVF9MRU5HVEgARkxVU0gAUFJPUFBBVENIAE0tU0VBUkNIAFVSSV9UT09fTE9ORwBQUk9DRVNTSU5HAE1JU0NFTExBTkVPVVNfUEVSU0lTVEVOVF9XQVJOSU5HAE1JU0NFTExBTkVPVVNfV0FSTklORwBIUEVfSU5WQUxJRF9UUkFOU0ZFUl9FTkNPRElORwBFeHBlY3RlZCBDUkxGAEhQRV9JTlZBTElEX0NIVU5LX1NJWkUATU9WRQBDT05USU5VRQBIUEVfQ0JfU1RBVFVTX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJTX0NPTVBMRVRFAEhQRV9DQl9WRVJTSU9OX0NPTVBMRVRFAEhQRV9DQl9VUkxfQ09NUExFVEUASFBFX0NCX1BST1RPQ09MX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8sIFJUU1AvIG9yIElDRS8A5xUAAK8VAACkEgAAkhoAACYWAACeFAAA2xkAAHkVAAB+EgAA/hQAADYVAAALFgAA2BYAAPMSAABCGAAArBYAABIVAAAUFwAA7xcAAEgUAABxFwAAshoAAGsZAAB+GQAANRQAAIIaAABEFwAA/RYAAB4YAACHFwAAqhkAAJMSAAAHGAAALBcAAMoXAACkFwAA5xUAAOcVAABYFwAAOxgAAKASAAAtHAAAwxEAAEgRAADeEgAAQhMAAKQZAAD9EAAA9xUAAKUVAADvFgAA+BkAAEoWAABWFgAA9RUAAAoaAAAIGgAAARoAAKsVAABCEgAA1xAAAEwRAAAFGQAAVBYAAB4RAADKGQAAyBkAAE4WAAD/GAAAcRQAAPAVAADuFQAAlBkAAPwVAAC/GQAAmxkAAHwUAABDEQAAcBgAAJUUAAAnFAAAGRQAANUSAADUGQAARBYAAPcQAEG5OwsBAQBB0DsL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEDAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBuj0LBAEAAAIAQdE9C14DBAMDAwMDAAADAwADAwADAwMDAwMDAwMDAAUAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAwADAEG6PwsEAQAAAgBB0T8LXgMAAwMDAwMAAAMDAAMDAAMDAwMDAwMDAwMABAAFAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwADAAMAQbDBAAsNbG9zZWVlcC1hbGl2ZQBBycEACwEBAEHgwQAL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBycMACwEBAEHgwwAL5wEBAQEBAQEBAQEBAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAWNodW5rZWQAQfHFAAteAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBB0McACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQYDIAAsgcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQpTTQ0KDQoAQanIAAsFAQIAAQMAQcDIAAtfBAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanKAAsFAQIAAQMAQcDKAAtfBAUFBgUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAQanMAAsEAQAAAQBBwcwAC14CAgACAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAEGpzgALBQECAAEDAEHAzgALXwQFAAAFBQUFBQUFBQUFBQYFBQUFBQUFBQUFBQUABQAHCAUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQAFAAUABQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUAAAAFAEGp0AALBQEBAAEBAEHA0AALAQEAQdrQAAtBAgAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQanSAAsFAQEAAQEAQcDSAAsBAQBBytIACwYCAAAAAAIAQeHSAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBBoNQAC50BTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRVVFUllPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFVFRQQ0VUU1BBRFRQLw==";
    var wasmBuffer;
    Object.defineProperty(module2, "exports", {
      get: () => {
        return wasmBuffer ? wasmBuffer : wasmBuffer = Buffer2.from(wasmBase64, "base64");
      }
    });
  }
});

// stub:3
var require__ = __commonJS({
  "stub:3"(exports2) {
    exports2.extractBody = () => {
      throw new Error("forms are not bundled");
    };
  }
});

// src/http/wasm-guard.ts
var wasm_guard_exports = {};
__export(wasm_guard_exports, {
  guardedModule: () => guardedModule
});
function guardedModule(bytes) {
  for (const flag2 of FLAGS) (0, import_node_v8.setFlagsFromString)(`--no-${flag2}`);
  try {
    return new globalThis.WebAssembly.Module(bytes);
  } finally {
    for (const flag2 of FLAGS) (0, import_node_v8.setFlagsFromString)(`--${flag2}`);
  }
}
var import_node_v8, FLAGS;
var init_wasm_guard = __esm({
  "src/http/wasm-guard.ts"() {
    "use strict";
    import_node_v8 = require("node:v8");
    FLAGS = [
      // Off: the module gets no counters that trigger TurboFan,
      "wasm-dynamic-tiering",
      // the lack of counters does not trigger TurboFan at once,
      "wasm-tier-up",
      // and every function is compiled now, while the flags hold, not at its first call.
      "wasm-lazy-compilation"
    ];
  }
});

// node_modules/undici/lib/dispatcher/client-h1.js
var require_client_h1 = __commonJS({
  "node_modules/undici/lib/dispatcher/client-h1.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var util = require_util();
    var { channels } = require_diagnostics();
    var timers = require_timers();
    var {
      RequestContentLengthMismatchError,
      ResponseContentLengthMismatchError,
      RequestAbortedError,
      InvalidArgumentError,
      HeadersTimeoutError,
      HeadersOverflowError,
      SocketError,
      InformationalError,
      BodyTimeoutError,
      HTTPParserError,
      ResponseExceededMaxSizeError
    } = require_errors();
    var {
      kUrl,
      kReset,
      kClient,
      kParser,
      kBlocking,
      kRunning,
      kPending,
      kSize,
      kWriting,
      kQueue,
      kNoRef,
      kKeepAliveDefaultTimeout,
      kHostHeader,
      kPendingIdx,
      kRunningIdx,
      kError,
      kPipelining,
      kSocket,
      kKeepAliveTimeoutValue,
      kMaxHeadersSize,
      kKeepAliveMaxTimeout,
      kKeepAliveTimeoutThreshold,
      kHeadersTimeout,
      kBodyTimeout,
      kStrictContentLength,
      kMaxRequests,
      kCounter,
      kMaxResponseSize,
      kOnError,
      kResume,
      kHTTPContext,
      kClosed
    } = require_symbols();
    var constants = require_constants2();
    var EMPTY_BUF = Buffer.alloc(0);
    var FastBuffer = Buffer[Symbol.species];
    var removeAllListeners = util.removeAllListeners;
    var kIdleSocketValidation = /* @__PURE__ */ Symbol("kIdleSocketValidation");
    var kIdleSocketValidationTimeout = /* @__PURE__ */ Symbol("kIdleSocketValidationTimeout");
    var kSocketUsed = /* @__PURE__ */ Symbol("kSocketUsed");
    var kTypeOfService = /* @__PURE__ */ Symbol("kTypeOfService");
    var extractBody;
    function lazyllhttp() {
      const llhttpWasmData = process.env.JEST_WORKER_ID ? require("./parser-without-simd.cjs") : void 0;
      let mod;
      let useWasmSIMD = true;
      if (process.arch === "ppc64") {
        const [major, minor] = process.versions.node.split(".").map((n) => parseInt(n, 10));
        if (major < 24 || major === 24 && minor < 12) {
          useWasmSIMD = false;
        }
      }
      if (process.env.UNDICI_NO_WASM_SIMD === "1") {
        useWasmSIMD = false;
      } else if (process.env.UNDICI_NO_WASM_SIMD === "0") {
        useWasmSIMD = true;
      }
      if (useWasmSIMD) {
        try {
          mod = new guardedModule2(require_llhttp_simd_wasm());
        } catch {
        }
      }
      if (!mod) {
        mod = new guardedModule2(llhttpWasmData || require("./parser-without-simd.cjs"));
      }
      return new WebAssembly.Instance(mod, {
        env: {
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_url: (p, at, len) => {
            return 0;
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_status: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_begin: (p) => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageBegin();
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_field: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_header_value: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @param {number} statusCode
           * @param {0|1} upgrade
           * @param {0|1} shouldKeepAlive
           * @returns {number}
           */
          wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
            assert(currentParser.ptr === p);
            return currentParser.onHeadersComplete(statusCode, upgrade === 1, shouldKeepAlive === 1);
          },
          /**
           * @param {number} p
           * @param {number} at
           * @param {number} len
           * @returns {number}
           */
          wasm_on_body: (p, at, len) => {
            assert(currentParser.ptr === p);
            const start = at - currentBufferPtr + currentBufferRef.byteOffset;
            return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len));
          },
          /**
           * @param {number} p
           * @returns {number}
           */
          wasm_on_message_complete: (p) => {
            assert(currentParser.ptr === p);
            return currentParser.onMessageComplete();
          }
        }
      });
    }
    var llhttpInstance = null;
    var currentParser = null;
    var currentBufferRef = null;
    var currentBufferSize = 0;
    var currentBufferPtr = null;
    var USE_NATIVE_TIMER = 0;
    var USE_FAST_TIMER = 1;
    var TIMEOUT_HEADERS = 2 | USE_FAST_TIMER;
    var TIMEOUT_BODY = 4 | USE_FAST_TIMER;
    var TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER;
    var Parser = class {
      /**
         * @param {import('./client.js')} client
         * @param {import('net').Socket} socket
         * @param {*} llhttp
         */
      constructor(client, socket, { exports: exports3 }) {
        this.llhttp = exports3;
        this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);
        this.client = client;
        this.socket = socket;
        this.timeout = null;
        this.timeoutWeakRef = new WeakRef(this);
        this.timeoutValue = null;
        this.timeoutType = null;
        this.statusCode = 0;
        this.statusText = "";
        this.upgrade = false;
        this.headers = [];
        this.headersSize = 0;
        this.headersMaxSize = client[kMaxHeadersSize];
        this.shouldKeepAlive = false;
        this.paused = false;
        this.resume = this.resume.bind(this);
        this.bytesRead = 0;
        this.keepAlive = "";
        this.contentLength = "";
        this.connection = "";
        this.maxResponseSize = client[kMaxResponseSize];
      }
      setTimeout(delay, type) {
        if (delay !== this.timeoutValue || type & USE_FAST_TIMER ^ this.timeoutType & USE_FAST_TIMER) {
          if (this.timeout) {
            timers.clearTimeout(this.timeout);
            this.timeout = null;
          }
          if (delay) {
            if (type & USE_FAST_TIMER) {
              this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef);
            } else {
              this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef);
              this.timeout?.unref();
            }
          }
          this.timeoutValue = delay;
        } else if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        this.timeoutType = type;
      }
      resume() {
        if (this.socket.destroyed || !this.paused) {
          return;
        }
        assert(this.ptr != null);
        assert(currentParser === null);
        this.llhttp.llhttp_resume(this.ptr);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        this.paused = false;
        this.execute(this.socket.read() || EMPTY_BUF);
        this.readMore();
      }
      readMore() {
        while (!this.paused && this.ptr) {
          const chunk = this.socket.read();
          if (chunk === null) {
            break;
          }
          this.execute(chunk);
        }
      }
      /**
       * @param {Buffer} chunk
       */
      execute(chunk) {
        assert(currentParser === null);
        assert(this.ptr != null);
        assert(!this.paused);
        const { socket, llhttp } = this;
        if (chunk.length > currentBufferSize) {
          if (currentBufferPtr) {
            llhttp.free(currentBufferPtr);
          }
          currentBufferSize = Math.ceil(chunk.length / 4096) * 4096;
          currentBufferPtr = llhttp.malloc(currentBufferSize);
        }
        new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(chunk);
        try {
          let ret;
          try {
            currentBufferRef = chunk;
            currentParser = this;
            ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length);
          } finally {
            currentParser = null;
            currentBufferRef = null;
          }
          if (ret !== constants.ERROR.OK) {
            const data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr);
            if (ret === constants.ERROR.PAUSED_UPGRADE) {
              this.onUpgrade(data);
            } else if (ret === constants.ERROR.PAUSED) {
              this.paused = true;
              socket.unshift(data);
            } else {
              throw this.createError(ret, data);
            }
          }
        } catch (err) {
          util.destroy(socket, err);
        }
      }
      finish() {
        assert(currentParser === null);
        assert(this.ptr != null);
        assert(!this.paused);
        const { llhttp } = this;
        let ret;
        try {
          currentParser = this;
          ret = llhttp.llhttp_finish(this.ptr);
        } finally {
          currentParser = null;
        }
        if (ret === constants.ERROR.OK) {
          return null;
        }
        if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
          this.paused = true;
          return null;
        }
        return this.createError(ret, EMPTY_BUF);
      }
      createError(ret, data) {
        const { llhttp, contentLength, bytesRead } = this;
        if (contentLength && bytesRead !== parseInt(contentLength, 10)) {
          return new ResponseContentLengthMismatchError();
        }
        const ptr = llhttp.llhttp_get_error_reason(this.ptr);
        let message = "";
        if (ptr) {
          const len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0);
          message = "Response does not match the HTTP/1.1 protocol (" + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ")";
        }
        return new HTTPParserError(message, constants.ERROR[ret], data);
      }
      destroy() {
        assert(currentParser === null);
        assert(this.ptr != null);
        this.llhttp.llhttp_free(this.ptr);
        this.ptr = null;
        this.timeout && timers.clearTimeout(this.timeout);
        this.timeout = null;
        this.timeoutValue = null;
        this.timeoutType = null;
        this.paused = false;
      }
      /**
       * @param {Buffer} buf
       * @returns {0}
       */
      onStatus(buf) {
        this.statusText = buf.toString();
        return 0;
      }
      /**
       * @returns {0|-1}
       */
      onMessageBegin() {
        const { socket, client } = this;
        if (socket.destroyed) {
          return -1;
        }
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) {
          return -1;
        }
        request.onResponseStarted();
        return 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderField(buf) {
        const len = this.headers.length;
        if ((len & 1) === 0) {
          this.headers.push(buf);
        } else {
          this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
        }
        this.trackHeader(buf.length);
        return 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onHeaderValue(buf) {
        let len = this.headers.length;
        if ((len & 1) === 1) {
          this.headers.push(buf);
          len += 1;
        } else {
          this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf]);
        }
        const key = this.headers[len - 2];
        if (key.length === 10) {
          const headerName = util.bufferToLowerCasedHeaderName(key);
          if (headerName === "keep-alive") {
            this.keepAlive += buf.toString();
          } else if (headerName === "connection") {
            this.connection += buf.toString();
          }
        } else if (key.length === 14 && util.bufferToLowerCasedHeaderName(key) === "content-length") {
          this.contentLength += buf.toString();
        }
        this.trackHeader(buf.length);
        return 0;
      }
      /**
       * @param {number} len
       */
      trackHeader(len) {
        this.headersSize += len;
        if (this.headersSize >= this.headersMaxSize) {
          util.destroy(this.socket, new HeadersOverflowError());
        }
      }
      /**
       * @param {Buffer} head
       */
      onUpgrade(head) {
        const { upgrade, client, socket, headers, statusCode, statusText } = this;
        assert(upgrade);
        assert(client[kSocket] === socket);
        assert(!socket.destroyed);
        assert(!this.paused);
        assert((headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(request.upgrade || request.method === "CONNECT");
        this.statusCode = 0;
        this.statusText = "";
        this.shouldKeepAlive = false;
        this.headers = [];
        this.headersSize = 0;
        socket.unshift(head);
        socket[kParser].destroy();
        socket[kParser] = null;
        socket[kClient] = null;
        socket[kError] = null;
        removeAllListeners(socket);
        client[kSocket] = null;
        client[kHTTPContext] = null;
        client[kQueue][client[kRunningIdx]++] = null;
        client.emit("disconnect", client[kUrl], [client], new InformationalError("upgrade"));
        try {
          request.onUpgrade(statusCode, headers, socket, statusText);
        } catch (err) {
          util.errorRequest(client, request, err);
          util.destroy(socket, err);
        }
        client[kResume]();
      }
      /**
       * @param {number} statusCode
       * @param {boolean} upgrade
       * @param {boolean} shouldKeepAlive
       * @returns {number}
       */
      onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
        const { client, socket, headers, statusText } = this;
        if (socket.destroyed) {
          return -1;
        }
        if (client[kRunning] === 0) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        if (!request) {
          return -1;
        }
        assert(!this.upgrade);
        assert(this.statusCode < 200);
        if (statusCode === 100) {
          util.destroy(socket, new SocketError("bad response", util.getSocketInfo(socket)));
          return -1;
        }
        if (upgrade && !request.upgrade) {
          util.destroy(socket, new SocketError("bad upgrade", util.getSocketInfo(socket)));
          return -1;
        }
        assert(this.timeoutType === TIMEOUT_HEADERS);
        this.statusCode = statusCode;
        this.shouldKeepAlive = shouldKeepAlive || // Override llhttp value which does not allow keepAlive for HEAD.
        request.method === "HEAD" && !socket[kReset] && this.connection.toLowerCase() === "keep-alive";
        if (this.statusCode >= 200) {
          const bodyTimeout = request.bodyTimeout != null ? request.bodyTimeout : client[kBodyTimeout];
          this.setTimeout(bodyTimeout, TIMEOUT_BODY);
        } else if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        if (request.method === "CONNECT") {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        if (upgrade) {
          assert(client[kRunning] === 1);
          this.upgrade = true;
          return 2;
        }
        assert((this.headers.length & 1) === 0);
        this.headers = [];
        this.headersSize = 0;
        if (this.shouldKeepAlive && client[kPipelining]) {
          const keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null;
          if (keepAliveTimeout != null) {
            const timeout = Math.min(
              keepAliveTimeout - client[kKeepAliveTimeoutThreshold],
              client[kKeepAliveMaxTimeout]
            );
            if (timeout <= 0) {
              socket[kReset] = true;
            } else {
              client[kKeepAliveTimeoutValue] = timeout;
            }
          } else {
            client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout];
          }
        } else {
          socket[kReset] = true;
        }
        const pause2 = request.onHeaders(statusCode, headers, this.resume, statusText) === false;
        if (request.aborted) {
          return -1;
        }
        if (request.method === "HEAD") {
          return 1;
        }
        if (statusCode < 200) {
          return 1;
        }
        if (socket[kBlocking]) {
          socket[kBlocking] = false;
          client[kResume]();
        }
        return pause2 ? constants.ERROR.PAUSED : 0;
      }
      /**
       * @param {Buffer} buf
       * @returns {number}
       */
      onBody(buf) {
        const { client, socket, statusCode, maxResponseSize } = this;
        if (socket.destroyed) {
          return -1;
        }
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        assert(this.timeoutType === TIMEOUT_BODY);
        if (this.timeout) {
          if (this.timeout.refresh) {
            this.timeout.refresh();
          }
        }
        assert(statusCode >= 200);
        if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
          util.destroy(socket, new ResponseExceededMaxSizeError());
          return -1;
        }
        this.bytesRead += buf.length;
        if (request.onData(buf) === false) {
          return constants.ERROR.PAUSED;
        }
        return 0;
      }
      /**
       * @returns {number}
       */
      onMessageComplete() {
        const { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this;
        if (socket.destroyed && (!statusCode || shouldKeepAlive)) {
          return -1;
        }
        if (upgrade) {
          return 0;
        }
        assert(statusCode >= 100);
        assert((this.headers.length & 1) === 0);
        const request = client[kQueue][client[kRunningIdx]];
        assert(request);
        this.statusCode = 0;
        this.statusText = "";
        this.bytesRead = 0;
        this.contentLength = "";
        this.keepAlive = "";
        this.connection = "";
        this.headers = [];
        this.headersSize = 0;
        if (statusCode < 200) {
          return 0;
        }
        if (request.method !== "HEAD" && contentLength && bytesRead !== parseInt(contentLength, 10)) {
          util.destroy(socket, new ResponseContentLengthMismatchError());
          return -1;
        }
        request.onComplete(headers);
        client[kQueue][client[kRunningIdx]++] = null;
        socket[kSocketUsed] = client[kPending] === 0;
        if (socket[kWriting]) {
          assert(client[kRunning] === 0);
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (!shouldKeepAlive) {
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (socket[kReset] && client[kRunning] === 0) {
          util.destroy(socket, new InformationalError("reset"));
          return constants.ERROR.PAUSED;
        } else if (client[kPipelining] == null || client[kPipelining] === 1) {
          setImmediate(client[kResume]);
        } else {
          client[kResume]();
        }
        return 0;
      }
    };
    function onParserTimeout(parserWeakRef) {
      const parser = parserWeakRef.deref();
      if (!parser) {
        return;
      }
      const { socket, timeoutType, client, paused } = parser;
      if (timeoutType === TIMEOUT_HEADERS) {
        if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
          assert(!paused, "cannot be paused while waiting for headers");
          util.destroy(socket, new HeadersTimeoutError());
        }
      } else if (timeoutType === TIMEOUT_BODY) {
        if (!paused) {
          util.destroy(socket, new BodyTimeoutError());
        }
      } else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
        assert(client[kRunning] === 0 && client[kKeepAliveTimeoutValue]);
        util.destroy(socket, new InformationalError("socket idle timeout"));
      }
    }
    function connectH1(client, socket) {
      client[kSocket] = socket;
      if (!llhttpInstance) {
        llhttpInstance = lazyllhttp();
      }
      if (socket.errored) {
        throw socket.errored;
      }
      if (socket.destroyed) {
        throw new SocketError("destroyed");
      }
      socket[kNoRef] = false;
      socket[kWriting] = false;
      socket[kReset] = false;
      socket[kBlocking] = false;
      socket[kIdleSocketValidation] = 0;
      socket[kIdleSocketValidationTimeout] = null;
      socket[kSocketUsed] = false;
      socket[kParser] = new Parser(client, socket, llhttpInstance);
      util.addListener(socket, "error", onHttpSocketError);
      util.addListener(socket, "readable", onHttpSocketReadable);
      util.addListener(socket, "end", onHttpSocketEnd);
      util.addListener(socket, "close", onHttpSocketClose);
      socket[kClosed] = false;
      socket.on("close", onSocketClose);
      return {
        version: "h1",
        defaultPipelining: 1,
        write(request) {
          return writeH1(client, request);
        },
        resume() {
          resumeH1(client);
        },
        /**
         * @param {Error|undefined} err
         * @param {() => void} callback
         */
        destroy(err, callback) {
          if (socket[kClosed]) {
            queueMicrotask(callback);
          } else {
            socket.on("close", callback);
            socket.destroy(err);
          }
        },
        /**
         * @returns {boolean}
         */
        get destroyed() {
          return socket.destroyed;
        },
        /**
         * @param {import('../core/request.js')} request
         * @returns {boolean}
         */
        busy(request) {
          if (socket[kWriting] || socket[kReset] || socket[kBlocking] || socket[kIdleSocketValidation] === 1) {
            return true;
          }
          if (request) {
            if (client[kRunning] > 0 && !request.idempotent) {
              return true;
            }
            if (client[kRunning] > 0 && (request.upgrade || request.method === "CONNECT")) {
              return true;
            }
            if (client[kRunning] > 0 && util.bodyLength(request.body) !== 0 && (util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))) {
              return true;
            }
          }
          return false;
        }
      };
    }
    function onHttpSocketError(err) {
      const parser = this[kParser];
      if (err.code === "ECONNRESET" && parser.statusCode && !parser.shouldKeepAlive) {
        const parserErr = parser.finish();
        if (parserErr) {
          this[kError] = parserErr;
          this[kClient][kOnError](parserErr);
        }
        return;
      }
      this[kError] = err;
      this[kClient][kOnError](err);
    }
    function onHttpSocketReadable() {
      this[kParser]?.readMore();
    }
    function onHttpSocketEnd() {
      const parser = this[kParser];
      if (parser.statusCode && !parser.shouldKeepAlive) {
        const parserErr = parser.finish();
        if (parserErr) {
          util.destroy(this, parserErr);
        }
        return;
      }
      util.destroy(this, new SocketError("other side closed", util.getSocketInfo(this)));
    }
    function onHttpSocketClose() {
      const parser = this[kParser];
      clearIdleSocketValidation(this);
      if (parser) {
        if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) {
          this[kError] = parser.finish() || this[kError];
        }
        this[kParser].destroy();
        this[kParser] = null;
      }
      const err = this[kError] || new SocketError("closed", util.getSocketInfo(this));
      const client = this[kClient];
      client[kSocket] = null;
      client[kHTTPContext] = null;
      if (client.destroyed) {
        assert(client[kPending] === 0);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          util.errorRequest(client, request, err);
        }
      } else if (client[kRunning] > 0 && err.code !== "UND_ERR_INFO") {
        const request = client[kQueue][client[kRunningIdx]];
        client[kQueue][client[kRunningIdx]++] = null;
        util.errorRequest(client, request, err);
      }
      client[kPendingIdx] = client[kRunningIdx];
      assert(client[kRunning] === 0);
      client.emit("disconnect", client[kUrl], [client], err);
      client[kResume]();
    }
    function onSocketClose() {
      this[kClosed] = true;
    }
    function clearIdleSocketValidation(socket) {
      if (socket[kIdleSocketValidationTimeout]) {
        clearImmediate(socket[kIdleSocketValidationTimeout]);
        socket[kIdleSocketValidationTimeout] = null;
      }
      socket[kIdleSocketValidation] = 0;
    }
    function scheduleIdleSocketValidation(client, socket) {
      socket[kIdleSocketValidation] = 1;
      socket[kIdleSocketValidationTimeout] = setImmediate(() => {
        socket[kIdleSocketValidationTimeout] = null;
        socket[kIdleSocketValidation] = 2;
        if (client[kSocket] === socket && !socket.destroyed) {
          client[kResume]();
        }
      });
    }
    function resumeH1(client) {
      const socket = client[kSocket];
      if (socket && !socket.destroyed) {
        if (client[kSize] === 0) {
          if (!socket[kNoRef] && socket.unref) {
            socket.unref();
            socket[kNoRef] = true;
          }
        } else if (socket[kNoRef] && socket.ref) {
          socket.ref();
          socket[kNoRef] = false;
        }
        if (client[kRunning] === 0 && client[kPending] > 0 && socket[kSocketUsed]) {
          if (socket[kIdleSocketValidation] === 0) {
            scheduleIdleSocketValidation(client, socket);
            socket[kParser].readMore();
            if (socket.destroyed) {
              return;
            }
            return;
          }
          if (socket[kIdleSocketValidation] === 1) {
            socket[kParser].readMore();
            if (socket.destroyed) {
              return;
            }
            return;
          }
        }
        if (client[kRunning] === 0) {
          socket[kParser].readMore();
          if (socket.destroyed) {
            return;
          }
        }
        if (client[kSize] === 0) {
          if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) {
            socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE);
          }
        } else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
          if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
            const request = client[kQueue][client[kRunningIdx]];
            const headersTimeout = request.headersTimeout != null ? request.headersTimeout : client[kHeadersTimeout];
            socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS);
          }
        }
      }
    }
    function shouldSendContentLength(method) {
      return method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "TRACE" && method !== "CONNECT";
    }
    function setTypeOfService(socket, request) {
      if (typeof socket.setTypeOfService !== "function") {
        return;
      }
      const typeOfService = request.typeOfService;
      if (typeOfService === void 0) {
        return;
      }
      const currentTypeOfService = socket[kTypeOfService];
      if (currentTypeOfService === typeOfService) {
        return;
      }
      try {
        socket.setTypeOfService(typeOfService);
        socket[kTypeOfService] = typeOfService;
      } catch {
      }
    }
    function writeH1(client, request) {
      const { method, path, host, upgrade, blocking, reset } = request;
      let { body, headers, contentLength } = request;
      const expectsPayload = method === "PUT" || method === "POST" || method === "PATCH" || method === "QUERY" || method === "PROPFIND" || method === "PROPPATCH";
      if (util.isFormDataLike(body)) {
        if (!extractBody) {
          extractBody = require__().extractBody;
        }
        const [bodyStream, contentType] = extractBody(body);
        if (request.contentType == null) {
          headers.push("content-type", contentType);
        }
        body = bodyStream.stream;
        contentLength = bodyStream.length;
      } else if (util.isBlobLike(body) && request.contentType == null) {
        const contentType = body.type;
        if (contentType) {
          const contentTypeValue = `${contentType}`;
          if (!util.isValidHeaderValue(contentTypeValue)) {
            util.errorRequest(client, request, new InvalidArgumentError("invalid content-type header"));
            return false;
          }
          headers.push("content-type", contentTypeValue);
        }
      }
      if (body && typeof body.read === "function") {
        body.read(0);
      }
      const bodyLength = util.bodyLength(body);
      contentLength = bodyLength ?? contentLength;
      if (contentLength === null) {
        contentLength = request.contentLength;
      }
      if (contentLength === 0 && !expectsPayload) {
        contentLength = null;
      }
      if (shouldSendContentLength(method) && contentLength > 0 && request.contentLength !== null && request.contentLength !== contentLength) {
        if (client[kStrictContentLength]) {
          util.errorRequest(client, request, new RequestContentLengthMismatchError());
          return false;
        }
        process.emitWarning(new RequestContentLengthMismatchError());
      }
      const socket = client[kSocket];
      clearIdleSocketValidation(socket);
      const abort = (err) => {
        if (request.aborted || request.completed) {
          return;
        }
        util.errorRequest(client, request, err || new RequestAbortedError());
        util.destroy(body);
        util.destroy(socket, new InformationalError("aborted"));
      };
      try {
        request.onConnect(abort);
      } catch (err) {
        util.errorRequest(client, request, err);
      }
      if (request.aborted) {
        return false;
      }
      if (method === "HEAD") {
        socket[kReset] = true;
      }
      if (upgrade || method === "CONNECT") {
        socket[kReset] = true;
      }
      if (reset != null) {
        socket[kReset] = reset;
      }
      if (client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests]) {
        socket[kReset] = true;
      }
      if (blocking) {
        socket[kBlocking] = true;
      }
      setTypeOfService(socket, request);
      let header = `${method} ${path} HTTP/1.1\r
`;
      if (typeof host === "string") {
        header += `host: ${host}\r
`;
      } else {
        header += client[kHostHeader];
      }
      if (upgrade) {
        header += `connection: upgrade\r
upgrade: ${upgrade}\r
`;
      } else if (client[kPipelining] && !socket[kReset]) {
        header += "connection: keep-alive\r\n";
      } else {
        header += "connection: close\r\n";
      }
      if (Array.isArray(headers)) {
        for (let n = 0; n < headers.length; n += 2) {
          const key = headers[n + 0];
          const val = headers[n + 1];
          if (Array.isArray(val)) {
            for (let i = 0; i < val.length; i++) {
              header += `${key}: ${val[i]}\r
`;
            }
          } else {
            header += `${key}: ${val}\r
`;
          }
        }
      }
      if (channels.sendHeaders.hasSubscribers) {
        channels.sendHeaders.publish({ request, headers: header, socket });
      }
      if (!body || bodyLength === 0) {
        writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload);
      } else if (util.isBuffer(body)) {
        writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload);
      } else if (util.isBlobLike(body)) {
        if (typeof body.stream === "function") {
          writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload);
        } else {
          writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload);
        }
      } else if (util.isStream(body)) {
        writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload);
      } else if (util.isIterable(body)) {
        writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload);
      } else {
        assert(false);
      }
      return true;
    }
    function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "stream body cannot be pipelined");
      let finished = false;
      const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header });
      const onData = function(chunk) {
        if (finished) {
          return;
        }
        try {
          if (!writer.write(chunk) && this.pause) {
            this.pause();
          }
        } catch (err) {
          util.destroy(this, err);
        }
      };
      const onDrain = function() {
        if (finished) {
          return;
        }
        if (body.resume) {
          body.resume();
        }
      };
      const onClose = function() {
        queueMicrotask(() => {
          body.removeListener("error", onFinished);
        });
        if (!finished) {
          const err = new RequestAbortedError();
          queueMicrotask(() => onFinished(err));
        }
      };
      const onFinished = function(err) {
        if (finished) {
          return;
        }
        finished = true;
        assert(socket.destroyed || socket[kWriting] && client[kRunning] <= 1);
        socket.off("drain", onDrain).off("error", onFinished);
        body.removeListener("data", onData).removeListener("end", onFinished).removeListener("close", onClose);
        if (!err) {
          try {
            writer.end();
          } catch (er) {
            err = er;
          }
        }
        writer.destroy(err);
        if (err && (err.code !== "UND_ERR_INFO" || err.message !== "reset")) {
          util.destroy(body, err);
        } else {
          util.destroy(body);
        }
      };
      body.on("data", onData).on("end", onFinished).on("error", onFinished).on("close", onClose);
      if (body.resume) {
        body.resume();
      }
      socket.on("drain", onDrain).on("error", onFinished);
      if (body.errorEmitted ?? body.errored) {
        setImmediate(onFinished, body.errored);
      } else if (body.endEmitted ?? body.readableEnded) {
        setImmediate(onFinished, null);
      }
      if (body.closeEmitted ?? body.closed) {
        setImmediate(onClose);
      }
    }
    function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      try {
        if (!body) {
          if (contentLength === 0) {
            socket.write(`${header}content-length: 0\r
\r
`, "latin1");
          } else {
            assert(contentLength === null, "no body must not have content length");
            socket.write(`${header}\r
`, "latin1");
          }
        } else if (util.isBuffer(body)) {
          assert(contentLength === body.byteLength, "buffer body must have content length");
          socket.cork();
          socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1");
          socket.write(body);
          socket.uncork();
          request.onBodySent(body);
          if (!expectsPayload && request.reset !== false) {
            socket[kReset] = true;
          }
        }
        request.onRequestSent();
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength === body.size, "blob body must have content length");
      try {
        if (contentLength != null && contentLength !== body.size) {
          throw new RequestContentLengthMismatchError();
        }
        const buffer = Buffer.from(await body.arrayBuffer());
        socket.cork();
        socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1");
        socket.write(buffer);
        socket.uncork();
        request.onBodySent(buffer);
        request.onRequestSent();
        if (!expectsPayload && request.reset !== false) {
          socket[kReset] = true;
        }
        client[kResume]();
      } catch (err) {
        abort(err);
      }
    }
    async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
      assert(contentLength !== 0 || client[kRunning] === 0, "iterator body cannot be pipelined");
      let callback = null;
      function onDrain() {
        if (callback) {
          const cb = callback;
          callback = null;
          cb();
        }
      }
      const waitForDrain = () => new Promise((resolve2, reject) => {
        assert(callback === null);
        if (socket[kError]) {
          reject(socket[kError]);
        } else {
          callback = resolve2;
        }
      });
      socket.on("close", onDrain).on("drain", onDrain);
      const writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header });
      try {
        for await (const chunk of body) {
          if (socket[kError]) {
            throw socket[kError];
          }
          if (!writer.write(chunk)) {
            await waitForDrain();
          }
        }
        writer.end();
      } catch (err) {
        writer.destroy(err);
      } finally {
        socket.off("close", onDrain).off("drain", onDrain);
      }
    }
    var AsyncWriter = class {
      /**
       *
       * @param {object} arg
       * @param {AbortCallback} arg.abort
       * @param {import('net').Socket} arg.socket
       * @param {import('../core/request.js')} arg.request
       * @param {number} arg.contentLength
       * @param {import('./client.js')} arg.client
       * @param {boolean} arg.expectsPayload
       * @param {string} arg.header
       */
      constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
        this.socket = socket;
        this.request = request;
        this.contentLength = contentLength;
        this.client = client;
        this.bytesWritten = 0;
        this.expectsPayload = expectsPayload;
        this.header = header;
        this.abort = abort;
        socket[kWriting] = true;
      }
      /**
       * @param {Buffer} chunk
       * @returns
       */
      write(chunk) {
        const { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this;
        if (socket[kError]) {
          throw socket[kError];
        }
        if (socket.destroyed) {
          return false;
        }
        const len = Buffer.byteLength(chunk);
        if (!len) {
          return true;
        }
        if (contentLength !== null && bytesWritten + len > contentLength) {
          if (client[kStrictContentLength]) {
            throw new RequestContentLengthMismatchError();
          }
          process.emitWarning(new RequestContentLengthMismatchError());
        }
        socket.cork();
        if (bytesWritten === 0) {
          if (!expectsPayload && request.reset !== false) {
            socket[kReset] = true;
          }
          if (contentLength === null) {
            socket.write(`${header}transfer-encoding: chunked\r
`, "latin1");
          } else {
            socket.write(`${header}content-length: ${contentLength}\r
\r
`, "latin1");
          }
        }
        if (contentLength === null) {
          socket.write(`\r
${len.toString(16)}\r
`, "latin1");
        }
        this.bytesWritten += len;
        const ret = socket.write(chunk);
        socket.uncork();
        request.onBodySent(chunk);
        if (!ret) {
          if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
            if (socket[kParser].timeout.refresh) {
              socket[kParser].timeout.refresh();
            }
          }
        }
        return ret;
      }
      /**
       * @returns {void}
       */
      end() {
        const { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this;
        request.onRequestSent();
        socket[kWriting] = false;
        if (socket[kError]) {
          throw socket[kError];
        }
        if (socket.destroyed) {
          return;
        }
        if (bytesWritten === 0) {
          if (expectsPayload) {
            socket.write(`${header}content-length: 0\r
\r
`, "latin1");
          } else {
            socket.write(`${header}\r
`, "latin1");
          }
        } else if (contentLength === null) {
          socket.write("\r\n0\r\n\r\n", "latin1");
        }
        if (contentLength !== null && bytesWritten !== contentLength) {
          if (client[kStrictContentLength]) {
            throw new RequestContentLengthMismatchError();
          } else {
            process.emitWarning(new RequestContentLengthMismatchError());
          }
        }
        if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
          if (socket[kParser].timeout.refresh) {
            socket[kParser].timeout.refresh();
          }
        }
        client[kResume]();
      }
      /**
       * @param {Error} [err]
       * @returns {void}
       */
      destroy(err) {
        const { socket, client, abort } = this;
        socket[kWriting] = false;
        if (err) {
          assert(client[kRunning] <= 1, "pipeline should only contain this request");
          abort(err);
        }
      }
    };
    module2.exports = connectH1;
    var { guardedModule: guardedModule2 } = (init_wasm_guard(), __toCommonJS(wasm_guard_exports));
  }
});

// stub:2
var require__2 = __commonJS({
  "stub:2"(exports2, module2) {
    module2.exports = () => {
      throw new Error("HTTP/2 is not bundled");
    };
  }
});

// node_modules/undici/lib/dispatcher/client.js
var require_client = __commonJS({
  "node_modules/undici/lib/dispatcher/client.js"(exports2, module2) {
    "use strict";
    var assert = require("node:assert");
    var net = require("node:net");
    var http = require("node:http");
    var util = require_util();
    var { ClientStats } = require_stats();
    var { channels } = require_diagnostics();
    var Request = require_request();
    var DispatcherBase = require_dispatcher_base();
    var {
      InvalidArgumentError,
      InformationalError,
      ClientDestroyedError
    } = require_errors();
    var buildConnector2 = require_connect();
    var {
      kUrl,
      kServerName,
      kClient,
      kBusy,
      kConnect,
      kResuming,
      kRunning,
      kPending,
      kSize,
      kQueue,
      kConnected,
      kConnecting,
      kNeedDrain,
      kKeepAliveDefaultTimeout,
      kHostHeader,
      kPendingIdx,
      kRunningIdx,
      kError,
      kPipelining,
      kKeepAliveTimeoutValue,
      kMaxHeadersSize,
      kKeepAliveMaxTimeout,
      kKeepAliveTimeoutThreshold,
      kHeadersTimeout,
      kBodyTimeout,
      kStrictContentLength,
      kConnector,
      kMaxRequests,
      kCounter,
      kClose,
      kDestroy,
      kDispatch,
      kLocalAddress,
      kMaxResponseSize,
      kOnError,
      kHTTPContext,
      kMaxConcurrentStreams,
      kHTTP2InitialWindowSize,
      kHTTP2ConnectionWindowSize,
      kResume,
      kPingInterval
    } = require_symbols();
    var connectH1 = require_client_h1();
    var connectH2 = require__2();
    var kClosedResolve = /* @__PURE__ */ Symbol("kClosedResolve");
    var getDefaultNodeMaxHeaderSize = http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0 ? () => http.maxHeaderSize : () => {
      throw new InvalidArgumentError("http module not available or http.maxHeaderSize invalid");
    };
    var noop = () => {
    };
    function getPipelining(client) {
      return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1;
    }
    var Client = class extends DispatcherBase {
      /**
       *
       * @param {string|URL} url
       * @param {import('../../types/client.js').Client.Options} options
       */
      constructor(url, {
        maxHeaderSize,
        headersTimeout,
        socketTimeout,
        requestTimeout,
        connectTimeout,
        bodyTimeout,
        idleTimeout,
        keepAlive,
        keepAliveTimeout,
        maxKeepAliveTimeout,
        keepAliveMaxTimeout,
        keepAliveTimeoutThreshold,
        socketPath,
        pipelining,
        tls,
        strictContentLength,
        maxCachedSessions,
        connect: connect3,
        maxRequestsPerClient,
        localAddress,
        maxResponseSize,
        autoSelectFamily,
        autoSelectFamilyAttemptTimeout,
        // h2
        maxConcurrentStreams,
        allowH2,
        useH2c,
        initialWindowSize,
        connectionWindowSize,
        pingInterval,
        webSocket,
        eventSource
      } = {}) {
        if (keepAlive !== void 0) {
          throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead");
        }
        if (socketTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");
        }
        if (requestTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");
        }
        if (idleTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported idleTimeout, use keepAliveTimeout instead");
        }
        if (maxKeepAliveTimeout !== void 0) {
          throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");
        }
        if (maxHeaderSize != null) {
          if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) {
            throw new InvalidArgumentError("invalid maxHeaderSize");
          }
        } else {
          maxHeaderSize = getDefaultNodeMaxHeaderSize();
        }
        if (socketPath != null && typeof socketPath !== "string") {
          throw new InvalidArgumentError("invalid socketPath");
        }
        if (connectTimeout != null && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) {
          throw new InvalidArgumentError("invalid connectTimeout");
        }
        if (keepAliveTimeout != null && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0)) {
          throw new InvalidArgumentError("invalid keepAliveTimeout");
        }
        if (keepAliveMaxTimeout != null && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0)) {
          throw new InvalidArgumentError("invalid keepAliveMaxTimeout");
        }
        if (keepAliveTimeoutThreshold != null && !Number.isFinite(keepAliveTimeoutThreshold)) {
          throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold");
        }
        if (headersTimeout != null && (!Number.isInteger(headersTimeout) || headersTimeout < 0)) {
          throw new InvalidArgumentError("headersTimeout must be a positive integer or zero");
        }
        if (bodyTimeout != null && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0)) {
          throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero");
        }
        if (connect3 != null && typeof connect3 !== "function" && typeof connect3 !== "object") {
          throw new InvalidArgumentError("connect must be a function or an object");
        }
        if (maxRequestsPerClient != null && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0)) {
          throw new InvalidArgumentError("maxRequestsPerClient must be a positive number");
        }
        if (localAddress != null && (typeof localAddress !== "string" || net.isIP(localAddress) === 0)) {
          throw new InvalidArgumentError("localAddress must be valid string IP address");
        }
        if (maxResponseSize != null && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1)) {
          throw new InvalidArgumentError("maxResponseSize must be a positive number");
        }
        if (autoSelectFamilyAttemptTimeout != null && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1)) {
          throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number");
        }
        if (allowH2 != null && typeof allowH2 !== "boolean") {
          throw new InvalidArgumentError("allowH2 must be a valid boolean value");
        }
        if (maxConcurrentStreams != null && (typeof maxConcurrentStreams !== "number" || maxConcurrentStreams < 1)) {
          throw new InvalidArgumentError("maxConcurrentStreams must be a positive integer, greater than 0");
        }
        if (useH2c != null && typeof useH2c !== "boolean") {
          throw new InvalidArgumentError("useH2c must be a valid boolean value");
        }
        if (initialWindowSize != null && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1)) {
          throw new InvalidArgumentError("initialWindowSize must be a positive integer, greater than 0");
        }
        if (connectionWindowSize != null && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1)) {
          throw new InvalidArgumentError("connectionWindowSize must be a positive integer, greater than 0");
        }
        if (pingInterval != null && (typeof pingInterval !== "number" || !Number.isInteger(pingInterval) || pingInterval < 0)) {
          throw new InvalidArgumentError("pingInterval must be a positive integer, greater or equal to 0");
        }
        super({ webSocket, eventSource });
        if (typeof connect3 !== "function") {
          connect3 = buildConnector2({
            ...tls,
            maxCachedSessions,
            allowH2,
            useH2c,
            socketPath,
            timeout: connectTimeout,
            ...typeof autoSelectFamily === "boolean" ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0,
            ...connect3
          });
        } else {
          const customConnect = connect3;
          connect3 = (opts, callback) => customConnect({
            ...opts,
            ...socketPath != null ? { socketPath } : null,
            ...allowH2 != null ? { allowH2 } : null
          }, callback);
        }
        this[kUrl] = util.parseOrigin(url);
        this[kConnector] = connect3;
        this[kPipelining] = pipelining != null ? pipelining : 1;
        this[kMaxHeadersSize] = maxHeaderSize;
        this[kKeepAliveDefaultTimeout] = keepAliveTimeout == null ? 4e3 : keepAliveTimeout;
        this[kKeepAliveMaxTimeout] = keepAliveMaxTimeout == null ? 6e5 : keepAliveMaxTimeout;
        this[kKeepAliveTimeoutThreshold] = keepAliveTimeoutThreshold == null ? 2e3 : keepAliveTimeoutThreshold;
        this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout];
        this[kServerName] = null;
        this[kLocalAddress] = localAddress != null ? localAddress : null;
        this[kResuming] = 0;
        this[kNeedDrain] = 0;
        this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ""}\r
`;
        this[kBodyTimeout] = bodyTimeout != null ? bodyTimeout : 3e5;
        this[kHeadersTimeout] = headersTimeout != null ? headersTimeout : 3e5;
        this[kStrictContentLength] = strictContentLength == null ? true : strictContentLength;
        this[kMaxRequests] = maxRequestsPerClient;
        this[kClosedResolve] = null;
        this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1;
        this[kHTTPContext] = null;
        this[kMaxConcurrentStreams] = maxConcurrentStreams != null ? maxConcurrentStreams : 100;
        this[kHTTP2InitialWindowSize] = initialWindowSize != null ? initialWindowSize : 262144;
        this[kHTTP2ConnectionWindowSize] = connectionWindowSize != null ? connectionWindowSize : 524288;
        this[kPingInterval] = pingInterval != null ? pingInterval : 6e4;
        this[kQueue] = [];
        this[kRunningIdx] = 0;
        this[kPendingIdx] = 0;
        this[kResume] = (sync) => resume(this, sync);
        this[kOnError] = (err) => onError(this, err);
      }
      get pipelining() {
        return this[kPipelining];
      }
      set pipelining(value) {
        this[kPipelining] = value;
        this[kResume](true);
      }
      get stats() {
        return new ClientStats(this);
      }
      get [kPending]() {
        return this[kQueue].length - this[kPendingIdx];
      }
      get [kRunning]() {
        return this[kPendingIdx] - this[kRunningIdx];
      }
      get [kSize]() {
        return this[kQueue].length - this[kRunningIdx];
      }
      get [kConnected]() {
        return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed;
      }
      get [kBusy]() {
        return Boolean(
          this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0
        );
      }
      [kConnect](cb) {
        connect2(this);
        this.once("connect", cb);
      }
      [kDispatch](opts, handler) {
        const request = new Request(this[kUrl].origin, opts, handler);
        this[kQueue].push(request);
        if (this[kResuming]) {
        } else if (util.bodyLength(request.body) == null && util.isIterable(request.body)) {
          this[kResuming] = 1;
          queueMicrotask(() => resume(this));
        } else {
          this[kResume](true);
        }
        if (this[kResuming] && this[kNeedDrain] !== 2 && this[kBusy]) {
          this[kNeedDrain] = 2;
        }
        return this[kNeedDrain] < 2;
      }
      [kClose]() {
        return new Promise((resolve2) => {
          if (this[kSize]) {
            this[kClosedResolve] = resolve2;
          } else {
            resolve2(null);
          }
        });
      }
      [kDestroy](err) {
        return new Promise((resolve2) => {
          const requests = this[kQueue].splice(this[kPendingIdx]);
          for (let i = 0; i < requests.length; i++) {
            const request = requests[i];
            if (request != null) {
              util.errorRequest(this, request, err);
            }
          }
          const callback = () => {
            if (this[kClosedResolve]) {
              this[kClosedResolve]();
              this[kClosedResolve] = null;
            }
            resolve2(null);
          };
          if (this[kHTTPContext]) {
            this[kHTTPContext].destroy(err, callback);
            this[kHTTPContext] = null;
          } else {
            queueMicrotask(callback);
          }
          this[kResume]();
        });
      }
    };
    function onError(client, err) {
      if (client[kRunning] === 0 && err.code !== "UND_ERR_INFO" && err.code !== "UND_ERR_SOCKET") {
        assert(client[kPendingIdx] === client[kRunningIdx]);
        const requests = client[kQueue].splice(client[kRunningIdx]);
        for (let i = 0; i < requests.length; i++) {
          const request = requests[i];
          if (request != null) {
            util.errorRequest(client, request, err);
          }
        }
        assert(client[kSize] === 0);
      }
    }
    function connect2(client) {
      assert(!client[kConnecting]);
      assert(!client[kHTTPContext]);
      let { host, hostname, protocol, port } = client[kUrl];
      if (hostname[0] === "[") {
        const idx = hostname.indexOf("]");
        assert(idx !== -1);
        const ip = hostname.substring(1, idx);
        assert(net.isIPv6(ip));
        hostname = ip;
      }
      client[kConnecting] = true;
      if (channels.beforeConnect.hasSubscribers) {
        channels.beforeConnect.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector]
        });
      }
      try {
        client[kConnector]({
          host,
          hostname,
          protocol,
          port,
          servername: client[kServerName],
          localAddress: client[kLocalAddress]
        }, (err, socket) => {
          if (err) {
            handleConnectError(client, err, { host, hostname, protocol, port });
            client[kResume]();
            return;
          }
          if (client.destroyed) {
            util.destroy(socket.on("error", noop), new ClientDestroyedError());
            client[kResume]();
            return;
          }
          assert(socket);
          try {
            client[kHTTPContext] = socket.alpnProtocol === "h2" ? connectH2(client, socket) : connectH1(client, socket);
          } catch (err2) {
            socket.destroy().on("error", noop);
            handleConnectError(client, err2, { host, hostname, protocol, port });
            client[kResume]();
            return;
          }
          client[kConnecting] = false;
          socket[kCounter] = 0;
          socket[kMaxRequests] = client[kMaxRequests];
          socket[kClient] = client;
          socket[kError] = null;
          if (channels.connected.hasSubscribers) {
            channels.connected.publish({
              connectParams: {
                host,
                hostname,
                protocol,
                port,
                version: client[kHTTPContext]?.version,
                servername: client[kServerName],
                localAddress: client[kLocalAddress]
              },
              connector: client[kConnector],
              socket
            });
          }
          client.emit("connect", client[kUrl], [client]);
          client[kResume]();
        });
      } catch (err) {
        handleConnectError(client, err, { host, hostname, protocol, port });
        client[kResume]();
      }
    }
    function handleConnectError(client, err, { host, hostname, protocol, port }) {
      if (client.destroyed) {
        return;
      }
      client[kConnecting] = false;
      if (channels.connectError.hasSubscribers) {
        channels.connectError.publish({
          connectParams: {
            host,
            hostname,
            protocol,
            port,
            version: client[kHTTPContext]?.version,
            servername: client[kServerName],
            localAddress: client[kLocalAddress]
          },
          connector: client[kConnector],
          error: err
        });
      }
      if (err.code === "ERR_TLS_CERT_ALTNAME_INVALID") {
        assert(client[kRunning] === 0);
        while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
          const request = client[kQueue][client[kPendingIdx]++];
          util.errorRequest(client, request, err);
        }
      } else {
        onError(client, err);
      }
      client.emit("connectionError", client[kUrl], [client], err);
    }
    function emitDrain(client) {
      client[kNeedDrain] = 0;
      client.emit("drain", client[kUrl], [client]);
    }
    function resume(client, sync) {
      if (client[kResuming] === 2) {
        return;
      }
      client[kResuming] = 2;
      _resume(client, sync);
      client[kResuming] = 0;
      if (client[kRunningIdx] > 256) {
        client[kQueue].splice(0, client[kRunningIdx]);
        client[kPendingIdx] -= client[kRunningIdx];
        client[kRunningIdx] = 0;
      }
    }
    function _resume(client, sync) {
      while (true) {
        if (client.destroyed) {
          assert(client[kPending] === 0);
          return;
        }
        if (client[kClosedResolve] && !client[kSize]) {
          client[kClosedResolve]();
          client[kClosedResolve] = null;
          return;
        }
        if (client[kHTTPContext]) {
          client[kHTTPContext].resume();
        }
        if (client[kBusy]) {
          client[kNeedDrain] = 2;
        } else if (client[kNeedDrain] === 2) {
          if (sync) {
            client[kNeedDrain] = 1;
            queueMicrotask(() => emitDrain(client));
          } else {
            emitDrain(client);
          }
          continue;
        }
        if (client[kPending] === 0) {
          return;
        }
        if (client[kRunning] >= (getPipelining(client) || 1)) {
          return;
        }
        const request = client[kQueue][client[kPendingIdx]];
        if (request === null) {
          return;
        }
        if (client[kUrl].protocol === "https:" && client[kServerName] !== request.servername) {
          if (client[kRunning] > 0) {
            return;
          }
          client[kServerName] = request.servername;
          client[kHTTPContext]?.destroy(new InformationalError("servername changed"), () => {
            client[kHTTPContext] = null;
            resume(client);
          });
        }
        if (client[kConnecting]) {
          return;
        }
        if (!client[kHTTPContext]) {
          connect2(client);
          return;
        }
        if (client[kHTTPContext].destroyed) {
          return;
        }
        if (client[kHTTPContext].busy(request)) {
          return;
        }
        if (!request.aborted && client[kHTTPContext].write(request)) {
          client[kPendingIdx]++;
        } else {
          client[kQueue].splice(client[kPendingIdx], 1);
        }
      }
    }
    module2.exports = Client;
  }
});

// node_modules/undici/lib/dispatcher/pool.js
var require_pool = __commonJS({
  "node_modules/undici/lib/dispatcher/pool.js"(exports2, module2) {
    "use strict";
    var {
      PoolBase,
      kClients,
      kNeedDrain,
      kAddClient,
      kGetDispatcher,
      kRemoveClient
    } = require_pool_base();
    var Client = require_client();
    var {
      InvalidArgumentError
    } = require_errors();
    var util = require_util();
    var { kUrl } = require_symbols();
    var buildConnector2 = require_connect();
    var kOptions = /* @__PURE__ */ Symbol("options");
    var kConnections = /* @__PURE__ */ Symbol("connections");
    var kFactory = /* @__PURE__ */ Symbol("factory");
    function defaultFactory(origin, opts) {
      return new Client(origin, opts);
    }
    var Pool2 = class extends PoolBase {
      constructor(origin, {
        connections,
        factory = defaultFactory,
        connect: connect2,
        connectTimeout,
        tls,
        maxCachedSessions,
        socketPath,
        autoSelectFamily,
        autoSelectFamilyAttemptTimeout,
        allowH2,
        clientTtl,
        ...options
      } = {}) {
        if (connections != null && (!Number.isFinite(connections) || connections < 0)) {
          throw new InvalidArgumentError("invalid connections");
        }
        if (typeof factory !== "function") {
          throw new InvalidArgumentError("factory must be a function.");
        }
        if (connect2 != null && typeof connect2 !== "function" && typeof connect2 !== "object") {
          throw new InvalidArgumentError("connect must be a function or an object");
        }
        if (typeof connect2 !== "function") {
          connect2 = buildConnector2({
            ...tls,
            maxCachedSessions,
            allowH2,
            socketPath,
            timeout: connectTimeout,
            ...typeof autoSelectFamily === "boolean" ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0,
            ...connect2
          });
        }
        super(options);
        this[kConnections] = connections || null;
        this[kUrl] = util.parseOrigin(origin);
        this[kOptions] = { ...util.deepClone(options), connect: connect2, allowH2, clientTtl, socketPath };
        this[kOptions].interceptors = options.interceptors ? { ...options.interceptors } : void 0;
        this[kFactory] = factory;
        this.on("connect", (origin2, targets) => {
          if (clientTtl != null && clientTtl > 0) {
            for (const target of targets) {
              Object.assign(target, { ttl: Date.now() });
            }
          }
        });
        this.on("connectionError", (origin2, targets, error2) => {
          for (const target of targets) {
            const idx = this[kClients].indexOf(target);
            if (idx !== -1) {
              this[kClients].splice(idx, 1);
            }
          }
        });
      }
      [kGetDispatcher]() {
        const clientTtlOption = this[kOptions].clientTtl;
        for (const client of this[kClients]) {
          if (clientTtlOption != null && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) {
            this[kRemoveClient](client);
          } else if (!client[kNeedDrain]) {
            return client;
          }
        }
        if (!this[kConnections] || this[kClients].length < this[kConnections]) {
          const dispatcher = this[kFactory](this[kUrl], this[kOptions]);
          this[kAddClient](dispatcher);
          return dispatcher;
        }
      }
    };
    module2.exports = Pool2;
  }
});

// src/http/request.ts
function createCancelList(signal) {
  const list = [];
  signal.addEventListener("abort", () => {
    for (const request of [...list]) request.cancel();
  });
  return {
    cancelled: () => signal.aborted,
    add: (request) => list.push(request),
    remove(request) {
      const at = list.indexOf(request);
      if (at >= 0) list.splice(at, 1);
    }
  };
}
function exchange(dispatch, path, limits) {
  return new Promise((resolve2) => new Exchange(path, limits, resolve2).start(dispatch));
}
function headersRead(headers, redact) {
  const sent = HEADERS_READ.filter((name) => headers[name] !== void 0);
  return Object.fromEntries(sent.map((name) => [name, redact([headers[name]].flat()[0] ?? "")]));
}
var MAX_BODY_BYTES, Exchange, timedOut, HEADERS_READ, NO_HEADERS;
var init_request = __esm({
  "src/http/request.ts"() {
    "use strict";
    init_network_error();
    MAX_BODY_BYTES = 2 * 1024 * 1024;
    Exchange = class {
      path;
      limits;
      resolve;
      controller = null;
      timer = null;
      status = 0;
      headers = NO_HEADERS;
      bytes = 0;
      chunks = null;
      constructor(path, limits, resolve2) {
        this.path = path;
        this.limits = limits;
        this.resolve = resolve2;
      }
      start(dispatch) {
        const { onCancel, timeoutMs } = this.limits;
        if (onCancel.cancelled()) {
          this.cancel();
          return;
        }
        this.timer = setTimeout(timedOut, timeoutMs, this);
        onCancel.add(this);
        dispatch(this);
      }
      cancel() {
        this.lose("cancelled", "the job was canceled");
      }
      timeOut() {
        const { timeoutMs, proxy } = this.limits;
        const within = `within ${timeoutMs / 1e3} s${proxy === null ? "" : ` through the proxy ${proxy}`}`;
        if (this.controller) this.lose("timeout", `no response ${within}`);
        else this.lose(proxy === null ? "timeout" : "no-proxy", `no connection ${within}`);
      }
      /** Called just before the first byte is written: an error before that means that nothing was sent. */
      onRequestStart(controller) {
        if (this.resolve === null) controller.abort(new Error("aborted"));
        else this.controller = controller;
      }
      onResponseStart(_controller, status2, headers) {
        if (status2 < 200) return;
        this.status = status2;
        if (status2 !== 204) this.headers = headersRead(headers, this.limits.redact);
      }
      onResponseData(controller, chunk) {
        this.bytes += chunk.length;
        if (this.bytes <= MAX_BODY_BYTES) {
          this.chunks ??= [];
          this.chunks.push(chunk);
          return;
        }
        this.end(this.reply(true));
        controller.abort(new Error("the response is too large"));
      }
      onResponseEnd() {
        this.end(this.reply(true));
      }
      onResponseError(_controller, error2) {
        this.lose(causeOf(error2), describe(error2));
      }
      lose(cause, detail) {
        const delivered = this.controller ? "maybe" : "no";
        const loss = { kind: "loss", delivered, cause, detail: this.limits.redact(detail) };
        this.end(this.status === 0 ? loss : this.reply(false));
        this.controller?.abort(new Error(detail));
      }
      end(answer) {
        if (this.resolve === null) return;
        clearTimeout(this.timer ?? void 0);
        this.limits.onCancel.remove(this);
        this.resolve(answer);
        this.resolve = null;
      }
      reply(complete) {
        const { status: status2, headers, chunks, path, limits } = this;
        const contentType = (headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
        const text = chunks === null ? "" : limits.redact(Buffer.concat(chunks).toString());
        return { kind: "reply", status: status2, contentType, headers, text, complete, path, repeats: limits.repeats };
      }
    };
    timedOut = (exchange2) => exchange2.timeOut();
    HEADERS_READ = [
      "content-type",
      "date",
      "link",
      "location",
      "retry-after",
      "server",
      "x-ratelimit-remaining",
      "x-total-count"
    ];
    NO_HEADERS = {};
  }
});

// src/http/client.ts
var client_exports = {};
__export(client_exports, {
  createClient: () => createClient
});
function createClient(options) {
  const { redact, repeats } = options;
  const proxy = options.proxy?.host ?? null;
  const onCancel = createCancelList(options.signal);
  const root = new URL(options.api);
  const apiPath = root.pathname.replace(/\/$/, "");
  const webPath = new URL(options.web).pathname.replace(/\/$/, "");
  const { pool, prefix, headers, end } = createTransport(root, options);
  const reading = { ...headersOf(false, options), ...headers };
  const writing = { ...headersOf(true, options), ...headers };
  const send2 = ({ method, path, body, web, patienceMs }) => {
    const dispatch = {
      method,
      path: prefix + (web ? webPath : apiPath) + path,
      headers: body === void 0 ? reading : writing,
      body: body === void 0 ? null : Buffer.isBuffer(body) ? body : JSON.stringify(body)
    };
    if (!isSendable(path)) return Promise.resolve(UNSENDABLE);
    const timeoutMs = Math.min(options.timeoutMs, patienceMs ?? options.timeoutMs);
    return exchange((handler) => pool.dispatch(dispatch, handler), path, {
      timeoutMs,
      proxy,
      redact,
      repeats,
      onCancel
    });
  };
  const request = (asked, hops = 0) => send2(asked).then((answer) => {
    const isLast = answer.kind === "loss" || hops === MAX_REDIRECTS;
    const path = isLast ? null : renamedPath(answer, root.origin, apiPath);
    return path === null ? answer : request({ ...asked, path }, hops + 1);
  });
  return { request: (asked) => request(asked), close: end };
}
function createTransport(root, options) {
  const connecting = /* @__PURE__ */ new Set();
  const { connections, proxy, early } = options;
  const connect2 = connectorFor(root, options, connecting);
  const limits = {
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MS,
    headersTimeout: 0,
    bodyTimeout: 0
  };
  const isForwarded = proxy !== null && root.protocol === "http:";
  const pool = new import_pool.default(isForwarded ? proxy.origin : root.origin, { connections, connect: connect2, ...limits });
  return {
    pool,
    prefix: isForwarded ? root.origin : "",
    headers: isForwarded ? { host: root.host, ...proxyHeaders(proxy) } : {},
    end: async () => {
      await pool.destroy();
      for (const socket of connecting) socket.destroy();
      early?.close();
    }
  };
}
function connectorFor(root, { timeoutMs, proxy, early = null }, connecting) {
  const isSecure = root.protocol === "https:";
  const direct = (0, import_connect.default)({ timeout: timeoutMs, ...VERIFIED, ...isSecure ? sharedContext() : {} });
  const named2 = proxy !== null && !isSecure ? { servername: certifiedName(proxy) } : {};
  const watched = (options, callback) => {
    const socket = direct({ ...options, ...named2 }, (...result) => {
      connecting.delete(socket);
      const [error2] = result;
      if (error2 && proxy !== null && !isSecure) callback(proxyFailed(proxy, error2), null);
      else callback(...result);
    });
    connecting.add(socket);
    return socket;
  };
  if (proxy !== null && isSecure)
    return (options, callback) => {
      const tunnel = openTunnel(proxy, `${root.hostname}:${root.port || 443}`, timeoutMs, (error2, socket) => {
        connecting.delete(tunnel);
        if (socket) watched({ ...options, httpSocket: socket }, callback);
        else callback(error2, null);
      });
      connecting.add(tunnel);
    };
  return (options, callback) => {
    const socket = early?.take();
    if (!socket) return watched(options, callback);
    connecting.add(socket);
    whenOpen(socket, timeoutMs, (error2) => {
      connecting.delete(socket);
      if (error2) callback(error2, null);
      else if (isSecure) watched({ ...options, httpSocket: socket }, callback);
      else callback(null, socket);
    });
  };
}
function whenOpen(socket, timeoutMs, done) {
  if (!socket.connecting) {
    queueMicrotask(() => done(null));
    return;
  }
  const timer = setTimeout(() => socket.destroy(new Error(`no connection within ${timeoutMs / 1e3} s`)), timeoutMs);
  const failed = (error2) => done(error2);
  socket.once("close", () => clearTimeout(timer));
  socket.once("error", failed).once("connect", () => {
    socket.off("error", failed);
    clearTimeout(timer);
    done(null);
  });
}
function renamedPath(reply, origin, apiPath) {
  const location = reply.headers["location"];
  if (![301, 302, 307, 308].includes(reply.status) || !location || CLIMBS.test(location)) return null;
  const base = `${origin}${apiPath}${reply.path}`;
  if (!URL.canParse(location, base)) return null;
  const url = new URL(location, base);
  if (url.origin !== origin || !url.pathname.startsWith(`${apiPath}/`)) return null;
  const [asked = "", ...query] = reply.path.split(/(?=\?)/);
  const there = url.pathname.slice(apiPath.length);
  const isSame2 = [IN_REPOSITORY, OF_OWNER].some((shape2) => {
    const [what, whatThere] = [shape2.exec(asked)?.[1], shape2.exec(there)?.[1]];
    return what !== void 0 && what === whatThere;
  });
  return isSame2 ? `${there}${url.search || query.join("")}` : null;
}
function headersOf(hasBody, { token, userAgent }) {
  const headers = {
    accept: "application/json",
    // Lower case: up to Gitea 1.24 `Token x` is silently anonymous.
    authorization: `token ${token}`,
    // A CDN rejects the default names of HTTP libraries (`error code: 1010`).
    "user-agent": userAgent
  };
  return hasBody ? { ...headers, "content-type": "application/json" } : headers;
}
var import_connect, import_pool, UNSENDABLE, MAX_REDIRECTS, KEEP_ALIVE_MS, CLIMBS, SENDABLE, isSendable, VERIFIED, sharedContext, IN_REPOSITORY, OF_OWNER;
var init_client = __esm({
  "src/http/client.ts"() {
    "use strict";
    import_connect = __toESM(require_connect(), 1);
    import_pool = __toESM(require_pool(), 1);
    init_network_error();
    init_proxy();
    init_request();
    UNSENDABLE = {
      kind: "loss",
      delivered: "no",
      cause: "connection",
      detail: "a name in the server response is not valid in a URL"
    };
    MAX_REDIRECTS = 2;
    KEEP_ALIVE_MS = 100;
    CLIMBS = /(^|[/\\]|%2f|%5c)(\.|%2e){1,2}([/\\?]|%2f|%5c|$)/i;
    SENDABLE = /^[\x21-\x7e]*$/;
    isSendable = (path) => SENDABLE.test(path) && !CLIMBS.test(path);
    VERIFIED = { rejectUnauthorized: true };
    sharedContext = () => ({ secureContext: process.getBuiltinModule("node:tls").createSecureContext() });
    IN_REPOSITORY = /^(?:\/repos\/[^/]+\/[^/]+|\/repositories\/\d+)(?![^/])(.*)$/;
    OF_OWNER = /^(\/orgs|\/users)\/[\w.-]+\/repos$/;
  }
});

// action.yml
var action_default = { "defaults": { "token": "", "server-url": "", "repository": "", "repositories": "", "repositories-file": "", "repositories-query": "", "exclude": "", "topic": "", "shard": "", "event-type": "", "client-payload": "{}", "dispatch-method": "auto", "workflow": "", "ref": "", "push-branch": "", "push-path": "", "push-content": "", "dispatch-id": "", "drift-path": "", "drift-pattern": "", "drift-expected": "", "wait-for": "queued", "wait-timeout-seconds": "900", "fail-on": "any", "max-attempts": "3", "request-timeout-seconds": "60", "max-parallel": "8", "dry-run": "false" }, "version": "1.0.0" };

// src/dispatch/main.ts
init_proxy();

// src/runner/run-context.ts
var findWorkspace = () => process.env["GITHUB_WORKSPACE"] || process.cwd();
async function readSource() {
  try {
    const { context: context2 } = await Promise.resolve().then(() => (init_github(), github_exports));
    const { owner, repo } = context2.repo;
    return {
      // nektos/act takes the URL of a remote for a name; half a name is useless.
      repository: owner && repo ? `${owner}/${repo}` : null,
      run_id: wholeOrNull(context2.runId),
      run_number: wholeOrNull(context2.runNumber)
    };
  } catch {
    return { repository: null, run_id: null, run_number: null };
  }
}
var wholeOrNull = (value) => Number.isSafeInteger(value) ? value : null;

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"), 1);
var fs = __toESM(require("fs"), 1);
var os2 = __toESM(require("os"), 1);
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require("os"), 1);
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// src/safety/describe-error.ts
var MOST = 2e3;
function describeError(error2, redact, repeats) {
  const text = redact(error2 instanceof Error ? error2.stack ?? error2.message : String(error2)).slice(0, MOST);
  if (!repeats(text)) return text;
  const kind = error2 instanceof Error ? error2.constructor.name : typeof error2;
  const places = text.split("\n").filter((line) => /^ {4}at /.test(line) && !repeats(line));
  return [`${kind} (message withheld: it repeats data you sent)`, ...places].join("\n");
}

// src/safety/leak-detector.ts
var LEAST = 8;
var BEGINNING = 12;
var MOST2 = 2e3;
var UNSEEN = /[\s\p{Cc}\p{Cf}]+/gu;
var PUNCTUATION = /[\p{P}\p{S}]+/gu;
var USER_INFO = /:\/\/([^\s/?#]*)@/g;
function createLeakDetector(secrets) {
  let heads;
  return (text) => {
    heads ??= headsOf(secrets().flatMap(valuesOf));
    return formsOf(text.replace(UNSEEN, " ").slice(0, MOST2)).some((form) => holds(form, heads));
  };
}
function valuesOf(json) {
  const texts = [];
  const open = [json];
  for (const value of open) {
    if (typeof value === "object" && value !== null) for (const one of Object.values(value)) open.push(one);
    else if (typeof value === "string" || typeof value === "number") texts.push(String(value));
  }
  return [...texts, ...texts.flatMap(userInfoOf)];
}
function userInfoOf(text) {
  return [...text.matchAll(USER_INFO)].flatMap(([, info2]) => {
    const [user2, ...password] = info2.split(":");
    return [user2, password.join(":")];
  });
}
function headsOf(values) {
  const heads = /* @__PURE__ */ new Map();
  for (const head of new Set(values.flatMap(headsOfOne))) {
    if (head.length < LEAST) continue;
    const start = head.slice(0, LEAST);
    heads.set(start, [...heads.get(start) ?? [], head]);
  }
  return heads;
}
function headsOfOne(value) {
  const start = value.slice(0, MOST2);
  const apart = start.replace(UNSEEN, "").replace(PUNCTUATION, "").toLowerCase();
  return [...bareForms(start), apart].map((form) => form.slice(0, BEGINNING));
}
function holds(text, heads) {
  for (let at = 0; at + LEAST <= text.length; at++)
    if (heads.get(text.slice(at, at + LEAST))?.some((head) => text.startsWith(head, at))) return true;
  return false;
}
function formsOf(text) {
  const runs2 = text.replace(UNSEEN, "").match(/[A-Za-z0-9+/_-]{8,}/g) ?? [];
  const digits = text.replace(UNSEEN, "").replace(PUNCTUATION, "").match(/[0-9a-f]{16,}/gi) ?? [];
  return [
    text,
    ...runs2.flatMap((run2) => [0, 1, 2, 3].map((skip) => Buffer.from(run2.slice(skip), "base64").toString())),
    ...digits.flatMap((run2) => [0, 1].map((skip) => Buffer.from(run2.slice(skip), "hex").toString()))
  ].flatMap(bareForms);
}
function bareForms(text) {
  const plain = plainOf(text);
  return [/\\+[nrtbf]/g, /\\+/g].flatMap((escapes) => {
    const form = plain.replace(escapes, "").replace(/[\\"'+]/g, "");
    return [form, form.replace(PUNCTUATION, "")];
  });
}
var ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
function plainOf(text) {
  let [before, after] = ["", text];
  for (let times = 0; after !== before && times < 3; times++) [before, after] = [after, unescaped(after)];
  return after.replace(UNSEEN, "").toLowerCase();
}
var unescaped = (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll("%", ""), "hex").toString()).replace(/\\+(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long, short) => fromHex(long ?? short)).replace(/&#(\d{1,6});/g, (_, code) => String.fromCharCode(Number(code))).replace(/&#x([0-9a-f]{1,5});/gi, (_, code) => fromHex(code)).replace(/&(lt|gt|amp|quot|apos);/g, (_, name) => ENTITIES[name]);
var fromHex = (code) => String.fromCharCode(Number.parseInt(code, 16));

// src/safety/redact.ts
var LEAST_SECRET = 8;
function redactor(secret) {
  if (secret.length < 4) return (text) => text;
  const url = encodeURIComponent(Buffer.from(secret).toString());
  const json = JSON.stringify(secret).slice(1, -1);
  const lower = url.replace(/%../g, (code) => code.toLowerCase());
  const forms = [.../* @__PURE__ */ new Set([secret, url, lower, json, ...base64Cores(secret)])];
  return (text) => forms.reduce((clean, form) => clean.includes(form) ? clean.replaceAll(form, "***") : clean, text);
}
function base64Cores(secret) {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    const first = Math.ceil(before * 8 / 6);
    const last = Math.floor((before + bytes.length) * 8 / 6);
    const core = text.slice(first, last);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
}

// src/runner/confidential.ts
function createConfidential(token) {
  const redactToken = redactor(token);
  const redactors = [redactToken];
  let repeats = (_text) => true;
  return {
    redact: (text) => redactors.reduce((clean, redactOne) => redactOne(clean), text),
    redactToken,
    repeats: (text) => repeats(text),
    describe: (error2) => describeError(error2, redactToken, (text) => repeats(text)),
    addSecrets(secrets) {
      redactors.push(...secrets.filter((secret) => secret.length >= LEAST_SECRET).map(redactor));
    },
    setSent(values) {
      repeats = createLeakDetector(values);
    }
  };
}

// src/runner/publish.ts
var import_node_fs = require("node:fs");

// src/safety/sanitize.ts
var SUSPECT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}]|##\[|^::|^\s|\s$/u;
function sanitize(text, most = 1e3) {
  const line = SUSPECT.test(text) ? disarmed(text) : text;
  return line.length > most ? `${line.slice(0, most - 1)}\u2026` : line;
}
var disarmed = (text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(new RegExp("\\p{Cf}", "gu"), "").replaceAll("##[", "# #[").trim().replace(/^::/, ": :");

// src/model/catalog.ts
var VERDICTS = ["failed", "unknown", "skipped", "ok"];
var REST = { stops: "never", transient: false };
var DISPATCHED = { verdict: "ok", arrived: "yes", rerun: false, countsAs: "dispatched", ...REST };
var SKIPPED = { verdict: "skipped", arrived: "no", rerun: false, countsAs: null, ...REST };
var UNKNOWN = { verdict: "unknown", arrived: "maybe", rerun: true, countsAs: null, ...REST };
var FAILED = { verdict: "failed", arrived: "no", rerun: true, countsAs: null, ...REST };
var CATALOG = {
  dispatched: { ...DISPATCHED, says: "the server accepted the event", todo: "" },
  "run-queued": { ...DISPATCHED, says: "the run exists", todo: "" },
  "run-started": { ...DISPATCHED, says: "the workflow has started", todo: "" },
  "run-succeeded": { ...DISPATCHED, says: "the workflow ran and succeeded", todo: "" },
  unchanged: {
    ...DISPATCHED,
    arrived: "no",
    countsAs: "unchanged",
    says: "the file already has this content; nothing was sent",
    todo: ""
  },
  "would-dispatch": { ...SKIPPED, countsAs: "planned", says: "dry run: the event would be sent", todo: "" },
  duplicate: {
    ...SKIPPED,
    countsAs: "duplicate",
    says: "the list already contains this repository under another name",
    todo: "remove this name from the list"
  },
  "not-attempted": {
    ...SKIPPED,
    rerun: true,
    says: "nothing was sent, because the step stopped before this repository",
    todo: "fix the cause, then rerun with `failed-repositories`"
  },
  unconfirmed: {
    ...UNKNOWN,
    says: "the event was sent, but no usable response arrived; it may have been delivered",
    todo: "check for a run in the repository before you send the event again"
  },
  "run-missing": {
    ...UNKNOWN,
    arrived: "yes",
    says: "the server accepted the event, but no run was found",
    todo: "check the repository's Actions page before you send the event again"
  },
  "run-timeout": {
    ...UNKNOWN,
    arrived: "yes",
    says: "the run was not seen to reach the state set in `wait-for`",
    todo: "follow the link, or increase `wait-timeout-seconds`"
  },
  unauthorized: {
    ...FAILED,
    stops: "at-once",
    says: "the server rejected the token (401)",
    todo: "check that the secret contains a valid token that has not been deleted"
  },
  forbidden: {
    ...FAILED,
    says: "the token does not have the required permissions",
    todo: "give the token the `write:repository` scope, and its user write access to the repository"
  },
  "not-found": {
    ...FAILED,
    says: "the repository does not exist, or the token cannot access it (404)",
    todo: "check the name, and check that the token's user has access to the repository"
  },
  "endpoint-missing": {
    ...FAILED,
    says: "the server does not have this API route (404 page not found)",
    todo: "use `dispatch-method: auto` or `push`, since no released Gitea or Forgejo supports repository_dispatch"
  },
  "no-listener": {
    ...FAILED,
    says: "no workflow in the repository listens for the event",
    todo: "add the trigger that a dry run prints"
  },
  archived: {
    ...FAILED,
    says: "the repository is archived",
    todo: "unarchive it, or remove it from the list"
  },
  "actions-disabled": {
    ...FAILED,
    says: "Actions is disabled in the repository, so no workflow would run",
    todo: "enable Actions in the repository's settings"
  },
  "empty-repository": {
    ...FAILED,
    says: "the repository is empty, so no workflow would run",
    todo: "push a first commit that contains a workflow"
  },
  rejected: {
    ...FAILED,
    says: "the request was rejected",
    todo: "read the reason and change the inputs"
  },
  "rate-limited": {
    ...FAILED,
    transient: true,
    says: "the server limits the rate of requests",
    todo: "rerun later with `failed-repositories`, or lower `max-parallel`"
  },
  "server-error": {
    ...FAILED,
    transient: true,
    says: "the server reported an internal error",
    todo: "check the server's log, then rerun with `failed-repositories`"
  },
  unreachable: {
    ...FAILED,
    stops: "in-a-row",
    transient: true,
    says: "the server could not be reached; nothing was delivered",
    todo: "check `server-url` and the network between the runner and the server"
  },
  "unexpected-answer": {
    ...FAILED,
    says: "the response did not come from the Gitea API",
    todo: "check `server-url` and any proxy or login page in front of the server"
  },
  "run-failed": {
    ...FAILED,
    arrived: "yes",
    says: "the workflow run did not succeed",
    todo: "follow the link to its log"
  },
  "internal-error": {
    ...FAILED,
    arrived: "maybe",
    says: "internal error in gitea-dispatch",
    todo: "report it in an issue, with this line"
  }
};
var verdictOf = (outcome) => CATALOG[outcome].verdict;
var MAX_MESSAGE = 4e3;
function messageOf({ outcome, detail, todo }) {
  const entry = CATALOG[outcome];
  const seen = detail ? `${entry.says}: ${detail}` : entry.says;
  const next = todo ?? entry.todo;
  return sanitize(next ? `${seen} \u2014 ${next}` : seen, MAX_MESSAGE);
}
var needsAnotherTry = ({ outcome }) => CATALOG[outcome].rerun;
var countsAs = ({ outcome }, tally) => CATALOG[outcome].countsAs === tally;
var isDispatched = (result) => countsAs(result, "dispatched");
var hasArrived = ({ outcome }) => CATALOG[outcome].arrived === "yes";
var mayHaveArrived = ({ outcome, ending }) => verdictOf(outcome) === "unknown" || CATALOG[outcome].arrived === "maybe" || ending.maybeSent === true;

// src/model/event.ts
function dispatchIdAt(time2, random) {
  const stamp = time2.toISOString().replace(/[-:.]/g, "");
  return `${stamp}-${Buffer.from(random).toString("hex").slice(0, 10)}`;
}
function commitMessageOf(event) {
  const escaped2 = (mark) => mark.replace(/./gs, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return JSON.stringify(event).replace(
    /"(?:[^"\\]|\\.)*"/g,
    (text) => text.replace(/[[#!\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|:(?=\/\/)/gu, escaped2)
  );
}
function isMessageOf(event, message) {
  try {
    const { event_type, client_payload, dispatch_id } = JSON.parse(message);
    const found = [event_type, client_payload, dispatch_id];
    return JSON.stringify(found) === JSON.stringify([event.event_type, event.client_payload, event.dispatch_id]);
  } catch {
    return false;
  }
}
var fileOf = (event) => `${JSON.stringify(event, null, 2)}
`;
var filePathOf = (event) => `.gitea/dispatch/${event.dispatch_id}.json`;
var MAX_BRANCH_LENGTH = 100;
function branchOf(eventType, dispatchId) {
  const pieces = eventType.split("/").map(
    (piece) => piece.replace(/[\u0000-\u0020\u007f~^:?*[\\]+|\.{2,}|@\{/g, "-").replace(/^\.|\.lock$|\.$/g, "-")
  );
  const name = pieces.filter((piece) => piece !== "").join("/") || "-";
  return `dispatch/${name}/${dispatchId}`;
}

// src/model/method.ts
var METHOD_FACTS = {
  repository_dispatch: { isIdempotent: false, makesBranch: false, usesRef: false },
  workflow_dispatch: { isIdempotent: false, makesBranch: false, usesRef: true },
  push: { isIdempotent: true, makesBranch: true, usesRef: false }
};
var METHOD_NAMES = Object.keys(METHOD_FACTS);
var METHOD_CHOICES = ["auto", ...METHOD_NAMES];

// src/report/log.ts
var MAX_ERRORS = 9;
var MAX_WARNINGS = 9;
var MAX_LISTED = 50;
function targetLines(targets) {
  const lines = targets.slice(0, MAX_LISTED).map(({ repository: repository2, origin }) => `${repository2} (${origin})`);
  return targets.length > MAX_LISTED ? [...lines, `and ${targets.length - MAX_LISTED} more`] : lines;
}
function lineOf({ repository: repository2, outcome, ending, duration_ms }, done, total) {
  const by = ending.method ? ` (${ending.method}${duration_ms === null ? "" : `, ${seconds(duration_ms)}`})` : "";
  const message = messageOf(ending);
  const link = ending.run_url && !message.includes(ending.run_url) ? `, ${ending.run_url}` : "";
  return sanitize(`[${done}/${total}] ${repository2}: ${outcome}${by} \u2014 ${message}${link}`);
}
var COLUMNS = ["repository", "outcome", "method", "listener", "status", "attempts", "took"];
var MAX_ROWS = 1e3;
function tableOf(results, haveLines) {
  const sorted = failuresFirst(results);
  const rows = (haveLines ? sorted.slice(0, MAX_ROWS) : sorted).map(cellsOf);
  const widths = COLUMNS.map(
    (name, column) => rows.reduce((most, cells) => Math.max(most, cells[column].length), name.length)
  );
  const line = (cells) => cells.map((text, column) => text.padEnd(widths[column])).join("  ").trimEnd();
  const lines = [COLUMNS, ...rows].map(line);
  const more = results.length - rows.length;
  return more > 0 ? [...lines, `and ${more} more, each with a line above`] : lines;
}
var cellsOf = ({ repository: repository2, outcome, ending, duration_ms }) => [
  sanitize(repository2, 120),
  outcome,
  ending.method ?? "-",
  sanitize(ending.listener ?? "-", 120),
  String(ending.status ?? "-"),
  String(ending.attempts ?? 0),
  duration_ms === null ? "-" : seconds(duration_ms)
];
function errorsOf(results) {
  return results.filter((result) => needsAnotherTry(result) && verdictOf(result.outcome) !== "skipped").slice(0, MAX_ERRORS).map(({ repository: repository2, outcome, ending }) => annotation(`${repository2}: ${outcome} \u2014 ${messageOf(ending)}`));
}
function warningsOf(warnings) {
  if (warnings.length <= MAX_WARNINGS) return warnings.map(annotation);
  const shown2 = warnings.slice(0, MAX_WARNINGS - 1).map(annotation);
  return [...shown2, `and ${warnings.length - shown2.length} more warnings`];
}
function rollUpOf(results, overall, problem, dryRun) {
  const count = (tally) => results.filter((result) => countsAs(result, tally)).length;
  const notOk = results.filter(needsAnotherTry);
  const mayHaveEvent = (result) => hasArrived(result) || mayHaveArrived(result);
  const isNotAttempted = ({ outcome }) => verdictOf(outcome) === "skipped";
  const unclear = notOk.filter(mayHaveEvent);
  const failed = notOk.filter((result) => !mayHaveEvent(result) && !isNotAttempted(result));
  const sent = dryRun ? count("planned") : results.filter(hasArrived).length;
  const part = (number3, says) => number3 > 0 ? [`${number3} ${says}`] : [];
  const parts = [
    `event ${dryRun ? "would be " : ""}sent to ${sent} of ${repositories(results.length)}`,
    ...part(results.filter(isWithoutPayload).length, "without the payload"),
    ...part(count("unchanged"), "already up to date"),
    ...part(count("duplicate"), "listed twice"),
    ...part(unclear.length, `${unclear.length === 1 ? "needs" : "need"} checking (${formatOutcomes(unclear)})`),
    ...part(failed.length, `failed (${formatOutcomes(failed)})`),
    ...part(notOk.filter(isNotAttempted).length, "not attempted")
  ];
  return annotation(`${problem ? `${problem}. ` : ""}${overall}: ${parts.join("; ")}`);
}
function headlineOf(inputs, count, event) {
  const { "dispatch-method": method, "push-branch": branch2, "dry-run": dryRun, server } = inputs;
  const pushed = branch2 || branchOf(event.event_type, event.dispatch_id);
  const how = method === "auto" || METHOD_FACTS[method].makesBranch ? `${method}, a push uses the branch ${pushed}` : method;
  const what = `${event.event_type} to ${repositories(count)} on ${server.web}`;
  return sanitize(`${what} (${how})${dryRun ? ", dry run" : ""}, dispatch id ${event.dispatch_id}`);
}
var isWithoutPayload = (result) => result.ending.lostPayload === true && (hasArrived(result) || countsAs(result, "planned"));
var repositories = (count) => `${count} ${count === 1 ? "repository" : "repositories"}`;
var MAX_ANNOTATION = 4e3;
var annotation = (text) => sanitize(text, MAX_ANNOTATION).replaceAll("%", "\uFF05");
function failuresFirst(results) {
  const placeOf2 = ({ outcome }) => VERDICTS.indexOf(verdictOf(outcome));
  return [...results].sort((a, b) => placeOf2(a) - placeOf2(b));
}
var seconds = (ms) => `${(ms / 1e3).toFixed(1)} s`;
function formatOutcomes(results) {
  const counts = /* @__PURE__ */ new Map();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  if (counts.size === 1) return results[0].outcome;
  return [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ");
}

// src/runner/publish.ts
function createPublisher(redact) {
  const info2 = (text) => info(redact(text));
  const annotated = (text) => annotation(redact(text));
  const warning2 = (text) => warning(annotated(text));
  const error2 = (text) => error(annotated(text));
  return {
    info: info2,
    group(title, lines) {
      startGroup(title);
      if (lines.length > 0) info2(lines.join("\n"));
      endGroup();
    },
    warning: warning2,
    error: error2,
    setOutputs: (outputs) => succeeds(() => writeOutputs(outputs, redact), OUTPUTS_PROBLEM, error2),
    addSummary: (markdown) => succeeds(() => appendSummary(redact(markdown)), SUMMARY_PROBLEM, warning2),
    fail: (text) => setFailed(annotated(text)),
    mask: setSecret
  };
}
var OUTPUTS_PROBLEM = "The outputs could not be written to the runner's file GITHUB_OUTPUT; check the runner's disk space and permissions";
var SUMMARY_PROBLEM = "The step summary could not be written";
function succeeds(write, problem, publish) {
  try {
    write();
    return true;
  } catch (reason) {
    publish(`${problem}: ${reason}`);
    return false;
  }
}
function writeOutputs(outputs, redact) {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, redact(value));
}
function appendSummary(markdown) {
  const path = process.env["GITHUB_STEP_SUMMARY"];
  if (path) (0, import_node_fs.appendFileSync)(path, markdown);
}

// src/runner/start-action.ts
function startAction(action) {
  const token = getInput("token");
  const confidential = createConfidential(token);
  const publisher = createPublisher(confidential.redact);
  if (token) publisher.mask(token);
  process.stdout.on("error", () => {
  });
  process.on("uncaughtException", (error2) => publisher.warning(mistakeOf(error2, confidential)));
  process.exitCode = 1;
  action({ publisher, confidential }).catch((error2) => publisher.fail(mistakeOf(error2, confidential)));
}
var mistakeOf = (error2, { describe: describe3 }) => `internal error in gitea-dispatch; report it in an issue: ${describe3(error2)}`;

// src/targets/workspace-file.ts
var import_node_fs2 = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);

// src/model/target.ts
var keyOf = (repository2) => repository2.toLowerCase();
function withoutDuplicates(targets) {
  const seen = /* @__PURE__ */ new Set();
  return targets.filter(({ repository: repository2 }) => seen.size < seen.add(keyOf(repository2)).size);
}
var elementOf = ({ repository: repository2, overrides }) => Object.keys(overrides).length === 0 ? repository2 : { repository: repository2, ...overrides };

// src/safety/json-syntax.ts
function placeOfFlaw(text) {
  const says = flawOf(text);
  if (says === null) return "";
  const before = text.slice(0, positionOf(says, text)).split("\n");
  return ` (line ${before.length}, column ${before.at(-1).length + 1})`;
}
function flawOf(text) {
  try {
    JSON.parse(text);
    return null;
  } catch (error2) {
    return error2.message;
  }
}
var isUnexpected = (says) => says?.endsWith("is not valid JSON") ?? false;
function positionOf(says, text) {
  if (!isUnexpected(says)) return Number(/ at position (\d+)/.exec(says)?.[1] ?? text.length);
  let [without, within] = [0, text.length];
  while (within - without > 1) {
    const middle = Math.floor((without + within) / 2);
    if (isUnexpected(flawOf(text.slice(0, middle)))) within = middle;
    else without = middle;
  }
  return without;
}
var ENCODED_TWICE = "is JSON in a JSON string, encoded twice; remove one `toJSON`";
function isEncodedTwice(value) {
  let inner = value;
  try {
    while (typeof inner === "string") inner = JSON.parse(inner);
  } catch {
    return false;
  }
  return inner !== value && typeof inner === "object" && inner !== null && !Array.isArray(inner);
}

// src/model/git-names.ts
var isFullName = (text) => /^(?!\.+\/)[\w.-]{1,100}\/(?!\.+$)[\w.-]{1,100}$/.test(text);
var isBelow2 = (path) => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no path in a repository contains them
  !/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(path) && path.split("/").every((part) => !/^(|\.|\.\.|\.git)$/i.test(part))
);
var isRefName = (name) => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: git does not allow control characters
  !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|^[-/]|\/\/|[./]$|^@$|(^|\/)\.|\.lock(\/|$)/.test(name)
);

// src/model/workflow-file-name.ts
var fileNameOf = (path) => path.replace(/^\.(gitea|github|forgejo)\/workflows\//, "");

// src/targets/list-element.ts
var NAME = /^(?!\.+\/)[A-Za-z0-9._-]+\/(?!\.+$)[A-Za-z0-9._*-]+$/;
var NO_OVERRIDES = {};
function readElement(element, web, origin) {
  if (typeof element === "string") return readText(element, web, origin);
  if (typeof element !== "object" || element === null || Array.isArray(element))
    return { problem: `${shown(element)} is not a repository; write \`"owner/name"\`` };
  const fields = element;
  const name = fields["repository"] ?? fields["repo"];
  if (typeof name !== "string" || name.trim() === "")
    return { problem: `${shown(element)} has no name; add \`repository\` (or \`repo\`) with \`owner/name\`` };
  const read2 = readText(name, web, origin);
  if (!("target" in read2)) return "problem" in read2 ? read2 : { problem: `${shown(name)} can't have other fields` };
  const hyphened = ["client-payload", "dispatch-method"].find((key) => key in fields);
  if (hyphened)
    return { problem: `${read2.target.repository}: write \`${hyphened.replace("-", "_")}\` instead of \`${hyphened}\`` };
  const overrides = readOverrides(fields);
  if (typeof overrides === "string") return { problem: `${read2.target.repository}: ${overrides}` };
  return { target: { ...read2.target, overrides } };
}
function readText(text, web, origin) {
  if (NAME.test(text)) return { target: { repository: text, overrides: NO_OVERRIDES, origin } };
  const negated = text.trim().startsWith("!");
  const name = nameOf(text.trim().replace(/^!\s*/, ""), web);
  if (/^https?:\/\/[^/]*@/i.test(text.trim()))
    return { problem: `${shown(text)} contains credentials; use \`token\` instead` };
  if (name === null) return { problem: `${shown(text)} is on another server; use one step per server` };
  if (!NAME.test(name)) return { problem: `${shown(text)} is not a repository; ${hintFor(text)}` };
  return negated ? { exclusion: name } : { target: { repository: name, overrides: NO_OVERRIDES, origin } };
}
function nameOf(text, web) {
  if (!/^https?:\/\//i.test(text)) return text;
  if (web === null || !URL.canParse(text)) return text;
  const [url, root] = [new URL(text), new URL(web)];
  const base = root.pathname.replace(/\/$/, "");
  if (url.host !== root.host || !url.pathname.startsWith(`${base}/`)) return null;
  const path = url.pathname.slice(base.length + 1);
  return path.replace(/\/$/, "").replace(/\.git$/, "");
}
function readOverrides({
  ref,
  workflow: workflow2,
  client_payload,
  dispatch_method
}) {
  const overrides = {};
  if (isGiven(ref)) {
    if (typeof ref !== "string" || !isRefName(ref)) return "`ref` is not a valid branch or tag name";
    overrides.ref = ref;
  }
  if (isGiven(workflow2)) {
    if (typeof workflow2 !== "string" || !/\.ya?ml$/.test(workflow2) || !isBelow2(workflow2))
      return "`workflow` must be the file name of a workflow, such as `publish-image.yml`";
    overrides.workflow = fileNameOf(workflow2);
  }
  if (isGiven(client_payload)) {
    if (typeof client_payload !== "object" || client_payload === null || Array.isArray(client_payload))
      return notAnObject(client_payload);
    overrides.client_payload = client_payload;
  }
  if (isGiven(dispatch_method)) {
    const method = METHOD_CHOICES.find((known) => known === dispatch_method);
    if (!method) return `\`dispatch_method\` must be one of ${METHOD_CHOICES.join(", ")}`;
    overrides.dispatch_method = method;
  }
  return overrides;
}
var notAnObject = (payload2) => `\`client_payload\` ${isEncodedTwice(payload2) ? ENCODED_TWICE : "must be an object"}`;
var isGiven = (value) => value !== void 0 && value !== null && value !== "";
var UNSEEN2 = /(?![ \t\r\n])[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;
var visible = (text) => text.replace(
  UNSEEN2,
  (mark) => Array.from({ length: mark.length }, (_, n) => `\\u${mark.charCodeAt(n).toString(16).padStart(4, "0")}`).join("")
);
function hintFor(text) {
  if (/^-\s/.test(text)) return "write it without the dash";
  if (/^https?:/i.test(text)) return "write `owner/name`";
  const words = text.trim().split(/\s+/);
  if (words.filter((word) => word.includes("/")).length > 1) return "put commas or line breaks between names";
  if (visible(text.trim()) !== text.trim()) return "remove the invisible character";
  if (/^[^/]*\*[^/]*\//.test(text)) return "write the full owner; `*` is allowed only in the name";
  return "write `owner/name`";
}
function shown(element) {
  if (typeof element === "object" && element !== null) {
    const keys = Object.keys(element);
    return Array.isArray(element) ? "a list" : `an object (${visible(keys.slice(0, 8).join(", ")) || "without keys"})`;
  }
  const text = visible(JSON.stringify(typeof element === "string" ? withoutCredentials(element) : element) ?? "nothing");
  return text.length > 80 ? `${text.slice(0, 76)}\u2026"` : text;
}
var withoutCredentials = (text) => text.replace(/\/\/[^/@]*@/g, "//***@").replace(/(^|[\s/@,])[^\s/@,:]*:[^\s/@,]*@/g, "$1***@");

// src/targets/text-list.ts
function parseList(text, web, origin) {
  const trimmed2 = text.trim();
  const elements = trimmed2.startsWith("[") ? fromJson(trimmed2) : fromLines(trimmed2);
  if (elements === null) {
    const problem = `begins with \`[\` but is not a JSON array${placeOfFlaw(trimmed2)}; write \`["owner/name"]\` or one name per line`;
    return { targets: [], exclusions: [], problems: [problem] };
  }
  return gather(elements, web, origin);
}
function gather(elements, web, origin) {
  const list = { targets: [], exclusions: [], problems: [] };
  for (const given of elements) {
    const element = readElement(given, web, origin);
    if ("target" in element) list.targets.push(element.target);
    else if ("exclusion" in element) list.exclusions.push(element.exclusion);
    else list.problems.push(element.problem);
  }
  return { ...list, ...withoutConflicts(list.targets, list.problems) };
}
function mergeLists(...lists) {
  const naming = lists.filter(({ targets }) => targets.length > 0);
  const problems = lists.flatMap((list) => list.problems);
  const exclusions = lists.flatMap((list) => list.exclusions);
  if (naming.length === 1) return { targets: naming[0].targets, exclusions, problems };
  return {
    exclusions,
    ...withoutConflicts(
      naming.flatMap(({ targets }) => targets),
      problems
    )
  };
}
function withoutConflicts(targets, problems) {
  const first = /* @__PURE__ */ new Map();
  const conflicts = /* @__PURE__ */ new Set();
  for (const target of targets) {
    const key = keyOf(target.repository);
    const known = first.get(key);
    if (known === void 0) first.set(key, target);
    else if (!isSame(known.overrides, target.overrides))
      conflicts.add(`${target.repository} is listed twice with different fields; list it once`);
  }
  return { targets: [...first.values()], problems: [...problems, ...conflicts] };
}
function isSame(a, b) {
  try {
    return a === b || JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return true;
  }
}
function fromLines(text) {
  const pieces = [];
  for (const line of text.split(text.includes("\r") ? /\r\n|\r|\n/ : "\n")) {
    const content = line.includes("#") ? line.replace(/(^|\s)#.*$/, "") : line;
    for (const piece of content.includes(",") ? content.split(",") : [content]) {
      const name = bare(piece);
      if (name !== "") pieces.push(name);
    }
  }
  return pieces;
}
var bare = (piece) => piece.trim().replace(QUOTED, "$2").trim();
var QUOTED = /^(["'])(.*)\1$/;
function fromJson(text) {
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

// src/targets/plain-list-file.ts
var isPlain = (path, text) => !/\.(json|ya?ml)$/i.test(path) && !/^\s*[[{]/.test(text);
function parsePlainFile(path, text, web) {
  const origin = "repositories-file";
  const list = parseList(text, web, origin);
  return { ...list, problems: list.problems.map((problem) => `${origin}: ${path}: ${problem}`) };
}

// src/targets/workspace-file.ts
function workspaceReader(workspace) {
  return async (path, query, web) => {
    const failed = (why) => ({ targets: [], exclusions: [], problems: [`repositories-file: ${path} ${why}`] });
    const full = (0, import_node_path.resolve)(workspace, path);
    if (!isInside(workspace, full)) return failed("is outside the workspace; write a path inside it");
    let text;
    try {
      const [root, real] = [(0, import_node_fs2.realpathSync)(workspace), (0, import_node_fs2.realpathSync)(full)];
      if (!isInside(root, real)) return failed("is a link to outside the workspace; write a path inside it");
      text = (0, import_node_fs2.readFileSync)(real, "utf8");
    } catch (error2) {
      const code = error2.code;
      if (code === "ENOENT") return failed("does not exist; check the path, and run a checkout step before this one");
      return failed(`can't be read (${code ?? error2}); write the path of a readable file`);
    }
    if (text.includes("\0")) return failed("is not UTF-8 text; in PowerShell, write it with `Out-File -Encoding utf8`");
    if (query === "" && isPlain(path, text)) return parsePlainFile(path, text, web);
    const { parseTargetsFile } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
    return parseTargetsFile(path, text, query, web);
  };
}
function isInside(folder, path, { relative, sep, isAbsolute } = import_node_path.default) {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

// src/dispatch/create-event.ts
var chooseId = (inputs) => inputs["dispatch-id"] || dispatchIdAt(/* @__PURE__ */ new Date(), randomBytes(5));
async function createEvent(inputs, id) {
  return {
    event_type: inputs["event-type"],
    client_payload: inputs["client-payload"],
    dispatch_id: id,
    source: await readSource()
  };
}
var valuesSent = (inputs) => [
  inputs["push-content"],
  inputs["client-payload"],
  ...inputs.targets.flatMap(({ overrides }) => overrides.client_payload ?? [])
];
var randomBytes = (count) => Uint8Array.from({ length: count }, () => Math.random() * 256);

// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape2) {
  return Object.keys(shape2).filter((k) => {
    return shape2[k]._zod.optin !== void 0 && shape2[k]._zod.optout === "optional";
  });
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue2(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name) {
    super(`Encountered unidirectional transform during encode: ${name}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;

// node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload2) => {
  const val = payload2.value;
  return !nullish(val) && val.length !== void 0;
};
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload2) => {
    const input = payload2.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload2.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload2) => {
    const input = payload2.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload2.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a2, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a2 = inst._zod).check ?? (_a2.check = (payload2) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload2.value))
        return;
      payload2.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload2.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload2) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload2.value))
      return;
    payload2.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload2.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload2) => {
    payload2.value = def.tx(payload2.value);
  };
});

// node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload2, checks2, ctx) => {
      if (payload2.memo)
        return payload2;
      let isAborted = aborted(payload2);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload2))
            continue;
          const shouldRun = ch._zod.def.when(payload2);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload2.issues.length;
        const _ = ch._zod.check(payload2);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload2.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload2.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload2, currLen);
          });
        } else {
          const nextLen = payload2.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload2.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload2, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload2;
        });
      }
      return payload2;
    };
    const handleCanaryResult = (canary, payload2, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload2, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload2, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload2, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload2.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload2, ctx);
          });
        }
        return handleCanaryResult(canary, payload2, ctx);
      }
      const result = inst._zod.parse(payload2, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload2, _) => {
    if (def.coerce)
      try {
        payload2.value = String(payload2.value);
      } catch (_2) {
      }
    if (typeof payload2.value === "string")
      return payload2;
    payload2.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload2.value,
      inst
    });
    return payload2;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload2, _ctx) => {
    if (def.coerce)
      try {
        payload2.value = Number(payload2.value);
      } catch (_) {
      }
    const input = payload2.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload2;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload2.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload2;
  };
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload2, _ctx) => {
    if (def.coerce)
      try {
        payload2.value = Boolean(payload2.value);
      } catch (_) {
      }
    const input = payload2.value;
    if (typeof input === "boolean")
      return payload2;
    payload2.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload2;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload2, ctx) => {
    const n = size(payload2.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload2)) {
          const start = payload2.issues.length;
          ch._zod.check(payload2);
          payload2.issues[start].continue = false;
          attachSchema(payload2.issues, start, inst);
          return payload2;
        }
      }
    }
    return parse2(payload2, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload2, ctx) => {
    const input = payload2.value;
    if (!Array.isArray(input)) {
      payload2.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload2;
    }
    payload2.value = memo ? memo.alloc(inst, payload2, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload2, i)));
      } else {
        handleArrayResult(result, payload2, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload2);
    }
    return payload2;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload2, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload2.issues.length !== seen) {
      if (aborted(payload2, seen))
        break;
      seen = payload2.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload2, key, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload2, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload2.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload2;
  return Promise.all(proms).then(() => {
    return payload2;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape2 = zod.def.shape;
    const propValues = {};
    for (const key in shape2) {
      const field = shape2[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload2, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload2.value;
    if (!isObject2(input)) {
      payload2.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload2;
    }
    payload2.value = memo ? memo.alloc(inst, payload2, {}, ctx) : {};
    const proms = [];
    const shape2 = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload2.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload2.issues.length !== seen) {
        if (aborted(payload2, seen))
          break;
        seen = payload2.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape2[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload2, key, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload2, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload2) : payload2;
    }
    return handleCatchall(proms, input, payload2, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload2, ctx) => {
    if (first) {
      return first(payload2, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload2.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload2, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload2, inst, ctx);
    });
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload2, _ctx) => {
    const input = payload2.value;
    if (valuesSet.has(input)) {
      return payload2;
    }
    payload2.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload2;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals = zod.def.values;
    return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload2, _ctx) => {
    const input = payload2.value;
    if (values.has(input)) {
      return payload2;
    }
    payload2.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload2;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload2, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload2.value, payload2);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload2.value = output2;
        return payload2;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload2.value = _out;
    return payload2;
  };
});
function handleOptionalResult(payload2, result) {
  payload2.value = result.issues.length ? void 0 : result.value;
  return payload2;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload2, ctx) => {
    if (payload2.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload2;
      const result = def.innerType._zod.run({ value: payload2.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload2, result2));
      return handleOptionalResult(payload2, result);
    }
    return def.innerType._zod.run(payload2, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern2 = zod.def.innerType._zod.pattern;
    return pattern2 ? new RegExp(`^(${cleanRegex(pattern2.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload2, ctx) => {
    if (payload2.value === null)
      return payload2;
    return def.innerType._zod.run(payload2, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload2, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload2, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload2, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload2, _) => {
    return payload2;
  };
  inst._zod.check = (payload2) => {
    const input = payload2.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload2, input, inst));
    }
    handleRefineResult(r, payload2, input, inst);
    return;
  };
});
function handleRefineResult(result, payload2, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload2.issues.push(issue2(_iss));
  }
}

// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern2, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern: pattern2
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}

// node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape2, params) {
  const def = {
    type: "object",
    shape: shape2 ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniTransform = /* @__PURE__ */ $constructor("ZodMiniTransform", (inst, def) => {
  $ZodTransform.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
  return new ZodMiniTransform({
    type: "transform",
    transform: fn
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniPipe = /* @__PURE__ */ $constructor("ZodMiniPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
  return new ZodMiniPipe({
    type: "pipe",
    in: in_,
    out
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// src/http/server.ts
function chooseServer(given, environment) {
  if (given.trim() !== "") return serverAt(given.trim(), "server-url", environment);
  const fallback = fallbackOf(environment);
  if (fallback === null)
    return {
      problem: "server-url: is not set, and this is not a Gitea or Forgejo runner; set it to the base URL of the server, such as `https://git.example.com`"
    };
  const choice = serverAt(fallback.url, fallback.variable, environment);
  if ("server" in choice && choice.server.flavor === "github")
    return {
      problem: `server-url: is not set, and the variable ${fallback.variable} is ${choice.server.web}; the token is sent to GitHub only if \`server-url\` names it: set \`server-url\` to the base URL of your server`
    };
  return choice;
}
function fallbackOf(environment) {
  if (environment.GITEA_URL?.trim()) return { url: environment.GITEA_URL.trim(), variable: "GITEA_URL" };
  const onGitea = environment.GITEA_ACTIONS === "true" || environment.FORGEJO_ACTIONS === "true";
  const url = environment.GITHUB_SERVER_URL?.trim();
  return onGitea && url ? { url, variable: "GITHUB_SERVER_URL" } : null;
}
function serverAt(address, name, environment) {
  const wrong = (why) => ({
    problem: `${name === "server-url" ? name : `server-url (from ${name})`}: ${why}; write a base URL such as \`https://git.example.com\``
  });
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return wrong("is not a valid URL");
  if (url.protocol !== "https:" && url.protocol !== "http:") return wrong("must begin with https:// or http://");
  if (url.username || url.password) return wrong("contains credentials; use `token` instead");
  if (url.search || url.hash) return wrong("has a query (`?`) or a fragment (`#`)");
  const server = serverOf(url, environment);
  const plain = server.api.startsWith("http:") && !isLoopback(url.hostname);
  return {
    server,
    warning: plain ? `server-url: ${url.origin} uses plain http, so the token is sent unencrypted; use https` : null
  };
}
function serverOf(url, environment) {
  const path = url.pathname.replace(/\/+$/, "");
  const host = url.hostname.replace(/\.$/, "").replace(/^(www|api)\./, "");
  if (host === "github.com") return { flavor: "github", web: "https://github.com", api: "https://api.github.com" };
  if (host.endsWith(".ghe.com")) return { flavor: "github", web: `https://${host}`, api: `https://api.${host}` };
  const enterprise = /^(.*)\/api\/v3$/.exec(path);
  if (enterprise || isRunnersOwnGitHub(url, environment)) {
    const web2 = url.origin + (enterprise?.[1] ?? path);
    return { flavor: "github", web: web2, api: `${web2}/api/v3` };
  }
  const web = url.origin + path.replace(/\/api\/v1$/, "").replace(/\/+$/, "");
  return { flavor: "gitea", web, api: `${web}/api/v1` };
}
function isRunnersOwnGitHub(url, environment) {
  const { GITHUB_SERVER_URL: own2 = "", GITHUB_API_URL: api = "", GITEA_ACTIONS, FORGEJO_ACTIONS } = environment;
  if (GITEA_ACTIONS === "true" || FORGEJO_ACTIONS === "true" || !/\/api\/v3\/?$/.test(api)) return false;
  return URL.canParse(own2) && new URL(own2).origin === url.origin;
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}

// src/model/run-reference.ts
var WAIT_FOR = ["accepted", "queued", "started", "completed"];

// src/targets/shard.ts
function parseShard(text) {
  const [, index, count] = /^(\d{1,5})\s*\/\s*(\d{1,5})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : null;
}
function shareOf(targets, { index, count }) {
  const keys = targets.map(({ repository: repository2 }) => keyOf(repository2)).sort();
  const mine = new Set(keys.filter((_, at) => at % count === index - 1));
  return targets.filter(({ repository: repository2 }) => mine.has(keyOf(repository2)));
}

// src/runner/input-rules.ts
var MAX_PAYLOAD_BYTES = 64 * 1024;
var MAX_SHOWN = 10;
var trimmed = string2().check(_trim());
var read = (reader2) => pipe(
  trimmed,
  transform((raw, context2) => {
    const wrong = (message) => context2.issues.push({ code: "custom", message, input: raw });
    return reader2(raw, wrong);
  })
);
var wholeNumber = (least, most) => read((raw, wrong) => {
  const number3 = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
  if (!(number3 >= least && number3 <= most)) wrong(`must be a whole number from ${least} to ${most}`);
  return number3;
});
var oneOf = (...values) => pipe(trimmed, _enum(values, `must be one of ${values.map((value) => `\`${value}\``).join(", ")}`));
var flag = read((raw, wrong) => {
  if (!/^(true|false)$/i.test(raw)) wrong("must be `true` or `false`");
  return raw.toLowerCase() === "true";
});
var names = read((raw, wrong) => {
  const { targets, exclusions, problems } = parseList(raw, null, "");
  for (const problem of firstOf(problems)) wrong(problem);
  return [...targets.map(({ repository: repository2 }) => repository2), ...exclusions];
});
var firstOf = (problems) => problems.length > MAX_SHOWN ? [...problems.slice(0, MAX_SHOWN), `and ${problems.length - MAX_SHOWN} more`] : [...problems];
var pattern = read((raw, wrong) => {
  if (raw === "") return null;
  try {
    const groups = new RegExp(`${raw}|`).exec("").length - 1;
    if (groups !== 1) wrong(`has ${groups} capture groups; write exactly one, such as \`runtime==(\\S+)\``);
    return new RegExp(raw, "m");
  } catch {
    wrong("is not a valid JavaScript regular expression");
    return null;
  }
});
var share = read((raw, wrong) => {
  const shard = parseShard(raw);
  if (raw !== "" && shard === null) wrong("must be a shard such as `2/4`, the second of four");
  return shard;
});
var payload = read((raw, wrong) => {
  const value = jsonOf(raw, wrong);
  if (value === void 0) return {};
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    wrong(isEncodedTwice(value) ? ENCODED_TWICE : 'must be a JSON object, such as `{"runtime_version": "1.2.3"}`');
    return {};
  }
  const bytes = bytesOf(value);
  if (bytes === null) wrong("is nested too deeply; send less data");
  else if (bytes > MAX_PAYLOAD_BYTES)
    wrong(`is ${Math.ceil(bytes / 1024)} KiB of JSON, more than 64 KiB; send a link to the data instead`);
  return value;
});
function jsonOf(raw, wrong) {
  try {
    return JSON.parse(raw);
  } catch {
    wrong(`is not JSON${placeOfFlaw(raw)}; write an object such as \`{"runtime_version": "1.2.3"}\``);
    return void 0;
  }
}
function bytesOf(value) {
  try {
    return Buffer.byteLength(JSON.stringify(value));
  } catch {
    return null;
  }
}

// src/dispatch/suspicion.ts
var SUSPECT2 = /\\["\\/u]|%25|event_name|(github|gitea|forgejo)_token|\d[\d.]{15}|\de[+-]?\d{3}/i;
var BASE64 = /(?=[a-z\d]{0,39}[A-Z])[A-Za-z\d]{40}/;
function isSuspect(texts, targets, secrets) {
  const clean = secrets.filter(({ length }) => length >= LEAST_SECRET).map(redactor);
  const isOne = (text) => SUSPECT2.test(text) || BASE64.test(text) || clean.some((redact) => redact(text) !== text);
  try {
    return texts.some(isOne) || isOne(JSON.stringify(targets.map((one) => [one.repository, one.overrides])));
  } catch {
    return true;
  }
}

// src/dispatch/inputs.ts
var GITHUB_MAX_KEYS = 10;
var pathInside = read((raw, wrong) => {
  const path = raw.replace(/^\.\//, "");
  if (path !== "" && !isBelow2(path)) wrong("must be a path inside the repository, such as `.runtime-version`");
  return path;
});
var SCHEMA = {
  token: trimmed.check(
    _minLength(1, {
      error: "is empty; give an access token, such as `${{ secrets.DISPATCH_TOKEN }}`, and check that this workflow can see the secret",
      abort: true
    }),
    _regex(/^[\x21-\x7e]+$/, "contains whitespace or non-ASCII characters; save the secret again")
  ),
  "server-url": string2(),
  repository: string2(),
  repositories: string2(),
  "repositories-file": trimmed,
  "repositories-query": trimmed,
  exclude: names,
  topic: trimmed.check(_regex(/^[a-z0-9.-]{0,35}$/i, "is not a valid topic")),
  shard: share,
  "event-type": trimmed.check(
    _minLength(1, "is empty; set the name of the event, such as `runtime-published`"),
    _maxLength(100, "is longer than 100 characters; use a shorter name"),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what the rule is about
    _regex(/^[^\u0000-\u001f\u007f]*$/, "contains a line break or control character; write it on one line")
  ),
  "client-payload": payload,
  "dispatch-method": oneOf(...METHOD_CHOICES),
  workflow: read((raw, wrong) => {
    const name = fileNameOf(raw);
    if (name !== "" && !(/^[^/\\]+(\/[^/\\]+)*\.ya?ml$/.test(name) && isBelow2(name)))
      wrong("must be the file name of a workflow, such as `publish-image.yml`");
    return name;
  }),
  ref: read((raw, wrong) => {
    if (raw !== "" && !isRefName(raw)) wrong("is not a valid branch or tag name");
    return raw;
  }),
  "push-branch": read((raw, wrong) => {
    if (raw.startsWith("refs/")) wrong("must be the short name of a branch, such as `main`");
    else if (raw !== "" && !(isRefName(raw) && raw.length <= MAX_BRANCH_LENGTH))
      wrong(`is not a valid branch name of at most ${MAX_BRANCH_LENGTH} characters`);
    return raw;
  }),
  "push-path": pathInside,
  "push-content": string2(),
  "dispatch-id": trimmed.check(
    _maxLength(64, "is longer than 64 characters"),
    _regex(/^([A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)?$/, "may contain only letters, digits, `-`, `_` and single dots"),
    refine((id) => !id.endsWith(".lock"), "may not end with `.lock`, which git does not allow")
  ),
  "wait-for": oneOf(...WAIT_FOR),
  "wait-timeout-seconds": wholeNumber(1, 86400),
  "fail-on": oneOf("any", "all", "never"),
  "max-attempts": wholeNumber(1, 10),
  "request-timeout-seconds": wholeNumber(1, 600),
  "max-parallel": wholeNumber(1, 64),
  "drift-path": pathInside,
  "drift-pattern": pattern,
  "drift-expected": trimmed,
  "dry-run": flag
};
var inputNames = Object.keys(SCHEMA);
var STRAIGHT2 = { proxy: null, secrets: [], problem: null };
async function parseInputs(environment, readFile2, findWay = () => STRAIGHT2) {
  const raw = rawInputs(environment);
  const { values, ...own2 } = valuesOf2(raw);
  const unknown = await unknownInputs(environment, raw);
  const { server, way, ...place } = placeOf(raw["server-url"], environment, findWay);
  const list = await listOf(raw, values, server, readFile2);
  const { targets, ...found } = await inspectTargets(raw, list, way.secrets);
  const chosen = { targets, exclusions: list.exclusions };
  const wrongTargets = firstOf(found.unread);
  const problems = [
    ...[own2, unknown, place, list].flatMap((part) => part.problems),
    ...wrongTargets,
    ...found.problems,
    ...conflictsOf(values, server, list.targets)
  ];
  const warnings = [...unknown.warnings, ...place.warnings];
  if (server !== null && problems.length === 0 && isComplete(values))
    return { inputs: inputsOf(values, server, chosen), way, warnings };
  const unread = [...unknown.unread, ...list.unread, ...wrongTargets];
  return { problems, wanted: wantedOf(raw, values, chosen), unread, way, warnings };
}
function rawInputs(environment) {
  const given = (name) => environment[`INPUT_${name.toUpperCase()}`] ?? "";
  return Object.fromEntries(
    inputNames.map((name) => [name, given(name).trim() === "" ? action_default.defaults[name] ?? "" : given(name)])
  );
}
function valuesOf2(raw) {
  const read2 = inputNames.map((name) => ({ name, ...SCHEMA[name].safeParse(raw[name]) }));
  return {
    values: Object.fromEntries(read2.flatMap(({ name, success, data }) => success ? [[name, data]] : [])),
    problems: read2.flatMap(({ name, error: error2 }) => error2?.issues.map(({ message }) => `${name}: ${message}`) ?? [])
  };
}
var isComplete = (values) => inputNames.every((name) => name in values);
function inputsOf(values, server, { targets, exclusions }) {
  const {
    "server-url": _url2,
    repository: _one,
    repositories: _many,
    "repositories-file": _file2,
    "repositories-query": _query,
    ...others
  } = values;
  return { ...others, server, targets, exclusions: [...exclusions, ...values.exclude] };
}
function placeOf(url, environment, findWay) {
  const choice = chooseServer(url, environment);
  if ("problem" in choice) return { server: null, way: STRAIGHT2, problems: [choice.problem], warnings: [] };
  const { server, warning: warning2 } = choice;
  const way = findWay(server.api);
  return {
    server,
    way,
    problems: way.problem === null ? [] : [way.problem],
    warnings: warning2 ? [warning2] : []
  };
}
function wantedOf(raw, { exclude = [], shard = null }, { targets, exclusions }) {
  return { targets, exclusions: [...exclusions, ...exclude], topic: raw.topic.trim(), shard };
}
async function listOf(raw, { "repositories-file": path = "", "repositories-query": query = "" }, server, readFile2) {
  const web = server?.web ?? null;
  const lists = ["repository", "repositories"].map((name) => {
    const list = parseList(raw[name], web, name);
    return { ...list, problems: firstOf(list.problems).map((problem) => `${name}: ${problem}`) };
  });
  const [one] = lists;
  if (path !== "") {
    const list = await readFile2(path, query, web);
    lists.push({ ...list, problems: firstOf(list.problems) });
  } else if (query !== "") one.problems.push("repositories-query: requires `repositories-file`");
  const merged = mergeLists(...lists);
  const isEmptyArray = /^\s*\[/.test(raw.repositories) && merged.exclusions.length === 0;
  if (isNothing(merged) && !isEmptyArray)
    merged.problems.push(
      "repositories: no repository is given; write one `owner/name` per line, or set `repository` or `repositories-file`"
    );
  const many = "repository: contains more than one repository; move them to `repositories`";
  const problems = one.targets.length > 1 ? [...merged.problems, many] : merged.problems;
  return { ...merged, problems, unread: merged.problems };
}
async function inspectTargets(raw, list, ofProxy) {
  const { token, ...others } = raw;
  if (!isSuspect(Object.values(others), list.targets, [token.trim(), ...ofProxy]))
    return { problems: [], unread: [], targets: list.targets };
  const { inspect } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
  return inspect(raw, list.targets, ofProxy);
}
var isNothing = ({ targets, problems }) => targets.length + problems.length === 0;
function conflictsOf(values, server, targets) {
  const problems = [];
  const given = [values["dispatch-method"], ...targets.map(({ overrides }) => overrides.dispatch_method)];
  const push2 = given.some((method) => method && method !== "auto" && METHOD_FACTS[method].makesBranch);
  if (values["push-branch"] && values["push-path"] === "")
    problems.push(
      "push-path: is empty, but `push-branch` requires it; set the file to change, such as `.runtime-version`"
    );
  if (server?.flavor === "github") problems.push(...notOnGitHub(push2, values.topic ?? ""));
  const over = excessOf(values["event-type"] ?? "", values["dispatch-id"] ?? "");
  if (push2 && values["push-branch"] === "" && over > 0)
    problems.push(
      `event-type: is too long for \`push\`: \`dispatch/<event-type>/<dispatch-id>\` may have at most ${MAX_BRANCH_LENGTH} characters; shorten it by ${over}`
    );
  if (values["drift-path"] && values["drift-expected"] === "")
    problems.push("drift-expected: is empty; set the expected content of `drift-path`");
  if (values["drift-path"] === "" && (values["drift-expected"] || values["drift-pattern"]))
    problems.push("drift-path: is empty; set the file to compare, such as `.runtime-version`");
  return [...problems, ...payloadProblems(values["client-payload"] ?? {}, server, targets)];
}
function notOnGitHub(push2, topic) {
  return [
    ...push2 ? ["dispatch-method: `push` is only for Gitea and Forgejo; use `repository_dispatch` on GitHub"] : [],
    ...topic ? ["topic: is only for Gitea and Forgejo; list the repositories instead"] : []
  ];
}
function payloadProblems(payload2, server, targets) {
  const own2 = targets.filter(({ overrides }) => overrides.client_payload);
  const merged = own2.map(({ repository: repository2, overrides }) => ({
    what: ` of ${repository2}`,
    payload: { ...payload2, ...overrides.client_payload }
  }));
  return [{ what: "", payload: payload2 }, ...merged].flatMap(({ what, payload: payload3 }) => {
    const keys = Object.keys(payload3).length;
    const isTooLarge = what !== "" && (bytesOf(payload3) ?? Number.POSITIVE_INFINITY) > MAX_PAYLOAD_BYTES;
    return [
      ...server?.flavor === "github" && keys > GITHUB_MAX_KEYS ? [`client-payload${what}: has ${keys} top-level keys, but GitHub accepts 10; put them into one object`] : [],
      ...isTooLarge ? [`client-payload${what}: is larger than 64 KiB of JSON after the merge; send a link to the data instead`] : []
    ];
  });
}
function excessOf(eventType, dispatchId) {
  const id = dispatchId || dispatchIdAt(/* @__PURE__ */ new Date(0), new Uint8Array(5));
  return branchOf(eventType, id).length - MAX_BRANCH_LENGTH;
}
async function unknownInputs(environment, raw) {
  const known = new Set(inputNames.map((name) => `INPUT_${name.toUpperCase()}`));
  const unknown = Object.entries(environment).filter(([name]) => name.startsWith("INPUT_") && !known.has(name));
  if (unknown.length === 0) return { problems: [], unread: [], warnings: [] };
  const { judgeUnknown } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
  const read2 = (name, text) => SCHEMA[name].safeParse(text).data;
  return judgeUnknown(
    unknown.map(([name, text = ""]) => [name.slice("INPUT_".length).toLowerCase(), text]),
    { raw, defaults: action_default.defaults, environment, read: read2 }
  );
}

// src/model/ending.ts
function endedOf(repository2, ending, durationMs) {
  const duration_ms = durationMs === null ? null : Math.round(durationMs);
  return { repository: repository2, outcome: ending.outcome, ending: slim(ending), duration_ms };
}
function slim(ending) {
  if (!ending.reference && !ending.before && !ending.advice) return ending;
  const {
    reference: _reference,
    before: _before,
    run_number: _number2,
    isQueued: _queued,
    warning: _warning,
    advice: _advice,
    ...rest
  } = ending;
  const details = rest;
  return details;
}

// src/model/exit-policy.ts
function overallOf(results, problem) {
  if (results.length === 0 && problem !== null) return "failure";
  if (!results.some(needsAnotherTry)) return "success";
  const anyOk = results.some((result) => verdictOf(result.outcome) === "ok" || countsAs(result, "planned"));
  return anyOk ? "partial" : "failure";
}
function failsStep(overall, failOn) {
  if (failOn === "never") return false;
  return failOn === "all" ? overall === "failure" : overall !== "success";
}

// src/report/markdown.ts
var formatLine = (text) => `${/^ */.exec(text)[0]}${sanitize(text)}`;
function codeBlock(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run2]) => run2.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.trimEnd().split("\n").map(formatLine).join("\n")}
${fence}
`;
}
function cell(text) {
  return sanitize(text, 400).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_~[\]|@#$]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

// src/model/result.ts
var MAX_TEXT = 2e3;
var shorten = (text) => text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}\u2026` : text;
var shortOrNull = (text) => text ? shorten(text) : null;
function resultOf({ repository: repository2, ending, duration_ms }, dispatchId) {
  return {
    repository: repository2,
    renamed_to: shortOrNull(ending.renamed_to),
    outcome: ending.outcome,
    verdict: verdictOf(ending.outcome),
    method: ending.method ?? null,
    listener: shortOrNull(ending.listener),
    status: ending.status ?? null,
    attempts: ending.attempts ?? 0,
    message: shorten(messageOf(ending)),
    dispatch_id: dispatchId,
    branch: shortOrNull(ending.branch),
    commit: shortOrNull(ending.commit),
    run_id: ending.run_id ?? null,
    run_url: shortOrNull(ending.run_url),
    conclusion: shortOrNull(ending.conclusion),
    started_after_ms: ending.started_after_ms ?? null,
    ended_after_ms: ending.ended_after_ms ?? null,
    duration_ms
  };
}

// src/report/outputs.ts
var MAX_BYTES = 1024 * 1024;
function outputsOf(results, failed, overall, dispatchId, serverVersion) {
  const names3 = (wanted) => results.filter(wanted).map(({ repository: repository2 }) => repository2);
  const unchanged = names3((result) => countsAs(result, "unchanged"));
  const dispatched2 = names3(isDispatched);
  return {
    results: resultsThatFit(results, dispatchId),
    outcome: overall,
    "dispatched-repositories": formatList(dispatched2),
    "unchanged-repositories": formatList(unchanged),
    "failed-repositories": formatList(failed),
    "total-count": String(results.length),
    "dispatched-count": String(dispatched2.length),
    "failed-count": String(failed.length),
    "dispatch-id": dispatchId,
    "server-version": sanitize(serverVersion, 200)
  };
}
var formatJson = (value) => JSON.stringify(value, null, 2);
var formatList = (elements) => elements.length === 0 ? "[]" : `[
${elements.map(formatJson).join(",\n")}
]`;
function resultsThatFit(results, dispatchId) {
  const kept = /* @__PURE__ */ new Set();
  let room = MAX_BYTES;
  for (const result of failuresFirst(results)) {
    room -= Buffer.byteLength(formatJson([resultOf(result, dispatchId)]));
    if (room < 0) break;
    kept.add(result);
  }
  return kept.size === results.length ? results : results.filter((result) => kept.has(result));
}
function sizeWarningsOf(outputs, total) {
  const { length } = outputs.results;
  const cut = `the output results contains ${length} of ${total} targets, failures first, since runners drop an output larger than 1 MiB; see the other outputs or the log for the rest`;
  const lists = ["dispatched-repositories", "unchanged-repositories", "failed-repositories"];
  const large = lists.filter((name) => Buffer.byteLength(outputs[name]) > MAX_BYTES);
  return [
    ...length < total ? [cut] : [],
    ...large.map(
      (name) => `the output ${name} is larger than 1 MiB, and runners drop a job output of this size: use it within the job, or split the targets with \`shard\``
    )
  ];
}
var ROWS_IN_A_PIECE = 20;
function* piecesOf(results, dispatchId) {
  if (results.length === 0) yield "[]";
  for (let at = 0; at < results.length; at += ROWS_IN_A_PIECE) {
    const rows = results.slice(at, at + ROWS_IN_A_PIECE).map((ended) => resultOf(ended, dispatchId));
    const piece = formatJson(rows);
    const isLast = at + ROWS_IN_A_PIECE >= results.length;
    yield piece.slice(at === 0 ? 0 : "[".length, isLast ? void 0 : -"\n]".length) + (isLast ? "" : ",");
  }
}

// src/report/rerun.ts
var MAX_LISTED2 = 100;
var TARGET_INPUTS = "(`repository`, `repositories-file`, `repositories-query`, `exclude`, `topic`, `shard`)";
var failedOf = (results, targets, leftOver) => [...targets.filter((_, index) => needsAnotherTry(results[index])).map(elementOf), ...leftOver];
function rerunFrom(results, all, event) {
  const named2 = all.filter((element) => typeof element === "object" || !element.includes(" "));
  if (named2.length === 0) return null;
  const spent = new Set(results.filter(({ ending }) => ending.needsNewId).map(({ repository: repository2 }) => repository2));
  const reusable = named2.filter((element) => !spent.has(typeof element === "object" ? element.repository : element));
  const doubled = results.filter(startsSecondRun).length;
  if (reusable.length === 0) return rerunWith(named2, null, precautionsOf(doubled, 0), event);
  return rerunWith(reusable, event.dispatch_id, precautionsOf(doubled, spent.size), event);
}
var precautionsOf = (doubled, apart) => [
  doubled === 0 ? "" : `${doubled} may already have received it; check for a run first, or a second one starts. `,
  apart === 0 ? "" : `${apart} more ${apart === 1 ? "needs" : "need"} a new \`dispatch-id\`, in a separate step. `
].join("");
function rerunWith(failed, id, precautions, event) {
  const isPrivate = failed.some((element) => typeof element === "object" && "client_payload" in element);
  if (failed.length > MAX_LISTED2 || isPrivate) {
    const says = id === null ? `${precautions}To rerun only these repositories, pass the output \`failed-repositories\` to \`repositories\`, without \`dispatch-id\`. Remove the other target inputs ${TARGET_INPUTS}; keep the others.` : `${precautions}To rerun only these repositories, pass the outputs \`failed-repositories\` and \`dispatch-id\` to \`repositories\` and \`dispatch-id\`. Remove the other target inputs ${TARGET_INPUTS}; keep the others.`;
    return { says, inputs: [] };
  }
  const inputs = [
    `event-type: ${JSON.stringify(event.event_type)}`,
    // With the same id, a push that arrived is not repeated.
    ...id === null ? [] : [`dispatch-id: ${id}`],
    // A block scalar needs no quoting.
    "repositories: |",
    ...JSON.stringify(failed, null, 2).split("\n").map((line) => `  ${line}`)
  ];
  return {
    says: `${precautions}To rerun only these repositories, replace the target inputs ${TARGET_INPUTS} with these; keep the others:`,
    inputs
  };
}
var startsSecondRun = (result) => mayHaveArrived(result) && !(result.ending.method && METHOD_FACTS[result.ending.method].isIdempotent);

// src/report/summary.ts
var MAX_BYTES2 = 128 * 1024;
var ROOM_FOR_THE_END = 1e3;
function summaryOf(results, event, rollUp, advice, rerun) {
  const head = [
    `### gitea-dispatch: ${cell(event.event_type)}`,
    "",
    cell(rollUp),
    "",
    "| repository | outcome | method | listener | status | attempts | took | message |",
    "|---|---|---|---|---|---|---|---|",
    ""
  ].join("\n");
  const help = advice === null ? "" : `
A workflow file that listens for the event:

${codeBlock(advice, "yaml")}`;
  const next = rerun === null ? "" : formatRerun(rerun);
  const room = MAX_BYTES2 - Buffer.byteLength(head + help + next) - ROOM_FOR_THE_END;
  const shown2 = rowsWithin(room, failuresFirst(results));
  const more = results.length - shown2.length;
  const end = more > 0 ? `
and ${more} more; see the log for all of them.
` : "";
  return `${head}${shown2.join("")}${end}${help}
Dispatch id: ${cell(event.dispatch_id)}
${next}`;
}
var formatRerun = ({ says, inputs }) => `
${says}
${inputs.length > 0 ? `
${codeBlock(inputs.join("\n"), "yaml")}` : ""}`;
var wrongInputsSummaryOf = (problems) => `### gitea-dispatch: wrong inputs, nothing was sent

${problems.map((problem) => `- ${cell(problem)}
`).join("")}`;
function rowsWithin(bytes, results) {
  const rows = [];
  let left = bytes;
  for (const result of results) {
    const row = rowOf(result);
    left -= Buffer.byteLength(row);
    if (left < 0) break;
    rows.push(row);
  }
  return rows;
}
function rowOf({ repository: repository2, outcome, ending, duration_ms }) {
  const took = duration_ms === null ? "" : seconds(duration_ms);
  const cells = [
    repository2,
    outcome,
    ending.method ?? "",
    ending.listener ?? "",
    String(ending.status ?? ""),
    String(ending.attempts ?? 0),
    took,
    messageOf(ending)
  ];
  return `| ${cells.map(cell).join(" | ")} |
`;
}

// src/fan-out.ts
async function fanOut(items, width, stopped, work, skip) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      const reason = stopped();
      results[index] = reason === null ? await work(item, index) : skip(item, reason);
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
  return results;
}

// src/http/retry.ts
var MAX_RETRY_AFTER_MS = 6e4;
var FIRST_DELAY_MS = 500;
var MAX_DELAY_MS = 1e4;
var EDGE_UNDELIVERED = [521, 522, 523, 525, 526];
var UNDELIVERED = [429, 503, ...EDGE_UNDELIVERED];
var LOST = [502, 504, 520, 524];
function kindOf(answer) {
  if (answer.kind === "loss") {
    if (["cancelled", "tls", "no-tls", "proxy"].includes(answer.cause)) return "final";
    return answer.delivered === "no" ? "undelivered" : "lost";
  }
  if (UNDELIVERED.includes(answer.status)) return "undelivered";
  if (LOST.includes(answer.status)) return "lost";
  if (answer.status < 300 && !answer.complete) return "broken";
  if (isLostRace(answer)) return "raced";
  return answer.status >= 500 ? "crashed" : "final";
}
var isLostRace = (reply) => [403, 409, 500].includes(reply.status) && /cannot lock ref/i.test(reply.text) && !/exists; cannot create/i.test(reply.text);
async function attempt(send2, resend, pace, look = nothingFound) {
  let lost = false;
  let crashed = false;
  for (let attempts = 1; ; attempts++) {
    const answer = await send2();
    const kind = kindOf(answer);
    lost ||= kind === "lost" || kind === "broken";
    crashed ||= kind === "crashed";
    const ended = { answer, attempts, lost, crashed, note: null };
    if (!mayRepeat(kind, resend)) return ended;
    const found = (kind === "crashed" || kind === "raced") && attempts < pace.maxAttempts ? await look() : null;
    if (found) return { ...ended, answer: found };
    const { again, note } = await pause(attempts, answer, pace);
    if (!again) return { ...ended, note };
  }
}
var nothingFound = async () => null;
async function pause(attempts, answer, pace) {
  const asked = retryAfterOf(answer, pace.now());
  const enough = attempts >= pace.maxAttempts || pace.cancelled() || asksTooMuch(answer, pace.now());
  if (enough) return { again: false, note: null };
  if (!pace.takeResend()) return { again: false, note: BUDGET_NOTE };
  await pace.sleep(asked ?? pace.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1)));
  return { again: !pace.cancelled(), note: null };
}
var BUDGET_NOTE = "not retried: the retry budget of this run is used up";
var mayRepeat = (kind, resend) => kind === "undelivered" || resend === "always" && kind !== "final";
function retryAfterOf(answer, now) {
  if (answer.kind !== "reply") return null;
  const text = answer.headers["retry-after"]?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1e3;
  const date2 = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date2) ? null : Math.max(0, date2 - now);
}
var asksTooMuch = (answer, now) => (retryAfterOf(answer, now) ?? 0) > MAX_RETRY_AFTER_MS;
function resendBudget(targets) {
  let left = 10 + Math.ceil(targets / 5);
  return () => left-- > 0;
}

// src/gitea/explain-answer.ts
var quoted = (text, { repeats }) => repeats(text) ? "(server message withheld: it repeats data you sent)" : `\u201C${text.replace(/\s+/g, " ").trim().slice(0, 200)}\u201D`;
function serverMessage(reply) {
  if (!reply.complete && isJson(reply)) return "the response was interrupted";
  const body = jsonOf2(reply);
  if (typeof body !== "object" || body === null) return null;
  const message = body.message;
  return typeof message === "string" ? message : null;
}
var isJson = ({ contentType }) => /\bjson\b/.test(contentType);
function jsonOf2(reply) {
  if (!isJson(reply)) return void 0;
  try {
    return JSON.parse(reply.text);
  } catch {
    return void 0;
  }
}
var isAbsent = ({ outcome }) => outcome === "not-found";
function explainAnswer(answer, purpose, now) {
  if (answer.kind === "loss") return lossTrouble(answer, purpose);
  return { status: answer.status, ...replyTrouble(answer, purpose, now) };
}
function lossTrouble({ delivered, cause, detail }, purpose) {
  if (purpose === "sent" && delivered === "maybe") return { status: null, outcome: "unconfirmed", detail };
  if (cause === "cancelled") return { status: null, outcome: "not-attempted", detail, todo: "rerun the job" };
  return { status: null, outcome: "unreachable", detail, ...CURES[cause] ? { todo: CURES[cause] } : {} };
}
var CHECK_PROXY = "check `http_proxy` and `https_proxy` of the runner, or add the server to `no_proxy`";
var CURES = {
  tls: "add the CA certificate to the runner (`NODE_EXTRA_CA_CERTS`), or fix the certificate of the server",
  "no-tls": "write `http://` in `server-url` if the server uses http on this port, or set the port on which it uses https",
  proxy: CHECK_PROXY,
  "no-proxy": CHECK_PROXY
};
function replyTrouble(reply, purpose, now) {
  const { status: status2 } = reply;
  if (status2 === 429 || isPutOff(reply, purpose, now) || isGitHubLimit(reply)) return limited(reply, now);
  if (isLostRace(reply) || isStaleFile(reply)) return LOST_RACE;
  if (status2 >= 500) return serverTrouble(reply, purpose, now);
  if (status2 === 401) return unauthorized(reply);
  if (status2 === 403) return forbidden(reply);
  if (status2 === 404) return notFound(reply);
  if (status2 >= 400) return rejected(reply);
  if (status2 >= 300) return redirected(reply);
  if (!reply.complete)
    return {
      outcome: purpose === "sent" ? "unconfirmed" : "unreachable",
      detail: `the response was interrupted after its status ${reply.status}`
    };
  return { ...otherSuccess(reply, purpose), detail: shape(reply) };
}
function otherSuccess(reply, purpose) {
  if (purpose === "read") return { outcome: "unexpected-answer" };
  if (isJson(reply)) return { outcome: "unconfirmed" };
  return {
    outcome: "unexpected-answer",
    todo: "check `server-url` and any proxy or login page in front of the server, and check for a run before you rerun",
    maybeSent: true
  };
}
var isStaleFile = (reply) => [409, 422].includes(reply.status) && (reply.status === 409 || /sha does not match|file already exists/i.test(serverMessage(reply) ?? ""));
var LOST_RACE = {
  outcome: "rejected",
  detail: "the branch moved during every attempt to write to it, so nothing was written",
  todo: "rerun the job, or raise `max-attempts`"
};
var limited = (reply, now) => ({
  outcome: "rate-limited",
  detail: `${reply.status}${waitOf(reply, now)}`
});
function waitOf(reply, now) {
  const ms = retryAfterOf(reply, now);
  return ms === null ? "" : `, asking for ${Math.ceil(ms / 1e3)} s`;
}
function isPutOff(reply, purpose, now) {
  if (!asksTooMuch(reply, now)) return false;
  const kind = kindOf(reply);
  return kind === "undelivered" || [403, 409].includes(reply.status) || purpose === "read" && kind !== "final";
}
function isGitHubLimit(reply) {
  return reply.status === 403 && (reply.headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(serverMessage(reply) ?? ""));
}
function serverTrouble(reply, purpose, now) {
  const detail = `${edgeOf(reply) ?? shape(reply)}${asksTooMuch(reply, now) ? waitOf(reply, now) : ""}`;
  if (EDGE_UNDELIVERED.includes(reply.status)) return { outcome: "unreachable", detail };
  if (purpose === "read" || reply.status === 503) return { outcome: "server-error", detail };
  if (LOST.includes(reply.status)) return { outcome: "unconfirmed", detail };
  return {
    outcome: "server-error",
    detail,
    todo: "a run may have started; check for it before you rerun",
    maybeSent: true
  };
}
function unauthorized(reply) {
  const message = serverMessage(reply);
  if (message === null) return { outcome: "unexpected-answer", detail: shape(reply) };
  if (/token is required/i.test(message))
    return {
      outcome: "unauthorized",
      detail: "the server did not receive the token",
      todo: "configure the reverse proxy to forward the `Authorization` header"
    };
  return { outcome: "unauthorized", detail: quoted(message, reply) };
}
var namesScope = (message) => /\bscopes?\b/i.test(message);
var namesAccount = (message) => /not activated|inactive|change (your|the) password|prohibited|blocked|suspended|two-factor|2fa/i.test(message);
var SIGN = "configure commit signing on the server (`[repository.signing]`), or remove the requirement from the repository's branch protection";
var DEMANDS = [
  {
    words: /protected from changing file|path is protected and can ?not be changed/i,
    says: "a branch rule protects the file",
    todo: "choose another `push-path`, or change the protected file patterns in the repository's branch protection"
  },
  {
    words: /protected from unverified commit/i,
    says: "a branch rule requires signed commits",
    todo: SIGN
  },
  {
    // The API says the same about a user without push access and a server without a signing key.
    words: /user cannot commit to repo/i,
    says: "the branch is protected from this user, or requires signed commits",
    todo: `allow the token's user to push in the repository's branch protection; if it requires signed commits, ${SIGN}`
  }
];
var demandIn = (message) => DEMANDS.find(({ words }) => words.test(message));
var EDGE_TODO = "allow API requests with User-Agent `gitea-dispatch` through the CDN or proxy";
function forbidden(reply) {
  const message = serverMessage(reply);
  if (message === null) {
    const from = edgeOf(reply) ?? shape(reply);
    return {
      outcome: "unexpected-answer",
      detail: from,
      todo: EDGE_TODO
    };
  }
  if (/signed in user/i.test(message))
    return {
      outcome: "forbidden",
      detail: `the server did not receive the token: ${quoted(message, reply)}`,
      todo: "configure the reverse proxy to forward the `Authorization` header"
    };
  const demand = demandIn(message);
  if (demand) return { outcome: "forbidden", detail: `${demand.says}: ${quoted(message, reply)}`, todo: demand.todo };
  if (/protected branch|protected from/i.test(message))
    return {
      outcome: "forbidden",
      detail: `the branch is protected: ${quoted(message, reply)}`,
      todo: "allow the token's user to push in the repository's branch protection"
    };
  if (namesScope(message))
    return {
      outcome: "forbidden",
      detail: `scope: ${quoted(message, reply)}`,
      todo: "create a token with the scope `write:repository`, for all repositories"
    };
  if (namesAccount(message))
    return {
      outcome: "forbidden",
      detail: `account: ${quoted(message, reply)}`,
      todo: "activate the account, or complete its password or 2FA setup"
    };
  return {
    outcome: "forbidden",
    detail: quoted(message, reply),
    todo: "give the token's user write access to the repository"
  };
}
function notFound(reply) {
  const message = serverMessage(reply);
  if (message !== null && /branch does not exist/i.test(message))
    return { outcome: "rejected", detail: quoted(message, reply), todo: "check the branches of the repository" };
  if (message !== null) return { outcome: "not-found" };
  if (isMissingRoute(reply)) return { outcome: "endpoint-missing" };
  return { outcome: "unexpected-answer", detail: shape(reply) };
}
var isMissingRoute = (reply) => reply.status === 404 && reply.contentType === "text/plain" && /^(404 page )?not found/i.test(reply.text);
function rejected(reply) {
  const message = serverMessage(reply);
  if (message === null && reply.contentType !== "")
    return { outcome: "unexpected-answer", detail: edgeOf(reply) ?? shape(reply) };
  if (reply.status === 423) return { outcome: "archived", detail: quoted(message ?? "423", reply) };
  return { outcome: "rejected", detail: message ? `${reply.status} ${quoted(message, reply)}` : `${reply.status}` };
}
function redirected(reply) {
  return {
    outcome: "unexpected-answer",
    detail: `${reply.status}, a redirect to ${destination(reply)}, which is not followed`
  };
}
function destination(reply) {
  const location = reply.headers["location"] ?? "nowhere";
  if (reply.repeats(location)) return "a URL (withheld: it repeats data you sent)";
  if (!URL.canParse(location)) return location.split("?")[0];
  const { protocol, host, pathname } = new URL(location);
  return host ? `${protocol}//${host}${pathname}` : `${protocol}\u2026`;
}
function edgeOf(reply) {
  const code = /^error code: (\d+)/.exec(reply.text)?.[1];
  if (code) return `${reply.status} from the CDN in front of the server (Cloudflare, error code ${code})`;
  const cloudflare = /cloudflare/i.test(reply.headers["server"] ?? "");
  if (reply.status >= 520 && reply.status <= 530 || cloudflare && serverMessage(reply) === null && reply.status >= 400)
    return `${reply.status} from the CDN in front of the server${cloudflare ? " (Cloudflare)" : ""}`;
  return null;
}
var shownType = ({ contentType, repeats }) => repeats(contentType) ? "a content type (withheld: it repeats data you sent)" : contentType;
function shape(reply) {
  const message = serverMessage(reply);
  if (message) return `${reply.status} ${quoted(message, reply)}`;
  const kind = reply.contentType === "text/html" ? "an HTML page" : shownType(reply) || "no content";
  return `${reply.status} with ${kind}`;
}

// src/gitea/paging.ts
function lastPageOf({ headers }, rows = 0) {
  const link = headers["link"] ?? "";
  const last = link.split(",").find((part) => /rel="?last/.test(part));
  const linked = /[?&]page=(\d+)/.exec(last ?? "")?.[1];
  if (linked !== void 0) return Math.max(1, Number(linked));
  const total = Number(headers["x-total-count"]);
  return rows > 0 && total > rows ? Math.ceil(total / rows) : 1;
}

// src/gitea/paths.ts
var escaped = (part) => encodeURIComponent(part.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
var ESCAPABLE = /[^\w./-]/;
var encoded = (path) => ESCAPABLE.test(path) ? path.split("/").map(escaped).join("/") : path;
var userPath = "/user";
var versionPath = "/version";
var forgejoVersionPath = "/api/forgejo/v1/version";
var repositoryPath = (repository2) => `/repos/${encoded(repository2)}`;
var dispatchesPath = (repository2) => `${repositoryPath(repository2)}/dispatches`;
var workflowsPath = (repository2) => `${repositoryPath(repository2)}/actions/workflows`;
var workflowDispatchPath = (repository2, file2) => `${workflowPath(repository2, file2)}/dispatches`;
var workflowPath = (repository2, file2) => `${workflowsPath(repository2)}/${escaped(file2)}`;
var tasksPath = (repository2) => `${repositoryPath(repository2)}/actions/tasks`;
var runsPath = (repository2) => `${repositoryPath(repository2)}/actions/runs`;
var runPath = (repository2, id) => `${runsPath(repository2)}/${id}`;
var runJobsPath = (repository2, id) => `${runPath(repository2, id)}/jobs`;
var commitStatusPath = (repository2, sha2, page, limit) => `${repositoryPath(repository2)}/commits/${escaped(sha2)}/status?page=${page}&limit=${limit}`;
var branchesPath = (repository2) => `${repositoryPath(repository2)}/branches`;
var PAGE_SIZE = 50;
var queried = (query, page) => String(new URLSearchParams({ ...query, page: String(page), limit: String(PAGE_SIZE), per_page: String(PAGE_SIZE) }));
var ownerReposPath = (kind, owner, page) => `/${kind}/${escaped(owner)}/repos?${queried({}, page)}`;
var searchPath = (query, page) => `/repos/search?${queried({ ...query, sort: "id", order: "asc" }, page)}`;
var contentsPath = (repository2, path, ref) => `${repositoryPath(repository2)}/contents/${encoded(path)}${ref === void 0 ? "" : `?ref=${escaped(shortRef(ref))}`}`;
var branchPath = (repository2, branch2) => `${repositoryPath(repository2)}/branches/${escaped(branch2)}`;
var tagPath = (repository2, tag) => `${repositoryPath(repository2)}/tags/${escaped(tag)}`;
var gitTagPath = (repository2, tag) => `${repositoryPath(repository2)}/git/ref/tags/${escaped(tag)}`;
var branchRulesPath = (repository2) => `${repositoryPath(repository2)}/branch_protections`;
var shortRef = (ref) => ref.replace(/^refs\/(heads|tags)\//, "");
function repositoryOfPath(path) {
  return /^\/repos\/([\w.-]+\/[\w.-]+)/.exec(path)?.[1] ?? null;
}

// src/gitea/responses.ts
var fullName = string2().check(refine(isFullName));
var refName = string2().check(refine(isRefName));
var sha = string2().check(_regex(/^[0-9a-f]{1,64}$/));
var version2 = object({ version: string2().check(_regex(/^[\w.+~() -]{0,100}$/)) });
var user = object({ login: string2(), id: number2() });
var repository = object({
  full_name: fullName,
  default_branch: refName,
  archived: boolean2(),
  empty: optional(boolean2()),
  mirror: optional(boolean2()),
  has_actions: optional(boolean2()),
  permissions: optional(object({ push: boolean2(), admin: optional(boolean2()) }))
});
var committed = object({ commit: object({ sha }) });
var branch = object({
  commit: object({ id: sha, message: optional(string2()), timestamp: optional(string2()) }),
  protected: optional(boolean2()),
  user_can_push: optional(boolean2())
});
var branches = nullable(
  array(
    object({
      name: string2(),
      commit: object({ id: string2(), message: optional(string2()), timestamp: optional(string2()) }),
      protected: optional(boolean2()),
      user_can_push: optional(boolean2())
    })
  )
);
var file = object({
  type: literal("file"),
  sha: string2(),
  content: string2(),
  last_commit_sha: optional(sha)
});
var directory = array(
  object({ type: string2(), name: string2(), path: string2(), size: optional(number2()) })
);
var workflow = object({ path: string2(), state: string2() });
var workflows = object({ workflows: array(workflow) });
var branchRules = array(
  object({
    rule_name: string2(),
    enable_push: boolean2(),
    enable_push_whitelist: boolean2(),
    push_whitelist_usernames: optional(nullable(array(string2()))),
    push_whitelist_teams: optional(nullable(array(string2())))
  })
);
var dispatched = union([
  // Gitea from 1.26, and GitHub.
  object({ workflow_run_id: number2(), html_url: optional(string2()) }),
  // Forgejo from 11.
  object({ id: number2(), run_number: number2() })
]);
var task = object({
  id: number2(),
  name: string2(),
  run_number: number2(),
  status: string2(),
  event: string2(),
  head_branch: string2(),
  workflow_id: string2(),
  url: string2()
});
var tasks = object({ workflow_runs: nullable(array(task)) });
var run = object({
  id: number2(),
  status: string2(),
  conclusion: optional(nullable(string2())),
  /** `x.yml@refs/heads/main` on Gitea, `.github/workflows/x.yml` on GitHub. */
  path: optional(string2()),
  /** The file name on Forgejo; a number on GitHub. */
  workflow_id: optional(union([string2(), number2()])),
  html_url: optional(string2()),
  head_branch: optional(nullable(string2())),
  created_at: optional(string2()),
  created: optional(string2()),
  started_at: optional(nullable(string2()))
});
var runs = object({ workflow_runs: nullable(array(run)) });
var runJobs = object({
  jobs: nullable(array(object({ name: string2(), conclusion: optional(nullable(string2())) })))
});
var statusItem = object({
  status: string2(),
  target_url: string2(),
  description: string2(),
  context: string2()
});
var status = object({ statuses: nullable(array(statusItem)) });
var listed = object({
  full_name: string2(),
  owner: object({ id: number2(), login: string2() }),
  archived: boolean2(),
  fork: boolean2(),
  mirror: optional(boolean2()),
  empty: optional(boolean2())
});
var searched = object({ data: nullable(array(listed)) });
function reader(schema) {
  return (reply) => schema.safeParse(jsonOf2(reply)).data ?? null;
}
var readEntries = reader(directory);
var readOwnList = reader(workflows);
var readRows = reader(array(listed));
var readFound = reader(searched);
var named = (rows) => rows.filter(({ full_name }) => isFullName(full_name));
var readVersion = reader(version2);
var readFile = reader(file);
var readDirectory = (reply, path) => readEntries(reply)?.filter((entry) => entry.path.startsWith(`${path}/`) && isBelow2(entry.path)) ?? null;
var readWorkflows = (reply) => readOwnList(reply)?.workflows.filter(({ path }) => isBelow2(path)) ?? null;
var readDispatched = reader(dispatched);
var readTasks = reader(tasks);
var readListed = (reply) => {
  const rows = readRows(reply);
  return rows && named(rows);
};
var readSearch = (reply) => {
  const found = readFound(reply);
  return found && named(found.data ?? []);
};
var readRun = reader(run);
var readRuns = reader(runs);
var readRunJobs = reader(runJobs);
var readStatus = reader(status);
var readBranches = reader(branches);
var readBranchRules = reader(branchRules);
var readOneWorkflow = reader(workflow);
var readUser = reader(user);
var readRepository = reader(repository);
var readCommitted = reader(committed);
var readBranch = reader(branch);

// src/targets/name-pattern.ts
var isPattern = (text) => text.includes("*");
var ownerOf = (pattern2) => pattern2.slice(0, pattern2.indexOf("/"));
var underOwner = (pattern2, owner) => `${owner}${pattern2.slice(pattern2.indexOf("/"))}`;
var literalOf = (pattern2) => pattern2.slice(pattern2.indexOf("/") + 1).split("*").reduce((longest, part) => part.length > longest.length ? part : longest, "");
function means(pattern2, repository2) {
  const [first, ...rest] = keyOf(pattern2).split("*");
  const name = keyOf(repository2);
  if (rest.length === 0) return first === name;
  if (!name.startsWith(first)) return false;
  const last = rest.pop();
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

// src/targets/listing.ts
function cachedListing(asking) {
  const lists = /* @__PURE__ */ new Map();
  const renamed = /* @__PURE__ */ new Map();
  const current = (name) => underOwner(name, renamed.get(keyOf(ownerOf(name))) ?? ownerOf(name));
  const find = async (pattern2) => {
    const asked = keyOf(ownerOf(pattern2));
    const known = lists.get(asked);
    if (known) return known;
    const { whole, ...rest } = await repositoriesFor(current(pattern2), asking);
    const found = rest;
    if ("problem" in found) return found;
    if (whole) for (const name of [asked, keyOf(found.owner)]) lists.set(name, found);
    if (keyOf(found.owner) !== asked) renamed.set(asked, found.owner);
    return found;
  };
  return { find, current };
}
async function repositoriesFor(pattern2, asking) {
  const owner = ownerOf(pattern2);
  for (const kind of ["orgs", "users"]) {
    const pages = await readOwned(kind, owner, asking);
    if ("rows" in pages) return { repositories: ofOwner(pages.rows, pages.owner), owner: pages.owner, whole: true };
    const { answer } = pages;
    if (answer.kind === "reply" && answer.status === 403 && namesScope(serverMessage(answer) ?? "")) break;
    if (kind === "orgs" && answer.kind === "reply" && answer.status === 404) continue;
    return { problem: problemOf(owner, pages, asking) };
  }
  return searchedAnyName(owner, { q: literalOf(pattern2) }, asking);
}
async function readOwned(kind, owner, asking) {
  let now = owner;
  const read2 = (reply) => {
    now = /^\/(?:orgs|users)\/([\w.-]+)\/repos/.exec(reply.path)?.[1] ?? now;
    return readListed(reply);
  };
  const pages = await readPages((page) => ownerReposPath(kind, now, page), read2, asking);
  return "rows" in pages ? { ...pages, owner: now } : pages;
}
async function repositoriesWithTopic(topic, asking) {
  const pages = await readPages((page) => searchPath({ q: topic, topic: "true" }, page), readSearch, asking);
  if ("rows" in pages) return new Set(pages.rows.map(({ full_name }) => keyOf(full_name)));
  return { problem: problemOf(`the topic ${topic}`, pages, asking) };
}
async function searchedAnyName(owner, query, asking) {
  const found = await searched2(owner, query, asking);
  if ("problem" in found || found.repositories.length > 0) return found;
  const { answer } = await asking.read(repositoryPath(`${owner}/${NO_REPOSITORY}`));
  if (answer.kind !== "reply" || ![200, 404].includes(answer.status))
    return { problem: problemOf(owner, { answer }, asking) };
  const now = repositoryOfPath(answer.path)?.split("/")[0] ?? owner;
  return keyOf(now) === keyOf(owner) ? found : searched2(now, query, asking);
}
var NO_REPOSITORY = "-";
async function searched2(owner, query, asking) {
  const first = await readPages(
    (page) => searchPath(query, page),
    readSearch,
    asking,
    (rows) => rows.some((row) => isOf(row, owner))
  );
  if ("answer" in first) return { problem: problemOf(owner, first, asking) };
  const id = first.rows.find((row) => isOf(row, owner))?.owner.id;
  if (first.complete || id === void 0) return { repositories: ofOwner(first.rows, owner), owner };
  const all = await readPages(
    (page) => searchPath({ ...query, uid: String(id), exclusive: "true" }, page),
    readSearch,
    asking
  );
  return "rows" in all ? { repositories: ofOwner(all.rows, owner), owner } : { problem: problemOf(owner, all, asking) };
}
var isOf = ({ owner }, name) => keyOf(owner.login) === keyOf(name);
var ofOwner = (rows, owner) => rows.filter((row) => isOf(row, owner));
var MAX_PAGES = 1e3;
async function readPages(pathOf, read2, asking, enough = null) {
  const page = async (number3) => {
    const { answer: answer2 } = await asking.read(pathOf(number3));
    const rows2 = answer2.kind === "reply" && answer2.status === 200 ? read2(answer2) : null;
    return { rows: rows2, answer: answer2 };
  };
  const { rows, answer } = await page(1);
  if (!rows) return { answer };
  const last = lastPageOf(answer);
  const others = Array.from({ length: Math.min(last, MAX_PAGES) - 1 }, (_, index) => index + 2);
  const tooMany2 = last > MAX_PAGES ? { answer, tooMany: last } : null;
  if (enough) return readTill(enough, rows, others, tooMany2, page);
  return tooMany2 ?? readOthers(rows, others, asking.width, page);
}
async function readTill(enough, first, others, tooMany2, page) {
  const rows = [...first];
  for (const number3 of others) {
    if (enough(rows)) return { rows, complete: false };
    const next = await page(number3);
    if (!next.rows) return { answer: next.answer };
    rows.push(...next.rows);
  }
  return tooMany2 && !enough(rows) ? tooMany2 : { rows, complete: tooMany2 === null };
}
async function readOthers(first, others, width, page) {
  const lost = [];
  const next = async (number3) => {
    const one = await page(number3);
    if (!one.rows) lost.push(one.answer);
    return one.rows ?? [];
  };
  const stop = () => lost.length > 0 ? "a page was lost" : null;
  const more = await fanOut(others, width, stop, next, () => []);
  return lost[0] ? { answer: lost[0] } : { rows: first.concat(...more), complete: true };
}
function problemOf(what, { answer, tooMany: tooMany2 }, { now }) {
  if (tooMany2 !== void 0)
    return `${what} could not be looked up: the server reports ${tooMany2} pages, and at most ${MAX_PAGES} are read; list the repositories instead`;
  const problem = explainAnswer(answer, "read", now());
  const { outcome, detail, todo } = problem;
  if (isAbsent(problem)) return `the owner ${what} does not exist, or the token can't see it`;
  return `${what} could not be looked up: ${detail ?? outcome}${todo ? `; ${todo}` : ""}`;
}

// src/targets/select.ts
async function selectTargets({ targets, exclusions, topic, shard }, asking) {
  const notes = [];
  const isOpen3 = targets.some(({ repository: repository2 }) => isPattern(repository2));
  const named2 = isOpen3 ? await expandAll(targets, asking, notes) : { targets, unfit: [], current: (name) => name };
  if ("problems" in named2) return named2;
  const { kept, warnings } = leaveOut(named2, exclusions, notes);
  const topical = await withTopic(topic, kept, named2.current, asking, notes);
  if ("problem" in topical) return { problems: [topical.problem] };
  const share2 = shard === null ? topical.targets : shareOf(topical.targets, shard);
  if (shard !== null) notes.push(`shard ${shard.index}/${shard.count}: ${share2.length} of ${topical.targets.length}`);
  return { targets: share2, notes, warnings };
}
async function expandAll(targets, asking, notes) {
  const problems = [];
  const expanded = [];
  const unfit = [];
  const { find, current } = cachedListing(asking);
  for (const target of targets) {
    const found = isPattern(target.repository) ? await expand(target, find, notes) : { targets: [target], unfit: [] };
    if ("problem" in found) problems.push(found.problem);
    else {
      expanded.push(...found.targets);
      unfit.push(...found.unfit);
    }
  }
  if (problems.length > 0) return { problems };
  return { targets: withoutDuplicates(namesFirst(targets, expanded, current)), unfit, current };
}
function namesFirst(asked, expanded, current) {
  const named2 = new Set(asked.map(({ repository: repository2 }) => keyOf(current(repository2))));
  const own2 = new Set(asked);
  return expanded.filter((target) => own2.has(target) || !named2.has(keyOf(target.repository)));
}
function leaveOut({ targets, unfit, current }, exclusions, notes) {
  const leavesOut = (pattern2, repository2) => means(pattern2, repository2) || means(current(pattern2), current(repository2));
  const kept = targets.filter(({ repository: repository2 }) => !exclusions.some((pattern2) => leavesOut(pattern2, repository2)));
  if (kept.length < targets.length) notes.push(`${targets.length - kept.length} excluded`);
  const asked = [...targets.map(({ repository: repository2 }) => repository2), ...unfit];
  const idle = exclusions.filter((pattern2) => !asked.some((repository2) => leavesOut(pattern2, repository2)));
  return { kept, warnings: [...new Set(idle)].map(idleWarning) };
}
var idleWarning = (pattern2) => `\`${pattern2}\` excludes nothing: no requested repository matches it; check its spelling, or remove it`;
async function withTopic(topic, targets, current, asking, notes) {
  if (topic === "" || targets.length === 0) return { targets };
  const having = await repositoriesWithTopic(topic, asking);
  if ("problem" in having) return { problem: `topic: ${having.problem}` };
  const topical = targets.filter(({ repository: repository2 }) => having.has(keyOf(current(repository2))));
  if (topical.length === 0)
    return { problem: `topic: no requested repository has the topic ${topic}; check its spelling` };
  if (topical.length < targets.length)
    notes.push(`${targets.length - topical.length} excluded without the topic ${topic}`);
  return { targets: topical };
}
function knownTargets({ targets, exclusions, topic, shard }, why) {
  const isExcluded2 = ({ repository: repository2 }) => exclusions.some((pattern2) => means(pattern2, repository2));
  const named2 = withoutDuplicates(targets).filter((target) => !isPattern(target.repository) && !isExcluded2(target));
  const patterns = targets.filter(({ repository: repository2 }) => isPattern(repository2));
  const isOpen3 = patterns.length > 0 || topic !== "";
  const unknown = [...patterns.map(elementOf), ...exclusions.map((name) => `!${name}`)];
  const isNobody = targets.length > 0 && named2.length === 0 && patterns.length === 0;
  const leftOver = patterns.length > 0 ? unknown : isNobody ? [sanitize(why)] : [];
  return { targets: shard && !isOpen3 ? shareOf(named2, shard) : named2, leftOver };
}
async function expand(target, find, notes) {
  const pattern2 = target.repository;
  const found = await find(pattern2);
  if ("problem" in found) return { problem: `${target.origin}: the pattern ${pattern2}: ${found.problem}` };
  const renaming = renamingOf(pattern2, found.owner);
  if (renaming && !notes.includes(renaming)) notes.push(renaming);
  const current = underOwner(pattern2, found.owner);
  const matching = found.repositories.filter(({ full_name }) => means(current, full_name));
  const [fit, unfit] = [true, false].map((isFit) => matching.filter((row) => unfitness(row) === null === isFit));
  if (unfit.length > 0) notes.push(`${pattern2}: excluded ${countsOf(unfit)}`);
  if (fit.length === 0)
    return {
      problem: `${target.origin}: the pattern ${pattern2} matches no repository that the token can see and that can receive an event${renaming ? `; ${renaming}` : ""}`
    };
  const origin = `${target.origin}, ${pattern2}`;
  return {
    targets: fit.map(({ full_name }) => ({ ...target, repository: full_name, origin })),
    unfit: unfit.map(({ full_name }) => full_name)
  };
}
var renamingOf = (pattern2, owner) => keyOf(ownerOf(pattern2)) === keyOf(owner) ? null : `${ownerOf(pattern2)} is now ${owner}`;
function unfitness({ archived, mirror, empty, fork }) {
  if (archived) return "archived";
  if (mirror) return "mirrored";
  if (empty) return "empty";
  return fork ? "forked" : null;
}
function countsOf(rows) {
  const counts = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const why = unfitness(row);
    if (why) counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => `${count} ${why}`).join(", ");
}

// src/dispatch/publish-report.ts
function publishReport(report, event, inputs, publisher) {
  const { results, haveLines, targets, leftOver, problem, serverVersion, advice, warnings } = report;
  const overall = overallOf(results, problem);
  const rollUp = rollUpOf(results, overall, problem, inputs["dry-run"]);
  const failed = failedOf(results, targets, leftOver);
  const rerun = inputs["dry-run"] ? null : rerunFrom(results, failed, event);
  publisher.group("Results", tableOf(results, haveLines));
  if (advice !== null)
    publisher.group("A workflow file that listens for the event", advice.trimEnd().split("\n").map(formatLine));
  if (rerun !== null) publishRerun(rerun, publisher);
  const outputs = outputsOf(results, failed, overall, event.dispatch_id, serverVersion);
  const written = setOutputs(outputs, publisher);
  publisher.addSummary(summaryOf(results, event, rollUp, advice, rerun));
  for (const warning2 of warningsOf([...sizeWarningsOf(outputs, results.length), ...warnings]))
    publisher.warning(warning2);
  for (const error2 of errorsOf(results)) publisher.error(error2);
  const last = written ? rollUp : `The outputs could not be written, see above. ${rollUp}`;
  if (!written || problem !== null || failsStep(overall, inputs["fail-on"])) publisher.fail(last);
  else succeed(last, overall, publisher);
}
function succeed(rollUp, overall, publisher) {
  process.exitCode = 0;
  if (overall === "success") publisher.info(rollUp);
  else publisher.warning(rollUp);
}
function publishRerun({ says, inputs }, publisher) {
  if (inputs.length > 0) publisher.group("Rerun", [says, ...inputs.map(formatLine)]);
  else publisher.info(says);
}
function publishWrongInputs(parsed, publisher) {
  const { problems, wanted, unread } = parsed;
  const ending = { outcome: "not-attempted", detail: "wrong inputs" };
  const { targets, leftOver } = knownTargets(wanted, `Invalid inputs: ${problems.join(". ")}`);
  const results = targets.map(({ repository: repository2 }) => endedOf(repository2, ending, null));
  const failed = failedOf(results, targets, [...leftOver, ...unread.map((problem) => sanitize(problem))]);
  const outputs = outputsOf(results, failed, "failure", "", "");
  setOutputs(outputs, publisher);
  for (const remark of sizeWarningsOf(outputs, results.length)) publisher.warning(remark);
  publisher.addSummary(wrongInputsSummaryOf(problems));
  publisher.fail(`Invalid inputs, nothing was sent. ${problems.join(". ").replaceAll("?. ", "? ")}`);
}
function reportOfError(problem, inputs) {
  const ending = { outcome: "internal-error", detail: "what was sent before the error is only in the log" };
  const { targets, leftOver } = knownTargets(inputs, problem);
  const results = targets.map(({ repository: repository2 }) => endedOf(repository2, ending, null));
  return {
    ...{ results, haveLines: false, targets, leftOver, problem },
    ...{ serverVersion: "", advice: null, warnings: [] }
  };
}
function setOutputs({ results, ...others }, publisher) {
  const pieces = piecesOf(results, others["dispatch-id"]);
  return publisher.setOutputs({ ...others, results: [...pieces].join("") });
}

// src/http/preconnect.ts
var import_node_net2 = require("node:net");
var MAX_AGE_SECONDS = 2;
function openEarly(server, count) {
  const port = Number(server.port) || (server.protocol === "https:" ? 443 : 80);
  const host = server.hostname.replace(/^\[|\]$/g, "");
  const begun = process.uptime();
  const open = () => {
    const socket = (0, import_node_net2.connect)({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 6e4 });
    return socket.on("error", () => {
    }).resume();
  };
  const sockets = Array.from({ length: count }, open);
  const close = () => {
    for (const socket of sockets.splice(0)) socket.destroy();
  };
  return {
    take() {
      if (process.uptime() - begun > MAX_AGE_SECONDS) close();
      let socket = sockets.shift();
      while (socket?.destroyed) socket = sockets.shift();
      return socket?.pause() ?? null;
    },
    close
  };
}

// src/runner/cancellation.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"];
function watchCancellation() {
  const controller = new AbortController();
  const { signal } = controller;
  const cancel = () => controller.abort();
  for (const name of SIGNALS) process.on(name, cancel);
  return { signal, isCancelled: () => signal.aborted, sleep: (ms) => sleep(ms, signal), end: cancel };
}
var sleep = (ms, signal) => new Promise((resolve2) => {
  const end = () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
    resolve2();
  };
  const timer = setTimeout(end, ms);
  signal.addEventListener("abort", end);
  if (signal.aborted) end();
});

// src/dispatch/connections.ts
function mostConnections(inputs) {
  const { targets, "max-parallel": width } = inputs;
  return isOpen(inputs) ? width : Math.max(1, Math.min(width, targets.length));
}
function leastConnections(inputs) {
  const { targets, exclusions, shard } = inputs;
  if (targets.length === 0) return 0;
  return isOpen(inputs) || exclusions.length > 0 || shard !== null ? 1 : mostConnections(inputs);
}
var isOpen = ({ targets, topic }) => topic !== "" || targets.some(({ repository: repository2 }) => isPattern(repository2));

// src/model/details.ts
function joinDetails(...details) {
  const detail = details.filter(Boolean).join("; ");
  return detail ? { detail } : {};
}

// src/gitea/releases.ts
var RELEASES = {
  /** A workflow can be dispatched by its file name. Forgejo 7, which lacks it, is out of support. */
  dispatchesWorkflow: { gitea: [1, 24, 0], forgejo: "always", github: "always" },
  /** The route of repository_dispatch. */
  dispatchesRepository: { gitea: "never", forgejo: "never", github: "always" },
  /** Lists the workflows of a repository, including which are disabled. */
  listsWorkflows: { gitea: [1, 24, 0], forgejo: "never", github: "always" },
  /** The answer to a workflow_dispatch contains the run. On GitHub, the run is found by time. */
  namesDispatchedRun: { gitea: [1, 26, 0], forgejo: [11, 0, 0], github: "never" },
  /** A workflow_dispatch may be answered before its run exists; without this, the run exists once it is answered. */
  answersBeforeRun: { gitea: [1, 26, 0], forgejo: "never", github: "always" },
  /** A workflow_dispatch leaves an unfinished run of the same file and ref alone; without this, it cancels that run. */
  keepsUnfinishedRun: { gitea: [1, 26, 0], forgejo: "always", github: "always" },
  /** Lists the tasks of a repository's runs. */
  listsTasks: { gitea: "always", forgejo: "always", github: "never" },
  /** Lists the runs of a repository, by event and commit. */
  listsRuns: { gitea: [1, 26, 0], forgejo: [12, 0, 0], github: "always" },
  /** A link to a run ends with its id; before, and on Forgejo, with its number in the repository. */
  linksRunById: { gitea: [1, 26, 0], forgejo: "never", github: "always" },
  /** `q` filters branches by a part of their name; without this, it is ignored. */
  searchesBranches: { gitea: [1, 27, 0], forgejo: "never", github: "never" }
};
function has(feature, { flavor, version: version3 }) {
  const since = RELEASES[feature][flavor];
  return typeof since === "string" ? since === "always" : isAtLeast(version3, since);
}
function surelyHas(feature, { flavor, version: version3 }) {
  return has(feature, { flavor, version: version3 ?? OLDEST });
}
var OLDEST = [0, 0, 0];
function parseVersion(text) {
  const [, major, minor, patch] = /^v?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? [];
  return major === void 0 ? null : [Number(major), Number(minor), Number(patch)];
}
var isAtLeast = (version3, other) => version3 === null || (version3[0] - other[0] || version3[1] - other[1] || version3[2] - other[2]) >= 0;

// src/runs/event-branches.ts
var WEEK_MS = 7 * 24 * 60 * 60 * 1e3;
var MAX_SWEPT = 10;
var MAX_TRIED = 20;
var MAX_PAGES2 = 3;
async function removeBranch(event, tidying) {
  const removal = await removalOf(event, tidying);
  return removal === "deleted" || removal === "absent" ? null : removal.note;
}
async function removalOf({ repository: repository2, branch: branch2, commit }, tidying) {
  if (!await isOver(repository2, commit, tidying))
    return { note: `${repository2}: the branch ${branch2} was kept, since another run of it has not finished` };
  const answer = await tidying.remove({ method: "DELETE", path: branchPath(repository2, branch2) });
  if (answer.kind === "reply" && answer.status === 204) return "deleted";
  if (answer.kind === "reply" && answer.status === 404 && serverMessage(answer) !== null) return "absent";
  const why = answer.kind === "reply" ? `the server returned ${answer.status}` : answer.detail;
  return { note: `${repository2}: the event's branch ${branch2} could not be deleted: ${why}` };
}
async function sweepBranches({ repository: repository2, eventBranch, eventType }, tidying) {
  const prefix = eventBranch.slice(0, eventBranch.lastIndexOf("/") + 1);
  const isOld = ({ name, commit }) => name !== eventBranch && name.startsWith(prefix) && isEvent(commit.message ?? "", eventType, name.slice(prefix.length)) && tidying.now() - Date.parse(commit.timestamp ?? "") > WEEK_MS;
  const old = await findBranches(repository2, prefix, isOld, tidying);
  const notes = [];
  let swept = 0;
  for (const { name, commit } of old.slice(0, MAX_TRIED)) {
    if (swept === MAX_SWEPT) break;
    const removal = await removalOf({ repository: repository2, branch: name, commit: commit.id }, tidying);
    if (removal === "deleted") {
      swept++;
      notes.push(`${repository2}: deleted the event branch ${name}, which was more than a week old`);
    } else if (removal !== "absent") notes.push(removal.note);
  }
  return notes;
}
async function findBranches(repository2, prefix, isMeant, { read: read2, release = null }) {
  const query = release && surelyHas("searchesBranches", release) ? { q: prefix } : {};
  const page = async (number3) => {
    const parameters = new URLSearchParams({ ...query, page: String(number3), limit: "50" });
    const { answer } = await read2(`${branchesPath(repository2)}?${parameters}`);
    const rows = answer.kind === "reply" && answer.status === 200 ? readBranches(answer) : null;
    return rows && answer.kind === "reply" ? { found: rows.filter(isMeant), last: lastPageOf(answer, rows.length) } : null;
  };
  const first = await page(1);
  if (!first) return [];
  const found = [];
  for (let number3 = first.last; number3 > Math.max(1, first.last - MAX_PAGES2 + 1); number3--) {
    const older = await page(number3);
    found.push(...older?.found ?? []);
    if (!older || found.length >= MAX_TRIED) break;
  }
  return [...found, ...first.found];
}
function isEvent(message, eventType, dispatchId) {
  try {
    const event = JSON.parse(message);
    return event.event_type === eventType && event.dispatch_id === dispatchId;
  } catch {
    return false;
  }
}
async function isOver(repository2, sha2, { read: read2 }) {
  const { answer } = await read2(commitStatusPath(repository2, sha2, 1, 50));
  const status2 = answer.kind === "reply" && answer.status === 200 ? readStatus(answer) : null;
  const isUnfinished = ({ status: word, target_url: url }) => word === "pending" && url.includes("/actions/runs/");
  return status2 !== null && !(status2.statuses ?? []).some(isUnfinished);
}

// src/model/run-state.ts
var PHASES = {
  // Gitea and GitHub: the status of a run; its conclusion is a separate field.
  queued: "waiting",
  requested: "waiting",
  pending: "waiting",
  in_progress: "running",
  completed: "ended",
  // Tasks of Gitea and Forgejo, runs of Forgejo: one field for status and conclusion.
  waiting: "waiting",
  blocked: "waiting",
  unknown: "waiting",
  running: "running",
  success: "ended",
  failure: "ended",
  cancelled: "ended",
  skipped: "ended"
};
function stateOf(status2, conclusion) {
  const phase = PHASES[status2] ?? "waiting";
  if (phase !== "ended") return { phase, conclusion: null };
  return { phase, conclusion: status2 === "completed" ? wordOf(conclusion ?? "") : status2 };
}
function statusStateOf(status2, description) {
  if (status2 === "pending") return { phase: /started/i.test(description) ? "running" : "waiting", conclusion: null };
  if (/cancel/i.test(description)) return { phase: "ended", conclusion: "cancelled" };
  if (status2 === "error") return { phase: "ended", conclusion: "failure" };
  return { phase: "ended", conclusion: /skipped/i.test(description) ? "skipped" : wordOf(status2) };
}
var wordOf = (text) => /^[a-z_]{1,40}$/i.test(text) ? text : "unknown";
function combineStates(states) {
  if (states.some(({ phase }) => phase !== "ended")) {
    const begun = states.some(({ phase }) => phase !== "waiting");
    return { phase: begun ? "running" : "waiting", conclusion: null };
  }
  const conclusions = states.map(({ conclusion }) => conclusion ?? "unknown");
  const bad = conclusions.find((conclusion) => !isGood(conclusion));
  return {
    phase: "ended",
    conclusion: bad ?? (conclusions.includes("success") ? "success" : conclusions[0] ?? "success")
  };
}
function commonStateOf(states) {
  const waits = states.some(({ phase }) => phase === "waiting");
  return waits ? { phase: "waiting", conclusion: null } : combineStates(states);
}
var isGood = (conclusion) => ["success", "skipped", "neutral"].includes(conclusion);

// src/gitea/run-url.ts
function runUrlOf(web, repository2, link, id) {
  return `${web}/${repository2}/actions/runs/${/\/runs\/(\d+)/.exec(link ?? "")?.[1] ?? id}`;
}

// src/runs/observers.ts
var observersFor = (reference, capabilities) => OBSERVERS[reference.event](reference, has("listsRuns", capabilities));
var ofCommit = ({ commit }, listsRuns) => commit === null ? [] : listsRuns ? [runsOfCommit, statuses] : [statuses];
var ofDispatch = ({ runId }, listsRuns) => !listsRuns ? [tasks2] : runId === null ? [runsByTime, tasks2] : [runById];
var OBSERVERS = {
  repository_dispatch: ofDispatch,
  workflow_dispatch: ofDispatch,
  push: ofCommit
};
var runById = {
  name: "the run in the dispatch response",
  seesQueued: true,
  look: async (reference, reader2, web) => {
    const { answer } = await reader2.read(runPath(reference.repository, reference.runId));
    const run2 = ok(answer) && readRun(answer);
    return run2 ? sightingOf([run2], reference, web) : failureOf(answer);
  }
};
var runsOfCommit = {
  name: "the runs of the commit",
  seesQueued: true,
  look: async (reference, reader2, web) => {
    const list = await readRunsBy({ head_sha: reference.commit, event: "push" }, reference, reader2);
    if (typeof list === "string") return list;
    return list.length > 0 ? sightingOf(list, reference, web) : "absent";
  }
};
var runsByTime = {
  name: "the runs since the dispatch",
  seesQueued: true,
  look: async (reference, reader2, web) => {
    const by = reference.actor === null ? {} : { actor: reference.actor };
    const list = await readRunsBy({ event: reference.event, ...by }, reference, reader2);
    if (typeof list === "string") return list;
    const since = runsSince(reference, list);
    if (since.length === 0) return "absent";
    const doubt = "matched by time and event, so it may belong to another dispatch";
    const rivals = rivalsIn(since);
    if (rivals.length === 0) return { ...sightingOf(since, reference, web), doubt };
    const linkOf = (run2) => runUrlOf(web, reference.repository, run2.html_url, run2.id);
    const states = since.map((run2) => stateOf(run2.status, run2.conclusion));
    return { ...sightingOf(since, reference, web), ...commonStateOf(states), doubt, candidates: rivals.map(linkOf) };
  }
};
var rivalsIn = (runs2) => runs2.filter((run2) => runs2.some((other) => other !== run2 && fileOfRun(other) === fileOfRun(run2)));
async function readRunsBy(query, reference, reader2) {
  const { answer } = await reader2.read(
    `${runsPath(reference.repository)}?${new URLSearchParams({ ...query, limit: "50", per_page: "50" })}`
  );
  const list = ok(answer) && readRuns(answer)?.workflow_runs;
  return list ? list.filter((run2) => isOf2(reference, run2)) : failureOf(answer);
}
var statuses = {
  name: "the statuses of the commit",
  seesQueued: true,
  look: async (reference, reader2, web) => {
    const all = await readStatuses(reference, reader2);
    if (!Array.isArray(all)) return failureOf(all);
    const ours = all.filter((item) => RUN_PAGE.test(item.target_url) && names2(reference, item.context));
    if (ours.length === 0) return "absent";
    const states = ours.map((item) => ({ ...statusStateOf(item.status, item.description), item }));
    const bad = states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion));
    const [, number3] = RUN_PAGE.exec((bad?.item ?? ours[0]).target_url);
    return {
      ...combineStates(states),
      runId: has("linksRunById", reader2.capabilities) ? Number(number3) : null,
      runUrl: `${web}/${reference.repository}/actions/runs/${number3}`,
      failedJob: bad ? jobOf(bad.item.context) : null,
      covered: reference.listeners.filter((one) => ours.some(({ context: context2 }) => startsWithName(one, context2))).length,
      doubt: null,
      candidates: []
    };
  }
};
var RUN_PAGE = /\/actions\/runs\/(\d+)/;
var STATUS_PAGE = 50;
var MAX_STATUS_PAGES = 4;
async function readStatuses({ repository: repository2, commit }, { read: read2 }) {
  const all = [];
  for (let page = 1; page <= MAX_STATUS_PAGES; page++) {
    const { answer } = await read2(commitStatusPath(repository2, commit, page, STATUS_PAGE));
    const status2 = ok(answer) && readStatus(answer);
    if (!status2) return answer;
    all.push(...status2.statuses ?? []);
    if ((status2.statuses ?? []).length < STATUS_PAGE) break;
  }
  return all;
}
var tasks2 = {
  name: "the tasks of the repository",
  seesQueued: false,
  look: async (reference, reader2, web) => {
    if (reference.runNumber === null && reference.before === null) return "unavailable";
    const { answer } = await reader2.read(`${tasksPath(reference.repository)}?limit=50`);
    const list = ok(answer) && readTasks(answer);
    if (!list) return failureOf(answer);
    const ours = (list.workflow_runs ?? []).filter((task2) => mayBeOurs(task2, reference));
    if (ours.length === 0) return "absent";
    const states = ours.map((task2) => ({ ...stateOf(task2.status, null), task: task2 }));
    const bad = states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion));
    const numbers = [...new Set(ours.map((task2) => task2.run_number))].sort((a, b) => a - b);
    const linkOf = (number3) => runUrlOf(web, reference.repository, ours.find((task2) => task2.run_number === number3).url, number3);
    return {
      ...numbers.length > 1 ? commonStateOf(states) : combineStates(states),
      runId: reference.runId,
      runUrl: linkOf(numbers[0]),
      failedJob: bad?.task.name ?? null,
      covered: reference.listeners.length,
      doubt: reference.runNumber === null ? "matched by the jobs that runners picked up" : null,
      candidates: numbers.length > 1 ? numbers.map(linkOf) : []
    };
  }
};
function mayBeOurs(task2, { runNumber, before, event, ref, listeners }) {
  if (runNumber !== null) return task2.run_number === runNumber;
  return task2.id > before.task && // A re-run of an older run has new tasks, but keeps its run number.
  task2.run_number > before.run && task2.event === event && (ref === null || task2.head_branch === ref) && (listeners.length === 0 || listeners.some(({ file: file2 }) => file2 === task2.workflow_id));
}
var ok = (answer) => answer.kind === "reply" && answer.status === 200;
function failureOf(answer) {
  if (answer.kind === "loss") return "unclear";
  if (isMissingRoute(answer) || answer.status === 403) return "unavailable";
  return answer.status === 404 && serverMessage(answer) !== null ? "absent" : "unclear";
}
var fileOfRun = ({ path, workflow_id: id }) => fileNameOf((path ?? (typeof id === "string" ? id : "")).split("@")[0]);
var isOf2 = ({ listeners, ref }, run2) => (listeners.length === 0 || listeners.some(({ file: file2 }) => file2 === fileOfRun(run2))) && (ref === null || !run2.head_branch || run2.head_branch === ref);
var SKEW_MS = 5e3;
function runsSince({ sentAt }, runs2) {
  const timeOf = (run2) => Date.parse(run2.created_at ?? run2.created ?? run2.started_at ?? "");
  const isTimed = (run2) => timeOf(run2) > 0;
  const isOld = (run2) => isTimed(run2) && timeOf(run2) < sentAt - SKEW_MS;
  const newestOld = Math.max(0, ...runs2.filter(isOld).map(({ id }) => id));
  const since = runs2.filter((run2) => !isOld(run2) && (isTimed(run2) || run2.id > newestOld));
  return since.some(isTimed) ? since.reverse() : since.slice(0, 1);
}
function sightingOf(runs2, { repository: repository2, listeners }, web) {
  const states = runs2.map((run2) => ({ ...stateOf(run2.status, run2.conclusion), run: run2 }));
  const shown2 = (states.find(({ conclusion }) => conclusion !== null && !isGood(conclusion)) ?? states[0]).run;
  return {
    ...combineStates(states),
    runId: shown2.id,
    runUrl: runUrlOf(web, repository2, shown2.html_url, shown2.id),
    failedJob: null,
    covered: listeners.filter(({ file: file2 }) => runs2.some((run2) => fileOfRun(run2) === file2)).length,
    doubt: null,
    candidates: []
  };
}
function names2({ listeners }, context2) {
  if (listeners.length === 0 || !/ \(push\)$/.test(context2)) return listeners.length === 0;
  return listeners.some((listener) => startsWithName(listener, context2));
}
var startsWithName = ({ name, file: file2 }, context2) => name ? context2.startsWith(`${name} / `) : context2.startsWith("/ ") || context2.startsWith(`${file2} / `);
var jobOf = (context2) => context2.replace(/^.* \/ /, "").replace(/ \(push\)$/, "");

// src/runs/watch.ts
var FIRST_LOOK_MS = 1200;
var MAX_WAIT_MS = 3e4;
var PATIENCE = {
  queued: { firstWaitMs: 1e3, growth: 2, graceMs: 2e4 },
  started: { firstWaitMs: 1500, growth: 1.5, graceMs: 6e4 },
  completed: { firstWaitMs: 1500, growth: 1.5, graceMs: 6e4 }
};
var SILENCE_MS = 3e4;
var GOOD_LOOKS = 3;
async function watchRuns(references, reader2, watch2) {
  const { until, width, now } = watch2;
  const begun = now();
  const deadline = begun + watch2.timeoutMs;
  const { firstWaitMs, growth, graceMs } = PATIENCE[until];
  const report = progressReporter(references.length, begun, watch2);
  let open = references.map((reference, index) => subjectOf(reference, index, reader2, until));
  let newestRunAt = watch2.lastSentAt;
  let pause2 = watch2.lastSentAt + FIRST_LOOK_MS - begun;
  for (let wait = firstWaitMs; open.length > 0; wait = Math.min(MAX_WAIT_MS, wait * growth)) {
    await watch2.sleep(Math.max(0, Math.min(pause2, deadline - now())));
    const over = overAt(deadline, watch2);
    const stop = () => overAt(over === null ? deadline : Number.POSITIVE_INFINITY, watch2);
    const news = await fanOut(open, width, stop, (subject) => observe(subject, reader2, watch2), nothingNew);
    if (news.some(Boolean)) newestRunAt = now();
    const quietIn = newestRunAt + graceMs - now();
    const round = { over, isQuiet: quietIn <= 0 };
    const settled = await Promise.all(open.map((subject) => settle(subject, round, reader2, watch2)));
    for (const [at, followed] of settled.entries()) if (followed) watch2.onEnd(open[at].index, followed);
    open = open.filter((_, at) => settled[at] === null);
    report(open);
    pause2 = quietIn > 0 && open.some(({ seen }) => seen === null) ? Math.min(wait, quietIn) : wait;
  }
}
var nothingNew = () => false;
var CANCELLED = "the job was canceled while waiting";
var OVER = "the wait timed out";
var overAt = (deadline, { now, cancelled }) => {
  if (cancelled()) return CANCELLED;
  return now() >= deadline ? OVER : null;
};
var subjectOf = (reference, index, { capabilities }, until) => ({
  index,
  reference,
  observers: observersFor(reference, capabilities).filter(({ seesQueued }) => seesQueued || until !== "queued"),
  seen: null,
  last: "unclear",
  goodLooks: 0,
  startedAfter: null
});
async function settle(subject, round, reader2, watch2) {
  const { seen } = subject;
  if (seen && watch2.until === "queued") return { ...facts(subject), outcome: "run-queued" };
  if (seen && watch2.until === "started" && seen.phase !== "waiting")
    return { ...facts(subject), outcome: "run-started" };
  if (seen?.phase === "ended" && isWhole(subject, seen, round)) return readConclusion(subject, seen, reader2, watch2);
  if (!seen && subject.observers.length === 0) return unseen(watch2);
  const isAbsent2 = !seen && subject.last === "absent" && subject.observers[0]?.seesQueued;
  if (isAbsent2 && (round.isQuiet || round.over === OVER)) return missing(subject, round, watch2);
  if (watch2.until === "queued" && round.isQuiet && subject.last === "unclear") return late(subject, quietFor(watch2));
  return round.over === null ? null : late(subject, round.over);
}
function isWhole({ reference, observers, goodLooks }, { covered, conclusion }, round) {
  if (conclusion !== null && !isGood(conclusion)) return true;
  if (covered < reference.listeners.length && !round.isQuiet) return false;
  return observers[0]?.seesQueued !== false || goodLooks >= GOOD_LOOKS;
}
async function observe(subject, reader2, watch2) {
  const [observer] = subject.observers;
  if (!observer) return false;
  const seen = await observer.look(subject.reference, reader2, watch2.web);
  subject.last = typeof seen === "string" ? seen : "seen";
  if (seen === "unavailable") {
    subject.observers.shift();
    return observe(subject, reader2, watch2);
  }
  if (typeof seen === "string") return false;
  const isNew = subject.seen === null;
  subject.goodLooks = seen.phase === "ended" ? subject.goodLooks + 1 : 0;
  subject.seen = seen;
  if (seen.phase !== "waiting") subject.startedAfter ??= watch2.now() - subject.reference.sentAt;
  return isNew;
}
function unseen({ until }) {
  const detail = "the run could not be checked, since the server shows no runs to this token";
  return until === "queued" ? { outcome: "dispatched", detail } : { outcome: "run-timeout", detail, todo: LOOK_THERE };
}
var LOOK_THERE = "check the repository's Actions page";
function facts({ seen, startedAfter }) {
  if (!seen) return {};
  return {
    ...seen.runId === null ? {} : { run_id: seen.runId },
    ...seen.runUrl === null ? {} : { run_url: seen.runUrl },
    conclusion: seen.conclusion,
    started_after_ms: startedAfter,
    ...seen.doubt === null ? {} : { detail: seen.doubt }
  };
}
async function readConclusion(subject, seen, reader2, watch2) {
  const ended_after_ms = watch2.now() - subject.reference.sentAt;
  const known = { ...facts(subject), ended_after_ms };
  const conclusion = seen.conclusion ?? "unknown";
  if (seen.candidates.length > 0) return undecided(known, seen);
  if (conclusion === "skipped")
    return { ...known, outcome: "run-failed", detail: `all jobs were skipped, so nothing ran, ${seen.runUrl}` };
  if (isGood(conclusion)) return { ...known, outcome: "run-succeeded" };
  const job = seen.failedJob ?? await findFailedJob(subject.reference, seen, reader2);
  const detail = [conclusion, job && `job ${job}`, seen.runUrl, seen.doubt].filter(Boolean).join(", ");
  return { ...known, outcome: "run-failed", detail };
}
var undecided = (known, { candidates }) => ({
  ...known,
  conclusion: null,
  outcome: "run-timeout",
  detail: `${candidates.length} runs could belong to this event, and the server does not say which one does: ${candidates.join(", ")}`,
  todo: "follow the links"
});
async function findFailedJob({ repository: repository2 }, { runId }, reader2) {
  if (runId === null) return null;
  const { answer } = await reader2.read(runJobsPath(repository2, runId));
  const jobs = answer.kind === "reply" && answer.status === 200 ? readRunJobs(answer)?.jobs : null;
  return jobs?.find(({ conclusion }) => conclusion && !isGood(conclusion))?.name ?? null;
}
function late(subject, why) {
  const { seen, last } = subject;
  if (seen && seen.candidates.length > 0) return undecided(facts(subject), seen);
  const looked = last === "absent" ? "no run was found, so no runner has picked it up" : "the run could not be checked";
  const states = {
    waiting: "is waiting for a runner",
    running: "is still running",
    ended: "may still start more jobs"
  };
  const running = `the run ${states[seen?.phase ?? "waiting"]}`;
  const place = seen ? "follow the link" : LOOK_THERE;
  return {
    ...facts(subject),
    outcome: "run-timeout",
    detail: `${why}: ${seen ? `${running}, ${seen.runUrl}` : looked}`,
    todo: why === CANCELLED ? place : `${place}, or increase \`wait-timeout-seconds\``
  };
}
var quietFor = ({ until }) => `no new run of this step appeared for ${PATIENCE[until].graceMs / 1e3} s`;
function nextFor({ event, eventBranch, commit }) {
  if (!METHOD_FACTS[event].isIdempotent || commit === null) return {};
  if (eventBranch !== null)
    return { todo: `${LOOK_THERE}; a rerun with the same \`dispatch-id\` commits a lost event again` };
  return {
    todo: `${LOOK_THERE}; a rerun reports \`unchanged\` and starts nothing, so change the file again, or start the workflow manually`
  };
}
async function missing(subject, { over }, watch2) {
  const since = over ?? quietFor(watch2);
  const why = await watch2.explainMissing(subject.reference);
  const known = { ...facts(subject), outcome: "run-missing", ...nextFor(subject.reference) };
  if (why === null) return { ...known, detail: since };
  return { ...known, ...why, detail: `${since}; ${why.detail}` };
}
function progressReporter(all, begun, watch2) {
  let last = "";
  let reportedAt = begun;
  return (open) => {
    const running = open.filter(({ seen }) => seen?.phase === "running").length;
    const state = `${all - open.length} of ${all} done, ${running} running`;
    const now = watch2.now();
    if (open.length === 0 || state === last && now - reportedAt < SILENCE_MS) return;
    last = state;
    reportedAt = now;
    watch2.onProgress(`${state}, ${formatDuration(now - begun)}`);
  };
}
function formatDuration(ms) {
  const seconds2 = Math.round(ms / 1e3);
  return seconds2 < 60 ? `${seconds2} s` : `${Math.floor(seconds2 / 60)} m ${seconds2 % 60} s`;
}

// src/gitea/files.ts
async function fileAt({ repository: repository2, path, ref }, { read: read2, now }) {
  return fileStateOf(await read2(contentsPath(repository2, path, ref)), now());
}
function fileStateOf({ answer, attempts }, now) {
  if (answer.kind === "reply" && answer.status === 200) {
    const file2 = readFile(answer);
    if (!file2 && answer.complete && answer.contentType === "application/json") return { state: "unreadable" };
    if (!file2) return { state: "failed", explanation: { ...explainAnswer(answer, "read", now), attempts } };
    return {
      state: "present",
      text: textOf(Buffer.from(file2.content, "base64")),
      sha: file2.sha,
      commit: file2.last_commit_sha ?? null
    };
  }
  const explanation = explainAnswer(answer, "read", now);
  return isAbsent(explanation) ? { state: "absent" } : { state: "failed", explanation: { ...explanation, attempts } };
}
function textOf(bytes) {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return bytes.toString("utf16le");
  return mark === "feff" ? Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16().toString("utf16le") : bytes.toString("utf8");
}

// src/gitea/workflow-files.ts
var DIRECTORIES = {
  gitea: [".gitea/workflows", ".github/workflows"],
  forgejo: [".forgejo/workflows", ".gitea/workflows", ".github/workflows"],
  github: [".github/workflows"]
};
async function workflowFilesOf(repository2, ref, only, reader2) {
  return only ? oneFile(repository2.full_name, ref, fileNameOf(only), reader2) : allBut("", repository2, ref, reader2);
}
async function allBut(known, repository2, ref, reader2) {
  const listed2 = await ownList(repository2, ref, reader2) ?? await listDirectories(repository2.full_name, ref, reader2);
  if ("explanation" in listed2) return listed2;
  const files = [];
  for (const { path, disabled } of listed2.entries) {
    if (path === known) continue;
    const file2 = await fileAt({ repository: repository2.full_name, path, ref }, reader2);
    if (file2.state === "failed") return file2;
    if (file2.state !== "absent") files.push({ path, text: file2.state === "present" ? file2.text : null, disabled });
  }
  return { files };
}
async function ownList(repository2, ref, { capabilities, read: read2 }) {
  if (!has("listsWorkflows", capabilities) || ref !== repository2.default_branch) return null;
  const { answer } = await read2(`${workflowsPath(repository2.full_name)}?per_page=100`);
  const list = answer.kind === "reply" && answer.status === 200 ? readWorkflows(answer) : null;
  return list && { entries: list.map(({ path, state }) => ({ path, disabled: state.startsWith("disabled") })) };
}
async function listDirectories(repository2, ref, reader2) {
  for (const directory2 of DIRECTORIES[reader2.capabilities.flavor]) {
    const listed2 = await listDirectory(repository2, ref, directory2, reader2);
    if (listed2 !== "absent") return listed2;
  }
  return { entries: [] };
}
var MAX_ENTRIES = 300;
async function listDirectory(repository2, ref, path, reader2) {
  const entries = [];
  const folders = [path];
  for (const folder of folders) {
    const listed2 = await listFolder(repository2, ref, folder, reader2);
    if (listed2 === "absent" && folder === path) return "absent";
    if (listed2 === "absent") continue;
    if ("explanation" in listed2) return listed2;
    entries.push(...listed2.files.map((file2) => ({ path: file2, disabled: false })));
    folders.push(...listed2.folders);
    if (folders.length + entries.length > MAX_ENTRIES) return { explanation: tooMany(path) };
  }
  return { entries };
}
async function listFolder(repository2, ref, path, reader2) {
  const { answer, attempts } = await reader2.read(contentsPath(repository2, path, ref));
  const found = answer.kind === "reply" && answer.status === 200 ? readDirectory(answer, path) : null;
  if (!found) {
    const explanation = explainAnswer(answer, "read", reader2.now());
    return isAbsent(explanation) ? "absent" : { explanation: { ...explanation, attempts } };
  }
  const pathsOf = (wanted) => found.filter(({ type }) => type === wanted).map((entry) => entry.path);
  return { files: pathsOf("file").filter((file2) => /\.ya?ml$/.test(file2)), folders: pathsOf("dir") };
}
var tooMany = (path) => ({
  outcome: "rejected",
  detail: `${path} has more than ${MAX_ENTRIES} workflows and folders, too many to read`,
  todo: "name the listening workflow with `workflow`"
});
async function oneFile(repository2, ref, name, reader2) {
  for (const directory2 of DIRECTORIES[reader2.capabilities.flavor]) {
    const path = `${directory2}/${name}`;
    const attempted = await reader2.read(contentsPath(repository2, path, ref));
    const file2 = fileStateOf(attempted, reader2.now());
    if (file2.state === "failed") return file2;
    if (file2.state !== "absent")
      return { files: [{ path, text: file2.state === "present" ? file2.text : null, disabled: false }] };
    if (!saysNoFolder(attempted, directory2) && await exists(repository2, ref, directory2, reader2)) break;
  }
  return { files: [] };
}
var saysNoFolder = ({ answer }, directory2) => answer.kind === "reply" && answer.text.includes(`rel_path: ${directory2.split("/")[0]}]`);
async function exists(repository2, ref, directory2, reader2) {
  const { answer } = await reader2.read(contentsPath(repository2, directory2, ref));
  return answer.kind === "reply" && answer.status === 200;
}

// src/fleet/explain-missing.ts
var MOST_TARGETS = 20;
var MOST_REASONS = 3;
function missingExplainer(reader2) {
  let left = MOST_TARGETS;
  return async (reference) => left-- > 0 ? findReason(reference, reader2) : null;
}
async function findReason(reference, reader2) {
  const { repository: repository2, event, at, path, eventBranch, listeners } = reference;
  if (at === null) return null;
  const only = listeners.length === 1 ? listeners[0].file : "";
  const read2 = await workflowFilesOf({ full_name: repository2, default_branch: "" }, at, only, reader2);
  if ("explanation" in read2) return null;
  if (read2.files.length === 0) return { detail: `there is no workflow file ${only ? `${only} ` : ""}at ${at}` };
  const { listensNowhere, suspectsIn } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
  const suspects = suspectsIn(read2.files, reader2.capabilities);
  const subject = only || "the workflow files";
  const mismatch = event === "push" && listeners.length === 0 ? listensNowhere(read2.files, { branch: at, paths: path === null ? [] : [path] }, reader2.capabilities) : null;
  if (mismatch !== null) return { detail: mismatch };
  if (suspects.length === 0)
    return {
      detail: `no known problem was found in ${subject}; the server's queue may have lost the event`
    };
  const more = suspects.length - MOST_REASONS;
  const detail = [...suspects.slice(0, MOST_REASONS), ...more > 0 ? [`and ${more} more`] : []].join("; ");
  return { detail, ...eventBranch === null ? {} : OLD_FILE };
}
var OLD_FILE = {
  todo: "fix the file on the default branch, then rerun with a new `dispatch-id`, since the event's branch keeps the old file",
  needsNewId: true
};

// src/fleet/follow-up.ts
async function followUp(sent, results, inputs, session, surroundings) {
  const tidying = tidyingWith(surroundings);
  const lastSentAt = sent.reduce((last, { reference }) => Math.max(last, reference.answeredAt), 0);
  const open = sent.filter(({ index }) => results[index] === null);
  const removals = [];
  const onEnd = (at, followed) => {
    const { index, ending, reference, end } = open[at];
    results[index] = end({ ...ending, ...followed, ...joinDetails(ending.detail, followed.detail) });
    if (followed.conclusion && inputs["wait-for"] === "completed")
      removals.push(tidyUp(reference, tidying, surroundings));
  };
  await sweep(sent, inputs, session, tidying, surroundings);
  await watch(open, { inputs, session, lastSentAt, onEnd }, surroundings);
  await Promise.all(removals);
}
async function sweep(sent, inputs, { capabilities }, tidying, { clock, onNote }) {
  const sweepOne = async ({ reference: { repository: repository2, eventBranch, eventType } }) => {
    if (eventBranch === null) return;
    const event = { repository: repository2, eventBranch, eventType };
    for (const note of await sweepBranches(event, { ...tidying, release: capabilities })) onNote(note);
  };
  const cancelled = () => clock.cancelled() ? "cancelled" : null;
  await fanOut(sent, inputs["max-parallel"], cancelled, sweepOne, async () => {
  });
}
var PATIENCE_MS = 1e4;
function tidyingWith({ client, clock }) {
  const once = { ...clock, maxAttempts: 1, takeResend: () => false };
  const read2 = (path) => attempt(() => client.request({ method: "GET", path, patienceMs: PATIENCE_MS }), "always", once);
  return { read: read2, now: clock.now, remove: (request) => client.request({ ...request, patienceMs: PATIENCE_MS }) };
}
async function tidyUp({ repository: repository2, eventBranch, commit }, tidying, { onNote }) {
  if (eventBranch === null || commit === null) return;
  const note = await removeBranch({ repository: repository2, branch: eventBranch, commit }, tidying);
  if (note) onNote(note);
}
async function watch(open, { inputs, session: { capabilities }, lastSentAt, onEnd }, surroundings) {
  const until = inputs["wait-for"];
  if (until === "accepted" || capabilities === null || open.length === 0) return;
  const reader2 = { capabilities, ...tidyingWith(surroundings) };
  const { clock, onNote: onProgress } = surroundings;
  await watchRuns(
    open.map(({ reference }) => reference),
    reader2,
    {
      ...clock,
      ...{ until, lastSentAt, onEnd, onProgress },
      timeoutMs: inputs["wait-timeout-seconds"] * 1e3,
      width: inputs["max-parallel"],
      web: inputs.server.web,
      explainMissing: missingExplainer(reader2)
    }
  );
}

// src/fleet/ledger.ts
function createLedger(total, { onEnd }) {
  const warnings = [];
  let advice = null;
  let done = 0;
  return {
    warnings,
    advice: () => advice,
    note({ repository: repository2 }, ending) {
      advice ??= ending.advice ?? null;
      if (ending.warning) warnings.push(`${repository2}: ${ending.warning}`);
    },
    end({ repository: repository2 }, ending, ms) {
      const result = endedOf(repository2, ending, ms);
      onEnd(result, ++done, total);
      return result;
    }
  };
}

// src/gitea/capabilities.ts
var NOBODY = "x/x";
async function readCapabilities(server, read2, now) {
  if (server.flavor === "github")
    return { flavor: "github", versionText: "", version: null, repository_dispatch: true, workflow_dispatch: true };
  const [version3, repositoryDispatch2, workflowDispatch2] = await Promise.all([
    read2(versionPath),
    read2(dispatchesPath(NOBODY)),
    read2(workflowDispatchPath(NOBODY, "x"))
  ]);
  const problem = (attempted) => ({
    problem: `server-url: could not detect which dispatch APIs ${server.web} supports: ${explainAnswer(attempted.answer, "read", now()).detail ?? "no usable response"}; rerun the job later`
  });
  if (kindOf(version3.answer) !== "final") return problem(version3);
  const versionText = version3.answer.kind === "reply" && readVersion(version3.answer)?.version || "";
  const flavor = await flavorOf(versionText, read2);
  const offers = [repositoryDispatch2, workflowDispatch2].map(offersRoute);
  if (offers[0] === null) return problem(repositoryDispatch2);
  if (offers[1] === null) return problem(workflowDispatch2);
  return {
    flavor,
    versionText,
    version: parseVersion(versionText),
    repository_dispatch: offers[0],
    workflow_dispatch: offers[1]
  };
}
function offersRoute({ answer }) {
  if (answer.kind !== "reply") return null;
  if (answer.status === 405) return true;
  return isMissingRoute(answer) ? false : null;
}
async function flavorOf(versionText, read2) {
  if (/\+gitea-/.test(versionText)) return "forgejo";
  if (/^1\.\d+\.\d+/.test(versionText)) return "gitea";
  const { answer } = await read2(forgejoVersionPath, { web: true });
  return answer.kind === "reply" && answer.status === 200 && readVersion(answer) ? "forgejo" : "gitea";
}

// src/gitea/token-check.ts
var JOB_USERS = /* @__PURE__ */ new Set(["gitea-actions", "forgejo-actions"]);
var refused = (problem) => ({ ok: false, problem });
function readTokenCheck(answer, server, now) {
  if (answer.kind === "loss") {
    const { detail, todo } = explainAnswer(answer, "read", now);
    return refused(
      `server-url: ${server.web} could not be reached: ${detail}; ${todo ?? "check the URL and the network between the runner and the server"}`
    );
  }
  if (answer.status >= 300 && answer.status < 400) return redirectedAway(answer, server);
  const message = serverMessage(answer);
  if (answer.status === 200) return accepted(answer, server);
  if (answer.status === 403 && message !== null) return forbidden2(message, answer, now);
  if (answer.status === 401 && message !== null) return unauthorized2(answer, server, now);
  if (answer.status === 404 || isMissingRoute(answer))
    return refused(wrongUrl(server, `answered 404 at ${server.api}/user, so there is no Gitea API`));
  const explanation = explainAnswer(answer, "read", now);
  if (CATALOG[explanation.outcome].transient)
    return refused(`server-url: ${server.web} is temporarily unavailable: ${explanation.detail}; rerun the job later`);
  if (explanation.todo) return refused(`server-url: ${server.web} answered ${explanation.detail}; ${explanation.todo}`);
  return refused(wrongUrl(server, `answered ${explanation.detail ?? answer.status}`));
}
function accepted(reply, server) {
  const user2 = readUser(reply);
  if (user2 === null)
    return refused(
      wrongUrl(
        server,
        `answered 200 with ${shownType(reply) || "no content type"} at ${server.api}/user, which did not come from the Gitea API (possibly a login page or a proxy)`
      )
    );
  if (JOB_USERS.has(user2.login))
    return refused(
      `token: this is the job's own token (user ${user2.login}), which can't access other repositories or start workflows; create an access token of a bot user with the scope write:repository and save it as a secret`
    );
  return { ok: true, login: user2.login };
}
function forbidden2(message, reply, now) {
  if (namesScope(message) || /not accessible by integration/i.test(message)) return { ok: true, login: null };
  const { outcome, detail, todo } = explainAnswer(reply, "read", now);
  if (outcome === "rate-limited")
    return refused(`token: the server rate-limits its user (${detail}, ${quoted(message, reply)}); rerun the job later`);
  if (/signed in user/i.test(message)) return refused(`token: ${detail}; ${todo}`);
  return refused(
    `token: its account can't use the API (403 ${quoted(message, reply)}); activate the account, or complete its password or 2FA setup`
  );
}
function unauthorized2(reply, server, now) {
  const { detail, todo } = explainAnswer(reply, "read", now);
  return refused(
    `token: ${server.web} rejected it (401): ${detail}; ${todo ?? "check that the secret contains a valid, undeleted token of this server"}`
  );
}
function redirectedAway(reply, server) {
  const location = reply.headers["location"] ?? "";
  const here = new URL(server.web);
  const there = URL.canParse(location, server.api) ? new URL(location, server.api) : null;
  if (here.protocol === "http:" && there?.protocol === "https:" && there.hostname === here.hostname)
    return refused(
      `server-url: ${server.web} redirects to https; set it to \`https://${there.host}${here.pathname.replace(/\/$/, "")}\``
    );
  return refused(wrongUrl(server, `redirects the API to ${destination(reply)}`));
}
var wrongUrl = (server, what) => `server-url: ${server.web} ${what}; write the server's base URL`;

// src/fleet/preflight.ts
async function checkServer({ server }, needsCapabilities2, client, pace) {
  const read2 = (path, options) => attempt(() => client.request({ method: "GET", path, ...options }), "always", { ...pace, takeResend: () => true });
  const user2 = await read2(userPath);
  const check = readTokenCheck(user2.answer, server, pace.now());
  if (!check.ok) return check;
  if (!needsCapabilities2) return { capabilities: null, login: check.login };
  const capabilities = await readCapabilities(server, read2, pace.now);
  return "problem" in capabilities ? capabilities : { capabilities, login: check.login };
}

// src/fleet/session.ts
function createSession(inputs, known, client, pace) {
  const claimed = /* @__PURE__ */ new Set();
  return {
    ...known,
    server: inputs.server,
    dryRun: inputs["dry-run"],
    waitFor: inputs["wait-for"],
    now: pace.now,
    read: (path, options) => attempt(() => client.request({ method: "GET", path, ...options }), "always", pace),
    write: (request, resend, look) => attempt(() => client.request(request), resend, pace, look),
    claim: (repository2) => claimed.size < claimed.add(repository2.toLowerCase()).size,
    pause: (attempts, answer) => pause(attempts, answer, pace)
  };
}

// src/fleet/stop-rule.ts
var CANCELLED2 = "the job was canceled";
function createStopRule(width, cancelled) {
  let inARow = 0;
  let unreachable = null;
  let rejected2 = null;
  return {
    note({ outcome, status: status2 }) {
      const { stops } = CATALOG[outcome];
      inARow = stops === "in-a-row" ? inARow + 1 : 0;
      if (inARow >= width)
        unreachable = `${width === 1 ? "a repository" : `${width} repositories in a row`} could not be reached`;
      const isRejected = stops === "at-once" || verdictOf(outcome) === "unknown" && status2 === 401;
      if (isRejected) rejected2 = "the server rejected the token";
    },
    reason: () => cancelled() ? CANCELLED2 : rejected2 ?? unreachable,
    problem: () => cancelled() ? CANCELLED2 : rejected2
  };
}

// src/fleet/run.ts
async function runFleet(inputs, work, surroundings) {
  const { client, clock } = surroundings;
  const pace = { ...clock, maxAttempts: inputs["max-attempts"] };
  const stopped = (problem) => notAttempted(inputs, clock.cancelled() ? CANCELLED2 : problem);
  if (inputs.targets.length === 0) return reportOf([], []);
  const known = await checkServer(inputs, work.needsCapabilities, client, pace);
  if ("problem" in known) return stopped(known.problem);
  const free = { ...pace, takeResend: () => true };
  const selected = await selectTargets(inputs, {
    read: (path) => attempt(() => client.request({ method: "GET", path }), "always", free),
    now: clock.now,
    width: inputs["max-parallel"]
  });
  if ("problems" in selected) return stopped(selected.problems.join(". "));
  surroundings.onTargets(selected.targets, selected.notes);
  const takeResend = resendBudget(selected.targets.length);
  const session = createSession(inputs, known, client, { ...pace, takeResend });
  const report = await workOnAll(selected.targets, inputs, work, session, surroundings);
  const isEmpty = selected.targets.length === 0 && inputs.shard === null;
  const warnings = [...isEmpty ? [ALL_EXCLUDED] : [], ...selected.warnings, ...report.warnings];
  return { ...report, warnings, serverVersion: known.capabilities?.versionText ?? "" };
}
var ALL_EXCLUDED = "exclude: every requested repository is excluded, so nothing was sent; narrow `exclude` and the names with `!`, or pass `[]` if this is intended";
var reportOf = (targets, results) => ({
  results,
  haveLines: false,
  targets,
  leftOver: [],
  problem: null,
  serverVersion: "",
  advice: null,
  warnings: []
});
function notAttempted(inputs, problem) {
  const { targets, leftOver } = knownTargets(inputs, problem);
  const ending = { outcome: "not-attempted", detail: problem };
  const results = targets.map(({ repository: repository2 }) => endedOf(repository2, ending, null));
  return { ...reportOf(targets, results), leftOver, problem };
}
async function workOnAll(targets, inputs, work, session, surroundings) {
  const { now, cancelled } = surroundings.clock;
  const stopRule = createStopRule(inputs["max-parallel"], cancelled);
  const ledger = createLedger(targets.length, surroundings);
  const sent = [];
  const workOn = async (target, index) => {
    const begun = now();
    const ending = await safely(work.perTarget(target, session), surroundings);
    stopRule.note(ending);
    ledger.note(target, ending);
    const end = (last2) => ledger.end(target, last2, now() - begun);
    if (ending.reference) sent.push({ index, ending, reference: ending.reference, end });
    const last = lastOf(ending, session.waitFor);
    return last && end(last);
  };
  const skip = (target, detail) => ledger.end(target, { outcome: "not-attempted", detail }, null);
  const results = await fanOut(targets, inputs["max-parallel"], stopRule.reason, workOn, skip);
  const problem = await follow(sent, results, inputs, session, surroundings);
  return {
    ...reportOf(targets, results),
    haveLines: true,
    problem: stopRule.problem() ?? problem,
    advice: ledger.advice(),
    warnings: ledger.warnings
  };
}
function lastOf(ending, waitFor) {
  if (!ending.reference || waitFor === "accepted") return ending;
  return waitFor === "queued" && ending.reference.isQueued ? { ...ending, outcome: "run-queued" } : null;
}
async function follow(sent, results, inputs, session, surroundings) {
  try {
    await followUp(sent, results, inputs, session, surroundings);
    return null;
  } catch (error2) {
    for (const { index, ending, end } of sent) results[index] ??= end(ending);
    return `internal error in gitea-dispatch while waiting for runs, report it in an issue: ${surroundings.describeError(error2)}`;
  }
}
var safely = (working, { describeError: describeError2 }) => working.catch((error2) => ({ outcome: "internal-error", detail: describeError2(error2) }));

// src/dispatch/count-requests.ts
function countRequests(session) {
  let last = {};
  const note = (attempted) => {
    const { answer, attempts } = attempted;
    last = { status: answer.kind === "reply" ? answer.status : null, attempts };
    return attempted;
  };
  return {
    session: {
      ...session,
      read: async (path, options) => note(await session.read(path, options)),
      write: async (request, resend, look) => note(await session.write(request, resend, look))
    },
    last: () => last
  };
}

// src/dispatch/describe-choice.ts
var withChoice = (ending, choice) => ({
  ...ending,
  method: choice.method,
  listener: choice.listener,
  ...warningOf(
    ending.warning,
    choice.lost.length > 0 ? formatLost(choice) : void 0,
    choice.generic ? formatGeneric(choice) : void 0
  ),
  ...choice.lostPayload ? { lostPayload: true } : {},
  ...joinDetails(ending.detail, ...notesOf(choice))
});
function warningOf(...warnings) {
  const warning2 = warnings.filter(Boolean).join("; ");
  return warning2 ? { warning: warning2 } : {};
}
var formatLost = ({ method, listener, lost, losesFile }) => losesFile ? `${listener} is started by \`${method}\`, which carries no file, so \`push-content\` does not arrive` : `${listener} does not declare these payload keys as inputs, so they do not arrive: ${lost.join(", ")}`;
var formatGeneric = ({ listener }) => `${listener} runs on every push, not only for this event`;
function notesOf(choice) {
  const { listener, lost, others, generic, notes } = choice;
  return [
    listener === null ? "not checked, since the workflows could not be read" : null,
    lost.length > 0 ? formatLost(choice) : null,
    generic ? formatGeneric(choice) : null,
    others.length > 0 ? `this also starts ${others.join(", ")}` : null,
    ...notes
  ];
}

// src/dispatch/drift.ts
var MAX_MATCH_MS = 1e3;
async function driftOf(repository2, ref, { path, pattern: pattern2, expected }, reader2) {
  const file2 = await fileAt({ repository: repository2, path, ...ref ? { ref } : {} }, reader2);
  if (file2.state === "failed") return { ending: file2.explanation };
  if (file2.state === "unreadable")
    return {
      ending: {
        outcome: "rejected",
        detail: `${path} is not a file, or is too large to read`,
        todo: "set `drift-path` to another file"
      }
    };
  const value = valueIn(file2, pattern2);
  if (value === TOO_LONG)
    return {
      ending: {
        outcome: "rejected",
        detail: `\`drift-pattern\` takes longer than a second on ${path}`,
        todo: "use a `drift-pattern` without a repetition inside a repetition, or check the file"
      }
    };
  if (value === expected) return { ending: { outcome: "unchanged", detail: `${path} has ${quote(value)}` } };
  if (file2.state === "absent") return { note: `drift: ${path} does not exist, expected ${quote(expected)}` };
  return {
    note: `drift: ${path} has ${value === null ? "no match for `drift-pattern`" : quote(value)}, expected ${quote(expected)}`
  };
}
var TOO_LONG = /* @__PURE__ */ Symbol("too long");
function valueIn(file2, pattern2) {
  if (file2.state !== "present") return null;
  if (pattern2 === null) return file2.text.trim();
  const found = firstGroup(pattern2, file2.text);
  return typeof found === "string" ? found.trim() : found;
}
function firstGroup(pattern2, text) {
  const { runInNewContext } = process.getBuiltinModule("node:vm");
  try {
    return runInNewContext("pattern.exec(text)?.[1] ?? null", { pattern: pattern2, text }, { timeout: MAX_MATCH_MS });
  } catch (error2) {
    if (error2.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return TOO_LONG;
    throw error2;
  }
}
var quote = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);

// src/gitea/commits.ts
var commitOf = (answer) => answer.kind === "reply" && [200, 201].includes(answer.status) ? readCommitted(answer)?.commit.sha ?? null : null;
var headOf = (answer) => answer.kind === "reply" && answer.status === 200 ? readBranch(answer) : null;
var isSuccess = (answer) => answer.kind === "reply" && answer.status >= 200 && answer.status < 300;
var statusOf = (answer) => answer.kind === "reply" ? answer.status : null;

// src/runs/look-once.ts
async function findRunsOfCommit({ repository: repository2, commit }, reader2) {
  const reference = {
    ...{
      repository: repository2,
      commit,
      event: "push",
      eventType: "",
      eventBranch: null,
      runId: null,
      runNumber: null,
      isQueued: false
    },
    ...{ ref: null, before: null, listeners: [], actor: null, at: null, path: null, sentAt: 0, answeredAt: 0 }
  };
  for (const observer of observersFor(reference, reader2.capabilities)) {
    const seen = await observer.look(reference, reader2, "");
    if (seen !== "unavailable") return seen;
  }
  return "unavailable";
}

// src/dispatch/lost-run.ts
var LEAST_AGE_MS = 6e4;
async function sendLostAgain(place, head, headAnswer, session) {
  const { capabilities, waitFor } = session;
  if (waitFor === "accepted" || capabilities === null) return null;
  if (!(ageOf(head, headAnswer, session) >= LEAST_AGE_MS)) return null;
  const { repository: repository2, path, branch: branch2 } = place;
  const seen = await findRunsOfCommit({ repository: repository2, commit: head.commit.id }, { ...session, capabilities });
  if (seen !== "absent") return null;
  const file2 = await fileAt({ repository: repository2, path, ref: branch2 }, session);
  return file2.state === "present" && isAsSent(file2, place) ? commitAgain(file2, place, head, session) : null;
}
function isAsSent({ text }, { content, event }) {
  if (!isMessageOf(event, content)) return text === content;
  return isMessageOf(event, text) && /[^\n]\n$/.test(text);
}
async function commitAgain(file2, place, head, session) {
  const { repository: repository2, branch: branch2, path, event } = place;
  const body = {
    // The content must change, or `paths` filters do not match.
    content: Buffer.from(`${file2.text}
`).toString("base64"),
    message: commitMessageOf(event),
    branch: branch2,
    sha: file2.sha
  };
  const request = { method: "PUT", path: contentsPath(repository2, path), body };
  const { answer, attempts, lost } = await session.write(request, "undelivered");
  const status2 = statusOf(answer);
  const commit = commitOf(answer) ?? await readNewHead(place, head, session);
  if (commit) return { outcome: "dispatched", status: status2, attempts, commit, detail: SENT_AGAIN };
  const explanation = explainAnswer(answer, "sent", session.now());
  const ending = { ...explanation, attempts, ...joinDetails(NOT_SENT_AGAIN, explanation.detail) };
  return lost ? { ...ending, outcome: "unconfirmed" } : ending;
}
async function readNewHead({ repository: repository2, branch: branch2, event }, { commit }, { read: read2 }) {
  const { answer } = await read2(branchPath(repository2, branch2));
  const head = headOf(answer);
  const isNew = head && head.commit.id !== commit.id && isMessageOf(event, head.commit.message ?? "");
  return isNew ? head.commit.id : null;
}
var SENT_AGAIN = "the branch already existed but had no run, so the event was committed again";
var NOT_SENT_AGAIN = "the branch already existed but had no run, and committing the event again failed";
function ageOf({ commit }, answer, { now }) {
  const said = answer?.kind === "reply" ? Date.parse(answer.headers["date"] ?? "") : Number.NaN;
  return (Number.isNaN(said) ? now() : said) - Date.parse(commit.timestamp ?? "");
}

// src/dispatch/push-named-branch.ts
async function prepareNamedPush(order, repository2, session) {
  const { branch: branch2, path, content } = planOf(order);
  const at = (ref) => fileAt({ repository: repository2.full_name, path, ref }, session);
  const there = await at(branch2);
  const from = there.state === "absent" ? await findStart(branch2, repository2, session) : null;
  const file2 = from === null ? there : await at(from);
  if (file2.state === "failed") return { ending: file2.explanation };
  const place = `${path} on ${branch2}`;
  if (file2.state === "unreadable")
    return {
      ending: { outcome: "rejected", detail: `${place} is not a file, or is too large to read` }
    };
  if (from === null && hasContent(file2, content))
    return {
      ending: {
        outcome: "unchanged",
        branch: branch2,
        commit: there.state === "present" ? there.commit : null,
        detail: place
      }
    };
  const closed = session.dryRun && from === null ? await readProtection(branch2, repository2, session) : null;
  if (closed) return { ending: closed };
  return { push: { branch: branch2, path, content, file: file2, from } };
}
var planOf = ({ push: push2, event }) => ({
  branch: push2.branch,
  path: push2.path || filePathOf(event),
  // A text file ends with a line break.
  content: push2.content === "" ? fileOf(event) : `${push2.content.replace(/[\r\n]+$/, "")}
`
});
var hasContent = (file2, content) => file2.state === "present" && file2.text.replace(/[\r\n]+$/, "") === content.replace(/[\r\n]+$/, "");
async function readProtection(branch2, repository2, session) {
  const { answer } = await session.read(branchPath(repository2.full_name, branch2));
  const found = headOf(answer);
  if (!found?.protected || found.user_can_push !== false) return null;
  return {
    outcome: "forbidden",
    branch: branch2,
    detail: `the branch ${branch2} is protected`,
    todo: PROTECTED_TODO
  };
}
var PROTECTED_TODO = "allow the token's user to push to it in the branch protection, or leave `push-branch` empty and listen for `dispatch/**`";
async function findStart(branch2, repository2, session) {
  if (branch2 === repository2.default_branch) return null;
  const { answer } = await session.read(branchPath(repository2.full_name, branch2));
  return answer.kind === "reply" && answer.status === 404 ? repository2.default_branch : null;
}
async function pushNamed(first, order, repository2, session) {
  let push2 = first;
  let lost = false;
  let attempts = 0;
  for (; ; ) {
    const sent = await session.write(requestOf(push2, order, repository2), "undelivered");
    attempts += sent.attempts;
    lost ||= sent.lost;
    const { answer } = sent;
    const known = { status: statusOf(answer), attempts, branch: push2.branch };
    const commit = commitOf(answer);
    if (commit) return { outcome: "dispatched", ...known, commit, detail: `${push2.path} on ${push2.branch}` };
    if (!isOpen2(answer)) return { ...refusalOf(answer) ?? explainAnswer(answer, "sent", session.now()), ...known };
    const looked = await prepareNamedPush(order, repository2, session);
    const mayTryAgain = "push" in looked && !isSuccess(answer);
    if (mayTryAgain && (await session.pause(attempts, answer)).again) push2 = looked.push;
    else
      return resultAfterLook(looked, {
        lost,
        answer,
        explanation: { ...explainAnswer(answer, "sent", session.now()), ...known }
      });
  }
}
function resultAfterLook(looked, { lost, answer, explanation }) {
  const mayBeOurs2 = lost || isSuccess(answer) || kindOf(answer) === "crashed";
  if ("ending" in looked && looked.ending.outcome === "unchanged") {
    const { status: status2 = null, attempts = 1, branch: branch2 = "" } = explanation;
    const { commit = null } = looked.ending;
    if (!mayBeOurs2) return looked.ending;
    return {
      outcome: "dispatched",
      status: status2,
      attempts,
      branch: branch2,
      commit,
      detail: "the file has this content, although no response confirmed it"
    };
  }
  const isUnknown = lost || "ending" in looked && mayBeOurs2;
  if (isUnknown)
    return { ...explanation, outcome: "unconfirmed", todo: "check the file before you send the event again" };
  const { maybeSent: _seen, ...known } = explanation;
  if (isSuccess(answer))
    return { ...known, outcome: "unexpected-answer", ...joinDetails(known.detail, "the file was not written") };
  return kindOf(answer) === "crashed" ? { ...known, ...NOT_WRITTEN } : explanation;
}
var NOT_WRITTEN = {
  todo: "the file was not written, perhaps because of a concurrent push: rerun; if it fails again, check the server's log, for example for a hook that rejects the push"
};
function requestOf({ branch: branch2, path, content, file: file2, from }, { event }, repository2) {
  const body = {
    content: Buffer.from(content).toString("base64"),
    message: readableMessageOf(event),
    branch: from ?? branch2,
    ...from === null ? {} : { new_branch: branch2 },
    ...file2.state === "present" ? { sha: file2.sha } : {}
  };
  const method = file2.state === "present" ? "PUT" : "POST";
  return { method, path: contentsPath(repository2.full_name, path), body };
}
function readableMessageOf(event) {
  const title = sanitize(event.event_type).replaceAll("[", "(").replaceAll("]", ")");
  return `${title.replace(/[#!]|:(?=\/\/)/g, "-")}

${commitMessageOf(event)}`;
}
function isOpen2(answer) {
  if (["lost", "broken", "crashed", "raced"].includes(kindOf(answer)) || isSuccess(answer)) return true;
  if (answer.kind === "loss") return false;
  return isStaleFile(answer) || answer.status === 422 && /already exists/i.test(serverMessage(answer) ?? "");
}
function refusalOf(answer) {
  if (answer.kind !== "reply" || answer.status !== 403) return null;
  const message = serverMessage(answer) ?? "";
  if (!/protected/i.test(message) || demandIn(message)) return null;
  return {
    status: 403,
    outcome: "forbidden",
    detail: `the branch is protected: ${quoted(message, answer)}`,
    todo: PROTECTED_TODO
  };
}

// src/dispatch/repository-state.ts
async function readRepositoryState(asked, session) {
  const { answer, attempts, note } = await session.read(repositoryPath(asked));
  const repository2 = answer.kind === "reply" && answer.status === 200 ? readRepository(answer) : null;
  if (repository2 === null) {
    const explanation = explainAnswer(answer, "read", session.now());
    if (explanation.outcome === "endpoint-missing") explanation.outcome = "unexpected-answer";
    return { ending: { ...explanation, ...joinDetails(explanation.detail, note), attempts } };
  }
  return { repository: repository2, renamed_to: otherName(asked, repository2.full_name) };
}
function obstacleOf(repository2) {
  if (repository2.archived) return { outcome: "archived" };
  if (repository2.empty) return { outcome: "empty-repository" };
  if (repository2.has_actions === false) return { outcome: "actions-disabled" };
  return null;
}
function pushObstacleOf(repository2) {
  if (repository2.mirror)
    return {
      outcome: "rejected",
      detail: "the repository is a mirror, which accepts no commits",
      todo: "list the mirrored repository instead"
    };
  return readerObstacleOf(repository2);
}
function readerObstacleOf(repository2) {
  if (repository2.permissions?.push !== false) return null;
  return {
    outcome: "forbidden",
    detail: "the token's user has only read access to the repository",
    todo: "give the token's user write access to the repository"
  };
}
var otherName = (asked, actual) => actual !== null && actual.toLowerCase() !== asked.toLowerCase() ? actual : null;
var renamedNote = (renamed_to) => renamed_to === null ? null : `the repository is now ${renamed_to}`;

// src/dispatch/push.ts
async function pushEvent(order, repository2, branch2, session) {
  const ending = await sendPush(order, repository2, branch2, session);
  return { ...ending, branch: branch2 };
}
async function sendPush(order, repository2, branch2, session) {
  const { event } = order;
  const place = { repository: repository2.full_name, branch: branch2, event, ...eventFileOf(order) };
  const look = () => session.read(branchPath(place.repository, branch2)).then(({ answer }) => answer);
  const sent = await writeEvent(place, repository2.default_branch, look, session);
  if ("explanation" in sent) return sent.explanation;
  const found = await lookFor(sent, look);
  const head = found && headOf(found);
  if (head && isThereAlready(sent) && isMessageOf(event, head.commit.message ?? ""))
    return await sendLostAgain(place, head, found, session) ?? conclude(sent, found, event, session);
  return conclude(sent, found, event, session);
}
async function writeEvent(place, from, look, session) {
  for (let attempts = 0; ; ) {
    const file2 = await readGivenFile(place, from, session);
    if (file2?.state === "failed") return file2;
    const sha2 = file2?.state === "present" ? file2.sha : null;
    const sent = await session.write(requestOf2(place, from, sha2), "always", async () => {
      const answer2 = await look();
      const head = headOf(answer2);
      return head && isMessageOf(place.event, head.commit.message ?? "") ? answer2 : null;
    });
    attempts += sent.attempts;
    const { answer } = sent;
    const isRace = file2 !== null && answer.kind === "reply" && isStaleFile(answer);
    if (!isRace || !(await session.pause(attempts, answer)).again) return { ...sent, attempts };
  }
}
var readGivenFile = ({ repository: repository2, path, event }, ref, session) => path === filePathOf(event) ? null : fileAt({ repository: repository2, path, ref }, session);
function requestOf2({ repository: repository2, branch: branch2, path, content, event }, from, sha2) {
  const body = {
    content: Buffer.from(content).toString("base64"),
    message: commitMessageOf(event),
    branch: from,
    new_branch: branch2,
    ...sha2 === null ? {} : { sha: sha2 }
  };
  return { method: sha2 === null ? "POST" : "PUT", path: contentsPath(repository2, path), body };
}
function eventFileOf({ event, push: { branch: branch2, path, content } }) {
  const isNamed = branch2 !== "";
  return { path: !isNamed && path || filePathOf(event), content: !isNamed && content || fileOf(event) };
}
async function lookFor({ answer, lost, crashed }, look) {
  if (commitOf(answer) ?? headOf(answer)) return null;
  return isSuccess(answer) || saysItExists(answer) || lost || crashed ? look() : null;
}
var isThereAlready = ({ answer, lost, crashed }) => saysItExists(answer) && !lost && !crashed;
function conclude(sent, found, event, session) {
  const { answer, attempts } = sent;
  const known = { status: statusOf(answer), attempts };
  const commit = commitOf(answer);
  if (commit) return { outcome: "dispatched", ...known, commit };
  const head = headOf(answer) ?? (found && headOf(found));
  if (head && !isMessageOf(event, head.commit.message ?? "")) return { outcome: "rejected", ...known, ...OTHER_EVENT };
  if (head) return { outcome: "dispatched", ...known, commit: head.commit.id, detail: detailOf(sent) };
  if (saysItExists(answer))
    return { outcome: "unconfirmed", ...known, detail: "the branch exists, but could not be read" };
  return { ...resultWithoutBranch(sent, found, session), ...known };
}
function detailOf({ answer, lost, crashed }) {
  if (lost || crashed) return ARRIVED;
  return isSuccess(answer) && !headOf(answer) ? SEEN : THERE_ALREADY;
}
function resultWithoutBranch({ answer, lost, crashed, note }, found, session) {
  const explanation = explainAnswer(answer, "sent", session.now());
  const absent = found?.kind === "reply" && found.status === 404 && serverMessage(found) !== null;
  if (isBranchInTheWay(answer)) return { ...explanation, ...IN_THE_WAY };
  if (lost || (crashed || isSuccess(answer)) && !absent)
    return { outcome: "unconfirmed", ...joinDetails(explanation.detail, note) };
  if (isSuccess(answer))
    return { outcome: "unexpected-answer", ...joinDetails(explanation.detail, "the branch was not created") };
  return {
    ...explanation,
    ...joinDetails(explanation.detail, note),
    ...explanation.outcome === "server-error" && absent ? NOT_MADE : {}
  };
}
var isBranchInTheWay = (answer) => answer.kind === "reply" && answer.status === 403 && /exists; cannot create/i.test(serverMessage(answer) ?? "");
var IN_THE_WAY = {
  outcome: "rejected",
  detail: "an existing branch has a name that is a prefix of the event's branch, and git allows only one of them",
  todo: "rename that branch (such as `dispatch`), or use another `event-type`"
};
var NOT_MADE = {
  todo: "the branch was not created: check the server's log, for example for a hook that rejects the push, then rerun with `failed-repositories`",
  maybeSent: false
};
var SEEN = "the branch exists, although the response does not contain its commit";
var ARRIVED = "the branch exists, so an attempt arrived although its response was lost";
var THERE_ALREADY = "the branch already existed, so the event was not sent twice";
var OTHER_EVENT = {
  detail: "the branch of this `dispatch-id` exists and contains another event",
  todo: "leave `dispatch-id` empty for a new event",
  needsNewId: true
};
var saysItExists = (answer) => answer.kind === "reply" && [403, 409, 422].includes(answer.status) && /(branch|reference) already exists/i.test(serverMessage(answer) ?? "");
var push = {
  needsCapabilities: false,
  isOffered: () => true,
  missing: { outcome: "endpoint-missing" },
  planUnread: null,
  // With an explicit method any run of the push counts; only to follow a run must its workflow be known.
  skipsWorkflows: ({ workflow: workflow2 }, { dryRun, waitFor }) => !dryRun && (waitFor === "accepted" || waitFor === "queued" && workflow2 === ""),
  obstacleOf: pushObstacleOf,
  // `ref` is only for workflow_dispatch.
  driftRefOf: ({ push: { branch: branch2 } }) => branch2 || void 0,
  plan: (choice, found) => (choice ? choice.named : found.order.push.branch !== "") ? planNamedPush(choice, found) : planEventPush(found)
};
function planEventPush({ order, repository: repository2, session }) {
  const method = "push";
  const branch2 = branchOf(order.event.event_type, order.event.dispatch_id);
  return {
    plan: {
      known: { method, branch: branch2, detail: `a push to the new branch ${branch2}` },
      send: async () => ({ method, ...await pushEvent(order, repository2, branch2, session) })
    }
  };
}
async function planNamedPush(choice, { order, repository: repository2, session }) {
  const method = "push";
  const looked = await prepareNamedPush(order, repository2, session);
  if ("ending" in looked) return { ending: { method, ...looked.ending } };
  const { branch: branch2, path, from } = looked.push;
  if (from !== null && choice?.endingByCreation) return { ending: choice.endingByCreation };
  const created = from === null ? [] : choice?.startedByCreation ?? [];
  const note = created.length > 0 ? `the branch is new, which also starts ${created.join(", ")}` : null;
  const add = (ending) => ({ ...ending, ...joinDetails(ending.detail, note) });
  return {
    plan: {
      known: add({ method, branch: branch2, detail: `a push of ${path} to ${branch2}` }),
      send: async () => add({ method, ...await pushNamed(looked.push, order, repository2, session) })
    }
  };
}

// src/dispatch/order.ts
var namedRefOf = ({ push: push2, ref }) => push2.branch || ref || void 0;

// src/dispatch/repository-dispatch.ts
var DISPATCHED2 = {
  outcome: "dispatched",
  status: 204,
  attempts: 1,
  method: "repository_dispatch",
  renamed_to: null
};
async function sendDispatch({ event }, repository2, session) {
  const method = "repository_dispatch";
  const request = { method: "POST", path: dispatchesPath(repository2), body: bodyOf(event) };
  const { answer, attempts, note } = await session.write(request, "undelivered");
  const isRedirected = answer.kind === "reply" && answer.path !== request.path;
  const renamed_to = isRedirected ? otherName(repository2, repositoryOfPath(answer.path)) : null;
  if (answer.kind === "reply" && answer.status === 204) {
    if (attempts === 1 && renamed_to === null) return DISPATCHED2;
    return { ...DISPATCHED2, attempts, renamed_to, ...joinDetails(renamedNote(renamed_to)) };
  }
  const explanation = explainAnswer(answer, "sent", session.now());
  return {
    ...explanation,
    ...joinDetails(explanation.detail, renamedNote(renamed_to), note),
    attempts,
    method,
    renamed_to
  };
}
var bodies = /* @__PURE__ */ new WeakMap();
function bodyOf(event) {
  const { event_type, client_payload } = event;
  const body = bodies.get(event) ?? Buffer.from(JSON.stringify({ event_type, client_payload }));
  bodies.set(event, body);
  return body;
}
var repositoryDispatch = {
  needsCapabilities: false,
  isOffered: (capabilities) => capabilities.repository_dispatch,
  missing: { outcome: "endpoint-missing", status: 404 },
  planUnread: (order, session) => planFor(order, order.repository, session),
  skipsWorkflows: () => false,
  obstacleOf: () => null,
  driftRefOf: namedRefOf,
  plan: (_choice, { order, repository: repository2, session }) => ({ plan: planFor(order, repository2.full_name, session) })
};
var planFor = (order, repository2, session) => ({
  known: { method: "repository_dispatch" },
  send: () => sendDispatch(order, repository2, session)
});

// src/dispatch/workflow-dispatch.ts
async function dispatchWorkflow({ path, inputs }, order, repository2, session) {
  const ref = order.ref || repository2.default_branch;
  const before = await readTasksBefore(path, ref, repository2, session);
  const request = {
    method: "POST",
    // Ignored if unknown; Forgejo has the same parameter in the body.
    path: `${workflowDispatchPath(repository2.full_name, fileNameOf(path))}?return_run_details=true`,
    body: { ref, inputs, ...session.capabilities?.flavor === "forgejo" ? { return_run_info: true } : {} }
  };
  const { answer, attempts, note } = await session.write(request, "undelivered");
  if (answer.kind === "reply" && isAccepted(answer))
    return {
      outcome: "dispatched",
      status: answer.status,
      attempts,
      ...runOf(answer, repository2, session),
      ...before.newest ? { before: before.newest } : {},
      ...before.cancels ? { warning: before.cancels } : {},
      ...joinDetails(before.cancels, note)
    };
  const explanation = refusalOf2(answer, path, ref) ?? explainAnswer(answer, "sent", session.now());
  return { ...explanation, attempts, ...joinDetails(explanation.detail, note) };
}
var isAccepted = (reply) => reply.status === 204 || [200, 201].includes(reply.status) && readDispatched(reply) !== null;
function runOf(reply, { full_name }, { server, capabilities }) {
  const run2 = readDispatched(reply);
  if (run2 === null) return { isQueued: capabilities !== null && !has("answersBeforeRun", capabilities) };
  const pageOf = (link2, number3) => runUrlOf(server.web, full_name, link2, number3);
  if ("run_number" in run2) {
    const { id: run_id2, run_number } = run2;
    return { run_id: run_id2, run_number, isQueued: true, run_url: pageOf(void 0, run_number) };
  }
  const { workflow_run_id: run_id, html_url: link } = run2;
  return { run_id, isQueued: true, ...link ? { run_url: pageOf(link, run_id) } : {} };
}
function refusalOf2(answer, path, ref) {
  const message = answer.kind === "reply" ? serverMessage(answer) : null;
  if (answer.kind !== "reply" || message === null) return null;
  const { status: status2 } = answer;
  if (status2 === 404 && /^workflow .*(doesn't|does not) exist|workflow.*not found/i.test(message))
    return {
      status: status2,
      outcome: "no-listener",
      detail: `${path} does not exist at ${ref}`,
      todo: "set another `workflow`, or add the file"
    };
  if (status2 === 404 && /^ref .*(doesn't|does not) exist/i.test(message))
    return {
      status: status2,
      outcome: "rejected",
      detail: `the branch ${ref} does not exist`,
      todo: "set `ref` to a branch, or to `refs/tags/\u2026` for a tag"
    };
  if (status2 === 422 && /no ['"]?workflow_dispatch/i.test(message))
    return {
      status: status2,
      outcome: "no-listener",
      detail: `${path} does not have the trigger \`workflow_dispatch\` at ${ref}`,
      todo: "add it to its `on:`"
    };
  if (status2 === 403 && /workflow is disabled/i.test(message))
    return {
      status: status2,
      outcome: "no-listener",
      detail: `${path} is disabled`,
      todo: "enable it on the repository's Actions page"
    };
  return null;
}
async function readTasksBefore(path, ref, repository2, session) {
  const { capabilities, waitFor } = session;
  const nothing = { newest: null, cancels: null };
  if (!capabilities || !has("listsTasks", capabilities) || surelyHas("namesDispatchedRun", capabilities)) return nothing;
  const mayCancel = !surelyHas("keepsUnfinishedRun", capabilities);
  const isFollowed = waitFor === "started" || waitFor === "completed";
  if (!mayCancel && !isFollowed) return nothing;
  const { answer } = await session.read(`${tasksPath(repository2.full_name)}?limit=50`);
  const read2 = answer.kind === "reply" && answer.status === 200 ? readTasks(answer) : null;
  if (!read2) return nothing;
  const tasks3 = read2.workflow_runs ?? [];
  const newest = tasks3.reduce(
    ({ task: task2, run: run2 }, { id, run_number }) => ({ task: Math.max(task2, id), run: Math.max(run2, run_number) }),
    { task: 0, run: 0 }
  );
  const going = tasks3.some(
    (task2) => stateOf(task2.status, null).phase !== "ended" && task2.event === "workflow_dispatch" && task2.workflow_id === fileNameOf(path) && task2.head_branch === shortRef(ref)
  );
  const cancels = `this server cancels an unfinished run of ${path} at ${ref} when the new one starts`;
  return { newest, cancels: going && mayCancel ? cancels : null };
}
var workflowDispatch = {
  needsCapabilities: true,
  isOffered: (capabilities) => capabilities.workflow_dispatch,
  missing: {
    outcome: "endpoint-missing",
    status: 404,
    detail: "workflow_dispatch requires Gitea 1.24 or Forgejo 8",
    todo: "use `dispatch-method: auto` or `push`"
  },
  planUnread: null,
  skipsWorkflows: () => false,
  obstacleOf: () => null,
  driftRefOf: namedRefOf,
  plan(choice, { order, repository: repository2, session }) {
    const method = "workflow_dispatch";
    const { listener: path, inputs } = choice;
    return {
      plan: {
        known: { method, detail: `${path} at ${order.ref || repository2.default_branch}` },
        send: async () => ({
          method,
          ...await dispatchWorkflow({ path, inputs }, order, repository2, session)
        })
      }
    };
  }
};

// src/dispatch/methods.ts
var METHODS = {
  repository_dispatch: repositoryDispatch,
  workflow_dispatch: workflowDispatch,
  push
};
var methodByHand = (method) => method === "auto" ? null : METHODS[method];
var methodsFor = (method) => method === "auto" ? METHOD_NAMES : [method];
var needsCapabilities = (method, dryRun, waitFor) => dryRun || waitFor !== "accepted" || (methodByHand(method)?.needsCapabilities ?? true);

// src/dispatch/choice.ts
var PLAIN_CHOICE = {
  named: false,
  inputs: {},
  lost: [],
  losesFile: false,
  lostPayload: false,
  listeners: [],
  others: [],
  startedByCreation: [],
  endingByCreation: null,
  notes: [],
  generic: false
};

// src/dispatch/repository-look.ts
function lookAt({ full_name }, { capabilities, read: read2 }) {
  const flavor = capabilities?.flavor ?? "gitea";
  const tag = flavor === "github" ? gitTagPath : tagPath;
  const replyTo = async (path) => {
    const { answer } = await read2(path);
    return answer.kind === "reply" ? answer : null;
  };
  return {
    flavor,
    isAbsent: async (kind, ref) => (await replyTo((kind === "tag" ? tag : branchPath)(full_name, shortRef(ref))))?.status === 404,
    rules: async () => {
      const reply = await replyTo(branchRulesPath(full_name));
      return reply?.status === 200 ? readBranchRules(reply) : null;
    },
    isDisabled: async (path) => {
      if (!capabilities || !has("listsWorkflows", capabilities)) return false;
      const reply = await replyTo(workflowPath(full_name, fileNameOf(path)));
      return reply?.status === 200 && readOneWorkflow(reply)?.state.startsWith("disabled") || false;
    },
    closedBranches: async (prefix) => {
      const reply = await replyTo(`${branchesPath(full_name)}?page=1&limit=50&q=${encodeURIComponent(prefix)}`);
      const found = reply?.status === 200 && readBranches(reply) || [];
      const closed = found.filter((branch2) => branch2.protected === true && branch2.user_can_push === false);
      return closed.map(({ name }) => name).filter((name) => name.startsWith(prefix));
    }
  };
}

// src/dispatch/plan.ts
async function planDispatch(found) {
  const { order, session } = found;
  const byHand = methodByHand(order.method);
  if (byHand && (session.capabilities === null || byHand.skipsWorkflows(order, session)))
    return { ...await byHand.plan(null, found), choice: null };
  if (byHand && !byHand.isOffered(session.capabilities)) return { ending: byHand.missing, choice: null };
  const decision = await decide(found);
  if ("ending" in decision) return { ending: decision.ending, choice: null };
  const { choice } = decision;
  const stopped = session.dryRun ? await obstacleOfRun(choice, found) : null;
  if (stopped) return { ending: { ...stopped, method: choice.method, listener: choice.listener }, choice: null };
  const planned = await METHODS[choice.method].plan(choice, found);
  const isNone = "ending" in planned && planned.ending.outcome === "no-listener";
  return { ...planned, choice: isNone ? null : choice };
}
async function decide(found) {
  const { order, repository: repository2, session } = found;
  const methods = methodsFor(order.method);
  const { default_branch } = repository2;
  const atItsRef = methods.filter((method) => METHOD_FACTS[method].usesRef);
  if (!order.ref || order.ref === default_branch || atItsRef.length === 0)
    return decideAt(default_branch, methods, found);
  const atRef = await decideAt(order.ref, atItsRef, found);
  if (atRef.found === 0) {
    const { refObstacleOf } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
    const missing2 = await refObstacleOf(order.ref, lookAt(repository2, session));
    if (missing2) return { ending: missing2 };
  }
  const others = methods.filter((method) => !METHOD_FACTS[method].usesRef);
  return "choice" in atRef || others.length === 0 ? atRef : decideAt(default_branch, others, found);
}
async function decideAt(ref, methods, { order, repository: repository2, session }) {
  const capabilities = session.capabilities;
  const files = await workflowFilesOf(repository2, ref, order.workflow, { ...session, capabilities });
  if ("explanation" in files) {
    if (!methods.includes("repository_dispatch") || !capabilities.repository_dispatch)
      return { ending: files.explanation };
    return { choice: UNCHECKED };
  }
  const { chooseMethod, queueObstacleOf, withStates } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
  const possible = { capabilities, methods, order };
  const first = chooseMethod(files.files, ref, possible);
  const isListed = order.workflow === "" && ref === repository2.default_branch;
  const asked = { dryRun: session.dryRun, isListed };
  const marked = await withStates(files.files, first, asked, lookAt(repository2, session));
  const decideBy = (allowed) => chooseMethod(marked, ref, { ...possible, methods: allowed });
  const decision = marked === files.files ? first : decideBy(methods);
  if (!("choice" in decision)) return { ...decision, found: files.files.length };
  const { method, listener } = decision.choice;
  const readOthers2 = () => allBut(listener ?? "", repository2, ref, { ...session, capabilities });
  const obstacle = METHODS[method].obstacleOf(repository2) ?? await queueObstacleOf(decision.choice, order, capabilities, readOthers2);
  if (!obstacle) return { ...decision, found: files.files.length };
  const without = decideBy(methods.filter((one) => one !== method));
  return "choice" in without ? without : { ending: obstacle };
}
async function obstacleOfRun(choice, { order, repository: repository2, session }) {
  const { runObstacleOf } = await Promise.resolve().then(() => __toESM(require("./on-demand.cjs"), 1));
  const asking = { order, repository: repository2, login: session.login, look: lookAt(repository2, session) };
  return readerObstacleOf(repository2) ?? runObstacleOf(choice, asking);
}
var UNCHECKED = { ...PLAIN_CHOICE, method: "repository_dispatch", listener: null };

// src/dispatch/dispatch-one.ts
function dispatchOne(order, session) {
  const unread = session.dryRun ? null : methodByHand(order.method)?.planUnread;
  return unread ? dispatchUnread(unread(order, session), order, session) : dispatchRead(order, session);
}
async function dispatchUnread(plan, order, session) {
  const { repository: repository2 } = order;
  if (order.drift.path === "") return send(plan, { order, session, repository: repository2, listeners: [] });
  const counted = countRequests(session);
  const drift = await readDrift(order, repository2, counted.session);
  if ("ending" in drift) return { ...counted.last(), ...methodOf(order), ...drift.ending };
  const ending = await send(plan, { order, session, repository: repository2, listeners: [] });
  return { ...ending, ...joinDetails(drift.note, ending.detail) };
}
async function dispatchRead(order, outer) {
  const { session, last } = countRequests(outer);
  const state = await readRepositoryState(order.repository, session);
  if ("ending" in state) return { ...last(), ...state.ending, ...methodOf(order) };
  const { repository: repository2, renamed_to } = state;
  const ending = await dispatchKnown(order, repository2, session);
  const detail = joinDetails(ending.detail, renamedNote(renamed_to));
  return { ...last(), ...methodOf(order), ...ending, renamed_to, ...detail };
}
async function dispatchKnown(order, repository2, session) {
  if (!session.claim(repository2.full_name)) return { outcome: "duplicate" };
  const obstacle = obstacleOf(repository2) ?? methodByHand(order.method)?.obstacleOf(repository2);
  if (obstacle) return obstacle;
  const drift = await readDrift(order, repository2.full_name, session);
  if ("ending" in drift) return drift.ending;
  const { choice, ...planned } = await planDispatch({ order, repository: repository2, session });
  const about = { order, session, repository: repository2.full_name, listeners: choice?.listeners ?? [] };
  const at = { ...about, order: { ...order, ref: order.ref || repository2.default_branch } };
  const bare2 = "ending" in planned ? planned.ending : await sendUnlessDryRun(planned.plan, at);
  const ending = choice ? withChoice(bare2, choice) : bare2;
  if (drift.note !== null && ending.outcome === "unchanged") return stuckOf(ending, drift.note);
  return { ...ending, ...joinDetails(drift.note, ending.detail) };
}
var sendUnlessDryRun = async (plan, sending) => sending.session.dryRun ? { ...plan.known, outcome: "would-dispatch" } : send(plan, sending);
async function send(plan, sending) {
  const { now, waitFor } = sending.session;
  const sentAt = now();
  const ending = await plan.send();
  const { outcome, method } = ending;
  if (outcome !== "dispatched" || !method) return ending;
  if (waitFor === "accepted" && ending.branch === void 0) return ending;
  const reference = runReferenceFrom({ ...ending, method }, sending, { sentAt, answeredAt: now() });
  return waitFor === "accepted" && reference.eventBranch === null ? ending : { ...ending, reference };
}
function runReferenceFrom({ method, branch: branch2, ...ending }, { order: { event, ref, push: push2 }, session, repository: repository2, listeners }, times) {
  const isOwnBranch = branch2 === branchOf(event.event_type, event.dispatch_id);
  return {
    repository: repository2,
    event: method,
    eventType: event.event_type,
    commit: ending.commit ?? null,
    eventBranch: isOwnBranch ? branch2 : null,
    runId: ending.run_id ?? null,
    runNumber: ending.run_number ?? null,
    isQueued: ending.isQueued ?? false,
    ref: METHOD_FACTS[method].usesRef ? shortRef(ref) : null,
    at: branch2 ?? (ref || null),
    path: branch2 === void 0 ? null : pushedPath(push2, event, isOwnBranch),
    before: ending.before ?? null,
    listeners,
    actor: session.login,
    ...times
  };
}
var pushedPath = (push2, event, isOwnBranch) => !(isOwnBranch && push2.branch !== "") && push2.path || filePathOf(event);
async function readDrift(order, repository2, session) {
  if (order.drift.path === "") return { note: null };
  const byHand = methodByHand(order.method);
  const ref = (byHand?.driftRefOf ?? namedRefOf)(order);
  return driftOf(repository2, ref, order.drift, session);
}
var stuckOf = (ending, note) => ({
  ...ending,
  outcome: "rejected",
  ...joinDetails("nothing was sent, since the file to push already has this content", ending.detail, note),
  todo: "set `drift-path` to the file that is pushed, or let the receiver update the file at `drift-path`"
});
var methodOf = ({ method }) => method === "auto" ? {} : { method };

// src/dispatch/orders.ts
function ordersOf(inputs, event) {
  const push2 = { branch: inputs["push-branch"], path: inputs["push-path"], content: inputs["push-content"] };
  const drift = {
    path: inputs["drift-path"],
    pattern: inputs["drift-pattern"],
    expected: inputs["drift-expected"]
  };
  return ({ repository: repository2, overrides }) => ({
    repository: repository2,
    method: overrides.dispatch_method ?? inputs["dispatch-method"],
    workflow: overrides.workflow ?? inputs.workflow,
    ref: overrides.ref ?? inputs.ref,
    push: push2,
    drift,
    event: overrides.client_payload ? { ...event, client_payload: { ...event.client_payload, ...overrides.client_payload } } : event
  });
}

// src/dispatch/dispatch-all.ts
function dispatchAll(inputs, event, surroundings) {
  const orderOf = ordersOf(inputs, event);
  const work = {
    needsCapabilities: needsCapabilitiesOf(inputs),
    perTarget: (target, session) => dispatchOne(orderOf(target), session)
  };
  return runFleet(inputs, work, surroundings);
}
function needsCapabilitiesOf(inputs) {
  const { targets, "dispatch-method": method, "dry-run": dryRun, "wait-for": waitFor } = inputs;
  const methods = [method, ...targets.flatMap(({ overrides }) => overrides.dispatch_method ?? [])];
  return methods.some((one) => needsCapabilities(one, dryRun, waitFor));
}

// src/dispatch/run-dispatch.ts
async function runDispatch(inputs, event, proxy, step) {
  const cancellation = watchCancellation();
  const early = proxy === null ? openEarly(new URL(inputs.server.api), leastConnections(inputs)) : null;
  try {
    await new Promise((next) => setImmediate(next));
    const client = await openClient(inputs, { ...step, proxy, cancellation, early });
    return await dispatchAll(inputs, event, surroundingsOf(inputs, event, client, cancellation, step)).finally(() => {
      client.close();
    });
  } finally {
    early?.close();
    cancellation.end();
  }
}
async function openClient(inputs, outside) {
  const { proxy, cancellation, early, confidential } = outside;
  const { createClient: createClient2 } = await Promise.resolve().then(() => (init_client(), client_exports));
  return createClient2({
    api: inputs.server.api,
    web: inputs.server.web,
    token: inputs.token,
    redact: confidential.redactToken,
    repeats: confidential.repeats,
    proxy,
    early,
    userAgent: `gitea-dispatch/${action_default.version}`,
    connections: mostConnections(inputs),
    timeoutMs: inputs["request-timeout-seconds"] * 1e3,
    signal: cancellation.signal
  });
}
function surroundingsOf(inputs, event, client, { sleep: sleep2, isCancelled }, { publisher, confidential }) {
  return {
    client,
    clock: { now: Date.now, sleep: sleep2, random: Math.random, cancelled: isCancelled },
    describeError: confidential.describe,
    onTargets(targets, notes) {
      publisher.info(headlineOf(inputs, targets.length, event));
      const lines = [...targetLines(targets), ...notes];
      publisher.group(
        "Targets",
        lines.map((line) => sanitize(line))
      );
    },
    onEnd: (result, done, total) => publisher.info(lineOf(result, done, total)),
    onNote: (line) => publisher.info(sanitize(line))
  };
}

// src/dispatch/main.ts
startAction(async (step) => {
  const parsed = await parseInputs(process.env, workspaceReader(findWorkspace()), wayTo);
  const dispatchId = "inputs" in parsed ? chooseId(parsed.inputs) : "";
  begin(parsed, dispatchId, step);
  if ("problems" in parsed) return publishWrongInputs(parsed, step.publisher);
  const { inputs, way } = parsed;
  step.confidential.setSent(() => [inputs.token, ...way.secrets, ...valuesSent(inputs)]);
  const event = await createEvent(inputs, dispatchId);
  const report = await runDispatch(inputs, event, way.proxy, step).catch(
    (error2) => reportOfError(mistakeOf(error2, step.confidential), inputs)
  );
  publishReport(report, event, inputs, step.publisher);
});
function begin({ way, warnings }, dispatchId, { publisher, confidential }) {
  for (const secret of way.secrets) if (secret.length >= 4) publisher.mask(secret);
  confidential.addSecrets(way.secrets);
  publisher.info(`gitea-dispatch ${action_default.version}`);
  if (dispatchId !== "") publisher.info(`dispatch id ${dispatchId}`);
  for (const warning2 of warnings) publisher.warning(warning2);
}
