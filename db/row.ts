/** What a column of a record's table holds. */
export type SqlValue = string | number | null;

export type Row = Readonly<Record<string, SqlValue>>;

/** The row that has exactly these columns. */
export type RowOf<C extends readonly string[]> = Readonly<Record<C[number], SqlValue>>;
