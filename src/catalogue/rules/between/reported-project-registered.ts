import { progressReports } from '../../registers/progress-reports';
import { projects } from '../../registers/projects';
import { SAME_NUMBER, registered } from '../registered';

export default registered(progressReports, 'project_id', projects, {
  rule: 'reported-project-registered',
  ...SAME_NUMBER,
});
