import type { JudgedFinding } from '../app/fairness/judged-finding.ts';
import { formatWhole } from './format.ts';
import type { Catalogue } from './language.ts';
import type { ProblemData } from './problems/problem-text.ts';
import { shellWord } from './shell-word.ts';

/** What is said of answers to findings in ratings. */
export interface FindingAnswerText {
  answered(finding: JudgedFinding): string;
  /** After the sentence of a finding: its answer, or that one is wanted; nothing where neither is. */
  state(data: ProblemData): string;
  /** After the remedy of a finding: the command that answers it, where one is wanted. */
  command(data: ProblemData): string;
  /**
   * What an approver is told of the findings of the run, one line each.
   * @param earlier month of ratings that came after its approval
   */
  notices(findings: readonly JudgedFinding[], earlier?: string): readonly string[];
}

/** The command that answers a finding. */
export function answerCommand(
  period: string | number | undefined,
  finding: string | number | undefined,
): string {
  return `binjai-pay answer-finding ${period} ${shellWord(finding)} --text "..."`;
}

/** Whether the policy wants an answer that is not there, or was given to other figures. */
function isWanting({ mustBeAnswered, answer, isOutdated }: ProblemData): boolean {
  return mustBeAnswered === 1 && (answer === undefined || isOutdated === 1);
}

export const findingTexts: Catalogue<FindingAnswerText> = {
  id: {
    answered: ({ key }) =>
      `Temuan ${key} dijawab. Jawaban berlaku selama angka temuan itu tetap: banyaknya sama, dan nilainya berubah tidak lebih dari satu angka.`,
    state: (d) => {
      const given =
        d.answer === undefined
          ? ''
          : `; dijawab ${d.answeredOn} oleh ${d.answeredBy}: "${d.answer}"${d.isOutdated === 1 ? ', tetapi angkanya sudah berubah' : ''}`;
      return isWanting(d) ? `${given}; harus dijawab sebelum disetujui (${d.finding})` : given;
    },
    command: (d) => (isWanting(d) ? `; jawab dengan: ${answerCommand(d.period, d.finding)}` : ''),
    notices: (findings, earlier) => [
      ...(findings.length === 0
        ? []
        : [
            `${formatWhole(findings.length, 'id')} temuan pada nilai para penilai${earlier === undefined ? '' : ` ${earlier}, yang dibayar sebagai rapel`}; lihat: binjai-pay export fairness`,
          ]),
      ...findings.flatMap(({ key, answer, isOutdated }) =>
        answer === null || isOutdated
          ? []
          : [`${key} dijawab ${answer.answeredOn} oleh ${answer.actor}: "${answer.text}"`],
      ),
    ],
  },
  en: {
    answered: ({ key }) =>
      `Finding ${key} is answered. The answer counts as long as the figures of the finding stay: equal counts, and scores no more than a point away.`,
    state: (d) => {
      const given =
        d.answer === undefined
          ? ''
          : `; answered ${d.answeredOn} by ${d.answeredBy}: "${d.answer}"${d.isOutdated === 1 ? ', but its figures have changed since' : ''}`;
      return isWanting(d) ? `${given}; to be answered before approval (${d.finding})` : given;
    },
    command: (d) => (isWanting(d) ? `; answer it with: ${answerCommand(d.period, d.finding)}` : ''),
    notices: (findings, earlier) => [
      ...(findings.length === 0
        ? []
        : [
            `${formatWhole(findings.length, 'en')} ${findings.length === 1 ? 'finding' : 'findings'} in what raters gave${earlier === undefined ? '' : ` in ${earlier}, paid as arrears`}; see: binjai-pay export fairness`,
          ]),
      ...findings.flatMap(({ key, answer, isOutdated }) =>
        answer === null || isOutdated
          ? []
          : [`${key} answered ${answer.answeredOn} by ${answer.actor}: "${answer.text}"`],
      ),
    ],
  },
};
