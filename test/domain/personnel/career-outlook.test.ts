import { describe, expect, it } from 'vitest';
import { type Day, type Period, parsePeriod } from '../../../src/domain/calendar/period.ts';
import type { EmployeeRecord } from '../../../src/domain/people/employee.ts';
import { careerOutlook } from '../../../src/domain/personnel/career-outlook.ts';
import type { DueDate } from '../../../src/domain/personnel/due-date.ts';
import type { PersonnelRecord } from '../../../src/domain/personnel/personnel-fact.ts';
import { careerTerms, resolvedJson, rulesFromJson } from '../../../src/rules/index.ts';
import { record } from '../../store/office.ts';

const PERIOD = parsePeriod('2026-01') as Period;
const NIP = '197603012001122001';
const json = resolvedJson(PERIOD, []);
if (typeof json !== 'string') throw new Error('rules are missing');
const rules = rulesFromJson(json);
const terms = careerTerms(PERIOD, []);

const NO_DATES: PersonnelRecord = {
  lahirAnak: null,
  tmtGolongan: null,
  tmtKgb: null,
  batasUsiaPensiun: null,
  akhirKontrak: null,
};

/** A PNS of III/c with MKG 14, general staff, without children, unless told otherwise. */
function outlook(change: Partial<EmployeeRecord>, dates: Partial<PersonnelRecord> = {}, nip = NIP) {
  const own = record({
    ...{ jenis: 'PNS', golongan: 'III/c', mkg: 14, jenisJabatan: 'pelaksana', eselon: null, anak: 0 },
    ...{ berhenti: null, jabatan: 'Analis Data' },
    ...change,
  });
  const all = { ...NO_DATES, ...dates };
  return careerOutlook({ nip, record: own, dates: all, terms, rules, today: '2026-01-01' as Day });
}

const told = (dues: readonly DueDate[], kind: DueDate['kind']) =>
  dues.filter((each) => each.kind === kind).map(({ day, from, to }) => [day, from, to]);
const day = (text: string): Day => text as Day;

describe('a periodic step increase', () => {
  it.each([
    [
      'two years after the last, between most steps',
      {},
      '2024-03-01',
      ['2026-03-01', 'III/c, MKG 14', 'MKG 16'],
    ],
    [
      'counts from the step that was reached, not from the years since',
      { mkg: 15 },
      '2024-03-01',
      ['2026-03-01', 'III/c, MKG 14', 'MKG 16'],
    ],
    [
      'one year after the first step of II/a',
      { golongan: 'II/a', mkg: 0 },
      '2025-05-01',
      ['2026-05-01', 'II/a, MKG 0', 'MKG 1'],
    ],
    [
      'the same for a PPPK by his own table',
      { jenis: 'PPPK', golongan: 'IX', mkg: 3 },
      '2024-02-01',
      ['2026-02-01', 'IX, MKG 2', 'MKG 4'],
    ],
  ] as const)('%s', (_, change, tmtKgb, expected) => {
    expect(told(outlook(change, { tmtKgb: day(tmtKgb) }).dues, 'step-increase')).toEqual([expected]);
  });

  it('is due neither on the highest step, nor to CPNS, nor under a part-time contract', () => {
    for (const change of [{ mkg: 32 }, { jenis: 'CPNS' }, { jenis: 'PPPK-PW' }] as const)
      expect(told(outlook(change, { tmtKgb: day('2024-03-01') }).dues, 'step-increase')).toEqual([]);
  });

  it('cannot be told without the day of the last, or where the grid has no such step', () => {
    expect(outlook({}).unanswered).toContainEqual({ kind: 'step-increase', lacks: 'tmtKgb' });
    expect(outlook({ mkg: null }).unanswered).toContainEqual({ kind: 'step-increase', lacks: 'golongan' });
  });
});

describe('a promotion', () => {
  it('is due four years after the last at the earliest, also into the next group', () => {
    const { dues } = outlook({ golongan: 'II/d', mkg: 14 }, { tmtGolongan: day('2022-04-01') });
    expect(told(dues, 'promotion')).toEqual([['2026-04-01', 'II/d', 'III/a']]);
    expect(dues.find(({ kind }) => kind === 'promotion')?.law).toBe(
      'PP 99/2000 sebagaimana diubah PP 12/2002, Pasal 6',
    );
  });

  it('is told of neither functional posts, nor IV/e, nor CPNS and PPPK', () => {
    const dates = { tmtGolongan: day('2022-04-01') };
    for (const change of [
      { jenisJabatan: 'fungsional' },
      { golongan: 'IV/e', mkg: 20 },
      { jenis: 'CPNS' },
      { jenis: 'PPPK', golongan: 'IX' },
    ] as const)
      expect(told(outlook(change, dates).dues, 'promotion')).toEqual([]);
  });

  it('cannot be told without the day of the golongan', () => {
    expect(outlook({}).unanswered).toContainEqual({ kind: 'promotion', lacks: 'tmtGolongan' });
  });
});

describe('the allowance of a child', () => {
  const ends = (anak: number, lahirAnak: string | null) => {
    const { dues, unanswered } = outlook({ anak }, { lahirAnak });
    return {
      grown: told(dues, 'child-grown').map(([each]) => each),
      finished: told(dues, 'child-finished').map(([each]) => each),
      gaps: unanswered.filter(({ kind }) => kind === 'child-grown'),
    };
  };

  it('ends on the twenty-first birthday unless it studies, then on the twenty-fifth', () => {
    expect(ends(1, '2005-03-01')).toEqual({ grown: ['2026-03-01'], finished: ['2030-03-01'], gaps: [] });
  });

  it('does not end while another child takes its place in the number that is paid', () => {
    expect(ends(2, '2004-01-10,2012-07-15,2015-02-28')).toEqual({
      grown: ['2033-07-15', '2036-02-28'],
      finished: ['2037-07-15', '2040-02-28'],
      gaps: [],
    });
  });

  it('ends for both of twins on one day', () => {
    expect(ends(2, '2010-05-05,2010-05-05').grown).toEqual(['2031-05-05', '2031-05-05']);
  });

  it('of a child beyond both birthdays is told with the last one only', () => {
    expect(ends(1, '2000-01-01')).toEqual({ grown: [], finished: ['2025-01-01'], gaps: [] });
  });

  it('cannot be told of children whose birth days are not known; more than two are never paid', () => {
    expect(ends(3, '2010-05-05').gaps).toEqual([
      { kind: 'child-grown', lacks: 'lahirAnak', known: 1, paid: 2 },
    ]);
    expect(ends(2, null).gaps).toEqual([{ kind: 'child-grown', lacks: 'lahirAnak', known: 0, paid: 2 }]);
    expect(ends(0, null).gaps).toEqual([]);
  });
});

describe('retirement', () => {
  it.each([
    ['general staff at 58', {}, {}, ['2034-04-01', 'pelaksana', '58']],
    [
      'a high post at 60',
      { jenisJabatan: 'struktural', eselon: 'II.b' },
      {},
      ['2036-04-01', 'pimpinan tinggi', '60'],
    ],
    [
      'a teacher at 60',
      { jenisJabatan: 'fungsional', jabatan: 'Guru Ahli Muda' },
      {},
      ['2036-04-01', 'guru', '60'],
    ],
    [
      'at the age on record where there is one',
      {},
      { batasUsiaPensiun: 65 },
      ['2041-04-01', 'batas_usia_pensiun', '65'],
    ],
  ] as const)('%s begins on the first of the month after the birthday', (_, change, dates, expected) => {
    expect(told(outlook(change, dates).dues, 'retirement')).toEqual([expected]);
  });

  it('gives way to a last day of service on record, after which nothing falls due', () => {
    const { dues } = outlook(
      { berhenti: day('2026-03-31') },
      { tmtKgb: day('2024-04-01'), tmtGolongan: day('2022-02-01') },
    );
    expect(dues.map(({ kind, day: at }) => [kind, at])).toEqual([
      ['promotion', '2026-02-01'],
      ['service-end', '2026-03-31'],
    ]);
  });

  it('cannot be told by a NIP without a birth day', () => {
    expect(outlook({}, {}, '197699012001122001').unanswered).toContainEqual({
      kind: 'retirement',
      lacks: 'nip',
    });
  });
});

describe('the end of a contract', () => {
  it('is told of PPPK of both kinds, and asked for where it is not known', () => {
    const pppk = { jenis: 'PPPK', golongan: 'IX', mkg: 3 } as const;
    expect(told(outlook(pppk, { akhirKontrak: day('2026-12-31') }).dues, 'contract-end')).toEqual([
      ['2026-12-31', '', ''],
    ]);
    expect(outlook({ jenis: 'PPPK-PW' }).unanswered).toEqual([
      { kind: 'contract-end', lacks: 'akhirKontrak' },
    ]);
    expect(outlook({}).unanswered.map(({ kind }) => kind)).not.toContain('contract-end');
  });
});
