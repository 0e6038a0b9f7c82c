// The drawings of the chat's frame.
import { Icon } from '../elements/icons.tsx';

export const DownIcon = () => (
  <Icon>
    <path d="M12 5v14M6 13l6 6 6-6" />
  </Icon>
);

export const GuidesIcon = () => (
  <Icon>
    <path d="M5 4.5h4v15H5zM9 4.5h4v15H9zM14.5 5.5l3.5-1 3 14-3.5 1z" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <path d="M4 7h16M4 12h16M4 17h16" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M4 8h9M17 8h3M4 16h3M11 16h9M15 5.5v5M9 13.5v5" />
  </Icon>
);

export const ShareIcon = () => (
  <Icon>
    <path d="M12 15V4M8 7.5 12 4l4 3.5M6 12v7.5h12V12" />
  </Icon>
);
