import type { Finding } from "../checks";
import { checkNamedUnits } from "./claims/namedUnits";
import { distinctIds } from "./distinctIds";
import type { TextContext } from "./text/context";

/** The checks of 要素 by themselves, whether 正文 prints them or only a template does. */
export const checkNamed = ({ named = [] }: Pick<TextContext, "named">): Finding[] => distinctIds(checkNamedUnits(named));
