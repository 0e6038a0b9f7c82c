// The drawings of an answer's tools.
import { Icon } from '../icons.tsx';

export const EditIcon = () => (
  <Icon>
    <path d="M5 19h3.5L18 9.5 14.5 6 5 15.5V19ZM13 7.5 16.5 11" />
  </Icon>
);

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
