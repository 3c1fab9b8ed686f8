import { startServer, type Server } from './server';

const FIRST_PORT = Number(process.env['PORT'] || 3001);

/** The first free port from 3001 on, so that the address stays the same from day to day. */
async function startOnFreePort(): Promise<Server> {
  for (let port = FIRST_PORT; port < FIRST_PORT + 20; port += 1) {
    try {
      return await startServer({ port });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  return startServer({ port: 0 });
}

async function main(): Promise<void> {
  const { url } = await startOnFreePort();
  console.log(`Мини-Excel с панелью: ${url}\nОткройте этот адрес в браузере; остановить — Ctrl+C.`);
  console.log(`The mini Excel with the pane: ${url} (Ctrl+C stops it).`);
}

main().catch((error: Error) => {
  console.error(`Сервер не запущен. The server was not started: ${error.message}`);
  process.exitCode = 1;
});
