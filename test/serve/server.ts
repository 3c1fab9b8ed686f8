import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { paneForMiniExcel, policyOf } from './pane';

const ROOT = path.resolve(__dirname, '../..');
const ADDIN = path.join(ROOT, 'dist/addin');
const MINI_EXCEL = path.join(ROOT, 'dist/mini-excel');
const OFFICE_JS = path.join(ROOT, 'node_modules/@microsoft/office-js/dist');
/** Unknown to the list of types of the file server. */
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Server {
  /** `http://localhost:3001/`. */
  readonly url: string;
  close(): Promise<void>;
}

export interface Where {
  /** 0 takes any free port. */
  readonly port: number;
  /** With a key and a certificate the server speaks https. */
  readonly tls?: https.ServerOptions;
}

/** A folder under an address, and what is done to its pages on the way. */
interface Mount {
  readonly at: string;
  readonly folder: string;
  readonly page?: (html: string, file: string) => string;
}

/** The mini Excel at `/`, the very built add-in at `/addin/`, Office.js of the npm package at `/office-js/`. */
export function startServer(where: Where): Promise<Server> {
  return serve(where, [
    {
      at: '/addin/',
      folder: ADDIN,
      page: (html, file) => (file === 'taskpane.html' ? paneForMiniExcel(html) : html),
    },
    { at: '/office-js/', folder: OFFICE_JS },
    { at: '/', folder: MINI_EXCEL },
  ]);
}

/** The built add-in as any web server would deliver it, for a real Excel. */
export function startAddinServer(where: Where): Promise<Server> {
  return serve(where, [{ at: '/', folder: ADDIN }]);
}

function serve({ port, tls }: Where, mounts: readonly Mount[]): Promise<Server> {
  const handlers = mounts.map((mount) => ({
    ...mount,
    files: sirv(mount.folder, { dev: true, setHeaders }),
  }));
  const answer: http.RequestListener = (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const mount = handlers.find(({ at }) => address.pathname.startsWith(at));
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    };
    if (!mount) return missing();
    const inside = address.pathname.slice(mount.at.length) || 'index.html';
    const page = inside.endsWith('.html') ? readPage(mount.folder, inside) : null;
    if (page !== null) return sendPage(response, mount.page?.(page, inside) ?? page);
    request.url = `/${inside}`;
    mount.files(request, response, missing);
  };
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // Only this machine may ask.
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        url: `${tls ? 'https' : 'http'}://localhost:${taken}/`,
        close: () =>
          new Promise((closed, failed) => {
            server.close((error) => (error ? failed(error) : closed()));
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** A page of the folder itself; nothing below or above it is a page. */
function readPage(folder: string, name: string): string | null {
  const file = path.join(folder, path.basename(name));
  return path.basename(name) === name && fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

function sendPage(response: http.ServerResponse, html: string): void {
  setHeaders(response, '.html');
  const policy = policyOf(html);
  if (policy) response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(html);
}

/** Excel on the web fetches metadata from another origin; Office drops icons that may not be kept. */
function setHeaders(response: http.ServerResponse, pathname: string): void {
  const icon = pathname.endsWith('.png');
  response.setHeader('Cache-Control', icon ? 'public, max-age=3600' : 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (pathname.endsWith('.xlsx')) response.setHeader('Content-Type', XLSX);
}
