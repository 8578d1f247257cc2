import fc from 'fast-check';

// Laws are tried on the same values in every run: what it says of a change does not hang on a draw.
// FC_SEED=random draws others, and FC_SEED=N those of a run that failed.
const wanted = process.env['FC_SEED'];
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted ?? 2023) });
