/** A disk for the store's tests, and the plain view of what stands on it. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

export interface Disk {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export function newDisk(): Disk {
  return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** All rows of a table, in the order of their keys. */
export async function rowsOf({ indexedDB }: Disk, table: string): Promise<unknown[]> {
  const open = indexedDB.open('backstory');
  await new Promise((resolve, reject) => {
    open.addEventListener('success', resolve);
    open.addEventListener('error', reject);
  });
  const rows = open.result.transaction(table).objectStore(table).getAll();
  await new Promise((resolve) => rows.addEventListener('success', resolve));
  open.result.close();
  return rows.result;
}
