import sax from 'sax';
import { SourceError } from '../found.ts';

/** An element of XML, with all text that is directly in it. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** The root of XML 1.0. Entities of its own are refused. @throws SourceError if it isn't well-formed, with the line */
export function parseXml(xml: string): XmlElement {
  const parser = sax.parser(true);
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  };
  parser.onclosetag = () => void open.pop();
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onerror = (error) => {
    const [reason = ''] = error.message.split('\n');
    throw new SourceError(`It isn't valid XML: ${reason.replace(/\.$/, '')} (line ${String(parser.line + 1)}).`);
  };
  parser.write(xml).close();
  const [first] = root.children;
  if (first === undefined) throw new SourceError('It has no element of XML.');
  return first;
}
