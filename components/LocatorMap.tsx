import type { CardMap } from '@/core/card/card';
import { MAP_HEIGHT, MAP_WIDTH } from '@/core/pack/terms';
import type { Strings } from './strings';

interface LocatorMapProps {
  readonly map: CardMap;
  readonly name: string;
  readonly t: Strings;
}

/** Draws where a place is: land, borders, the country, and a dot where it is a place in one. */
export function LocatorMap({ map, name, t }: LocatorMapProps) {
  // A country's map is centred on the country itself.
  const isCountry = map.area !== undefined && map.x === MAP_WIDTH / 2 && map.y === MAP_HEIGHT / 2;
  return (
    <svg class="map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-label={t('card_map', name)}>
      <path class="land" d={map.land} />
      {map.area !== undefined && <path class={isCountry ? 'area' : 'area around'} d={map.area} />}
      <path class="borders" d={map.borders} />
      {!isCountry && <circle class="dot" cx={map.x} cy={map.y} r="7" />}
    </svg>
  );
}
