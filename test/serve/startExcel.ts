import { getHttpsServerOptions } from 'office-addin-dev-certs';
import path from 'node:path';
import { startAddinServer } from './server';

/** The address that manifest.xml names as it stands. */
const PORT = 3000;

const STEPS_RU = (manifest: string) => `
Надстройка отдаётся по адресу https://localhost:${PORT}/; не закрывайте это окно. Остановить — Ctrl+C.
Файл манифеста: ${manifest}

Windows   Папка с манифестом → общий доступ → Excel: Файл → Параметры → Центр управления безопасностью →
          Параметры… → Доверенные каталоги надстроек → адрес общей папки → «Показывать в меню» → перезапуск →
          Главная → Надстройки → Дополнительно → ОБЩАЯ ПАПКА → «ШНОР».
Mac       Скопируйте манифест в ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef и перезапустите Excel:
          Главная → Надстройки.
Браузер   Откройте https://localhost:${PORT}/taskpane.html и подтвердите сертификат; затем в Excel: Главная →
          Надстройки → Дополнительно → «Отправить мою надстройку» → файл манифеста.

Подробно — README, раздел «Установить в Excel»; что проверить — docs/smoke.md.`;

const STEPS_EN = (manifest: string) => `
The add-in is served at https://localhost:${PORT}/; keep this window open. Manifest: ${manifest}
Windows: share its folder, trust the share in the Trust Center (Trusted Add-in Catalogs), restart, Home → Add-ins →
Shared folder. Mac: copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef. Web: open
https://localhost:${PORT}/taskpane.html once, then Home → Add-ins → More → Upload My Add-in.`;

/** Makes a certificate for this machine when there is none yet; the system asks the person to trust it. */
async function main(): Promise<void> {
  await startAddinServer({ port: PORT, tls: await getHttpsServerOptions() });
  const manifest = path.resolve(__dirname, '../../dist/addin/manifest.xml');
  console.log(STEPS_RU(manifest));
  console.log(STEPS_EN(manifest));
}

main().catch((error: Error) => {
  console.error(`Сервер не запущен. The server was not started: ${error.message}`);
  process.exitCode = 1;
});
