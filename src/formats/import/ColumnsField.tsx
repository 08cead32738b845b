import type { ColumnRole, TableColumns } from '../read/guess-columns.ts';
import { columnRoles } from '../read/guess-columns.ts';
import type { SourceTable } from '../read/read-source.ts';
import { readTable } from '../read/read-table.ts';
import type { ReadResult } from '../read-result.ts';
import type { FormatsText } from '../text/fr.ts';
import css from './ColumnsField.module.css';

interface Props {
  table: SourceTable;
  t: FormatsText['import'];
  onChange(columns: TableColumns, result: ReadResult): void;
}

const SHOWN_ROWS = 4;

/** The guessed roles of columns over the first rows: one change is for every row. */
export function ColumnsField({ table: { rows, columns }, t, onChange }: Props) {
  const { roles, firstRow } = columns;
  const change = (at: number, role: ColumnRole) => {
    const next = { ...columns, roles: roles.map((one, nth) => (nth === at ? role : one)) };
    onChange(next, readTable(rows, next));
  };
  return (
    <details class={css.columns} open>
      <summary>{t.columnsTitle}</summary>
      <p class="note">{t.columnsNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls a table wider than the page */}
      <section aria-label={t.columnsTitle} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {roles.map((role, at) => (
                <th key={at} scope="col">
                  <select
                    aria-label={t.column(at + 1)}
                    value={role}
                    onChange={({ currentTarget }) => change(at, currentTarget.value as ColumnRole)}
                  >
                    {columnRoles.map((one) => (
                      <option key={one} value={one}>
                        {t.roles[one]}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(firstRow, firstRow + SHOWN_ROWS).map((row, nth) => (
              <tr key={nth}>
                {roles.map((role, at) => (
                  <td key={at} data-unused={role === 'unused'}>
                    {row[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
