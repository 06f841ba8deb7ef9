import type { Finding } from "./finding";
import { checkNamedUnits } from "./claims/named/checkUnits";
import { distinctIds } from "./distinctIds";
import type { TextContext } from "./text/context";
import { checkSaid } from "./text/saidTexts";

/** The checks of what 基本信息 says by itself, fields and 要素, whether 正文 prints them or only a template does. */
export const checkNamed = ({ named = [], said = [], year }: Pick<TextContext, "named" | "said" | "year">): Finding[] =>
  distinctIds([...checkNamedUnits(named), ...checkSaid(said, year)]);
