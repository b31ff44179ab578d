/**
 * The internet of the tests, on loopback: a recording HTTP proxy that answers for every host from a table of pages.
 * Whatever a browser asks of the network arrives here and is written down, so a stray request cannot hide.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page: HTML, or a full answer. */
export type NewsPage =
  | string
  | { body: string; type?: string; headers?: Record<string, string>; delayMs?: number };

export interface NewsServer {
  /** `127.0.0.1:port`, to be set as the browser's proxy. */
  readonly proxy: string;
  /** Serves `page` at the address, for instance `http://news.test/a.html`. */
  serve(address: string, page: NewsPage): void;
  /** Every address asked for so far, in order, less the browsers' own calls home. */
  requests(): readonly string[];
  /** Forgets the requests so far. */
  forget(): void;
  close(): Promise<void>;
}

/** What the browsers themselves ask for, with or without an extension, seen in runs of each without ours. */
const BROWSER_OWN =
  /^https?:\/\/([\w.-]+\.)?(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)[:/]/;

/** Starts the server on a free loopback port. */
export async function startNewsServer(): Promise<NewsServer> {
  const pages = new Map<string, NewsPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    asked.push(address);
    answer(pages.get(address.replace(/[?#].*$/, '')) ?? pages.get(address), response);
  });
  // TLS is not served: a CONNECT is written down and refused.
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (address, page) => void pages.set(address, page),
    requests: () => asked.filter((address) => !BROWSER_OWN.test(address)),
    forget: () => void asked.splice(0),
    close: () => close(server),
  };
}

/** A proxy request names the whole address; a direct one only the path. */
function addressOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  return /^https?:/.test(url) ? url : `http://${request.headers.host}${url}`;
}

function answer(page: NewsPage | undefined, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const {
    body,
    type = 'text/html; charset=utf-8',
    headers = {},
    delayMs = 0,
  } = typeof page === 'string' ? { body: page } : page;
  setTimeout(
    () =>
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', ...headers }).end(body),
    delayMs,
  );
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
