import { LocaleType, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { HIDDEN_MENUS } from "./hidden-menus";
import { letterMeasure, type TextMeasure } from "./row-heights";

/** Widths of texts as this browser draws them. */
export function canvasMeasure(): TextMeasure {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("the browser has no canvas");
  return letterMeasure((letter, font) => {
    context.font = font;
    return context.measureText(letter).width;
  });
}

/** The grid empties the element that it is given, so it gets one of its own beside the charts. */
function placeOfGrid(container: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.className = "cells";
  container.append(place);
  return place;
}

/** An empty grid in an element of its own inside the container. */
export function startGrid(outer: HTMLElement, locale: LocaleType): { readonly univer: Univer; readonly grid: FUniver } {
  const container = placeOfGrid(outer);
  const univer = new Univer({ locale, locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS } });
  for (const plugin of UniverSheetsCorePreset({
    container,
    formulaBar: false,
    ribbonType: "simple",
    menu: HIDDEN_MENUS,
  }).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, grid: FUniver.newAPI(univer) };
}
