import { catalogue } from '../../../src/catalogue';
import { runRule } from '../../support/rule';

describe.each(catalogue.rules.map((rule) => ({ id: rule.rule, rule })))('$id', ({ rule }) => {
  it('passes over its good examples', () => {
    for (const example of rule.examples.pass) expect(runRule(rule, example, catalogue)).toEqual([]);
  });

  it('finds every bad example, in words', () => {
    for (const example of rule.examples.fail) {
      const findings = runRule(rule, example, catalogue);
      expect(findings.map((finding) => finding.rule)).not.toEqual([]);
      for (const { message } of findings) expect(message.zh + message.en).not.toMatch(/undefined|NaN/);
    }
  });
});
