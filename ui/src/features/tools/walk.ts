import type { CheckAnswer, CheckEnd, CheckQuestion, InlineView, SelfCheckView } from "$lib/api";

/** An answer that was given to a question. */
export type Step = { question: string; answer: string };

export function questionOf(check: SelfCheckView, id: string): CheckQuestion | undefined {
  return check.questions.find((question) => question.id === id);
}

export function endOf(check: SelfCheckView, id: string): CheckEnd | undefined {
  return check.ends.find((end) => end.id === id);
}

type Said = { question: CheckQuestion; answer: CheckAnswer };

/**
 * Where the answers lead. An answer that the content no longer has, as after an update, ends the way there: the question
 * is asked again.
 */
export function walked(check: SelfCheckView, steps: Step[]): { to: string; taken: Step[]; said: Said[]; because: InlineView[][] } {
  let to = check.start;
  const said: Said[] = [];
  for (const step of steps) {
    const question = questionOf(check, to);
    const answer = question?.id === step.question ? question.answers.find((one) => one.id === step.answer) : undefined;
    if (!question || !answer) break;
    said.push({ question, answer });
    to = answer.to;
  }
  const because = said.flatMap(({ answer }) => (answer.because ? [answer.because] : []));
  return { to, taken: steps.slice(0, said.length), said, because };
}

/** Each question and end of a self-check with its number in the outline: questions first, as the ways come to them. */
export function numbered(check: SelfCheckView): Map<string, number> {
  const order: string[] = [];
  const visit = (id: string): void => {
    if (order.includes(id)) return;
    const question = questionOf(check, id);
    if (!question) return;
    order.push(id);
    question.answers.forEach((answer) => visit(answer.to));
  };
  visit(check.start);
  const ends = check.ends.map((end) => end.id);
  return new Map([...order, ...ends].map((id, i) => [id, i + 1]));
}
