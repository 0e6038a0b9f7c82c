// The drawings of citations.
import { Icon } from '../elements/icons.tsx';

export const OpenPageIcon = () => (
  <Icon>
    <path d="M14 4.5h5.5V10M19 5l-8.5 8.5M18 14v5.5H4.5V6H10" />
  </Icon>
);
