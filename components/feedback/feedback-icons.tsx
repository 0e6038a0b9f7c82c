// A thumb that points up, and the same one turned over.
import { Icon } from '../elements/icons.tsx';

const thumb =
  'M7 11v9H4v-9h3Zm0 0 4-8c1.7 0 2.5 1 2.5 2.5V9h5a2 2 0 0 1 2 2.3l-1.1 7A2 2 0 0 1 17.4 20H7';

export const ThumbUpIcon = () => (
  <Icon>
    <path d={thumb} />
  </Icon>
);

export const ThumbDownIcon = () => (
  <Icon>
    <path d={thumb} transform="matrix(1 0 0 -1 0 24)" />
  </Icon>
);
