import * as v from 'valibot';
import { type Problem, problemsOf } from './problem';
import { checkAliases } from './rules/aliases';
import { checkArticles } from './rules/articles';
import { checkDates } from './rules/dates';
import { checkIds } from './rules/ids';
import { checkInverses } from './rules/inverses';
import { checkLanguages } from './rules/languages';
import { checkProvenance } from './rules/provenance';
import { checkReferences } from './rules/references';
import { checkRepeats } from './rules/repeats';
import { type Pack, PackSchema } from './schema';

/** A pack that holds every rule of the format, or all the reasons why the value is none. */
export type PackCheck = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** What a pack's parts must be to each other, once each is of the right shape. */
const RULES = [
  checkIds,
  checkArticles,
  checkLanguages,
  checkProvenance,
  checkDates,
  checkReferences,
  checkInverses,
  checkRepeats,
  checkAliases,
];

/** The problems between the parts of a pack whose shape is right already; none where it holds every rule. */
export function checkRules(pack: Pack): Problem[] {
  return RULES.flatMap((rule) => rule(pack));
}

/** A checked pack from an unknown value, or its problems with their paths; never throws, changes nothing. */
export function checkPack(value: unknown): PackCheck {
  const shape = v.safeParse(PackSchema, value);
  if (!shape.success) return { ok: false, problems: problemsOf(shape.issues) };
  const problems = checkRules(shape.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: shape.output };
}
