import type { ReactNode } from 'react';
import { PICTURES, type PictureName, picturePath } from '../files/pictures.ts';
import { type Address, pathTo } from './paths.ts';

/** What it looks like, on our own screens. */
export function Pictures({
  address,
  captions,
}: {
  readonly address: Address;
  readonly captions: Readonly<Partial<Record<PictureName, string>>>;
}): ReactNode {
  return (Object.entries(captions) as [PictureName, string][]).map(([name, caption]) => (
    <figure key={name} className="screen">
      <img
        src={pathTo(address, picturePath(name, address.language))}
        width={PICTURES[name].width}
        height={PICTURES[name].height}
        alt={caption}
        loading="lazy"
      />
      <figcaption>{caption}</figcaption>
    </figure>
  ));
}
