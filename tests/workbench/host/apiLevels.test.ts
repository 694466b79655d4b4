import table from '../../../src/workbench/host/apiLevels.json';
import { isAbove, levelOf } from '../../../src/workbench/host/apiLevels';

describe('the table of requirement sets', () => {
  it('knows members of every age, as they travel and as programs write them', () => {
    expect(levelOf('Range', 'Values')).toBe('1.1');
    expect(levelOf('Range', 'values')).toBe('1.1');
    expect(levelOf('ConditionalFormatCollection', 'Add')).toBe('1.6');
    expect(levelOf('ConditionalFormatCollection', 'getItemOrNullObject')).toBe('1.14');
    expect(levelOf('Range', 'GetMergedAreasOrNullObject')).toBe('1.13');
    expect(levelOf('Range', 'ValuesAsJson')).toBe('1.16');
    expect(levelOf('AllowEditRange', 'Delete')).toBe('Online 1.1');
    expect(levelOf('Workbook', 'Focus')).toBe('Desktop 1.1');
  });

  it('takes the oldest set of a member that grew', () => {
    expect(levelOf('TableRowCollection', 'Add')).toBe('1.1');
    expect(levelOf('WorksheetProtection', 'Protect')).toBe('1.2');
  });

  it('says nothing of private members and unknown classes', () => {
    expect(levelOf('Range', '_KeepReference')).toBeUndefined();
    expect(levelOf('Nonesuch', 'Values')).toBeUndefined();
  });

  it('lists every member once', () => {
    expect(Object.keys(table).length).toBeGreaterThan(150);
    for (const levels of Object.values<Record<string, string>>(table)) {
      const members = Object.values(levels).flatMap((names) => names.split(' '));
      expect(new Set(members).size).toBe(members.length);
    }
  });
});

describe('levels', () => {
  it('compare part by part', () => {
    expect(isAbove('1.2', '1.14')).toBe(false);
    expect(isAbove('1.14', '1.14')).toBe(false);
    expect(isAbove('1.15', '1.14')).toBe(true);
    expect(isAbove('1.17', '1.17')).toBe(false);
    expect(isAbove('1.21', '1.17')).toBe(true);
    expect(isAbove('1.21', 'newest')).toBe(false);
  });

  it('gives the sets of a platform to that platform only', () => {
    expect(isAbove('Online 1.1', '1.17')).toBe(true);
    expect(isAbove('Online 1.1', 'newest')).toBe(false);
    expect(isAbove('Desktop 1.1', 'newest')).toBe(true);
  });
});
