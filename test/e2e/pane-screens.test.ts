import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { wordingOf } from "../../src/taskpane/wording/index";
import { startExcel, type ExcelPage, type PlayedExcel } from "../support/excel-page";
import { examine, RULES_OF_LOOKS } from "./examine";
import {
  chooseCampaign,
  chooseCode,
  goTo,
  newPane,
  press,
  settled,
  takeLists,
  wear,
  type PaneLook,
} from "./pane-driver";
import { whenBuilt } from "./when-built";

type Looks = readonly [Omit<PaneLook, "language">, ...Omit<PaneLook, "language">[]];
/** Lists of a few units: enough for every screen, in a fifth of the time. */
const LISTS = [
  "01 Xa Can Huu - DS NTVT 2022.xlsx",
  "02 Dong Quang.xlsx",
  "07_SaiSon_NTVT.xlsx",
  "08 TT Quoc Oai.ods",
  "09-ngoc-liep.csv",
  "18 Van phong.xlsx",
];
interface Way {
  readonly language: PaneLook["language"];
  readonly looks: Looks;
  /** What is said on the way: of the lists, of the check, of the report. */
  readonly says: { readonly taken: RegExp; readonly errors: RegExp; readonly written: RegExp };
}
const WALKS: readonly Way[] = [
  {
    language: "vi-VN",
    says: { taken: /6 tệp, \d+ đề nghị/, errors: /^\d+ lỗi$/, written: /Đã ghi \d+ trang tính/ },
    looks: [
      { theme: "light", width: 350 },
      { theme: "dark", width: 320 },
    ],
  },
  {
    language: "en-US",
    says: { taken: /6 files, \d+ nominations/, errors: /^\d+ errors?$/, written: /Wrote \d+ sheets\./ },
    looks: [{ theme: "contrast", width: 320 }],
  },
];

const ONE_AND_MORE = [1, 7];
/** A wording with any number in it. */
const counted = (say: (count: number) => string): RegExp =>
  new RegExp(ONE_AND_MORE.map((count) => say(count).replace(String(count), "[\\d.,]+")).join("|"));

/** Waits until colours that were changed stand: a contrast measured on the way to them would be nobody's. */
const redrawn = (frame: Frame): Promise<void> =>
  frame.evaluate(async () => {
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    );
  });

/** One pane on its way through all screens. */
interface Walk {
  readonly page: ExcelPage;
  readonly frame: Frame;
  readonly says: Way["says"];
  readonly words: ReturnType<typeof wordingOf>;
  readonly see: (name: string) => Promise<void>;
  /** Folds a heading out, or in again. */
  readonly fold: (name: string | RegExp) => Promise<void>;
}

async function startWalk(excel: PlayedExcel, { language, looks, says }: Way): Promise<Walk> {
  const [usual, ...others] = looks;
  const { page, frame } = await newPane(excel, { language, ...usual });
  let count = 0;
  return {
    page,
    frame,
    says,
    words: wordingOf(language === "vi-VN" ? "vi" : "en"),
    see: async (name) => {
      const number = String((count += 1)).padStart(2, "0");
      for (const look of [...others, usual]) {
        await wear(page, look);
        await redrawn(frame);
        await examine(
          page,
          frame,
          `${language}-${look.theme}-${String(look.width)}-${number}-${name}`,
          look === usual ? undefined : RULES_OF_LOOKS,
        );
      }
    },
    fold: async (name) => {
      await frame.getByRole("button", { name }).first().click();
      await settled(frame);
    },
  };
}

/** Choosing a plan, and making one. */
async function seePlans({ frame, words: { plan }, see, fold }: Walk): Promise<void> {
  await see("campaigns");
  await frame.click('[data-testid="take-tour"]');
  await frame.waitForSelector('[data-testid="tour"]');
  for (let stop = 0; stop < 3; stop += 1) {
    await press(frame, "tour-next");
    // A step is fetched when it is first shown.
    await frame.waitForSelector("main h1", { state: "attached" });
  }
  await frame.waitForSelector('[data-step="check"][aria-current="step"]');
  await see("tour");
  await frame.click('[data-testid="tour-skip"]');
  await frame.waitForSelector('[data-testid="tour"]', { state: "detached" });
  await goTo(frame, "check");
  await see("nothing-yet");
  await goTo(frame, "campaign");
  await fold(plan.paste);
  await fold(plan.create);
  await frame.selectOption('[data-testid="new-from"]', "blank");
  await see("new-plan");
}

/** A plan with contradictions, edited in sheets, with a mistake in a cell. */
async function seePlanEdited({ page, frame, words: { plan }, see, fold }: Walk): Promise<void> {
  await chooseCampaign(frame, "quy-hop-60-nam");
  const problem = '[data-problem="period-inverted:H1"]';
  await frame.locator(problem).getByRole("button", { name: plan.decision }).click();
  await see("plan-contradictions");
  await frame.fill(`${problem} [data-testid="decision-reason"]`, "19/4/2023");
  await press(frame, "edit-plan");
  await frame.click(`${problem} [data-testid="decide"]`);
  await settled(frame);
  await fold(plan.decided(1));
  await fold(plan.keep);
  await fold(plan.create);
  await page.type("KH Chung", "B9:B9", [["?"]]);
  await page.type("KH Đơn vị", "A7:B7", [["Xã Châu Quang", "?"]]);
  await frame.waitForSelector('[data-testid="plan-mistakes"]');
  await settled(frame);
  await see("plan-in-sheets");
}

/** Lists come in; what is doubtful is asked; answers are seen and used again. */
async function seeTakingIn({
  page,
  frame,
  says,
  words: { campaign, questions, sheet },
  see,
  fold,
}: Walk): Promise<void> {
  await goTo(frame, "campaign");
  await frame.getByRole("button", { name: campaign.change }).click();
  await settled(frame);
  await see("campaigns-plan-in-book");
  await takeLists(frame, LISTS);
  expect(await frame.innerText('[data-testid="totals"]')).toMatch(says.taken);
  await frame.waitForSelector('[data-testid="excerpt"]');
  await see("taken-in");
  await frame.click('button[data-sheet="08 TT Quoc Oai.ods#Sheet1"]');
  await settled(frame);
  await fold(counted(sheet.aside));
  await see("sheet");
  await goTo(frame, "take-in");
  await frame.waitForSelector('[data-testid="excerpt"]');
  const asked = await frame.getAttribute('[data-testid="question"]', "data-question");
  await frame.focus('[data-testid="question"] [data-option="1"]');
  await page.page.keyboard.press("1");
  await frame.waitForFunction(
    (key) => document.querySelector('[data-testid="question"]')?.getAttribute("data-question") !== key,
    asked,
  );
  await settled(frame);
  await frame.waitForSelector('[data-testid="excerpt"]');
  await fold(questions.inForce(1));
  const download = page.page.waitForEvent("download");
  await frame.click('[data-testid="save-answers"]');
  await frame.setInputFiles('[data-testid="take-answers"]', await (await download).path());
  await frame.waitForSelector('[data-testid="replay"]');
  await settled(frame);
  await see("answers-used-again");
}

/** What is due, and what became of each unit's list. */
async function seeTracking({ page, frame, words: { campaign }, see, fold }: Walk): Promise<void> {
  await goTo(frame, "campaign");
  const download = page.page.waitForEvent("download");
  await frame.click('[data-testid="template-files"]');
  const files = Object.keys(unzipSync(await readFile(await (await download).path())));
  expect([files.length, files]).toEqual([28, expect.arrayContaining(["mau-xa-can-huu.xlsx"])]);
  await settled(frame);
  await see("campaign");
  await press(frame, "open-tracking");
  await frame.waitForSelector('[data-testid="units"]');
  await fold(counted(campaign.pastDue));
  const [received, returned] = ['[data-unit="Xã Cấn Hữu"]', '[data-unit="Xã Đồng Quang"]'];
  await frame.click(`${received} > button`);
  await frame.click(`${received} [data-testid="give-back"]`);
  await frame.click(`${returned} > button`);
  await frame.click(`${returned} [data-testid="give-back"]`);
  await frame.click(`${returned} [data-testid="return-now"]`);
  await settled(frame);
  await see("tracking");
}

whenBuilt("every screen of the pane", () => {
  let excel: PlayedExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(async () => {
    await excel.close();
  });

  test.each(WALKS)("in $language", async (way) => {
    const walk = await startWalk(excel, way);
    const {
      page,
      frame,
      see,
      fold,
      words: { choices },
    } = walk;
    await seePlans(walk);
    await seePlanEdited(walk);
    await seeTakingIn(walk);
    await seeTracking(walk);
    await goTo(frame, "register");
    await see("register");
    await press(frame, "write-register");
    await see("register-written");
    await goTo(frame, "check");
    await frame.waitForSelector('[data-testid="matters"]');
    expect(await frame.innerText('[data-severity="error"]')).toMatch(way.says.errors);
    await see("check");
    await frame.click('[data-testid="filters"]');
    await see("check-filters");
    await chooseCode(frame, "type-phone");
    await frame.click('[role="option"] >> nth=1');
    await settled(frame);
    await see("finding");
    await frame.click('[data-testid="ignore"]');
    await see("ignore-why");
    await page.page.keyboard.press("Escape");
    await frame.click('[data-testid="fix-all"]');
    await see("fix-preview");
    await page.page.keyboard.press("Escape");
    await goTo(frame, "report");
    await see("report");
    await fold(choices.options);
    await frame.waitForSelector('[data-testid="report-options"]');
    await see("report-options");
    await fold(choices.options);
    await press(frame, "write-report");
    expect(await frame.innerText('[data-testid="notice"]')).toMatch(way.says.written);
    await fold(choices.files);
    await frame.waitForSelector('[data-testid="report-files"]');
    await press(frame, "letter-cong-van-don-doc");
    await see("report-written");
    await goTo(frame, "campaign");
    await press(frame, "open-tracking");
    await frame.waitForSelector('[data-testid="own-stamp"]');
    await see("tracking-own");
    await frame.click('[data-testid="undo"]');
    await see("undo");
    expect(page.troubles).toEqual([]);
    await page.close();
  });
});
