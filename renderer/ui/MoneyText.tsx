import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unread } from '#renderer/api/unread.ts';
import { formatAmount, parseAmount } from '#shared/domain/money.ts';
import { orBlank } from './orBlank.ts';
import { TypedText } from './TypedText.tsx';

type MoneyTextProps = {
  /** Øre, null when not known, or what was typed and is no amount. */
  value: number | null | Unread;
  onChange: (ore: number | null | Unread) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  label: string;
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
};

const parse = orBlank(parseAmount);
const format = (ore: number | null) => (ore === null ? '' : formatAmount(ore));

/** A field for an amount: øre in and out, Danish on the screen. Text that is no amount stays, with a message. */
export function MoneyText(props: MoneyTextProps) {
  const { t } = useTranslation('ui');
  return (
    <TypedText<number | null>
      {...props}
      format={format}
      parse={parse}
      unreadable={t('unreadable.money')}
      suffix={t('money.unit')}
      numeric
    />
  );
}
