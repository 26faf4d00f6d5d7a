import icon from '../../../public/icon.svg?raw';

const source = `data:image/svg+xml;utf8,${encodeURIComponent(icon)}`;

/** The mark of the site; `size` in pixels. */
export function Mark({ size }: { readonly size: number }) {
  return <img src={source} width={size} height={size} alt="" />;
}
