import { StarterKit } from '@tiptap/starter-kit';
import { ListItem } from '@tiptap/extension-list';
import { linkAddress } from '#shared/domain/richText.ts';
import { referenceNode } from './referenceNode.ts';
import { staleMarks } from './staleMarks.ts';
import { tableNodes } from './tableNodes.ts';

/** Just what our rich text can hold, so that nothing can be written that would not be kept. */
export const editorExtensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    hardBreak: false,
    heading: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    listItem: false,
    link: {
      autolink: false,
      openOnClick: false,
      defaultProtocol: 'https',
      isAllowedUri: (address) => linkAddress.safeParse(address).success,
      HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
    },
  }),
  ListItem.extend({ content: 'paragraph list*' }),
  ...tableNodes,
  referenceNode,
  staleMarks,
];
