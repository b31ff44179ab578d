import { useEffect, useState } from 'preact/hooks';

type Pictures = typeof import('./pictures');

/** The pictures, once they are loaded; null before. */
export function usePictures(): Pictures | null {
  const [pictures, setPictures] = useState<Pictures | null>(null);
  useEffect(() => {
    let isGone = false;
    void import('./pictures').then((loaded) => isGone || setPictures(loaded));
    return () => {
      isGone = true;
    };
  }, []);
  return pictures;
}
