import { associateAll } from './associate';

/** The entry of the custom functions: they are tied as soon as the page has Office.js. */
associateAll();
