/** What a host reads from an add-in's manifest: where its files are. */
export interface AddinManifest {
  readonly name: string;
  readonly version: string;
  readonly paneAddress: string;
  readonly functionsAddress: string;
  readonly metadataAddress: string;
}

/**
 * Reads an add-in only manifest (XML) as Excel does: the custom functions' script and metadata, and
 * the pane. The addresses in it are those of the web server that publishes the add-in; here its
 * files stand beside the manifest, so every address is taken relative to the pane's folder and set
 * below the manifest's own.
 * @param locale such as `ja-JP`: an override for it is preferred to the default value.
 * @throws Error that names the missing element.
 */
export function readManifest(xml: string, manifestAddress: string, locale: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (elements(manifest, 'parsererror').length > 0) throw new Error('manifest.xml is not well-formed XML.');
  const paneAddress = localised(required(elements(manifest, 'DefaultSettings')[0], 'SourceLocation'), locale);
  const extension = elements(manifest, 'ExtensionPoint').find((point) => typeOf(point) === 'CustomFunctions');
  if (extension === undefined)
    throw new Error('manifest.xml has no extension point of type CustomFunctions.');
  const near = (address: string): string => rebase(address, paneAddress, manifestAddress);
  return {
    name: localised(required(manifest.documentElement, 'DisplayName'), locale),
    version: required(manifest.documentElement, 'Version').textContent ?? '',
    paneAddress: near(paneAddress),
    functionsAddress: near(resource(manifest, required(extension, 'Script'), locale)),
    metadataAddress: near(resource(manifest, required(extension, 'Metadata'), locale)),
  };
}

function rebase(address: string, paneAddress: string, manifestAddress: string): string {
  const folder = new URL('.', paneAddress).href;
  if (!address.startsWith(folder))
    throw new Error(`manifest.xml: ${address} does not stand below ${folder}.`);
  return new URL(address.slice(folder.length), manifestAddress).href;
}

function resource(manifest: Document, owner: Element, locale: string): string {
  const id = required(owner, 'SourceLocation').getAttribute('resid');
  const url = elements(manifest, 'Url').find((element) => element.getAttribute('id') === id);
  if (url === undefined) throw new Error(`manifest.xml defines no address with the id ${id}.`);
  return localised(url, locale);
}

function localised(element: Element, locale: string): string {
  const override = elements(element, 'Override').find(
    (candidate) => candidate.getAttribute('Locale') === locale,
  );
  const value = override?.getAttribute('Value') ?? element.getAttribute('DefaultValue');
  if (value === null || value === undefined)
    throw new Error(`manifest.xml: ${element.tagName} has no DefaultValue.`);
  return value;
}

function required(parent: Element | undefined, name: string): Element {
  const element = parent === undefined ? undefined : elements(parent, name)[0];
  if (element === undefined) throw new Error(`manifest.xml has no ${name}.`);
  return element;
}

function elements(parent: Document | Element, name: string): readonly Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function typeOf(element: Element): string | null {
  return element.getAttribute('xsi:type');
}
