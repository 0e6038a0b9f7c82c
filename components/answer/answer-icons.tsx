// The drawings of an answer's tools.
import { Icon } from '../elements/icons.tsx';

export const PreviousIcon = () => (
  <Icon>
    <path className="directed" d="M14 6l-6 6 6 6" />
  </Icon>
);

export const NextIcon = () => (
  <Icon>
    <path className="directed" d="M10 6l6 6-6 6" />
  </Icon>
);
