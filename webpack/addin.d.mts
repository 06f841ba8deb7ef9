import type { Configuration } from "webpack";

export function addin(options: { readonly address: string; readonly office: "self" | "cdn" | "21vianet" }): Configuration;
