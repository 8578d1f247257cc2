import type { ReactNode } from 'react';
import { DOWNLOADS } from '../files/download-list.ts';
import { CATALOGUE } from '../files/downloads.ts';
import { Wide } from '../page/parts.tsx';
import { type Address, pathTo } from '../page/paths.ts';
import { WORDS } from '../words.ts';

/** Every file with what is in it and its size in bytes. */
export function Downloads({
  address,
  sizes,
}: {
  readonly address: Address;
  readonly sizes: ReadonlyMap<string, number>;
}): ReactNode {
  const words = WORDS[address.language].downloads;
  const files = [
    ...DOWNLOADS.map(({ id, name }) => ({ id, name: name(address.language) })),
    { id: 'dcat', name: CATALOGUE },
    { id: 'sums', name: 'SHA256SUMS' },
  ];
  return (
    <>
      <p className="lead">{words.description}</p>
      <Wide name={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.content}</th>
              <th scope="col" className="number">
                {words.size}
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={pathTo(address, `downloads/${name}`)} download={name}>
                    {name}
                  </a>
                </th>
                <td>{words.contents[id]}</td>
                <td className="number">{`${Math.ceil((sizes.get(`downloads/${name}`) ?? 0) / 1024)} KB`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}
