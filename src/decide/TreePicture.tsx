import Panzoom, { type PanzoomObject } from '@panzoom/panzoom';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCatalogStore } from '../catalog/CatalogProvider.tsx';
import { classOf } from '../catalog/statusCode.ts';
import { pathToNode } from '../tree/paths.ts';
import { useTreeTexts } from '../tree/useTreeWords.ts';
import button from '../ui/button.module.css';
import { customProperties } from '../ui/customProperties.ts';
import { plainText } from '../ui/plainText.ts';
import { useReducedMotion } from '../ui/useMediaQuery.ts';
import { layMap, type MapNode, nodesOf } from './mapLayout.ts';
import styles from './TreePicture.module.css';
import { pathHref } from './treeHref.ts';

const map = layMap();
const nodes = nodesOf(map);
const columns = Math.max(...nodes.map(({ column }) => column)) + 1;
const rows = nodes.filter(({ node }) => node.kind === 'leaf').length;

/** Where the box of a node begins and ends within its column, as parts of it. */
const box = { start: 0.06, end: 0.92 } as const;

/** What the style sheet has to know of the whole. */
const grid = customProperties({
  columns,
  rows,
  'box-start': box.start,
  'box-size': box.end - box.start,
});

/** How far the picture can be made smaller and larger, as a factor. */
const zoom = { startScale: 0.8, minScale: 0.15, maxScale: 2 } as const;

/** What a button makes the picture larger by, as a factor; the other one makes it smaller by the same. */
const larger = 1.35;

/** The whole tree as a picture: drag it, zoom it, and click where you want to be. */
export default function TreePicture() {
  const { t } = useTranslation('decide');
  const frame = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const panzoom = useRef<PanzoomObject>(undefined);
  const animate = !useReducedMotion();

  useEffect(() => {
    if (!frame.current || !sheet.current) return;
    const [holder, content] = [frame.current, sheet.current];
    // It is made smaller and larger around its middle, and begins where it would stand if that were its first corner.
    const shift = (size: number) => (size / 2) * (1 - 1 / zoom.startScale);
    const control = Panzoom(content, {
      ...zoom,
      startX: shift(content.offsetWidth),
      startY: shift(content.offsetHeight),
      cursor: 'grab',
      touchAction: 'none',
    });
    panzoom.current = control;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) control.zoomWithWheel(event);
    };
    holder.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      holder.removeEventListener('wheel', onWheel);
      control.destroy();
    };
  }, []);

  /** Around the middle of what is seen, by a factor. */
  function zoomBy(factor: number): void {
    if (!frame.current || !panzoom.current) return;
    const { left, top, width, height } = frame.current.getBoundingClientRect();
    const middle = { clientX: left + width / 2, clientY: top + height / 2 };
    panzoom.current.zoomToPoint(panzoom.current.getScale() * factor, middle, { animate });
  }

  function showWhole(): void {
    panzoom.current?.reset({ animate });
    // A node that had the focus out of sight was brought into it: the frame itself has moved.
    frame.current?.scrollTo(0, 0);
  }

  return (
    <div className={styles.picture}>
      <div className={styles.tools}>
        <Tool name={t('map.zoomIn')} icon={ZoomIn} onUse={() => zoomBy(larger)} />
        <Tool name={t('map.zoomOut')} icon={ZoomOut} onUse={() => zoomBy(1 / larger)} />
        <Tool name={t('map.whole')} icon={Maximize} onUse={showWhole} />
        <p className={styles.hint}>{t('map.hint')}</p>
      </div>
      <div ref={frame} className={styles.frame}>
        <div ref={sheet} className={styles.sheet} style={grid}>
          <Lines />
          {nodes.map((node) => (
            <NodeBox key={node.node.id} place={node} />
          ))}
        </div>
      </div>
    </div>
  );
}

function Tool({
  name,
  icon: Icon,
  onUse,
}: {
  readonly name: string;
  readonly icon: typeof ZoomIn;
  onUse(): void;
}) {
  return (
    <button type="button" className={button.button} aria-label={name} title={name} onClick={onUse}>
      <Icon size={18} aria-hidden />
    </button>
  );
}

function NodeBox({ place }: { readonly place: MapNode }) {
  const texts = useTreeTexts();
  const catalog = useCatalogStore((state) => state.catalog);
  const { node, from, column, row } = place;
  const code = node.kind === 'leaf' ? catalog.byId(node.code) : undefined;
  return (
    <Link
      href={pathHref(pathToNode(node.id))}
      className={`${styles.node} panzoom-exclude`}
      data-class={code && classOf(code.number)}
      style={customProperties({ column, row })}
    >
      {from && (
        <span className={styles.says}>{plainText(texts.says(from.question, from.answer))}</span>
      )}{' '}
      <span className={styles.name}>
        {node.kind === 'question' ? (
          texts.ask(node)
        ) : (
          <>
            {code?.number} <span lang="en">{code?.reasonPhrase}</span>
          </>
        )}
      </span>
    </Link>
  );
}

/** The lines between the nodes, drawn in columns and rows. */
function Lines() {
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${columns} ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {nodes.flatMap((parent) =>
        parent.children.map((child) => (
          <path key={child.node.id} d={line(parent, child)} vectorEffect="non-scaling-stroke" />
        )),
      )}
    </svg>
  );
}

function line(parent: MapNode, child: MapNode): string {
  const [x1, y1] = [parent.column + box.end, parent.row + 0.5];
  const [x2, y2] = [child.column + box.start, child.row + 0.5];
  const bend = (x1 + x2) / 2;
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}
