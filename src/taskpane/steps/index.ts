import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Step } from '../session/state';

/** The content of every step; each is a chunk of its own, loaded when it is opened. */
export const STEP_CONTENTS: Readonly<Record<Step, LazyExoticComponent<ComponentType>>> = {
  data: lazy(() => import('./Data')),
  check: lazy(() => import('./Check')),
  schools: lazy(() => import('./Schools')),
  shnor: lazy(() => import('./Shnor')),
  risks: lazy(() => import('./Risks')),
  monitoring: lazy(() => import('./Monitoring')),
  plans: lazy(() => import('./Plans')),
  programmes: lazy(() => import('./Programmes')),
  result: lazy(() => import('./Result')),
};
