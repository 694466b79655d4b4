import { codeList } from '../../model/codelist';
import { text } from '../../model/text';
import { traineeKinds } from './trainee-kinds';

/** What a trainee is: the kinds of trainees but 致富带头人, which is a purpose of a class and not a kind of person. */
export const personKinds = codeList({
  id: 'person-kinds',
  title: text('人员类别', 'Kinds of persons'),
  source: 'article (cadres, technicians, teachers); rest professional judgement',
  codes: traineeKinds.codes.filter((code) => code.id !== 'leaders'),
});
