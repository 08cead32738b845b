import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { DateFields, useDateDraft } from '../DateFields.tsx';
import type { SourceFields } from '../project.ts';
import { TextField } from '../TextField.tsx';
import type { EditorText } from '../text/fr.ts';
import type { OfArticle } from '../use-form-draft.ts';
import { isAddress } from './is-address.ts';

interface Props {
  source: SourceFields;
  /** The day that the text bears, if it is another. */
  dateline: string | undefined;
  session: OfArticle;
  text: EditorText;
  onEdit(changes: Partial<SourceFields>): void;
}

/** By SPDX identifier: those of texts that a teacher meets. */
const licences = {
  'CC-BY-4.0': 'CC BY 4.0',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  'CC-BY-3.0': 'CC BY 3.0',
  'CC-BY-SA-3.0': 'CC BY-SA 3.0',
  'CC-BY-2.5': 'CC BY 2.5 (Wikinews)',
  'CC0-1.0': 'CC0',
  'CC-BY-NC-4.0': 'CC BY-NC 4.0',
  'CC-BY-NC-SA-4.0': 'CC BY-NC-SA 4.0',
  'etalab-2.0': 'Licence Ouverte 2.0',
  'OGL-UK-3.0': 'Open Government Licence 3.0',
};

const licenceOptions = Object.entries(licences).map(([id, text]) => ({ id, text }));

export function SourceForm({ source, dateline, session, text, onEdit }: Props) {
  const t = text.source;
  const typedDay = useDateDraft(session, 'day', source.day);
  const shellText = useText();
  return (
    <section aria-labelledby="article-source">
      <h2 id="article-source">{t.aboutTitle}</h2>
      <div class="fields">
        <DateFields
          legend={t.day}
          note={t.dayNote}
          problem={text.facts.noSuchDate}
          typed={typedDay}
          onChange={(day) => onEdit({ day })}
        />
        {dateline && (
          <button type="button" class="link" onClick={() => onEdit({ day: dateline })}>
            {t.takeDay(formatDate(dateline, shellText))}
          </button>
        )}
        <RadioField
          legend={t.rights}
          name="article-rights"
          ids={['press', 'free', 'own']}
          labels={t.rightsNames}
          chosen={source.rights}
          onChoose={(rights) => onEdit({ rights, licence: rights === 'free' ? 'CC-BY-4.0' : '' })}
        />
        <p class="note" aria-live="polite">
          {t.rightsNotes[source.rights]}
        </p>
        {source.rights === 'free' && (
          <SelectField
            label={t.licence}
            options={licenceOptions}
            chosen={source.licence}
            onChoose={(licence) => onEdit({ licence })}
          />
        )}
        <SourceField label={t.author} field="author" {...{ source, onEdit }} />
        <SourceField label={t.address} field="address" {...{ source, onEdit }} />
        {!isAddress(source.address) && <p class="problem">{t.addressProblem}</p>}
      </div>
    </section>
  );
}

/** The dossier needs both, but only in the end. */
export const TitleFields = ({
  source,
  t,
  onEdit,
}: Pick<Props, 'source' | 'onEdit'> & { t: EditorText['source'] }) => (
  <div class="fields">
    <SourceField label={t.titleLabel} field="title" {...{ source, onEdit }} />
    <SourceField label={t.publisher} field="publisher" {...{ source, onEdit }} />
    {!(source.title && source.publisher) && <p class="note">{t.titleNote}</p>}
  </div>
);

interface SourceFieldProps extends Pick<Props, 'source' | 'onEdit'> {
  label: string;
  field: 'title' | 'publisher' | 'author' | 'address';
}

export const SourceField = ({ label, field, source, onEdit }: SourceFieldProps) => (
  <TextField
    label={label}
    value={source[field]}
    maxLength={300}
    inputMode={field === 'address' ? 'url' : undefined}
    onInput={(typed) => onEdit({ [field]: typed })}
  />
);
