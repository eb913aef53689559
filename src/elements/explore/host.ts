import type { ReactiveControllerHost } from 'lit';

/** The element whose answers are explored. */
export type ExploringHost = ReactiveControllerHost & { readonly isConnected: boolean };
