// The drawings of the list of conversations.
import { Icon } from '../elements/icons.tsx';

export const SidebarIcon = () => (
  <Icon>
    <path d="M4 5h16v14H4ZM9.5 5v14" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <path d="M16 10.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0ZM14.5 14.5 20 20" />
  </Icon>
);
