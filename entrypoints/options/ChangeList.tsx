import versions from 'virtual:backstory/changes';

/** What every version brought, folded; written in English, as the project is. */
export function ChangeList() {
  return (
    <>
      {versions.map(({ version, changes }) => (
        <details key={version} class="changes" lang="en">
          <summary>{version}</summary>
          <ul>
            {changes.map((change) => (
              <li key={change}>{withCode(change)}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

/** The text with what stands between backticks as code. */
function withCode(text: string) {
  return text.split('`').map((part, n) => (n % 2 === 1 ? <code key={n}>{part}</code> : part));
}
