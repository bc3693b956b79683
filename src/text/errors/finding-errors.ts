import { nearest } from '../../domain/words/near-words.ts';
import { answerCommand } from '../finding-answers.ts';
import type { ProblemData } from '../problems/problem-text.ts';
import { typedRun } from '../run-words.ts';
import { errorCatalogue } from './error-text.ts';

/** One line for each finding: those of the run's month by their keys, of earlier months with the month before. */
function lines({ findings, late }: ProblemData): string {
  return [...entries(findings), ...entries(late)].map((line) => `\n  ${line}`).join('');
}

/** The command for each. */
function commands({ period, findings, late }: ProblemData): string {
  const earlier = entries(late).map((line) => answerCommand(line.slice(0, 7), line.slice(8)));
  return [...entries(findings).map((key) => answerCommand(period, key)), ...earlier]
    .map((line) => `\n  ${line}`)
    .join('');
}

function entries(list: string | number | undefined): readonly string[] {
  return list === undefined || list === '' ? [] : String(list).split('\n');
}

/** Whether the run no longer is what would be computed now, so that its findings may be others. */
function isStale({ changed, lawChanged }: ProblemData): boolean {
  return Number(changed) > 0 || Number(lawChanged) > 0;
}

/** Months with findings, as `check` is asked for them. */
function checks({ period, findings, late }: ProblemData): string {
  const earlier = entries(late).map((line) => line.slice(0, 7));
  const months = [...(entries(findings).length > 0 ? [String(period)] : []), ...earlier];
  return [...new Set(months)].map((month) => `binjai-pay check ${month}`).join(', ');
}

/** Why findings in ratings stop an approval, and why `answer-finding` refuses. */
export const findingErrors = errorCatalogue({
  id: {
    'findings-unanswered': {
      message: (d) =>
        `kebijakan menuntut jawaban atas temuan pada nilai para penilai sebelum ${d.period} disetujui; belum dijawab (${d.count}):${lines(d)}`,
      remedy: (d) =>
        `${isStale(d) ? `data, aturan atau kebijakan berubah sesudah dihitung; hitung ulang dulu dengan binjai-pay run ${typedRun(d)}, lalu ` : ''}lihat angkanya dengan ${checks(d)}, dan jawab:${commands(d)}`,
    },
    'finding-unknown': {
      message: (d) => `tidak ada temuan "${d.finding}" pada nilai para penilai ${d.period}`,
      remedy: (d) => {
        if (d.findings === '')
          return `pada data sekarang tidak ada temuan; lihat: binjai-pay check ${d.period}`;
        const near = nearest(String(d.finding), entries(d.findings))[0];
        return near === undefined ? `sebutkan salah satu:${lines(d)}` : `maksud Anda: ${near}?`;
      },
    },
    'finding-own': {
      message: (d) =>
        `temuan ${d.finding} menyangkut ${d.actor} sendiri, sehingga tidak dapat dijawab olehnya`,
      remedy: () =>
        'minta pejabat lain menjawab (--actor NAMA), atau ubah approval.separatePersons pada kebijakan',
    },
  },
  en: {
    'findings-unanswered': {
      message: (d) =>
        `the policy wants findings in what raters gave answered before ${d.period} is approved; not answered (${d.count}):${lines(d)}`,
      remedy: (d) =>
        `${isStale(d) ? `data, law or policy has changed since it was computed; compute it again with binjai-pay run ${typedRun(d)}, then ` : ''}see the figures with ${checks(d)}, and answer:${commands(d)}`,
    },
    'finding-unknown': {
      message: (d) => `there is no finding "${d.finding}" in what raters gave in ${d.period}`,
      remedy: (d) => {
        if (d.findings === '')
          return `there is none in the data as it stands; see: binjai-pay check ${d.period}`;
        const near = nearest(String(d.finding), entries(d.findings))[0];
        return near === undefined ? `name one of:${lines(d)}` : `did you mean ${near}?`;
      },
    },
    'finding-own': {
      message: (d) => `finding ${d.finding} is about ${d.actor}, who so cannot answer it`,
      remedy: () =>
        'have another officer answer it (--actor NAME), or change approval.separatePersons of the policy',
    },
  },
});
