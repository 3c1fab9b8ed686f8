import { win32Transport } from '../officeHost/transport/win32';
import type { MiniExcel } from './page';

/**
 * Stands before Office.js in the pane's page: the pane talks to the workbook of the page around it, the way it
 * talks to Excel for Windows.
 */
const { miniExcel } = window.parent as unknown as { miniExcel: MiniExcel };
const transport = win32Transport(miniExcel.preview.host);
Object.defineProperty(window, 'external', { value: transport.external, configurable: true });
