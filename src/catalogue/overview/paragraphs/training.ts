import { isIn, not } from '../../../model/expression';
import { countOf, distinctOf, firstOf, headed, joined, paragraph, say, sumOf, valuesOf } from '../../../model/overview';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';
import { trainingClasses } from '../../registers/training-classes';

const named = not(isIn('area10', 'other-1', 'other-2', 'other-3', 'other-4'));
const namedField = not(isIn('field', 'other'));

export const training = paragraph({
  id: 'training',
  title: text('人员培训与贷款贴息', 'Training and Interest Subsidies'),
  values: {
    budget: sumOf(trainingClasses, 'budget', { where: isIn('fund', 'special') }),
    classes: countOf(trainingClasses),
    trainees: sumOf(trainingClasses, 'n'),
    areas: distinctOf(trainingClasses, 'area10'),
    namedAreas: valuesOf(trainingClasses, 'area10', { where: named }),
    subsidies: sumOf(interestSubsidies, 'approved'),
    subsidised: distinctOf(interestSubsidies, 'proj_name'),
    fields: valuesOf(interestSubsidies, 'field', { where: namedField }),
  },
  sentences: [
    joined('clauses', [
      say('安排培训专项资金{budget}', '{budget} of special training funds was arranged'),
      say('举办培训班{classes}期', '{classes} training {classes|class was|classes were} held'),
      firstOf(
        say(
          '培训{namedAreas}等{areas}个领域的干部和技术人员{trainees}人',
          '{trainees} cadres and technicians were trained in {areas} key {areas|area|areas}, among them {namedAreas}',
        ),
        say('培训干部和技术人员{trainees}人', '{trainees} cadres and technicians were trained'),
      ),
    ]),
    headed(
      say('安排贷款贴息资金{subsidies}', '{subsidies} of loan interest subsidies was allocated'),
      say('，为{subsidised}个经济合作项目贴息', ' for {subsidised} economic cooperation {subsidised|project|projects}'),
      say('，涉及{fields}等领域', ', in the {fields|field|fields} of {fields}'),
    ),
  ],
});
