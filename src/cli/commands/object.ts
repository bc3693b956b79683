import type { ObjectionStanding } from '../../app/objections/objection-state.ts';
import {
  choiceArgument,
  nipArgument,
  paragraphFlag,
  periodArgument,
  textFlag,
  wholeArgument,
} from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Objections of employees: raise, answer, list. */
export function register({ program, text, action, examples }: Registry): void {
  const object = program
    .command('object')
    .argument('<nip>')
    .argument('<period>')
    .description(text.commands.object)
    .requiredOption('--about <code>', text.flags.about)
    .requiredOption('--text <text>', text.flags.objectionText)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runObject));
  examples(object, [
    'binjai-pay object 198507152010011003 2026-01 --about kehadiran --text "dinas luar 12 Januari tercatat tanpa keterangan"',
  ]);
  const answer = program
    .command('answer')
    .argument('<id>')
    .argument('<decision>', 'accept, reject')
    .description(text.commands.answer)
    .requiredOption('--text <text>', text.flags.answerText)
    .action(action(runAnswer));
  examples(answer, [
    'binjai-pay answer 1 accept --text "surat tugas diperiksa" --actor "Siti Aminah"',
    'binjai-pay answer 2 reject --text "rekaman mesin sesuai" --actor "Siti Aminah"',
  ]);
  const list = program
    .command('objections')
    .argument('[period]')
    .description(text.commands.objections)
    .action(action(runList));
  examples(list, ['binjai-pay objections', 'binjai-pay objections 2026-01 --json']);
}

async function runObject(
  session: Session,
  [nip = '', word = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { raiseObjection } = await import('../../app/objections/raise-objection.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const raised = {
    nip: nipArgument(nip),
    period: periodArgument(word),
    kind: choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS),
    about: textFlag(flags, 'about') ?? '',
    text: paragraphFlag(flags, 'text'),
  };
  const store = await session.openStore('readwrite');
  try {
    const { id } = raiseObjection(store, raised, session.options.actor);
    return await outcome(session, await standingOf(store, id), 'raised');
  } finally {
    store.close();
  }
}

async function runAnswer(
  session: Session,
  [number = '', word = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { answerObjection } = await import('../../app/objections/answer-objection.ts');
  const answer = {
    id: wholeArgument('id', number, 1, 999_999_999),
    decision: choiceArgument('decision', word, ['accept', 'reject']),
    text: paragraphFlag(flags, 'text'),
  };
  const store = await session.openStore('readwrite');
  try {
    const { id } = answerObjection(store, answer, session.options.actor);
    return await outcome(session, await standingOf(store, id), 'answered');
  } finally {
    store.close();
  }
}

async function runList(session: Session, [word]: readonly string[]): Promise<Outcome> {
  const { listObjections } = await import('../../app/objections/list-objections.ts');
  const { renderObjections } = await import('../render/objections.ts');
  const period = word === undefined ? null : periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const objections = listObjections(store, period);
    return {
      text: renderObjections(objections, session.options.lang).join('\n'),
      data: { period, objections },
    };
  } finally {
    store.close();
  }
}

type OpenStore = Awaited<ReturnType<Session['openStore']>>;

async function standingOf(store: OpenStore, id: number): Promise<ObjectionStanding | undefined> {
  const { listObjections } = await import('../../app/objections/list-objections.ts');
  return listObjections(store, null).find(({ objection }) => objection.id === id);
}

async function outcome(
  { options }: Session,
  standing: ObjectionStanding | undefined,
  said: 'raised' | 'answered',
): Promise<Outcome> {
  const { objectionTexts } = await import('../../text/objections.ts');
  const text = options.quiet || standing === undefined ? '' : objectionTexts[options.lang][said](standing);
  return { text, data: standing };
}
