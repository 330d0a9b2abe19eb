/** What was refused, as one sentence above the button that was pressed; read out when it appears. */
export const Refusal = ({ sentence }: { sentence: string | null }) => (
  <div role="alert">{sentence && <p className="refusal">{sentence}</p>}</div>
);
