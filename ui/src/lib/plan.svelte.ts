import { type TaskState, commands } from "./api";
import { Action } from "./action.svelte";
import { t } from "./i18n/i18n.svelte";
import { notice } from "./notice.svelte";

/** Marks a task, says so, and offers the way back. Shared by every screen that shows a task. */
class Marking {
  action = new Action();

  async mark(task: { id: string; title: string }, state: TaskState, before: TaskState): Promise<void> {
    const done = await this.action.run(() => commands.markTask(task.id, state));
    if (done) notice.say(t(`notice-task-${state}`, { title: task.title }), () => this.mark(task, before, state));
  }
}

export const marking = new Marking();
