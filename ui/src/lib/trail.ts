/** The geometry of the trail: marks at even distances along a gentle wave, from the inline start to the inline end. */
export function trail(count: number, width: number, height: number, rtl: boolean) {
  const step = count > 0 ? width / count : width;
  const middle = height * 0.68;
  const swing = height * 0.18;
  const wave = (i: number) => Math.round((middle - Math.sin(i * 1.25 + 0.5) * swing) * 10) / 10;

  function point(i: number): [x: number, y: number] {
    const along = step * (i + 0.5);
    return [Math.round((rtl ? width - along : along) * 10) / 10, wave(i)];
  }

  /** A smooth line from one mark to another. */
  function path(from: number, to: number): string {
    let line = "";
    for (let i = from; i <= to; i += 1) {
      const [x, y] = point(i);
      if (i === from) {
        line = `M${x} ${y}`;
        continue;
      }
      const [before, level] = point(i - 1);
      const third = (x - before) / 2.6;
      line += ` C${before + third} ${level} ${x - third} ${y} ${x} ${y}`;
    }
    return line;
  }

  return { point, path };
}
