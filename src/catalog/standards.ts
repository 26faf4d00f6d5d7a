import { ianaRegistry, rfcUrl, type Source, sourceUrl } from './source.ts';

/** A document of which many sources are parts. */
export interface Standard {
  /** What it is cited by: `RFC 9110`, or the body that keeps it. */
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

/** The titles of the RFCs on which facts rest, as the RFC Editor lists them. */
const rfcTitles: Readonly<Record<number, string>> = {
  1945: 'Hypertext Transfer Protocol -- HTTP/1.0',
  2295: 'Transparent Content Negotiation in HTTP',
  2324: 'Hyper Text Coffee Pot Control Protocol (HTCPCP/1.0)',
  2518: 'HTTP Extensions for Distributed Authoring -- WEBDAV',
  2616: 'Hypertext Transfer Protocol -- HTTP/1.1',
  2774: 'An HTTP Extension Framework',
  3229: 'Delta encoding in HTTP',
  4918: 'HTTP Extensions for Web Distributed Authoring and Versioning (WebDAV)',
  5842: 'Binding Extensions to Web Distributed Authoring and Versioning (WebDAV)',
  6585: 'Additional HTTP Status Codes',
  6749: 'The OAuth 2.0 Authorization Framework',
  7231: 'Hypertext Transfer Protocol (HTTP/1.1): Semantics and Content',
  7725: 'An HTTP Status Code to Report Legal Obstacles',
  8297: 'An HTTP Status Code for Indicating Hints',
  8470: 'Using Early Data in HTTP',
  9110: 'HTTP Semantics',
  9111: 'HTTP Caching',
};

/** The standards that live at an address of their own, by its host. */
const standardsByHost: Readonly<Record<string, Standard>> = {
  'fetch.spec.whatwg.org': {
    name: 'WHATWG',
    title: 'Fetch Standard',
    url: 'https://fetch.spec.whatwg.org/',
  },
  'html.spec.whatwg.org': {
    name: 'WHATWG',
    title: 'HTML Standard',
    url: 'https://html.spec.whatwg.org/multipage/',
  },
  'websockets.spec.whatwg.org': {
    name: 'WHATWG',
    title: 'WebSockets Standard',
    url: 'https://websockets.spec.whatwg.org/',
  },
  'www.iana.org': {
    name: 'IANA',
    title: 'HTTP Status Code Registry',
    url: ianaRegistry.url,
  },
};

/** The standard that a source is a part of; undefined for a draft, or the page of a vendor or a project. Throws for an RFC without a title. */
export function standardOf(source: Source): Standard | undefined {
  switch (source.kind) {
    case 'rfc': {
      const title = rfcTitles[source.rfc];
      if (title === undefined) {
        throw new RangeError(`RFC ${source.rfc} lacks its title in src/catalog/standards.ts`);
      }
      return { name: `RFC ${source.rfc}`, title, url: rfcUrl(source.rfc) };
    }
    case 'page':
      return standardsByHost[new URL(sourceUrl(source)).host];
    case 'practice':
      return standardOf(source.beside);
  }
}
