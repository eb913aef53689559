import type { Manifest } from './manifest.js';

export function analyze(sources: Readonly<Record<string, string>>): Manifest;
