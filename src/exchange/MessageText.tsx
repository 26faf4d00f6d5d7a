import { classOf } from '../catalog/statusCode.ts';
import type { HttpMessage } from './http.ts';
import styles from './MessageText.module.css';
import { startLine } from './wireText.ts';

/** What of an HTTP message stands in the diagram: its first line, the fields that matter, its content. */
export function MessageText({ message }: { readonly message: HttpMessage }) {
  return (
    <code
      className={styles.message}
      dir="ltr"
      translate="no"
      data-class={message.kind === 'response' ? classOf(message.status) : undefined}
    >
      <span className={styles.start}>{startLine(message)}</span>
      {Object.entries(message.fields).map(([name, value]) => (
        <span key={name} className={styles.line}>
          {name}: {value}
        </span>
      ))}
      {message.content !== undefined && <span className={styles.line}>{message.content}</span>}
    </code>
  );
}
