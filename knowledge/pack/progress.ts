/** Shows how far long work is on one line of the terminal; silent where nobody looks (a pipe, a log). */
export function createProgress(word: string): { at(share: number): void; done(): void } {
  const isShown = process.stderr.isTTY === true;
  let last = -1;
  return {
    at(share) {
      const percent = Math.floor(share * 100);
      if (!isShown || percent === last) return;
      last = percent;
      process.stderr.write(`\r${word} ${percent} %`);
    },
    done() {
      if (isShown && last >= 0) process.stderr.write('\r\u001b[K');
    },
  };
}
