import { useStrings } from '../strings';
import { PictureFrame, type SavePicture } from './PictureFrame';
import { shortName } from './short-name';

/** One entity and how far into the article each of its mentions stands, from 0 to 1, in order. */
export interface SpokenAt {
  readonly entity: string;
  readonly name: string;
  readonly at: readonly number[];
}

interface StripsPictureProps {
  readonly title: string;
  /** Those that the article is most about first. */
  readonly spoken: readonly SpokenAt[];
  readonly onSave: SavePicture;
}

/** Most rows: what a page of paper holds. */
const ROWS_MAX = 40;
/** Height of a row, width of the picture, and where its strips begin, in units. */
const ROW = 20;
const WIDTH = 620;
const START = 190;

/** Keeps the strips of the list over it as one picture, and says them as text; they are seen there already, and so not drawn twice. */
export function StripsPicture({ title, spoken, onSave }: StripsPictureProps) {
  const t = useStrings();
  const rows = spoken.slice(0, ROWS_MAX);
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: 'percent' });
  const placeOf = (share: number) => START + share * (WIDTH - START - 4);
  return (
    <PictureFrame
      title={title}
      text={rows.map(({ name, at }) =>
        t('picture_spokenAt', name, at.map((share) => percent.format(share)).join(', ')),
      )}
      onSave={onSave}
    >
      <svg class="picture strips" viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} aria-hidden="true">
        {rows.map(({ entity, name, at }, row) => {
          const middle = (row + 0.5) * ROW;
          return (
            <g key={entity}>
              <text x="4" y={middle + 4}>
                {shortName(name)}
              </text>
              <line class="axis" x1={START} x2={WIDTH - 4} y1={middle} y2={middle} />
              {at.map((share, index) => (
                <line
                  key={index}
                  class="strip-mention"
                  x1={placeOf(share)}
                  x2={placeOf(share)}
                  y1={middle - 6}
                  y2={middle + 6}
                />
              ))}
            </g>
          );
        })}
      </svg>
    </PictureFrame>
  );
}
