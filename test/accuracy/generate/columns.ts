import type { Random } from "../../../samples/content/random";
import type { SubjectKind } from "../../../src/campaign/campaign";
import type { FieldId } from "../../../src/field/field";
import { dayOf, type Day } from "../../../src/text/day";
import type { Award } from "./awards";
import type { Typed } from "./canvas";
import { FOREIGN, NAME_OF_ANY, NAME_OF_COLLECTIVE, NAME_OF_HOUSEHOLD, SPELLINGS, type SpelledField } from "./spellings";
import type { Subject } from "./subjects";
import type { MeasuredField, TrueValues } from "./truth";
import { birthHabit, deedHabit, phoneHabit } from "./typing";
import { typedUnit } from "./units";

export interface FilledCell {
  readonly typed: Typed;
  readonly values?: TrueValues;
}

/** A column of a list: its head, top down, and what the clerk types for each subject. */
export interface ListColumn {
  readonly path: readonly [string, ...string[]];
  readonly fields: readonly FieldId[];
  readonly askable?: boolean;
  readonly hidden?: boolean;
  /** `index` from 0 in the list. */
  readonly fill: (subject: Subject, index: number) => FilledCell;
}

export interface ListFacts {
  readonly kinds: readonly SubjectKind[];
  readonly many: boolean;
  /** The unit stands in a group row or the title, not in a column. */
  readonly unitElsewhere: boolean;
  readonly trait: (trait: string) => void;
}

const KIND_WORDS: readonly Readonly<Record<SubjectKind, string>>[] = [
  { individual: "Cá nhân", collective: "Tập thể", household: "Hộ gia đình" },
  { individual: "CN", collective: "TT", household: "HGĐ" },
  { individual: "CANHAN", collective: "TAPTHE", household: "HOGIADINH" },
  { individual: "cá nhân", collective: "tập thể", household: "gia đình" },
];

const birthDay = ({ person: { birth } }: Subject): Day => dayOf(birth.year, birth.month, birth.date) ?? (0 as Day);

const spell = (random: Random, field: SpelledField): readonly [string] => [random.pick(SPELLINGS[field])];
const one = (field: MeasuredField, ...values: readonly (string | null)[]): TrueValues => ({ [field]: values });
const plain = (typed: Typed): FilledCell => ({ typed });

const isPerson = ({ kind }: Subject): boolean => kind === "individual";

/** The name cell: persons with or without a form of address, households by their head. */
export function nameColumn(random: Random, facts: ListFacts): ListColumn {
  const [only] = facts.kinds;
  const heads =
    facts.kinds.length > 1
      ? NAME_OF_ANY
      : only === "collective"
        ? NAME_OF_COLLECTIVE
        : only === "household"
          ? NAME_OF_HOUSEHOLD
          : SPELLINGS.name;
  const head = random.pick(heads);
  const addressed = facts.kinds.includes("individual") && random.chance(0.15);
  const upper = random.chance(0.12);
  const householdWords = head.includes("hủ hộ") ? false : facts.kinds.length > 1 || random.chance(0.7);
  if (addressed) facts.trait("Ông/Bà trong ô tên");
  if (upper) facts.trait("tên chữ in");
  return {
    path: [head],
    fields: ["name"],
    fill: (subject) => {
      const { name, kind, person } = subject;
      const address = person.sex === "male" ? "ông" : "bà";
      if (kind === "household") {
        const typed = householdWords
          ? `${random.pick(["Gia đình", "Hộ", "Hộ gia đình", "Gia đình"])} ${address} ${name}`
          : name;
        return {
          typed,
          values: { name: [name, typed, `${address} ${name}`, typed.replace(/^Hộ gia đình |^Hộ |^Gia đình /, "")] },
        };
      }
      const shown = upper && kind === "individual" ? name.toUpperCase() : name;
      const typed =
        addressed && kind === "individual"
          ? `${random.pick([address === "ông" ? "Ông" : "Bà", address])} ${shown}`
          : shown;
      return { typed, values: one("name", name) };
    },
  };
}

export function splitNameColumns(random: Random, facts: ListFacts): readonly ListColumn[] {
  facts.trait("họ đệm và tên hai cột");
  return [
    {
      path: spell(random, "lastName"),
      fields: ["lastName"],
      fill: ({ name }) => ({ typed: name.split(" ").slice(0, -1).join(" "), values: one("name", name) }),
    },
    {
      path: spell(random, "firstName"),
      fields: ["firstName"],
      fill: ({ name }) => plain(name.split(" ").at(-1) ?? ""),
    },
  ];
}

/** Nam | Nữ under one head, with the birth in the one that is true. */
export function splitBirthColumns(random: Random, facts: ListFacts): readonly ListColumn[] {
  facts.trait("năm sinh chia Nam/Nữ");
  const { trait, habit } = birthHabit(random, false);
  facts.trait(trait);
  const head = random.pick(["Ngày tháng năm sinh", "Năm sinh", "Ngày, tháng, năm sinh", "Sinh năm"]);
  const column = (sex: "male" | "female"): ListColumn => ({
    path: [head, sex === "male" ? "Nam" : "Nữ"],
    fields: [sex === "male" ? "birthMale" : "birthFemale"],
    fill: (subject) => {
      if (subject.person.sex !== sex || !isPerson(subject)) return plain(null);
      const { typed, means } = habit(birthDay(subject), random);
      return { typed, values: { birth: means, sex: [sex] } };
    },
  });
  return [column("male"), column("female")];
}

const unless = (facts: ListFacts, person: boolean): boolean =>
  person || facts.kinds.every((kind) => kind === "individual");

type Maker = (random: Random, facts: ListFacts) => readonly ListColumn[];

const simple =
  (
    field: SpelledField,
    fill: (subject: Subject, random: Random) => Typed,
    fields: readonly FieldId[] = [field],
  ): Maker =>
  (random) => [{ path: spell(random, field), fields, fill: (subject) => plain(fill(subject, random)) }];

/** How each kind of column comes to be; those not named are made apart. */
export const MAKERS = {
  honorific: (random) => [
    {
      path: spell(random, "honorific"),
      fields: ["honorific"],
      fill: (subject) => plain(isPerson(subject) ? (subject.person.sex === "male" ? "Ông" : "Bà") : null),
    },
  ],
  sex: (random, facts) => {
    if (random.chance(0.2)) {
      facts.trait("cột Nữ (x)");
      return [
        {
          path: [random.pick(["Nữ (x)", "Nữ", "Nữ (đánh dấu x)"])],
          fields: ["sex"],
          fill: (subject) => ({
            typed: isPerson(subject) && subject.person.sex === "female" ? "x" : null,
            values: isPerson(subject)
              ? one("sex", subject.person.sex, ...(subject.person.sex === "male" ? [null] : []))
              : {},
          }),
        },
      ];
    }
    const words = random.pick([
      ["Nam", "Nữ"],
      ["nam", "nữ"],
      ["NAM", "NỮ"],
      ["Nam", "Nữ"],
    ] as const);
    return [
      {
        path: spell(random, "sex"),
        fields: ["sex"],
        fill: (subject) =>
          isPerson(subject)
            ? { typed: words[subject.person.sex === "male" ? 0 : 1], values: one("sex", subject.person.sex) }
            : plain(null),
      },
    ];
  },
  birth: (random, facts) => {
    const { trait, habit } = birthHabit(random, facts.many);
    facts.trait(trait);
    return [
      {
        path: spell(random, "birth"),
        fields: ["birth"],
        fill: (subject) => {
          if (!unless(facts, isPerson(subject))) return { typed: null, values: one("birth", null) };
          const { typed, means } = habit(birthDay(subject), random);
          return { typed, values: { birth: means } };
        },
      },
    ];
  },
  idNumber: (random, facts) => {
    const asNumber = random.chance(0.25);
    if (asNumber) facts.trait("CCCD là số");
    return [
      {
        path: spell(random, "idNumber"),
        fields: ["idNumber"],
        fill: (subject) =>
          plain(isPerson(subject) ? (asNumber ? Number(subject.person.idNumber) : subject.person.idNumber) : null),
      },
    ];
  },
  phone: (random, facts) => {
    const { trait, habit } = phoneHabit(random);
    facts.trait(trait);
    return [
      {
        path: spell(random, "phone"),
        fields: ["phone"],
        fill: (subject) => {
          const { typed, means } = habit(subject.person.phone, random);
          return { typed, values: { phone: means } };
        },
      },
    ];
  },
  position: (random, facts) => [
    {
      path: spell(random, "position"),
      fields: ["position"],
      fill: (subject) =>
        unless(facts, isPerson(subject))
          ? { typed: subject.position, values: one("position", subject.position) }
          : plain(null),
    },
  ],
  unit: (random) => [
    {
      path: spell(random, "unit"),
      fields: ["unit"],
      fill: ({ unit }) => ({ typed: typedUnit(random, unit), values: one("unit", unit) }),
    },
  ],
  positionUnit: (random) => {
    const separator = random.pick([", ", " - ", ", ", "\n"]);
    return [
      {
        path: spell(random, "positionUnit"),
        fields: ["positionUnit"],
        fill: (subject) => {
          const { position, unit } = subject;
          return isPerson(subject)
            ? { typed: `${position}${separator}${unit}`, values: { position: [position], unit: [unit] } }
            : { typed: unit, values: one("unit", unit) };
        },
      },
    ];
  },
  subUnit: (random) => [
    {
      path: spell(random, "subUnit"),
      fields: ["subUnit"],
      fill: () =>
        plain(random.pick(["Tổ Toán - Tin", "Tổ Văn phòng", "Tổ Khoa học xã hội", "Bộ phận Một cửa", "Tổ 4 - 5"])),
    },
  ],
  address: simple("address", ({ address }) => address),
  email: simple("email", ({ person }) => `${person.phone.slice(3)}@vidu.vn`),
  ethnicity: simple("ethnicity", (subject, random) =>
    isPerson(subject) ? random.pick(["Kinh", "Mường", "Kinh", "Dao", "Tày"]) : null,
  ),
  rank: simple("rank", (subject, random) =>
    isPerson(subject) ? random.pick(["Thượng úy", "Đại úy", "Thiếu tá", "Trung tá"]) : null,
  ),
  sector: simple("sector", (_, random) => random.pick(["Giáo dục", "Y tế", "Nông nghiệp", "Văn hóa - xã hội"])),
  achievement: simple("achievement", ({ deed }) => deed),
  deedDate: (random, facts) => {
    const { trait, habit } = deedHabit(random, facts.many);
    facts.trait(trait);
    return [
      {
        path: spell(random, "deedDate"),
        fields: ["deedDate"],
        fill: ({ deedDay }) => {
          const { typed, means } = habit(deedDay, random);
          return { typed, values: { deedDate: means } };
        },
      },
    ];
  },
  level: simple("level", (_, random) => random.pick(["Huyện", "Cấp huyện", "huyện"])),
  votes: simple("votes", (_, random) => `${random.int(20, 30)}/30`),
  votePercent: simple("votePercent", (_, random) => random.int(70, 100)),
  initiative: simple(
    "initiative",
    (_, random) =>
      `Giải pháp ${random.pick(["quản lý hồ sơ", "dạy đọc cho học sinh lớp 1", "thu gom rác thải nhựa", "tưới tiết kiệm nước"])} tại ${random.pick(["đơn vị", "nhà trường", "địa phương"])}`,
  ),
  kind: (random) => {
    const words = random.pick([KIND_WORDS[0], KIND_WORDS[1], KIND_WORDS[2], KIND_WORDS[3]] as const) ?? {
      individual: "Cá nhân",
      collective: "Tập thể",
      household: "Hộ gia đình",
    };
    return [
      {
        path: spell(random, "kind"),
        fields: ["kind"],
        fill: ({ kind }) => ({ typed: words[kind], values: one("kind", kind) }),
      },
    ];
  },
  note: (random) => [
    {
      path: spell(random, "note"),
      fields: ["note"],
      fill: () =>
        plain(
          random.chance(0.2)
            ? random.pick(["Đề nghị bổ sung ảnh", "Mới chuyển công tác", "Khen lần 2", "Hoàn cảnh khó khăn"])
            : null,
        ),
    },
  ],
} as const satisfies Record<string, Maker>;

export type MadeField = keyof typeof MAKERS;

const awardValue = (...awards: readonly Award[]): TrueValues =>
  one(
    "award",
    awards
      .map(({ name }) => name)
      .sort()
      .join(" + "),
  );

/** The award's code, which another sheet explains. */
export function awardCodes(random: Random, facts: ListFacts): readonly ListColumn[] {
  facts.trait("mã danh hiệu");
  return [
    {
      path: [random.pick(["Mã danh hiệu thi đua", "Mã hình thức khen thưởng", "Mã danh hiệu"])],
      fields: ["award"],
      fill: ({ award }) => ({ typed: award.id, values: awardValue(award) }),
    },
  ];
}

/** One column with the award's name, or two awards in one cell. */
export function awardColumn(
  random: Random,
  facts: ListFacts,
  second: (subject: Subject) => Award | null,
): readonly ListColumn[] {
  const separator = random.pick(["; ", " + ", ";\n", " ; "]);
  const same = random.chance(0.5);
  const variant = random.int(0, 5);
  const type = ({ typed }: Award): string => (same ? (typed[variant % typed.length] ?? typed[0]) : random.pick(typed));
  return [
    {
      path: spell(random, "award"),
      fields: ["award"],
      fill: (subject) => {
        const other = second(subject);
        if (other === null) return { typed: type(subject.award), values: awardValue(subject.award) };
        facts.trait("hai danh hiệu một ô");
        return { typed: `${type(subject.award)}${separator}${type(other)}`, values: awardValue(subject.award, other) };
      },
    },
  ];
}

/** One column for each award, with a mark. */
export function awardMatrix(random: Random, facts: ListFacts, awards: readonly Award[]): readonly ListColumn[] {
  facts.trait("ma trận danh hiệu");
  const mark = random.pick(["x", "X", "v", 1, "x"] as const);
  const over = random.chance(0.7)
    ? random.pick([
        "Danh hiệu đề nghị",
        "Đề nghị khen thưởng",
        "Danh hiệu thi đua, hình thức khen thưởng",
        "Hình thức đề nghị",
      ])
    : null;
  return awards.map((award): ListColumn => {
    const head = random.pick(award.typed);
    return {
      path: over === null ? [head] : [over, head],
      fields: ["awardMark"],
      fill: (subject) => ({
        typed: subject.award === award ? mark : null,
        values: awards.includes(subject.award) ? awardValue(subject.award) : one("award", null),
      }),
    };
  });
}

/** Thi đua | Khen thưởng under one head: the title in one, the form in the other. */
export function awardPair(random: Random, facts: ListFacts): readonly ListColumn[] {
  facts.trait("hai cột thi đua, khen thưởng");
  const over = random.pick(["Đăng ký thi đua khen thưởng", "Đề nghị", "Danh hiệu, hình thức đề nghị"]);
  const column = (head: string, category: Award["category"]): ListColumn => ({
    path: [over, head],
    fields: ["award"],
    fill: ({ award }) => ({
      typed: award.category === category ? random.pick(award.typed) : null,
      values: awardValue(award),
    }),
  });
  return [
    column(random.pick(["Thi đua", "Danh hiệu thi đua"]), "title"),
    column(random.pick(["Khen thưởng", "Hình thức khen thưởng"]), "form"),
  ];
}

/** "Lựa chọn danh hiệu" beside "Danh hiệu": the number of an entry in a list box. */
export function choiceColumn(random: Random, facts: ListFacts, beside: ListColumn): ListColumn {
  facts.trait("cột Lựa chọn");
  const head = beside.path.at(-1) ?? "";
  return {
    path: [`Lựa chọn ${head.charAt(0).toLowerCase()}${head.slice(1)}`],
    fields: ["rowCode"],
    askable: true,
    fill: () => plain(random.int(1, 6)),
  };
}

/** Columns that are no business of the register. */
export function foreignColumn(random: Random): ListColumn {
  const head = random.pick(FOREIGN);
  const fill = (): Typed => {
    switch (head) {
      case "Hệ số lương":
        return random.pick([2.34, 2.67, 3.33, 3.66, 4.98]);
      case "Thâm niên (năm)":
        return random.int(2, 35);
      case "Số tài khoản":
        return `${random.int(100, 999)}${random.int(1_000_000, 9_999_999)}`;
      case "Ngày vào ngành":
        return { serial: random.int(34_000, 43_000) };
      case "Cỡ áo":
        return random.pick(["S", "M", "L", "XL"]);
      case "Xếp loại cuối năm":
        return random.pick(["HTTNV", "HTXSNV", "HTNV"]);
      default:
        return random.pick(["Đại học", "Thạc sĩ", "Cao đẳng", "Trung cấp"]);
    }
  };
  return { path: [head], fields: [], askable: true, fill: () => plain(fill()) };
}
