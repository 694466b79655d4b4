import { Book } from '../../src/workbench/book/book';
import { Host } from '../../src/workbench/host/host';
import { attachFrame } from '../../src/workbench/host/iframe';
import { OBJECT_CLASSES } from '../../src/workbench/host/objects/index';

/*
 * The least that plays Excel to a task pane: an empty workbook and a frame, without a grid that would share the
 * processor with it. `?pane=` names the page in the frame.
 */
const book = new Book('空白.xlsx');
book.addSheet('Sheet1');
const host = new Host({ book, locale: 'zh-CN', classes: OBJECT_CLASSES });
const frame = document.createElement('iframe');
frame.width = '350';
frame.height = '700';
attachFrame(host, frame, new URLSearchParams(location.search).get('pane') ?? '/');
document.body.append(frame);
