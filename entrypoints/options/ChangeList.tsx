import versions from 'virtual:backstory/changes';

/** What every version brought, the newest open; written in English, as the project is. */
export function ChangeList() {
  return (
    <>
      {versions.map(({ version, changes }, n) => (
        <details key={version} class="changes" open={n === 0} lang="en">
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
