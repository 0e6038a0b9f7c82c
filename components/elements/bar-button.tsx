// A button of the bar on top: a drawing, and its name where there is room for it.
import type { ReactNode } from 'react';

export type BarButtonProps = {
  icon: ReactNode;
  label: string;
  /** Whether it is there only where the screen is narrow. */
  narrowOnly?: boolean;
  onClick: () => void;
};

export function BarButton({ icon, label, narrowOnly, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className={narrowOnly ? 'bar-button narrow-only' : 'bar-button'}
      onClick={onClick}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}
