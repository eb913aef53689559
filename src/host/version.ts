declare const __VERSION__: string | undefined;

/** The version of this copy. The build puts it in; straight from the sources it is a development copy. */
export const VERSION: string = typeof __VERSION__ === 'undefined' ? '0.0.0-development' : __VERSION__;
