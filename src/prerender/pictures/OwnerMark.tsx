interface OwnerMarkProps {
  readonly name: string;
  readonly tone: string;
}

/** Whose a code is that is not registered. */
export function OwnerMark({ name, tone }: OwnerMarkProps) {
  return (
    <div
      style={{
        padding: '2px 14px 3px',
        border: `2px solid ${tone}`,
        borderRadius: 20,
        fontSize: 24,
        fontWeight: 600,
        color: tone,
      }}
    >
      {name}
    </div>
  );
}
