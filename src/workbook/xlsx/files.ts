import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WorkbookError } from '../../model/workbook';
import { fault, LARGEST_FILE } from './fault';
import { XlsxWorkbook } from './workbook';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

function readFault(error: unknown, path: string): WorkbookError {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('missing', path, {}, error);
  if (code === 'EISDIR') return fault('not-xlsx:folder', path, {}, error);
  if (code === 'EACCES' || code === 'EPERM') return fault('not-readable', path, {}, error);
  return fault('not-readable:failed', path, { reason: code }, error);
}

function writeFault(error: unknown, path: string): WorkbookError {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return fault('not-writable:folder', path, {}, error);
  if (code === 'EISDIR') return fault('not-writable:is-folder', path, {}, error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return fault('not-writable:full', path, {}, error);
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) return fault('not-writable', path, {}, error);
  return fault('not-writable:failed', path, { reason: code }, error);
}

/**
 * The workbook of a file.
 * @param path where it is; messages name it as given
 * @throws {WorkbookError} missing, not-readable, empty, not-xlsx, old-xls, encrypted, broken, too-large
 */
export async function openFile(path: string): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(await bytesOf(path), path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  let size: number;
  try {
    size = (await stat(path)).size;
    if (size <= LARGEST_FILE) return await readFile(path);
  } catch (error) {
    throw readFault(error, path);
  }
  throw fault('too-large', path);
}

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its name. A file that was there keeps its
 * access rights; a link stays a link, and what it points to is written.
 * @throws {WorkbookError} not-writable
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  const { target, mode } = await targetOf(path);
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      // On the disk before it takes the name: a power cut must not leave an empty file under it.
      await file.sync();
      await file.close();
      await rename(beside, target);
    } catch (error) {
      await file.close();
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeFault(error, path);
  }
}

/** What is written in truth, and with which rights. @throws {WorkbookError} when it is there and no ordinary file */
async function targetOf(path: string): Promise<{ target: string; mode: number | undefined }> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    if (found.isDirectory()) throw fault('not-writable:is-folder', path);
    if (!found.isFile()) throw fault('not-writable:failed', path, { reason: 'not a file' });
    // Write-protected is a wish of its owner, which taking over the name would pass over.
    if ((found.mode & 0o222) === 0) throw fault('not-writable', path);
    return { target, mode: found.mode & 0o777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { target: path, mode: undefined };
    throw error instanceof WorkbookError ? error : writeFault(error, path);
  }
}
