import fc from 'fast-check';

// The same runs on every machine, so that a red test is the change's doing; the soak draws new ones each time.
if (!process.env.SOAK) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1950 });
// Mutation testing runs a property once for each mutant that it meets (scripts/mutation.mjs): few trials notice most, and the first
// failure is enough; making it small is for readers.
if (process.env.MUTATION_TRIALS)
  fc.configureGlobal({
    ...fc.readConfigureGlobal(),
    numRuns: Number(process.env.MUTATION_TRIALS),
    endOnFailure: true,
  });
