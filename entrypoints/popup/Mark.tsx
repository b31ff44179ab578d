/** Draws our sign: a B, underlined as a mark is (scripts/icon.svg at 16 px). */
export function Mark() {
  return (
    <svg class="sign" viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M10 5h6.9c3.5 0 5.7 1.7 5.7 4.5 0 1.8-1 3.2-2.6 3.8 2.1.5 3.4 2 3.4 4.2 0 3.1-2.4 5-6.3 5H10zm3.6 2.9v4.3h2.7c1.7 0 2.6-.8 2.6-2.2s-.9-2.1-2.6-2.1zm0 7v4.7h3.1c1.9 0 2.9-.8 2.9-2.4s-1-2.3-2.9-2.3zM8.5 25h15.5v2.8H8.5z" />
    </svg>
  );
}
