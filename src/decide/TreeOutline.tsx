import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { classOf } from '../catalog/statusCode.ts';
import { decisionTree } from '../tree/decisionTree.ts';
import type { Question, TreeNode } from '../tree/node.ts';
import { pathToNode } from '../tree/paths.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import { Prose } from '../ui/Prose.tsx';
import styles from './TreeOutline.module.css';
import { pathHref } from './treeHref.ts';

/** The tree as a list in lists: each question with its answers, each answer with what it leads to. */
export function TreeOutline() {
  const texts = useTreeTexts();
  return (
    <div className={styles.outline}>
      <p>
        <Link href="/decide" className={styles.question}>
          {texts.ask(decisionTree)}
        </Link>
      </p>
      <Answers question={decisionTree} />
    </div>
  );
}

function Answers({ question }: { readonly question: Question }) {
  const texts = useTreeTexts();
  return (
    <ul className={styles.answers}>
      {question.answers.map((answer) => (
        <li key={answer.id} className={styles.answer}>
          <span className={styles.says}>
            <Prose text={texts.says(question, answer)} />
          </span>{' '}
          <NodeLink node={answer.next} />
          {answer.next.kind === 'question' && <Answers question={answer.next} />}
        </li>
      ))}
    </ul>
  );
}

function NodeLink({ node }: { readonly node: TreeNode }) {
  const texts = useTreeTexts();
  const catalog = useCatalogStore((state) => state.catalog);
  const href = pathHref(pathToNode(node.id));
  if (node.kind === 'question') {
    return (
      <Link href={href} className={styles.question}>
        {texts.ask(node)}
      </Link>
    );
  }
  const code = catalog.byId(node.code);
  return code ? (
    <Link href={href} className={styles.code} data-class={classOf(code.number)}>
      {code.number} <span lang="en">{code.reasonPhrase}</span>
    </Link>
  ) : null;
}
