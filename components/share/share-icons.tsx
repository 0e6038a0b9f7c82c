// The drawings of sharing and exporting.
import { Icon } from '../elements/icons.tsx';

export const LinkIcon = () => (
  <Icon>
    <path d="M10 14.5a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 9.5a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />
  </Icon>
);

export const DownloadIcon = () => (
  <Icon>
    <path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />
  </Icon>
);

export const SendIcon = () => (
  <Icon>
    <path d="M20.5 3.5 3.5 10.5l6.5 3 3 6.5zM20.5 3.5 10 13.5" />
  </Icon>
);
