import { answerCommand } from '../finding-answers.ts';
import { nearestListed } from '../nearest-listed.ts';
import type { ProblemData } from '../problem-text.ts';
import { typedRun } from '../run-words.ts';
import { errorCatalogue } from './error-text.ts';

/** One line for each key of a list of findings. */
function lines(findings: string | number | undefined, line: (key: string) => string): string {
  return String(findings)
    .split('\n')
    .map((key) => `\n  ${line(key)}`)
    .join('');
}

const commands = ({ period, findings }: ProblemData): string =>
  lines(findings, (key) => answerCommand(period, key));

/** Why findings in ratings stop an approval, and why `answer-finding` refuses. */
export const findingErrors = errorCatalogue({
  id: {
    'findings-unanswered': {
      message: (d) =>
        `kebijakan menuntut jawaban atas temuan pada nilai para penilai sebelum ${d.period} disetujui; belum dijawab (${d.count}):${lines(d.findings, String)}`,
      remedy: (d) =>
        `${Number(d.changed) > 0 ? `data berubah sesudah dihitung; hitung ulang dulu dengan binjai-pay run ${typedRun(d)}, lalu ` : ''}lihat angkanya dengan binjai-pay check ${d.period}, dan jawab:${commands(d)}`,
    },
    'finding-unknown': {
      message: (d) => `tidak ada temuan "${d.finding}" pada nilai para penilai ${d.period}`,
      remedy: (d) => {
        if (d.findings === '')
          return `pada data sekarang tidak ada temuan; lihat: binjai-pay check ${d.period}`;
        const near = nearestListed(d.finding, d.findings);
        return near === null ? `sebutkan salah satu: ${d.findings}` : `maksud Anda ${near}?`;
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
        `the policy wants findings in what raters gave answered before ${d.period} is approved; not answered (${d.count}):${lines(d.findings, String)}`,
      remedy: (d) =>
        `${Number(d.changed) > 0 ? `data has changed since it was computed; compute it again with binjai-pay run ${typedRun(d)}, then ` : ''}see the figures with binjai-pay check ${d.period}, and answer:${commands(d)}`,
    },
    'finding-unknown': {
      message: (d) => `there is no finding "${d.finding}" in what raters gave in ${d.period}`,
      remedy: (d) => {
        if (d.findings === '')
          return `there is none in the data as it stands; see: binjai-pay check ${d.period}`;
        const near = nearestListed(d.finding, d.findings);
        return near === null ? `name one of: ${d.findings}` : `did you mean ${near}?`;
      },
    },
    'finding-own': {
      message: (d) => `finding ${d.finding} is about ${d.actor}, who so cannot answer it`,
      remedy: () =>
        'have another officer answer it (--actor NAME), or change approval.separatePersons of the policy',
    },
  },
});
