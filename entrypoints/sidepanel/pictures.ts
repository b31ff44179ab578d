/** The pictures and what they are drawn with, loaded when one is shown first. */
import '@/components/pictures/pictures.css';

export { default as world } from 'virtual:backstory/world';
export { GraphPicture } from '@/components/pictures/GraphPicture';
export { MapPicture } from '@/components/pictures/MapPicture';
export { TimePicture } from '@/components/pictures/TimePicture';
