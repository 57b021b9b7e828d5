import type { ChildView } from "./api";
import { t } from "./i18n/i18n.svelte";

/** A task that is done once for each child says for which. */
export function titleOf({ title, child }: { title: string; child: ChildView | null }): string {
  if (!child) return title;
  const year = String(child.born);
  const name = child.name ?? (child.nth > 1 ? t("child-born-nth", { year, n: child.nth }) : t("child-born", { year }));
  return t("task-for-child", { title, child: name });
}
