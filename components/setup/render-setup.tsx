// The setup page and its preview as HTML.
import { renderDocument } from '../document/render-document.ts';
import { PreviewDocument, type PreviewDocumentProps } from './preview-document.tsx';
import { SetupDocument, type SetupDocumentProps } from './setup-document.tsx';

export function renderSetup(props: SetupDocumentProps): Promise<string> {
  return renderDocument(<SetupDocument {...props} />);
}

export function renderPreview(props: PreviewDocumentProps): Promise<string> {
  return renderDocument(<PreviewDocument {...props} />);
}
