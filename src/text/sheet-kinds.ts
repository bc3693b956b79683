import type { SheetKind } from '../intake/index.ts';
import type { Catalogue } from './language.ts';

/** What the kinds of sheets are called. */
export const SHEET_KIND_NAMES: Catalogue<Readonly<Record<SheetKind, string>>> = {
  id: {
    employees: 'pegawai',
    attendance: 'kehadiran',
    'attendance-log': 'log kehadiran',
    absences: 'ketidakhadiran',
    assessments: 'penilaian',
    targets: 'target',
    adjustments: 'tambahan dan potongan',
    discipline: 'hukuman disiplin',
    predicates: 'predikat',
    opening: 'saldo awal',
    training: 'pelatihan',
    personnel: 'tanggal kepegawaian',
  },
  en: {
    employees: 'employees',
    attendance: 'attendance',
    'attendance-log': 'attendance log',
    absences: 'absences',
    assessments: 'assessments',
    targets: 'targets',
    adjustments: 'adjustments',
    discipline: 'discipline',
    predicates: 'predicates',
    opening: 'opening balances',
    training: 'training',
    personnel: 'career dates',
  },
};
