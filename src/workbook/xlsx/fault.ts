import { fillText, text, type Text } from '../../model/text';
import { WorkbookError, type WorkbookFault } from '../../model/workbook';

/** Inflated size up to which a file is read: about 500,000 rows of 24 columns, and no zip bomb. */
export const LARGEST_INFLATED = 512 * 1024 * 1024;
/** Size on disk up to which a file is taken into memory. */
export const LARGEST_FILE = 256 * 1024 * 1024;
const megabytes = (bytes: number): string => String(bytes / 1024 / 1024);

/** What can be wrong with a file: what, where (`{file}`) and what to do. `not-xlsx:folder` is the code before the colon. */
const FAULTS = {
  missing: text(
    '找不到文件“{file}”。请核对文件名和所在文件夹。',
    'There is no file “{file}”. Please check its name and folder.',
  ),
  'not-readable': text(
    '没有权限读取“{file}”。请核对该文件的访问权限。',
    'You have no permission to read “{file}”. Please check its access rights.',
  ),
  'not-readable:failed': text(
    '读取“{file}”失败（{reason}）。请将文件复制到本机后重试。',
    'Reading “{file}” failed ({reason}). Please copy it to this computer and try again.',
  ),
  empty: text(
    '“{file}”是空文件（0 字节），可能未传输完整。请重新取得该文件。',
    '“{file}” is empty (0 bytes); it may not have been transferred. Please obtain it again.',
  ),
  'not-xlsx': text(
    '“{file}”不是 .xlsx 工作簿。请用表格软件打开，另存为 .xlsx 后重试。',
    '“{file}” is not an .xlsx workbook. Please open it in a spreadsheet program, save it as .xlsx and try again.',
  ),
  'not-xlsx:text': text(
    '“{file}”的内容是文本（如 CSV 或网页），不是 .xlsx 工作簿。请用表格软件打开，另存为 .xlsx 后重试。',
    '“{file}” holds text (such as CSV or a web page), not an .xlsx workbook. Please open it in a spreadsheet program, save it as .xlsx and try again.',
  ),
  'not-xlsx:folder': text(
    '“{file}”是文件夹，不是工作簿。请指定其中的 .xlsx 文件。',
    '“{file}” is a folder, not a workbook. Please name the .xlsx files in it.',
  ),
  'old-xls': text(
    '“{file}”是旧版 .xls 工作簿。请打开后另存为 .xlsx 再重试。',
    '“{file}” is a workbook of the old .xls kind. Please open it, save it as .xlsx and try again.',
  ),
  encrypted: text(
    '“{file}”设有打开密码。请打开后取消密码，保存后重试。',
    '“{file}” needs a password to open. Please open it, remove the password, save it and try again.',
  ),
  broken: text(
    '“{file}”已损坏或不完整。请重新取得该文件，或用表格软件打开并修复后另存。',
    '“{file}” is damaged or incomplete. Please obtain it again, or open it in a spreadsheet program, repair it and save it.',
  ),
  'too-large': text(
    `“{file}”过大（上限：文件 ${megabytes(LARGEST_FILE)} MB，展开后 ${megabytes(LARGEST_INFLATED)} MB）。请删除多余的工作表或空白格式，或分成几个文件后重试。`,
    `“{file}” is too large (limits: ${megabytes(LARGEST_FILE)} MB as a file, ${megabytes(LARGEST_INFLATED)} MB unpacked). Please delete spare sheets or empty formatting, or split it into several files, and try again.`,
  ),
  'name-taken:range': text(
    '“{file}”中已有名称“{name}”，指向其他单元格，未予覆盖。请在名称管理器中将其改名后重试。',
    '“{file}” already has the name “{name}” for other cells; it was left as it is. Please rename it in the name manager and try again.',
  ),
  'not-writable': text(
    '无法写入“{file}”：没有权限，或文件正被其他程序使用。请关闭该文件或另选保存位置。',
    '“{file}” cannot be written: no permission, or another program is using it. Please close it or choose another place.',
  ),
  'not-writable:folder': text(
    '无法写入“{file}”：所在文件夹不存在。请先建立文件夹或另选保存位置。',
    '“{file}” cannot be written: its folder does not exist. Please make the folder or choose another place.',
  ),
  'not-writable:is-folder': text(
    '无法写入“{file}”：已有同名文件夹。请另选文件名。',
    '“{file}” cannot be written: a folder has this name. Please choose another file name.',
  ),
  'not-writable:full': text(
    '无法写入“{file}”：磁盘空间不足。请清理磁盘或另选保存位置。',
    '“{file}” cannot be written: the disk is full. Please free some space or choose another place.',
  ),
  'not-writable:failed': text(
    '写入“{file}”失败（{reason}）。请另选保存位置后重试。',
    'Writing “{file}” failed ({reason}). Please choose another place and try again.',
  ),
  'not-writable:unusual': text(
    '“{file}”的内部结构特殊，无法在不改动其他内容的前提下添加工作表。请用表格软件打开，另存为 .xlsx 后重试。',
    '“{file}” is built in an unusual way; no sheet can be added without touching the rest. Please open it in a spreadsheet program, save it as .xlsx and try again.',
  ),
  'not-writable:cells': text(
    '“{file}”的内部结构特殊，无法只改动有关单元格，文件内容没有改动。请用表格软件打开，另存为 .xlsx 后重试。',
    '“{file}” is built in an unusual way; cells cannot be changed without touching the rest, and nothing was changed. Please open it in a spreadsheet program, save it as .xlsx and try again.',
  ),
  protected: text(
    '“{file}”的工作簿结构受保护，无法添加工作表。请先撤销工作簿保护。',
    'The structure of “{file}” is protected; no sheet can be added. Please unprotect the workbook first.',
  ),
} as const satisfies Record<string, Text>;

type FaultCase = keyof typeof FAULTS;

/**
 * The error for a fault of a file.
 * @param which the code, or code and case (`not-xlsx:folder`)
 * @param file the file as the person knows it
 * @param more `reason`, `name`: what else the sentence names
 */
export function fault(
  which: FaultCase,
  file: string,
  more: Readonly<Record<string, string>> = {},
  cause?: unknown,
): WorkbookError {
  const code = which.split(':')[0] as WorkbookFault;
  return new WorkbookError(code, fillText(FAULTS[which], { file, ...more }), cause);
}
