import fc from 'fast-check';

// The same runs on every machine, so that a red test is the change's doing; the soak draws new ones each time.
if (!process.env.SOAK) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1950 });
