import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';

/**
 * Serves one article on loopback, since browsers keep extensions off `file:` pages until the reader allows it.
 * HTML goes out byte by byte as it is; any other text is set as an article, a blank line between paragraphs.
 */
export async function serveArticle(
  bytes: Buffer,
  extension: string,
  file: string,
): Promise<{ address: string; close(): Promise<void> }> {
  const isHtml = ['.html', '.htm', '.xhtml'].includes(extension);
  const body = isHtml ? bytes : textArticle(bytes.toString('utf8'), basename(file));
  const type =
    extension === '.xhtml' ? 'application/xhtml+xml' : isHtml ? 'text/html' : 'text/html; charset=utf-8';
  const server = createServer((request, response) => {
    if (request.url === '/' || request.url?.startsWith('/?'))
      response.writeHead(200, { 'content-type': type }).end(body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** HTML of a plain text: its first line is the title, blank lines part the paragraphs. */
function textArticle(text: string, name: string): string {
  const paragraphs = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n(?:[^\S\n]*\r?\n)+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
  const title = paragraphs[0]?.split('\n')[0]?.slice(0, 200) ?? name;
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>:root{color-scheme:light dark}body{max-width:40rem;margin:3rem auto;padding:0 1.2rem;font:19px/1.6 Georgia,serif;white-space:pre-line}</style>
<article>${paragraphs.map((paragraph, i) => (i === 0 && paragraph.length < 200 ? `<h1>${escaped(paragraph)}</h1>` : `<p>${escaped(paragraph)}</p>`)).join('\n')}</article>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
