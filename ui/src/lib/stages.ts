import { i18n, t } from "./i18n/i18n.svelte";
import { href } from "./router.svelte";

type Stage = { stage: string; settled: number; total: number; here: boolean };

/** The stages of a plan as marks of the trail; each leads to its tasks. */
export function stageMarks(stages: Stage[]) {
  const here = stages.findIndex((stage) => stage.here);
  return stages.map((stage, i) => {
    const state = i === here ? ("here" as const) : i < here ? ("past" as const) : ("ahead" as const);
    // What lies behind is not counted: home takes it as settled, and nobody has ticked it.
    const counted = state === "past" ? null : t("stage-settled", { settled: stage.settled, total: stage.total });
    return {
      label: i18n.word("stage", stage.stage),
      state,
      says: [t(`trail-${state}`), counted].filter(Boolean).join(" · "),
      href: href("plan", "stage", stage.stage),
    };
  });
}
