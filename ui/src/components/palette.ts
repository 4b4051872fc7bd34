/** Which commands of the palette fit what was typed. */

export type Command = {
  id: string;
  label: string;
  under?: string;
  /** More words it is found by. */ also?: string;
  act: () => void;
};

/** Commands whose words begin with every typed word, the closest first; in their own order when nothing is typed. */
export function matching(commands: readonly Command[], typed: string): Command[] {
  const wanted = split(typed);
  return commands
    .map((command, order) => ({ command, order, score: score(command, wanted) }))
    .filter(({ score }) => score !== undefined)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0) || a.order - b.order)
    .map(({ command }) => command);
}

/**
 * Records and commands in one list: first what begins with what was typed, records before commands, then the rest. Whoever
 * types "bright" means Brightwire IT, and not the four people who work there.
 */
export function closest(records: readonly Command[], commands: readonly Command[], typed: string): Command[] {
  const wanted = split(typed).join(" ");
  const begins = ({ label }: Command) => wanted !== "" && split(label).join(" ").startsWith(wanted);
  const rest = (one: Command) => !begins(one);
  return [
    ...records.filter(begins),
    ...commands.filter(begins),
    ...records.filter(rest),
    ...commands.filter(rest),
  ];
}

/** Lower is closer; nothing when a typed word fits nowhere. */
function score({ label, also = "" }: Command, wanted: readonly string[]): number | undefined {
  const own = split(label);
  const more = split(also);
  let sum = 0;
  for (const word of wanted) {
    const at = own.findIndex((w) => w.startsWith(word));
    if (at >= 0) sum += at;
    else if (more.some((w) => w.startsWith(word)))
      sum += 10; // found by another word only
    else return undefined;
  }
  return sum;
}

function split(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
