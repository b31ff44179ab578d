/**
 * The URL Standard's parser, which every process has and which is not the DOM. ECMAScript's own library does not list it, so
 * the core says here how much of it it uses.
 */
interface URL {
  readonly origin: string;
  readonly protocol: string;
  readonly searchParams: Iterable<[string, string]>;
  username: string;
  password: string;
  host: string;
  pathname: string;
  search: string;
  hash: string;
  readonly href: string;
}
declare var URL: { new (url: string): URL; canParse(url: string): boolean };
declare var URLSearchParams: { new (init: Iterable<[string, string]>): { toString(): string } };
