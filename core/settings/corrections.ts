/** "Not this one": names that the reader said are not the entity we took them for. */
import { type Correction, LEARNT_MAX, type Settings } from './settings';

/** The page that a correction is asked about. */
export interface CorrectedPage {
  /** `PageOpened.source`. */
  readonly source: string;
  readonly site: string;
}

/** Name and entity as one key; a name is the same in capitals and out of them. */
export function correctionKey(entity: string, surface: string): string {
  return `${entity} ${surface.toLowerCase()}`;
}

/** The correction that a reader makes on a page, with the place that its scope asks for. */
export function correctionOn(
  page: CorrectedPage,
  { entity, surface, scope }: Pick<Correction, 'entity' | 'surface' | 'scope'>,
  madeAt: string,
): Correction {
  const where = scope === 'everywhere' ? '' : scope === 'site' ? page.site : page.source;
  return { entity, surface, scope, where, madeAt };
}

/** True where two corrections say the same, whenever they were made. */
export function isSameCorrection(a: Correction, b: Correction): boolean {
  return (
    correctionKey(a.entity, a.surface) === correctionKey(b.entity, b.surface) &&
    a.scope === b.scope &&
    a.where === b.where
  );
}

/** The settings with the correction, the newest last; one that says the same gives way, and the oldest where there are too many. */
export function withCorrection(settings: Settings, correction: Correction): Settings {
  const others = settings.corrections.filter((other) => !isSameCorrection(other, correction));
  return { ...settings, corrections: [...others, correction].slice(-LEARNT_MAX) };
}

/** The settings without the correction. */
export function withoutCorrection(settings: Settings, correction: Correction): Settings {
  return {
    ...settings,
    corrections: settings.corrections.filter((other) => !isSameCorrection(other, correction)),
  };
}

/** Keys (`correctionKey`) of the names that are not to be marked on the page. */
export function correctedOn({ corrections }: Settings, { source, site }: CorrectedPage): string[] {
  const holds = ({ scope, where }: Correction) =>
    scope === 'everywhere' || where === (scope === 'site' ? site : source);
  return corrections.filter(holds).map(({ entity, surface }) => correctionKey(entity, surface));
}
