import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormHelperText from '@mui/material/FormHelperText';
import InputLabel from '@mui/material/InputLabel';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import type { RichText } from '#shared/domain/richText.ts';
import { EditorToolbar } from './EditorToolbar.tsx';
import { cleanPastedHtml } from './cleanPastedHtml.ts';
import { editorExtensions } from './editorExtensions.ts';
import { StaleList } from './StaleList.tsx';
import { editorStyles } from './editorStyles.ts';
import { fromTiptap } from './fromTiptap.ts';
import { toTiptap } from './toTiptap.ts';
import { useShownValue } from './useShownValue.ts';

/** What the form needs to put the focus in the text. */
export type RichTextHandle = { focus: () => void };

type RichTextEditorProps = {
  value: RichText;
  onChange: (value: RichText) => void;
  onBlur?: (() => void) | undefined;
  label: string;
  /** The field's name in its form, by which a click on the page finds it. */
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
  minRows?: number | undefined;
  /** One item of a list of lines: small, the tools only while it is written in, Enter is the list's. */
  compact?: boolean;
  onEnter?: (() => void) | undefined;
  onEmptyBackspace?: (() => void) | undefined;
  autoFocus?: boolean;
  ref?: Ref<RichTextHandle> | undefined;
};

/** Rich text as our own JSON in and out; looks, labels and errors as the other fields of a form. */
export function RichTextEditor({
  value,
  onChange,
  onBlur,
  label,
  name,
  help,
  problem,
  minRows = 4,
  compact = false,
  onEnter,
  onEmptyBackspace,
  autoFocus = false,
  ref,
}: RichTextEditorProps) {
  const id = useId();
  const [linkOpen, setLinkOpen] = useState(false);
  const [focused, setFocused] = useState(false);
  // The tools of a small field stay while one of them has the focus, or Tab would lead nowhere.
  const [within, setWithin] = useState(false);
  const wrong = problem !== undefined;
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${id}label`,
        'aria-describedby': `${id}help`,
        'aria-invalid': String(wrong),
        ...(name !== undefined && { 'data-field': name }),
      },
      transformPastedHTML: cleanPastedHtml,
    }),
    [id, wrong, name],
  );
  const editor = useEditor({
    extensions: editorExtensions,
    content: toTiptap(value),
    editorProps,
    // The styles are the theme's; a style element of its own would need a hole in the CSP.
    injectCSS: false,
    autofocus: autoFocus ? 'end' : false,
    onUpdate: ({ editor: now }) => onChange(fromTiptap(now.getJSON())),
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false);
      onBlur?.();
    },
  });
  useShownValue(editor, value);
  useEffect(() => {
    const handle: RichTextHandle = { focus: () => editor.commands.focus() };
    if (typeof ref === 'function') ref(handle);
    else if (ref) ref.current = handle;
  }, [editor, ref]);

  function onKeys(event: KeyboardEvent): void {
    const command = event.ctrlKey || event.metaKey;
    const inText = event.target instanceof Node && editor.view.dom.contains(event.target);
    const handled = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (command && event.key.toLowerCase() === 'k') {
      handled();
      setLinkOpen(true);
    } else if (
      compact &&
      inText &&
      onEnter &&
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.nativeEvent.isComposing
    ) {
      handled();
      onEnter();
    } else if (compact && inText && onEmptyBackspace && event.key === 'Backspace' && editor.isEmpty) {
      handled();
      onEmptyBackspace();
    }
  }

  const toolbar = (!compact || within || linkOpen) && (
    <Box sx={compact ? { px: 0.5 } : { borderBottom: 1, borderColor: 'divider', pt: 0.5 }}>
      <EditorToolbar
        editor={editor}
        label={label}
        compact={compact}
        linkOpen={linkOpen}
        setLinkOpen={setLinkOpen}
      />
    </Box>
  );
  return (
    <FormControl fullWidth error={wrong} focused={focused}>
      {/* MUI draws the notch from the label's width; a legend does the same for a field that is no input. */}
      <InputLabel
        shrink
        id={`${id}label`}
        htmlFor=""
        onClick={() => editor.commands.focus()}
        sx={{ bgcolor: 'background.paper', px: 0.5, mx: -0.5 }}
      >
        {label}
      </InputLabel>
      <Box
        sx={editorStyles({ focused, wrong, minRows: compact ? 1 : minRows })}
        onKeyDownCapture={onKeys}
        onFocus={() => setWithin(true)}
        onBlur={({ currentTarget, relatedTarget }) => setWithin(currentTarget.contains(relatedTarget))}
      >
        {!compact && toolbar}
        <EditorContent editor={editor} />
        {compact && toolbar}
      </Box>
      <StaleList editor={editor} label={label} />
      <FormHelperText id={`${id}help`} aria-live="polite">
        {problem ?? help}
      </FormHelperText>
    </FormControl>
  );
}
