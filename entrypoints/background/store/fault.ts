import { Refused } from '@/platform/messaging/refused';

/** Why the database failed, as a refusal: `store-full` where the disk or the quota is, `store-forbidden` where the browser does not let us, else
 * `store-failed` with the reason. */
export function faultOf(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const causes = causesOf(error);
  const detail = causes.map(({ name, message }) => `${name}: ${message}`).join(' < ') || String(error);
  const is = (...names: string[]) => causes.some(({ name }) => names.includes(name));
  const code = is('QuotaExceededError')
    ? 'store-full'
    : is('SecurityError', 'NotAllowedError') || causes.some(isForbidden)
      ? 'store-forbidden'
      : 'store-failed';
  return new Refused(code, detail);
}

/** Firefox where it keeps no history: databases may be opened there, and not written. */
function isForbidden({ name, message }: { name: string; message: string }): boolean {
  return name === 'InvalidStateError' && /did not allow mutations/.test(message);
}

/** Dexie wraps what the browser threw, once or twice, in `inner`. */
function causesOf(error: unknown): { name: string; message: string }[] {
  const causes: { name: string; message: string }[] = [];
  for (
    let cause = error;
    cause instanceof Object && causes.length < 4;
    cause = (cause as { inner?: unknown }).inner
  ) {
    const { name, message } = cause as { name?: unknown; message?: unknown };
    causes.push({ name: String(name ?? 'Error'), message: String(message ?? '').split('\n')[0] ?? '' });
  }
  return causes;
}
