import { useMemo } from 'preact/hooks';
import { placeNames } from '@/core/story/place-names';
import type { StoryPlace } from '@/core/story/story';
import { useStrings } from '../strings';
import { drawMap, type Ground, MAP } from './map-frame';
import { PictureFrame, type SavePicture } from './PictureFrame';

import { useRoving } from './roving';
import { shortName } from './short-name';

interface MapPictureProps {
  readonly title: string;
  readonly ground: Ground;
  readonly places: readonly StoryPlace[];
  readonly onOpen: (entity: string) => void;
  readonly onSave: SavePicture;
}

/** Draws where places are. */
export function MapPicture({ title, ground, places, onOpen, onSave }: MapPictureProps) {
  const t = useStrings();
  const { land, borders, spots } = useMemo(() => drawMap(ground, places), [ground, places]);
  const stops = spots.map(([x, y]) => ({ x, y }));
  const names = useMemo(
    () =>
      placeNames(
        stops,
        places.map(({ name }) => shortName(name)),
        MAP,
      ),
    [spots, places],
  );
  const { stop } = useRoving(stops, (index) => onOpen(places[index]?.entity ?? ''));
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const where = ({ lat, lon }: StoryPlace) =>
    `${numbers.format(Math.abs(lat))}° ${t(lat < 0 ? 'picture_south' : 'picture_north')}, ${numbers.format(Math.abs(lon))}° ${t(lon < 0 ? 'picture_west' : 'picture_east')}`;
  return (
    <PictureFrame
      title={title}
      text={places.map((place) => `${place.name}: ${where(place)}`)}
      onSave={onSave}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset */}
      <svg class="picture places" viewBox={`0 0 ${MAP.width} ${MAP.height}`} role="group" aria-label={title}>
        <rect class="sea" width={MAP.width} height={MAP.height} rx="8" />
        <path class="land" d={land} />
        <path class="borders" d={borders} />
        {places.map((place, index) => {
          const { x, y } = stops[index] ?? { x: 0, y: 0 };
          const name = names[index];
          return (
            // biome-ignore lint/a11y/useSemanticElements: there is no button in a picture
            <g key={place.entity} role="button" class="spot" aria-label={place.name} {...stop(index)}>
              <title>{place.name}</title>
              <circle cx={x} cy={y} r="4.5" />
              {name && (
                <text x={name.x} y={name.y} text-anchor={name.anchor}>
                  {shortName(place.name)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </PictureFrame>
  );
}
