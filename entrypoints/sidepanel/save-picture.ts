import type { PictureFormat } from '@/components/pictures/PictureFrame';

/** What of the panel's style sheet a picture takes along: alone it has no sheet. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
];
/** Pixels of a PNG for each unit of the picture: sharp on screens and in print. */
const SCALE = 3;
/** How long a file may take to be saved before its memory is given back, in milliseconds: browsers that ask where to save hold it. */
const KEEP_MS = 600_000;
const SVG = 'http://www.w3.org/2000/svg';

/** Hands a picture to the browser's downloads, as it looks now, on the ground that it stands on. */
export async function savePicture(
  picture: SVGSVGElement,
  title: string,
  format: PictureFormat,
): Promise<void> {
  const alone = standingAlone(picture, title);
  const text = new XMLSerializer().serializeToString(alone);
  const blob =
    format === 'svg'
      ? new Blob([text], { type: 'image/svg+xml' })
      : await rasterOf(text, picture.viewBox.baseVal);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${title.replace(/[^\p{L}\p{N}]+/gu, '-')}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_MS);
}

function standingAlone(picture: SVGSVGElement, title: string): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = picture.querySelectorAll('*');
  for (const [at, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const looks = getComputedStyle(original);
    for (const name of LOOKS) element.setAttribute(name, looks.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-label', 'aria-hidden'])
      element.removeAttribute(name);
  }
  const { width, height } = picture.viewBox.baseVal;
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const name = document.createElementNS(SVG, 'title');
  name.textContent = title;
  copy.prepend(name, ground);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('class');
  return copy;
}

async function rasterOf(text: string, { width, height }: { width: number; height: number }): Promise<Blob> {
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * SCALE, height * SCALE];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) =>
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('the picture cannot be drawn'))),
      'image/png',
    ),
  );
}
