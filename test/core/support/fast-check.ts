import fc from 'fast-check';

/** The same cases on every run, so that a failure is one for everybody; set FC_SEED to look further. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260101) });

export default fc;
