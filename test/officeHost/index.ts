import { ExcelHost as Host } from './excelHost';
import { installedMetadata } from './metadataFile';
import type { HostOptions } from './options';

/** The host for node: the object model comes from the installed library. */
export class ExcelHost extends Host {
  constructor(options: HostOptions = {}) {
    super({ metadata: installedMetadata(), ...options });
  }
}

export { connect, loadOffice, type LoadedOffice } from './loadOffice';
export type { CalcEngine, ChangedArea } from './calcEngine';
export type { HostOptions, Limits } from './options';
